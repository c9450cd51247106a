import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

const KEYWORDS = 60;
const SPAN_MS = 30 * 3_600_000;

/** Writes signals `from` to `from + rows`, each with an id of its own, over 60 keywords and the last 30 hours, in `signals import` form. */
export async function writeSignalRows(file: string, from: number, rows: number): Promise<void> {
  const out = createWriteStream(file);
  out.write('timestamp,keyword,count,externalId,author\n');
  const start = Date.now() - SPAN_MS;
  for (let row = from; row < from + rows; row++) {
    const at = new Date(start + ((row - from) / rows) * (SPAN_MS - 60_000)).toISOString();
    const line = `${at},chaos keyword ${row % KEYWORDS},${1 + (row % 3)},row-${row},author ${row % 997}\n`;
    if (!out.write(line)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

/** Sum of the counts that `writeSignalRows` wrote. */
export function countOfRows(rows: number): number {
  return Math.floor(rows / 3) * 6 + (rows % 3 === 0 ? 0 : rows % 3 === 1 ? 1 : 3);
}
