import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { AppError } from '#infra/errors.js';

const VERSION = 1;
const MAC_BYTES = 8;
const LONGEST = 2_000;

/** What a cursor holds: the sort values of a row, as PostgreSQL wrote them, and its id as the last tie-break. */
export interface CursorPosition {
  values: (string | null)[];
  id: string;
}

/**
 * Cursors of lists: base64url of version, list, sort values and id, with 8 bytes of HMAC. A forged one, or one made under
 * another filter or order, is INVALID_CURSOR.
 */
export class Cursors {
  /** @param key derived from SECRET_KEY for this purpose alone */
  constructor(private readonly key: Buffer) {}

  /** @param list names the list with its filter and order: see `listName`. */
  encode(list: string, position: CursorPosition): string {
    const body = Buffer.from(JSON.stringify([VERSION, list, position.values, position.id]));
    return Buffer.concat([body, this.mac(body)]).toString('base64url');
  }

  /** @throws AppError INVALID_CURSOR */
  decode(list: string, cursor: string, field: string): CursorPosition {
    const bytes = cursor.length > LONGEST ? Buffer.alloc(0) : Buffer.from(cursor, 'base64url');
    const body = bytes.subarray(0, -MAC_BYTES);
    const isOurs = bytes.length > MAC_BYTES && timingSafeEqual(bytes.subarray(-MAC_BYTES), this.mac(body));
    if (!isOurs) throw invalidCursor(field, 'is not a cursor that this API gave out');
    const [version, name, values, id] = JSON.parse(body.toString()) as [number, string, (string | null)[], string];
    if (version !== VERSION) throw invalidCursor(field, 'is of an older version of this API; start again without it');
    if (name !== list) throw invalidCursor(field, 'belongs to a list with another filter or order');
    return { values, id };
  }

  private mac(body: Buffer): Buffer {
    return createHmac('sha256', this.key).update(body).digest().subarray(0, MAC_BYTES);
  }
}

/** Short name of a list under its filter and order. */
export function listName(name: string, shape: unknown): string {
  return createHash('sha256').update(name).update(JSON.stringify(shape)).digest('base64url').slice(0, 12);
}

export function invalidCursor(field: string, why: string): AppError {
  return new AppError('INVALID_CURSOR', `The cursor in \`${field}\` ${why}.`, { field: [field] });
}
