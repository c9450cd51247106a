import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '../clock.js';
import type { SecretKeys } from '../secret-key.js';
import { isObjectKey } from './object-key.js';

export interface FileLinksDeps {
  secrets: Pick<SecretKeys, 'derive'>;
  clock: Clock;
  /** Before the path, e.g. `https://pod.example`. */
  publicUrl: string;
}

/** What a link leads to, as it was signed. */
export interface OpenedLink {
  readonly key: string;
  /** Until when, by product time. */
  readonly expiresAt: Date;
}

/** What somebody may upload under an address. */
export interface UploadTicket {
  readonly workspaceId: string;
  readonly uploadId: string;
  readonly maxBytes: number;
  readonly expiresAt: Date;
}

type Purpose = 'file' | 'upload';
const SIGNATURE_BYTES = 18;
const HOUR_MS = 3_600_000;

/**
 * Addresses of files that anybody who has them may open, until they expire. The same file has the same address for hours, so
 * browsers keep pictures; providers fetch by it what we hand to them. `/files/<expiry>.<signature>/<key>`.
 */
export class FileLinks {
  constructor(private readonly deps: FileLinksDeps) {}

  /**
   * Good for at least `hours`, at most twice as long.
   * @param hours 12 for people's pages; what a provider fetches needs one
   */
  urlOf(key: string, hours = 12): string {
    const span = hours * HOUR_MS;
    const expiry = toBase36(Math.ceil(this.deps.clock.now().getTime() / span + 1) * span);
    return `${this.deps.publicUrl}/files/${expiry}.${this.sign('file', `${expiry}/${key}`)}/${key}`;
  }

  /** @param path what follows `/files/` @returns 'expired', or undefined for what was never signed here */
  open(path: string): OpenedLink | 'expired' | undefined {
    const match = /^([a-z0-9]{1,11})\.([\w-]+)\/(.+)$/.exec(path);
    if (!match) return undefined;
    const [, expiry = '', signature = '', key = ''] = match;
    if (!isObjectKey(key) || !this.isSigned('file', `${expiry}/${key}`, signature)) return undefined;
    const expiresAt = fromBase36(expiry);
    return expiresAt <= this.deps.clock.now() ? 'expired' : { key, expiresAt };
  }

  /** Where a file of at most so many bytes may be put, once. */
  uploadUrlOf({ workspaceId, uploadId, maxBytes, expiresAt }: UploadTicket): string {
    const expiry = toBase36(expiresAt.getTime());
    const ticket = `${workspaceId}.${uploadId}.${maxBytes}.${expiry}`;
    return `${this.deps.publicUrl}/files/uploads/${ticket}.${this.sign('upload', ticket)}`;
  }

  /** @param token what follows `/files/uploads/` @returns 'expired', or undefined for what was never signed here */
  openUpload(token: string): UploadTicket | 'expired' | undefined {
    const match = /^(([0-9a-f-]{36})\.([0-9a-f-]{36})\.(\d{1,10})\.([a-z0-9]{1,11}))\.([\w-]+)$/.exec(token);
    if (!match) return undefined;
    const [, ticket = '', workspaceId = '', uploadId = '', maxBytes = '', expiry = '', signature = ''] = match;
    if (!this.isSigned('upload', ticket, signature)) return undefined;
    const expiresAt = fromBase36(expiry);
    if (expiresAt <= this.deps.clock.now()) return 'expired';
    return { workspaceId, uploadId, maxBytes: Number(maxBytes), expiresAt };
  }

  private sign(purpose: Purpose, text: string): string {
    const hash = createHmac('sha256', this.deps.secrets.derive(`${purpose}-links`))
      .update(text)
      .digest();
    return hash.subarray(0, SIGNATURE_BYTES).toString('base64url');
  }

  private isSigned(purpose: Purpose, text: string, signature: string): boolean {
    const wanted = Buffer.from(this.sign(purpose, text));
    const given = Buffer.from(signature);
    return wanted.length === given.length && timingSafeEqual(wanted, given);
  }
}

const toBase36 = (ms: number): string => Math.floor(ms / 1_000).toString(36);
const fromBase36 = (text: string): Date => new Date(Number.parseInt(text, 36) * 1_000);
