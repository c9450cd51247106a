import type { Database } from '#infra/postgres/database.js';

const KEYWORDS = ['cat "lady" mug', 'back\\slash', 'größe ✂️ 🐈', 'plain', 'tab\tand line', 'ß', '</script>', 'null'];
const SCORES = [0, 100, 33.333333333333336, 1e-7, 0.1, 12.5, 99.99999999999999, 50];
const VELOCITIES = ['NULL', '1e20', '-1e-9', '0.30000000000000004', '123456789012345680', '-0', '5e-324', '1e15'];

/** Trends and signals with every kind of value that is written in more than one way. */
export async function seedOddTrends(db: Database): Promise<void> {
  await db.pool.query(`SELECT podpusher_ensure_partitions(now() - interval '21 days', now() + interval '1 day')`);
  for (const [index, keyword] of KEYWORDS.entries()) {
    const { rows } = await db.pool.query<{ id: number }>(
      `INSERT INTO keywords (keyword, display, category) VALUES ($1, upper($1), $2) RETURNING id`,
      [keyword, index % 2 === 0 ? 'animals' : 'other'],
    );
    await seedTrend(db, rows[0]!.id, index);
    await seedSignals(db, rows[0]!.id, index);
  }
}

async function seedTrend(db: Database, keywordId: number, index: number): Promise<void> {
  await db.pool.query(
    `INSERT INTO trends (keyword_id, score, evidence, velocity, acceleration, momentum, confidence, stage, is_seasonal,
       is_breakout, novelty, platform_count, origin, first_seen_at, onset_at, peak_at, scored_bin, updated_at)
     VALUES ($1::int, $2, 1, ${VELOCITIES[index]}::float8, $3, $4, $5, $6, $7, $8, 1.0 / 3, 2, $9,
       now() - interval '20 days', $10, '2026-03-29 02:30:00.5+02', $11, now() - interval '1 second' * $1::int)`,
    [
      keywordId,
      SCORES[index],
      index % 3 === 0 ? null : index / 7,
      index % 2 === 0 ? null : -1 / (index + 1),
      index / 8,
      index % 2 === 0 ? 'RISING' : 'DORMANT',
      index % 2 === 0,
      index % 3 === 0,
      1 + (index % 3),
      index % 2 === 0 ? null : new Date('1999-12-31T23:59:59.999Z'),
      index % 4 === 0 ? null : new Date('2026-11-01T10:00:00Z'),
    ],
  );
}

/** None for some; engagement beyond 32 bits for one, which the API gives out as an error of that field. */
async function seedSignals(db: Database, keywordId: number, index: number): Promise<void> {
  await db.pool.query(
    `INSERT INTO signals (id, observed_at, keyword_id, platform_id, kind, origin, count, engagement, title, url, image_url)
     SELECT nextval('signal_batch_seq') * 65536 + n, date_trunc('milliseconds', now()) - n * interval '7 hours 123.5 milliseconds',
       $1, 1 + n % 6, 1, 1 + n % 3, n, CASE WHEN n % 3 = 0 THEN NULL WHEN n = $3 THEN 3000000000 ELSE n * 1000003 END,
       CASE WHEN n % 2 = 0 THEN E'Title "' || n || E'"\\n\\u2028' END, CASE WHEN n % 3 <> 1 THEN 'https://example.com/?a=1&b=' || n END,
       CASE WHEN n % 2 = 1 THEN 'https://example.com/i.png' END
     FROM generate_series(1, $2::int) n`,
    [keywordId, index % 4 === 3 ? 0 : index * 2, index === 6 ? 6 : -1],
  );
}
