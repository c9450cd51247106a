import { createHash } from 'node:crypto';
import type { Clock } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import { readHeader } from './csv-columns.js';
import { splitFields } from './csv-fields.js';
import { isBlank, readLines } from './csv-lines.js';
import type { CsvImportOptions } from './csv-import.js';
import { parseTimestamp } from './timestamp-parser.js';

/** The shift of the first run of this file stands: a re-run after a kill must move the rest by the same. */
const REMEMBER: Statement = {
  name: 'import-shift-remember',
  text: `INSERT INTO signal_imports (fingerprint, shift_ms, started_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
};
const RECALL: Statement = {
  name: 'import-shift-recall',
  text: 'SELECT shift_ms AS "shiftMs" FROM signal_imports WHERE fingerprint = $1',
};

/**
 * By how much a file is to be moved so that its latest row is now. Reads the file once.
 * @throws AppError BAD_USER_INPUT when no row has a readable timestamp
 */
export async function shiftToNow(
  { db, clock }: { db: Database; clock: Clock },
  source: AsyncIterable<Buffer>,
  options: CsvImportOptions,
): Promise<number> {
  const { latestMs, fingerprint } = await scan(source, options);
  await db.query(REMEMBER, [fingerprint, clock.now().getTime() - latestMs, clock.now()]);
  const [row] = await db.query<{ shiftMs: string }>(RECALL, [fingerprint]);
  return Number(row!.shiftMs);
}

async function scan(
  source: AsyncIterable<Buffer>,
  { platform, keyword }: CsvImportOptions,
): Promise<{ latestMs: number; fingerprint: Buffer }> {
  const hash = createHash('sha256').update(JSON.stringify([platform, keyword ?? null]));
  let column: number | undefined;
  let latestMs = -Infinity;
  for await (const { lines } of readLines(hashed(source, hash))) {
    for (const line of lines) {
      if (typeof line !== 'string' || isBlank(line)) continue;
      if (column === undefined) column = readHeader(splitFields(line), keyword !== undefined).timestamp;
      else latestMs = Math.max(latestMs, timestampOf(line, column));
    }
  }
  if (latestMs === -Infinity)
    throw new AppError('BAD_USER_INPUT', 'No line of the file has a timestamp that can be read.');
  return { latestMs, fingerprint: hash.digest() };
}

function timestampOf(line: string, column: number): number {
  const ms = parseTimestamp(splitFields(line)?.[column]?.trim() ?? '');
  return Number.isNaN(ms) ? -Infinity : ms;
}

async function* hashed(source: AsyncIterable<Buffer>, hash: ReturnType<typeof createHash>): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    hash.update(chunk);
    yield chunk;
  }
}
