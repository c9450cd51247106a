import { isAscii, isUtf8 } from 'node:buffer';
import { AppError } from '#infra/errors.js';

/** Why a line cannot even be read as text. */
export type LineFault = 'LINE_TOO_LONG' | 'LINE_HAS_NUL' | 'LINE_NOT_UTF8';

export interface UnreadableLine {
  readonly fault: LineFault;
}

/** Neighbouring lines of the file; `firstLine` counts from 1, as editors do. */
export interface LineBlock {
  firstLine: number;
  lines: (string | UnreadableLine)[];
}

/** Nothing that a signal needs takes so much; a longer line is skipped without being held in memory. Bytes. */
export const LINE_MAX_BYTES = 65_536;

const NEWLINE = 0x0a;
const RETURN = 0x0d;
const TOO_LONG: UnreadableLine = { fault: 'LINE_TOO_LONG' };

/**
 * Cuts a byte stream into lines, a block for every chunk: LF or CRLF, a UTF-8 byte order mark is dropped. Lines that are
 * too long, hold NUL or are not UTF-8 come as a fault in their place. Memory stays within a chunk and a line.
 * @throws AppError BAD_USER_INPUT for UTF-16, which every line of would be wrong
 */
export async function* readLines(source: AsyncIterable<Buffer>): AsyncGenerator<LineBlock> {
  let rest: Buffer = Buffer.alloc(0);
  let line = 1;
  let isSkipping = false;
  for await (const chunk of dropMark(source)) {
    const end = chunk.lastIndexOf(NEWLINE);
    if (end === -1) {
      rest = isSkipping ? rest : Buffer.concat([rest, chunk]);
      if (rest.length > LINE_MAX_BYTES) [rest, isSkipping] = [Buffer.alloc(0), true];
      continue;
    }
    const text = Buffer.concat([rest, chunk.subarray(0, end)]);
    const lines = isSkipping ? afterSkipped(text) : decode(text);
    isSkipping = false;
    yield { firstLine: line, lines };
    line += lines.length;
    rest = Buffer.from(chunk.subarray(end + 1));
    if (rest.length > LINE_MAX_BYTES) [rest, isSkipping] = [Buffer.alloc(0), true];
  }
  if (isSkipping) yield { firstLine: line, lines: [TOO_LONG] };
  else if (rest.length > 0) yield { firstLine: line, lines: decode(rest) };
}

export function isBlank(line: string | UnreadableLine): boolean {
  return typeof line === 'string' && line.trim() === '';
}

/** What follows the end of a line whose beginning was thrown away. */
function afterSkipped(text: Buffer): (string | UnreadableLine)[] {
  const end = text.indexOf(NEWLINE);
  return end === -1 ? [TOO_LONG] : [TOO_LONG, ...decode(text.subarray(end + 1))];
}

/** All lines at once where nothing is wrong, which is nearly always; else one by one. */
function decode(text: Buffer): (string | UnreadableLine)[] {
  if (!isUtf8(text) || text.includes(0)) return splitBytes(text).map(decodeLine);
  const lines = text.toString(isAscii(text) ? 'latin1' : 'utf8').split('\n');
  return lines.map((line) => (line.length > LINE_MAX_BYTES ? TOO_LONG : dropReturn(line)));
}

function decodeLine(line: Buffer): string | UnreadableLine {
  if (line.length > LINE_MAX_BYTES) return TOO_LONG;
  if (!isUtf8(line)) return { fault: 'LINE_NOT_UTF8' };
  if (line.includes(0)) return { fault: 'LINE_HAS_NUL' };
  return dropReturn(line.toString('utf8'));
}

function dropReturn(line: string): string {
  return line.charCodeAt(line.length - 1) === RETURN ? line.slice(0, -1) : line;
}

function splitBytes(text: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let start = 0;
  for (let end = text.indexOf(NEWLINE); end !== -1; end = text.indexOf(NEWLINE, start)) {
    lines.push(text.subarray(start, end));
    start = end + 1;
  }
  return [...lines, text.subarray(start)];
}

/** Drops a UTF-8 byte order mark, also one that a pipe delivers in pieces. */
async function* dropMark(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let head: Buffer | undefined = Buffer.alloc(0);
  for await (const chunk of source) {
    if (!head) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < 3) continue;
    yield withoutMark(head);
    head = undefined;
  }
  if (head) yield withoutMark(head);
}

function withoutMark(head: Buffer): Buffer {
  const mark = head.subarray(0, 3).toString('hex');
  if (mark.startsWith('fffe') || mark.startsWith('feff')) {
    throw new AppError('BAD_USER_INPUT', 'The file is UTF-16. Save it as UTF-8 and import it again.');
  }
  return mark === 'efbbbf' ? head.subarray(3) : head;
}
