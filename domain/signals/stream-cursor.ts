import { AppError } from '#infra/errors.js';

const VERSION = 's1';
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';
const WIDTH = 13;
const CURSOR = new RegExp(`^${VERSION}[0-7][${DIGITS}]{${WIDTH - 1}}$`);

/** A place in the event log as text: of one width and in the order of its digits, so that later cursors compare as greater. */
export function formatStreamCursor(seq: number): string {
  let text = '';
  for (let rest = seq; text.length < WIDTH; rest = Math.floor(rest / 32)) text = DIGITS.charAt(rest % 32) + text;
  return VERSION + text;
}

/** @throws AppError INVALID_CURSOR */
export function parseStreamCursor(cursor: string): number {
  const seq = CURSOR.test(cursor)
    ? [...cursor.slice(VERSION.length)].reduce((sum, digit) => sum * 32 + DIGITS.indexOf(digit), 0)
    : Number.NaN;
  if (!Number.isSafeInteger(seq)) {
    throw new AppError('INVALID_CURSOR', 'The cursor in `after` is not one that this stream gave out.', {
      field: ['after'],
    });
  }
  return seq;
}
