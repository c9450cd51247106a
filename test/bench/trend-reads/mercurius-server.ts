import Fastify from 'fastify';
import { mercurius, type MercuriusContext } from 'mercurius';
import pg from 'pg';
import { platformOf } from '#schema/signals/signal.values.js';
import { benchWorkspace } from './bench-workspace.js';
import { TYPE_DEFS } from './type-defs.js';

/**
 * The best peer that was found: Mercurius with its JIT, named prepared statements by pg, plain rows, a loader for signals.
 * Without caller, cost, limits, log lines or figures.
 */
const TRENDS = {
  name: 'trends',
  text: `SELECT t.keyword_id AS "keywordId", t.id, k.keyword, k.category, t.score, t.velocity, t.momentum, t.stage,
    t.updated_at AS "updatedAt"
  FROM trends t JOIN keywords k ON k.id = t.keyword_id ORDER BY t.score DESC, t.keyword_id DESC LIMIT 20`,
};
const NODE = {
  name: 'node',
  text: `SELECT t.keyword_id AS "keywordId", t.id, k.keyword, k.category, t.score, t.velocity, t.momentum, t.stage,
    t.updated_at AS "updatedAt" FROM trends t JOIN keywords k ON k.id = t.keyword_id WHERE t.id = $1`,
};
const SIGNALS = {
  name: 'signals',
  text: `SELECT w.keyword_id AS "keywordId", s.id, s.platform_id AS "platformId", s.count, s.engagement,
    s.observed_at AS "observedAt"
  FROM unnest($1::int[]) AS w (keyword_id) CROSS JOIN LATERAL (SELECT * FROM signals s
    WHERE s.keyword_id = w.keyword_id ORDER BY s.observed_at DESC, s.id DESC LIMIT 5) s`,
};

const PRODUCTS = {
  name: 'products',
  text: `SELECT id, title, upper(status) AS status, created_at AS "createdAt", trend_id AS "trendId" FROM products
  WHERE workspace_id = $1 ORDER BY id DESC LIMIT 20`,
};
const VARIANTS = {
  name: 'variants',
  text: `SELECT v.product_id AS "productId", v.id, v.sku, v.size, v.color, v.is_enabled AS "isEnabled",
    v.price_minor AS "priceMinor", p.currency FROM product_variants v JOIN products p ON p.id = v.product_id
  WHERE v.product_id = ANY ($1::uuid[]) ORDER BY v.product_id, v.position`,
};
const LISTINGS = {
  name: 'listings',
  text: `SELECT product_id AS "productId", id, upper(status) AS status, etsy_listing_id AS "etsyListingId" FROM listings
  WHERE product_id = ANY ($1::uuid[]) AND status <> 'archived'`,
};
const TRENDS_BY_ID = {
  name: 'trends_by_id',
  text: `SELECT t.id, k.keyword, t.score FROM trends t JOIN keywords k ON k.id = t.keyword_id WHERE t.id = ANY ($1::uuid[])`,
};

interface ProductRow {
  id: string;
  createdAt: Date;
  trendId: string | null;
}

interface OfProduct {
  id: string;
  productId: string;
}

interface VariantRow extends OfProduct {
  priceMinor: number;
  currency: string;
}

interface TrendRow {
  keywordId: number;
  id: string;
  updatedAt: Date;
}

interface SignalRow {
  keywordId: number;
  id: string;
  platformId: number;
  engagement: string | null;
  observedAt: Date;
}

export async function startMercuriusServer(databaseUrl: string): Promise<string> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 4 });
  const workspaceId = await benchWorkspace(pool);
  const app = Fastify();
  await app.register(mercurius, {
    schema: TYPE_DEFS,
    jit: 1,
    resolvers: {
      Query: {
        trends: async () => ({ nodes: (await pool.query<TrendRow>(TRENDS)).rows }),
        products: async () => ({ nodes: (await pool.query<ProductRow>({ ...PRODUCTS, values: [workspaceId] })).rows }),
        node: async (_: unknown, { id }: { id: string }) => {
          const { rows } = await pool.query<TrendRow>({ ...NODE, values: [id.replace('trd_', '')] });
          return rows[0] && { ...rows[0], __typename: 'Trend' };
        },
      },
      Trend: {
        id: (trend: TrendRow) => `trd_${trend.id}`,
        updatedAt: (trend: TrendRow) => trend.updatedAt.toISOString(),
      },
      Product: {
        id: (product: ProductRow) => `prd_${product.id}`,
        createdAt: (product: ProductRow) => product.createdAt.toISOString(),
      },
      Variant: {
        id: (variant: VariantRow) => `var_${variant.id}`,
        price: ({ priceMinor, currency }: VariantRow) => ({ amountMinor: priceMinor, currencyCode: currency }),
      },
      Listing: { id: (listing: OfProduct) => `lst_${listing.id}` },
      Signal: {
        id: (signal: SignalRow) => `sig_${signal.id}`,
        platform: (signal: SignalRow) => platformOf(signal.platformId),
        engagement: (signal: SignalRow) => (signal.engagement === null ? null : Number(signal.engagement)),
        observedAt: (signal: SignalRow) => signal.observedAt.toISOString(),
      },
    },
    loaders: {
      Trend: { signals: (queries: { obj: TrendRow }[], _: MercuriusContext) => signalsOf(pool, queries) },
      Product: {
        variants: async (queries: { obj: ProductRow }[]) => {
          const { rows } = await pool.query<VariantRow>({ ...VARIANTS, values: [queries.map(({ obj }) => obj.id)] });
          const groups = new Map<string, VariantRow[]>(queries.map(({ obj }) => [obj.id, []]));
          for (const row of rows) groups.get(row.productId)!.push(row);
          return queries.map(({ obj }) => groups.get(obj.id)!);
        },
        listing: async (queries: { obj: ProductRow }[]) => {
          const { rows } = await pool.query<OfProduct>({ ...LISTINGS, values: [queries.map(({ obj }) => obj.id)] });
          const found = new Map(rows.map((row) => [row.productId, row]));
          return queries.map(({ obj }) => found.get(obj.id) ?? null);
        },
        trend: async (queries: { obj: ProductRow }[]) => {
          const values = [queries.map(({ obj }) => obj.trendId)];
          const { rows } = await pool.query<{ id: string }>({ ...TRENDS_BY_ID, values });
          const found = new Map(rows.map((row) => [row.id, row]));
          return queries.map(({ obj }) => found.get(obj.trendId ?? '') ?? null);
        },
      },
    },
  });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return `${address}/graphql`;
}

async function signalsOf(pool: pg.Pool, queries: readonly { obj: TrendRow }[]): Promise<{ nodes: SignalRow[] }[]> {
  const { rows } = await pool.query<SignalRow>({ ...SIGNALS, values: [queries.map(({ obj }) => obj.keywordId)] });
  const groups = new Map<number, SignalRow[]>(queries.map(({ obj }) => [obj.keywordId, []]));
  for (const row of rows) groups.get(row.keywordId)!.push(row);
  return queries.map(({ obj }) => ({ nodes: groups.get(obj.keywordId)! }));
}
