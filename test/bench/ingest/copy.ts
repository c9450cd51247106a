import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { from } from 'pg-copy-streams';
import type { Database } from '#infra/postgres/database.js';
import type { IngestRow } from './rows.js';

/** The limit: PostgreSQL's own bulk load into signals, and nothing else. The lines are ready before the clock starts. */
export async function copyRows(db: Database, lines: readonly Buffer[]): Promise<void> {
  const client = await db.pool.connect();
  try {
    const columns = 'id, observed_at, keyword_id, platform_id, kind, origin, count';
    await pipeline(Readable.from(lines), client.query(from(`COPY signals (${columns}) FROM STDIN`)));
  } finally {
    client.release();
  }
}

export function* toCopyLines(rows: readonly IngestRow[]): Generator<Buffer> {
  for (let at = 0; at < rows.length; at += 5_000) {
    const text = rows.slice(at, at + 5_000).map((row, place) => {
      const observedAt = new Date(row.observedMs).toISOString();
      return `${at + place + 1}\t${observedAt}\t${row.keyword + 1}\t3\t1\t2\t${row.count}\n`;
    });
    yield Buffer.from(text.join(''));
  }
}
