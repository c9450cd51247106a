import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hasRedisServer, TestRedis } from '#test/testkit/redis.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import type { Bench, BenchContext } from './bench.js';
import {
  FULL_LOAD,
  measureInterleaved,
  type ReadFigures,
  type ServerUnderTest,
  type StartedServer,
  startServer,
} from './trend-reads/measure.js';
import { Q1, Q2, Q3 } from './trend-reads/operations.js';
import { seedCaller, seedProducts, seedTrends, settle } from './trend-reads/seed.js';

const SOURCE = 'docs/architecture.md, speed';
const GOALS: Readonly<Record<string, string>> = {
  Q1: `>= 0.75 x flat limit, >= 1.25 x mercurius, >= 12 x naive (${SOURCE})`,
  Q2: `>= 0.75 x flat limit, >= 1.4 x mercurius (${SOURCE})`,
  Q3: `>= 0.7 x flat limit, >= 1.15 x mercurius (${SOURCE})`,
  cached: `memory >= 0.5 x constant, Redis >= 0.3 x constant (${SOURCE})`,
  'half rate': `p99 <= 3 x flat limit (${SOURCE})`,
};

/**
 * Q1 (20 trends with 5 signals each), Q2 (20 products with variants, listing and trend) and Q3 (one node) of a caller with an API key, everything on, against the flat limit,
 * the naive build and Mercurius with its JIT; a cached Q1 against a constant; latency at half of the sustained rate.
 */
export const bench: Bench = {
  name: 'reads',
  about: 'Q1, Q2, Q3 and cached Q1 over HTTP, 16 connections, one process each, interleaved rounds',
  async run(context) {
    const size = { trends: context.isLarge ? 100_000 : 10_000, signals: context.isLarge ? 10_000_000 : 1_000_000 };
    const database = await createTestDatabase({ poolSize: 4 });
    const started = new Servers(database);
    try {
      context.say(`seeding ${size.trends} trends and ${size.signals} signals`);
      await seedTrends(database.db, size);
      const key = await seedCaller(database.db);
      await seedProducts(database.db, PRODUCTS);
      await settle(database.db);
      await measureAll(context, started, key);
    } finally {
      started.end();
      await database.drop();
    }
  },
};

const PRODUCTS = 20_000;

class Servers {
  private readonly all: ServerUnderTest[] = [];

  constructor(private readonly database: TestDatabase) {}

  async start(servers: readonly StartedServer[]): Promise<ServerUnderTest[]> {
    const running: ServerUnderTest[] = [];
    for (const server of servers) running.push(await startServer(server, this.database.url));
    this.all.push(...running);
    return running;
  }

  end(): void {
    for (const { child } of this.all) if (child.connected) child.disconnect();
  }
}

async function measureAll(context: BenchContext, servers: Servers, key: string): Promise<void> {
  const product = (name: string, env: NodeJS.ProcessEnv): StartedServer => ({
    name,
    kind: 'product',
    env: { ...productEnvironment(), ...env },
    headers: { authorization: `Bearer ${key}` },
  });
  const reading = await servers.start([
    product('product', { RESPONSE_CACHE_MS: '0' }),
    { name: 'flat-limit', kind: 'flat-limit' },
    { name: 'mercurius', kind: 'mercurius' },
    { name: 'naive', kind: 'naive', env: { NODE_ENV: 'production' } },
  ]);
  const ids = await checkEqual(reading);
  const q1 = JSON.stringify({ operationName: 'Q1', query: Q1 });
  const q3 = ({ name }: ServerUnderTest) =>
    JSON.stringify({ operationName: 'Q3', query: Q3, variables: { id: ids.get(name) } });
  const sustained = await measureInterleaved(reading, () => q1);
  report(context, 'Q1', sustained);
  report(context, 'Q3', await measureInterleaved(reading, q3));
  const q2 = JSON.stringify({ operationName: 'Q2', query: Q2 });
  // The naive build has no goods: its pace is known from Q1.
  report(context, 'Q2', await measureInterleaved(reading.slice(0, 3), () => q2));
  await measureHalfRate(context, reading.slice(0, 2), { body: q1, sustained });
  const redis = hasRedisServer ? await TestRedis.start() : undefined;
  const cached = await servers.start([
    product('memory', { RESPONSE_CACHE_MS: '600000' }),
    ...(redis ? [product('redis', { RESPONSE_CACHE_MS: '600000', REDIS_URL: redis.url, RESPONSE_CACHE_MB: '0' })] : []),
    { name: 'constant', kind: 'constant' },
  ]);
  if (!redis) context.say('redis-server is not installed: the cache over Redis is left out');
  report(context, 'cached', await measureInterleaved(cached, () => q1));
  redis?.stop();
}

/** Half of what each server sustains, as latency is lived with. */
async function measureHalfRate(
  context: BenchContext,
  servers: readonly ServerUnderTest[],
  { body, sustained }: { body: string; sustained: ReadonlyMap<string, ReadFigures> },
): Promise<void> {
  const rates = new Map(servers.map(({ name }) => [name, Math.round(sustained.get(name)!.perSecond / 2)]));
  const figures = await measureInterleaved(servers, () => body, { ...FULL_LOAD, rates });
  for (const [name, { p99Ms, perSecond }] of figures) {
    const ratios = Object.fromEntries(
      [...figures].filter(([peer]) => peer !== name).map(([peer, one]) => [peer, p99Ms / one.p99Ms]),
    );
    context.report({
      case: `half rate ${name}`,
      value: p99Ms,
      unit: 'ms p99',
      ratios,
      facts: { perSecond },
      ...(name === 'product' && { goal: GOALS['half rate']! }),
    });
  }
}

/** What the product runs with: production, nothing switched off. */
function productEnvironment(): NodeJS.ProcessEnv {
  return {
    PORT: '0',
    DATA_DIR: mkdtempSync(path.join(tmpdir(), 'podpusher-bench-')),
    SANDBOX: 'off',
    LOG_LEVEL: 'info',
    NODE_ENV: 'production',
    SECRET_KEY: 'ab'.repeat(32),
  };
}

interface Q1Answer {
  data: { trends: { nodes: ({ id: string; signals: { nodes: { id: string }[] } } & Record<string, unknown>)[] } };
}

/** All answers to Q1 are equal but for the ids, which each server makes for itself. Returns each one's id of the first trend. */
async function checkEqual(servers: readonly ServerUnderTest[]): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const texts = new Set<string>();
  for (const { name, url, headers } of servers) {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ operationName: 'Q1', query: Q1 }),
    });
    const { nodes } = ((await response.json()) as Q1Answer).data.trends;
    ids.set(name, nodes[0]!.id);
    const signalsOf = (list: { id: string }[]) => list.slice(0, 5).map(({ id: _own, ...signal }) => signal);
    texts.add(JSON.stringify(nodes.map(({ id: _own, signals, ...trend }) => [trend, signalsOf(signals.nodes)])));
  }
  if (texts.size !== 1) throw new Error('the servers gave different answers to Q1');
  return ids;
}

function report(context: BenchContext, operation: string, figures: ReadonlyMap<string, ReadFigures>): void {
  for (const [name, { perSecond, p99Ms, cpuUs, postgresUs }] of figures) {
    const peers = [...figures].filter(([peer]) => peer !== name);
    const isOurs = name === 'product' || name === 'memory' || name === 'redis';
    context.report({
      case: `${operation} ${name}`,
      value: perSecond,
      unit: 'answers/s',
      ratios: Object.fromEntries(peers.map(([peer, figure]) => [peer, perSecond / figure.perSecond])),
      facts: { p99Ms, nodeUs: Math.round(cpuUs), postgresUs: Math.round(postgresUs) },
      ...(isOurs && GOALS[operation] ? { goal: GOALS[operation] } : {}),
    });
  }
}
