import { createHash } from 'node:crypto';
import type { Database } from '#infra/postgres/database.js';

export interface SeedSize {
  trends: number;
  signals: number;
}

const TREND_COLUMNS = `keyword_id, score, evidence, velocity, momentum, confidence, stage, platform_count, origin,
  first_seen_at, scored_bin, updated_at`;

/** Trends with scores all different, and signals spread evenly over them and the last 20 days. Written straight to the tables. */
export async function seedTrends(db: Database, size: SeedSize): Promise<void> {
  await db.pool.query(`SELECT podpusher_ensure_partitions(now() - interval '21 days', now() + interval '1 day')`);
  await db.pool.query(
    `INSERT INTO keywords (keyword, display, category)
     SELECT 'keyword ' || n, 'Keyword ' || n, 'animals' FROM generate_series(1, $1::int) n`,
    [size.trends],
  );
  await db.pool.query(
    `INSERT INTO trends (${TREND_COLUMNS})
     SELECT id, 100.0 * id / $1::int, 10, 0.5, 0.25, 0.75, 'RISING', 2, 3, now() - interval '20 days',
       date_trunc('hour', now()), now() FROM keywords`,
    [size.trends],
  );
  await db.pool.query(
    `INSERT INTO signals (id, observed_at, keyword_id, platform_id, kind, origin, count, engagement, title, url)
     SELECT nextval('signal_batch_seq') * 65536, now() - (n::double precision / $2::int) * interval '20 days',
       1 + n % $1::int, 1 + n % 6, 1, 3, 1 + n % 9, n % 1000, 'Post ' || n, 'https://example.com/p/' || n
     FROM generate_series(1, $2::int) n`,
    [size.trends, size.signals],
  );
  await db.pool.query('VACUUM ANALYZE keywords, trends, signals');
}

/** A key of a workspace on the largest plan, to read with. */
export async function seedCaller(db: Database): Promise<string> {
  const prefix = 'pk_live_bench0000000';
  const key = `${prefix}_${'0123456789abcdef'.repeat(3)}`;
  await db.pool.query(
    `WITH workspace AS (INSERT INTO workspaces (name, plan) VALUES ('Bench', 'enterprise') RETURNING id)
     INSERT INTO api_keys (workspace_id, name, prefix, secret_hash, scopes)
     SELECT id, 'Bench', $1, $2, ARRAY['read:trends', 'read:products', 'read:listings'] FROM workspace`,
    [prefix, createHash('sha256').update(key).digest()],
  );
  return key;
}

/** Goods of the bench's workspace, each with three variants, a listing and a trend. After seedCaller and seedTrends. */
export async function seedProducts(db: Database, products: number): Promise<void> {
  await db.pool.query(
    `WITH made AS (
       INSERT INTO products (workspace_id, trend_id, template, title, status, blueprint_id, print_provider_id, etsy_listing_id)
       SELECT w.id, t.id, 'tee', 'Product ' || n, 'published', 6, 99, n::text
       FROM generate_series(1, $1::int) n, workspaces w,
         LATERAL (SELECT id FROM trends OFFSET n % 1000 LIMIT 1) t WHERE w.name = 'Bench'
       RETURNING id, workspace_id, etsy_listing_id
     ), listed AS (
       INSERT INTO listings (workspace_id, product_id, status, etsy_listing_id)
       SELECT workspace_id, id, 'live', etsy_listing_id FROM made
     )
     INSERT INTO product_variants (workspace_id, product_id, position, printify_variant_id, sku, title, size, color, price_minor)
     SELECT workspace_id, id, n, n, 'sku-' || n, 'Black / ' || n, (ARRAY['S', 'M', 'L'])[n], 'Black', 2400 + n
     FROM made, generate_series(1, 3) n`,
    [products],
  );
  await db.pool.query('VACUUM ANALYZE products, product_variants, listings');
}

/** What PostgreSQL would do in the background after so many rows, and while servers are measured, is done now. */
export async function settle(db: Database): Promise<void> {
  await db.pool.query('VACUUM (ANALYZE)');
  await db.pool.query('CHECKPOINT');
}
