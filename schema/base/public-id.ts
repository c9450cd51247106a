import { type Cipher, createCipheriv, createDecipheriv } from 'node:crypto';

/** Kinds of public ids: prefix and type tag. Both hold for ever; a new kind gets a new tag. */
export const ID_TAGS = {
  trd: 1,
  usr: 2,
  wks: 3,
  key: 4,
  run: 5,
  sig: 6,
  ses: 7,
  mem: 8,
  inv: 9,
  aud: 10,
  req: 11,
  con: 12,
  brp: 13,
  ide: 14,
  dsn: 15,
  prd: 16,
  var: 17,
  lst: 18,
  rev: 19,
  job: 20,
  crd: 21,
  prn: 22,
  sch: 23,
  bsb: 24,
  inc: 25,
  led: 26,
  upl: 27,
  ord: 28,
} as const;
export type IdKind = keyof typeof ID_TAGS;
export type UuidKind = Exclude<IdKind, 'sig'>;

/** GraphQL type behind an id's prefix; `node` answers for these. */
export const NODE_TYPES: Partial<Record<IdKind, string>> = {
  trd: 'Trend',
  usr: 'User',
  wks: 'Workspace',
  sig: 'Signal',
  mem: 'Member',
  inv: 'Invitation',
  con: 'ProviderAccount',
  key: 'ApiKey',
  aud: 'AuditEntry',
  job: 'Job',
  brp: 'BrandProfile',
  ide: 'Idea',
  dsn: 'Design',
  prn: 'PipelineRun',
  crd: 'PipelineCard',
  sch: 'PipelineSchedule',
  prd: 'Product',
  var: 'ProductVariant',
  ord: 'Order',
  lst: 'Listing',
  rev: 'ListingRevision',
  bsb: 'BillingSubscription',
  inc: 'BillingInvoice',
  led: 'UsageLedgerEntry',
};

/** What finds a signal: the columns of its primary key, the time cut to its hour. */
export interface SignalKey {
  keywordId: number;
  /** Whole hours since 1970 of observed_at. */
  hour: number;
  signalId: bigint;
}

const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const DIGITS = new Map(Array.from(ALPHABET, (digit, value) => [digit, value]));
const SIGNAL_BYTES = 16;
const UUID_BYTES = 17;
const WORD = 2 ** 32;

/** Kind of a public id by its prefix alone; undefined for anything else. */
export function kindOfId(id: string): IdKind | undefined {
  const prefix = id.slice(0, id.indexOf('_'));
  return Object.hasOwn(ID_TAGS, prefix) ? (prefix as IdKind) : undefined;
}

/** `trd_…`: Crockford base32 of the type tag and the uuid. */
export function formatUuidId(kind: UuidKind, uuid: string): string {
  uuidBlock[0] = ID_TAGS[kind];
  writeUuid(uuid);
  return `${kind}_${encodeBase32(uuidBlock)}`;
}

/** Written anew for each id. */
const uuidBlock = Buffer.alloc(UUID_BYTES);
const DASH = 0x2d;
/** Value of a hex digit by its character code. */
const NIBBLES = Uint8Array.from({ length: 128 }, (_, code) => Number.parseInt(String.fromCharCode(code), 16) || 0);

/** Behind the tag. An answer has hundreds of ids: this costs a fifth of Buffer.write (measured). */
function writeUuid(uuid: string): void {
  let byte = 1;
  for (let at = 0; at < uuid.length; at += 2) {
    if (uuid.charCodeAt(at) === DASH) at += 1;
    uuidBlock[byte] = (NIBBLES[uuid.charCodeAt(at)]! << 4) | NIBBLES[uuid.charCodeAt(at + 1)]!;
    byte += 1;
  }
}

/** Undefined for anything that this product cannot have given out. */
export function parseUuidId(id: string): { kind: UuidKind; uuid: string } | undefined {
  const kind = kindOfId(id);
  if (kind === undefined || kind === 'sig') return undefined;
  const bytes = decodeBase32(id.slice(kind.length + 1), UUID_BYTES);
  if (bytes?.[0] !== ID_TAGS[kind]) return undefined;
  const hex = bytes.toString('hex', 1);
  return { kind, uuid: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') };
}

/**
 * Signals have serial ids, which must not show: one AES block under the installation's key scrambles tag, keyword, hour and
 * serial. Single blocks of unique content need no mode of operation, so ECB is what is meant here.
 */
export class SignalIds {
  /** One for ever: whole blocks without padding leave nothing behind in it. */
  private readonly cipher: Cipher;

  constructor(private readonly key: Buffer) {
    this.cipher = createCipheriv('aes-128-ecb', key, null).setAutoPadding(false);
  }

  format(signal: SignalKey): string {
    return this.formatAll([signal])[0]!;
  }

  /** Ids of many at once: a page of signals costs one call of the cipher. Serials up to 2^53 may come as numbers. */
  formatAll(signals: readonly (Omit<SignalKey, 'signalId'> & { signalId: bigint | number })[]): string[] {
    const blocks = Buffer.allocUnsafe(signals.length * SIGNAL_BYTES);
    signals.forEach(({ keywordId, hour, signalId }, index) => {
      const at = index * SIGNAL_BYTES;
      blocks.writeUInt8(ID_TAGS.sig, at);
      blocks.writeUInt32BE(keywordId, at + 1);
      blocks.writeUIntBE(hour, at + 5, 3);
      if (typeof signalId === 'bigint') blocks.writeBigInt64BE(signalId, at + 8);
      else {
        blocks.writeInt32BE(Math.floor(signalId / WORD), at + 8);
        blocks.writeUInt32BE(signalId % WORD, at + 12);
      }
    });
    const scrambled = this.cipher.update(blocks);
    return signals.map((_, index) => `sig_${encodeBase32(scrambled, index * SIGNAL_BYTES, SIGNAL_BYTES)}`);
  }

  parse(id: string): SignalKey | undefined {
    const bytes = kindOfId(id) === 'sig' ? decodeBase32(id.slice(4), SIGNAL_BYTES) : undefined;
    if (!bytes) return undefined;
    const decipher = createDecipheriv('aes-128-ecb', this.key, null).setAutoPadding(false);
    const block = Buffer.concat([decipher.update(bytes), decipher.final()]);
    const keywordId = block.readUInt32BE(1);
    if (block[0] !== ID_TAGS.sig || keywordId > 0x7fffffff) return undefined;
    return { keywordId, hour: block.readUIntBE(5, 3), signalId: block.readBigInt64BE(8) };
  }
}

/** Two digits for each value of ten bits: five bytes are four of them. */
const PAIRS = Array.from(ALPHABET, (first) => Array.from(ALPHABET, (second) => first + second)).flat();

function encodeBase32(bytes: Uint8Array, from = 0, length = bytes.length): string {
  let text = '';
  const whole = from + length - (length % 5);
  for (let at = from; at < whole; at += 5) {
    const high = (bytes[at]! << 12) | (bytes[at + 1]! << 4) | (bytes[at + 2]! >> 4);
    const low = ((bytes[at + 2]! & 15) << 16) | (bytes[at + 3]! << 8) | bytes[at + 4]!;
    text += PAIRS[high >> 10]! + PAIRS[high & 1023]! + PAIRS[low >> 10]! + PAIRS[low & 1023]!;
  }
  let bits = 0;
  let held = 0;
  for (let at = whole; at < from + length; at += 1) {
    held = ((held & 1023) << 8) | bytes[at]!;
    bits += 8;
    if (bits >= 10) {
      bits -= 10;
      text += PAIRS[(held >> bits) & 1023]!;
    }
  }
  if (bits === 0) return text;
  const padded = bits > 5 ? 10 : 5;
  const last = (held << (padded - bits)) & (2 ** padded - 1);
  return text + (padded === 10 ? PAIRS[last]! : ALPHABET.charAt(last));
}

/** Undefined unless the text is the one spelling of exactly `length` bytes. */
function decodeBase32(text: string, length: number): Buffer | undefined {
  if (text.length !== Math.ceil((length * 8) / 5)) return undefined;
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const digit of text) {
    const value = DIGITS.get(digit);
    if (value === undefined) return undefined;
    held = ((held & 255) << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 255);
    }
  }
  const decoded = Buffer.from(bytes);
  return decoded.length === length && encodeBase32(decoded) === text ? decoded : undefined;
}
