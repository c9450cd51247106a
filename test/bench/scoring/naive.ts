import { type PairRow, toPair, toPairRow } from '#domain/trends/pair-rows.js';
import { stepPair } from '#domain/trends/pair.js';
import { Scorer } from '#domain/trends/scorer.js';
import { hourNumber } from '#domain/trends/trends-service.js';
import type { Database } from '#infra/postgres/database.js';

const COUNTS = `SELECT keyword_id, platform_id, count::int FROM signals_by_hour WHERE bucket = $1 ORDER BY 1, 2 LIMIT $2`;
const SEASON = `SELECT factor, ordinal FROM platform_season_hours WHERE platform_id = $1 ORDER BY bucket DESC LIMIT 1`;
const STATE = `SELECT * FROM trend_states WHERE keyword_id = $1 AND platform_id = $2`;
const SAVE = `UPDATE trend_states SET level = $3, dispersion = $4, w1 = $5, w2 = $6, average_1h = $7, average_6h = $8,
  average_24h = $9, average_7d = $10, bins = $11, last_hour = $12 WHERE keyword_id = $1 AND platform_id = $2`;

/** The obvious way: one pair after the other, read, scored by the same arithmetic, saved; the reference for the ratio. */
export async function scoreRowByRow(db: Database, bucket: Date, most: number): Promise<number> {
  const scorer = new Scorer();
  const { rows } = await db.pool.query<{ keyword_id: number; platform_id: number; count: number }>(COUNTS, [
    bucket,
    most,
  ]);
  for (const { keyword_id, platform_id, count } of rows) {
    const season = (await db.pool.query<{ factor: number; ordinal: number }>(SEASON, [platform_id])).rows[0]!;
    const found = (await db.pool.query<PairRow>(STATE, [keyword_id, platform_id])).rows[0];
    const hour = { platformId: platform_id, hour: hourNumber(bucket), count, authors: null, ...season };
    const pair = stepPair(scorer, found && toPair(found), hour);
    if (!pair) continue;
    const row = toPairRow(keyword_id, pair, scorer.isAwake(pair.state));
    const { level, dispersion, w1, w2, average_1h, average_6h, average_24h, average_7d, bins, last_hour } = row;
    const averages = [average_1h, average_6h, average_24h, average_7d];
    await db.pool.query(SAVE, [keyword_id, platform_id, level, dispersion, w1, w2, ...averages, bins, last_hour]);
  }
  return rows.length;
}
