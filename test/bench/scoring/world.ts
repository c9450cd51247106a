import { HOUR_MS } from '#infra/clock.js';
import type { Database } from '#infra/postgres/database.js';

export interface WorldSpan {
  from: Date;
  hours: number;
}

const KEYWORDS = `INSERT INTO keywords (keyword, display, created_at)
SELECT 'bench keyword ' || i, 'Bench keyword ' || i, $2 FROM generate_series(1, $1::int) i`;
/** Noise around a level of its own for every keyword, authors on platform 1, a burst on one in fifty at the end. */
const ROLLUPS = `INSERT INTO signal_hourly_rollups (bucket, keyword_id, platform_id, count, signals, authors, origin)
SELECT to_timestamp(h * 3600.0::float8), k, p, x, x, CASE WHEN p = 1 THEN
    ARRAY[k * 100::bigint + (random() * 3)::int, k * 100::bigint + 10 + (random() * 3)::int] END, 3
FROM (
  SELECT h, k, p, 1 + floor(-ln(1 - random()) * (1 + k % 7) * CASE WHEN k % 50 = 0 AND h >= $2::int - 24 THEN 8 ELSE 1 END)::int AS x
  FROM generate_series($1::int, $2::int - 1) h, generate_series($3::int, $4::int) k, generate_series(1, $5::int) p
) noise WHERE random() < $6::float8`;

export interface World {
  keywords: number;
  platforms: number;
  /** Share of the hours in which a pair has signals. */
  share: number;
}

/** A world of counts, made in the database. */
export async function makeWorld(db: Database, world: World, { from, hours }: WorldSpan): Promise<void> {
  const first = from.getTime() / HOUR_MS;
  await db.pool.query(KEYWORDS, [world.keywords, from]);
  await db.pool.query('SELECT podpusher_ensure_partitions($1, $2, $2)', [from, new Date((first + hours) * HOUR_MS)]);
  await db.pool.query(ROLLUPS, [first, first + hours, 1, world.keywords, world.platforms, world.share]);
}

/** Pairs that were seen long ago and sleep: what a year of keywords leaves behind. */
export async function makeSleepers(db: Database, pairs: number, hour: number): Promise<void> {
  await db.pool.query(
    `INSERT INTO keywords (keyword, display, created_at) SELECT 'sleeper ' || i, 'Sleeper', now() FROM generate_series(1, $1::int) i`,
    [pairs],
  );
  await db.pool.query(
    `INSERT INTO trend_states (keyword_id, platform_id, is_awake, names_authors, bins, ordinal, first_hour, last_hour,
       last_active_hour, level, dispersion, w1, w2, average_1h, average_6h, average_24h, average_7d)
     SELECT id, 3, false, false, 100, 1, $1::int - 3000, $1::int - 2900, $1::int - 2900, 0.05, 0.5, 0, 0, 0, 0, 0, 0.01
     FROM keywords WHERE keyword LIKE 'sleeper %'`,
    [hour],
  );
  await db.pool.query(
    `INSERT INTO trend_lives SELECT keyword_id, true, false, 1, 0, 0, 0, first_hour, last_hour, last_hour, NULL, NULL, NULL,
       'DORMANT', NULL, 5, 0, 0, 0, level, NULL, NULL, 0, 0.1, 0, array_fill(NULL::float8, ARRAY[24]), array_fill(0::float8, ARRAY[7])
     FROM trend_states WHERE keyword_id IN (SELECT id FROM keywords WHERE keyword LIKE 'sleeper %')`,
  );
  await db.pool.query('ANALYZE');
}
