import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTestDatabase } from '#test/testkit/database.js';
import type { Bench, BenchContext } from './bench.js';
import {
  measureInterleaved,
  type ReadFigures,
  type ServerKind,
  type ServerUnderTest,
  startServer,
} from './trend-reads/measure.js';
import { Q1, Q3 } from './trend-reads/operations.js';
import { seedTrends } from './trend-reads/seed.js';

const KINDS: readonly ServerKind[] = ['product', 'flat-limit', 'naive'];
const GOALS: Readonly<Record<string, string>> = {
  Q1: '>= 0.75 x flat limit, >= 12 x naive (docs/architecture.md, speed)',
  Q3: '>= 0.7 x flat limit',
};

/** Q1 (20 trends with 5 signals each) and Q3 (one node), signed out, against the flat limit and the naive build. */
export const bench: Bench = {
  name: 'reads',
  about: 'Q1 and Q3 over HTTP, 16 connections, one process each, interleaved rounds',
  async run(context) {
    const size = { trends: 10_000, signals: context.isLarge ? 10_000_000 : 1_000_000 };
    const database = await createTestDatabase({ poolSize: 4 });
    const servers: ServerUnderTest[] = [];
    try {
      context.say(`seeding ${size.trends} trends and ${size.signals} signals`);
      await seedTrends(database.db, size);
      for (const kind of KINDS) servers.push(await startServer(kind, database.url, productEnvironment()));
      const ids = await firstTrendIds(servers);
      const q1 = JSON.stringify({ operationName: 'Q1', query: Q1 });
      const q3 = (kind: ServerKind) =>
        JSON.stringify({ operationName: 'Q3', query: Q3, variables: { id: ids.get(kind) } });
      report(context, 'Q1', await measureInterleaved(servers, () => q1));
      report(context, 'Q3', await measureInterleaved(servers, q3));
    } finally {
      for (const { child } of servers) if (child.connected) child.disconnect();
      await database.drop();
    }
  },
};

/** Rate limits are lifted for the measured caller only by size, never switched off. */
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

/** Each server makes its own public ids, so each is asked for its own first one. */
async function firstTrendIds(servers: readonly ServerUnderTest[]): Promise<Map<ServerKind, string>> {
  const ids = new Map<ServerKind, string>();
  for (const server of servers) {
    const response = await fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ operationName: 'Q1', query: Q1 }),
    });
    const { data } = (await response.json()) as {
      data: { trends: { nodes: { id: string; signals: { nodes: unknown[] } }[] } };
    };
    if (data.trends.nodes.length !== 20 || data.trends.nodes.some((node) => node.signals.nodes.length !== 5)) {
      throw new Error(`${server.kind} gave another answer to Q1`);
    }
    ids.set(server.kind, data.trends.nodes[0]!.id);
  }
  return ids;
}

function report(context: BenchContext, operation: string, figures: Map<ServerKind, ReadFigures>): void {
  for (const [kind, { perSecond, p99Ms, cpuUs }] of figures) {
    const ratios = Object.fromEntries(
      [...figures].filter(([peer]) => peer !== kind).map(([peer, figure]) => [peer, perSecond / figure.perSecond]),
    );
    context.report({
      case: `${operation} ${kind}`,
      value: perSecond,
      unit: 'answers/s',
      ratios,
      facts: { p99Ms, cpuUsPerAnswer: Math.round(cpuUs) },
      ...(kind === 'product' && GOALS[operation] ? { goal: GOALS[operation] } : {}),
    });
  }
}
