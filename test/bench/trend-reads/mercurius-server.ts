import Fastify from 'fastify';
import { mercurius, type MercuriusContext } from 'mercurius';
import pg from 'pg';
import { platformOf } from '#schema/signals/signal.values.js';
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
  const app = Fastify();
  await app.register(mercurius, {
    schema: TYPE_DEFS,
    jit: 1,
    resolvers: {
      Query: {
        trends: async () => ({ nodes: (await pool.query<TrendRow>(TRENDS)).rows }),
        node: async (_: unknown, { id }: { id: string }) => {
          const { rows } = await pool.query<TrendRow>({ ...NODE, values: [id.replace('trd_', '')] });
          return rows[0] && { ...rows[0], __typename: 'Trend' };
        },
      },
      Trend: {
        id: (trend: TrendRow) => `trd_${trend.id}`,
        updatedAt: (trend: TrendRow) => trend.updatedAt.toISOString(),
      },
      Signal: {
        id: (signal: SignalRow) => `sig_${signal.id}`,
        platform: (signal: SignalRow) => platformOf(signal.platformId),
        engagement: (signal: SignalRow) => (signal.engagement === null ? null : Number(signal.engagement)),
        observedAt: (signal: SignalRow) => signal.observedAt.toISOString(),
      },
    },
    loaders: { Trend: { signals: (queries: { obj: TrendRow }[], _: MercuriusContext) => signalsOf(pool, queries) } },
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
