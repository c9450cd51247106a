import { systemActor } from '#domain/accounts/actor.js';
import { LATE_KEYWORDS_TAKE, SEAL_LOCK_EXCLUSIVE } from '#domain/signals/late-signals.js';
import { Scorer } from '#domain/trends/scorer.js';
import { hourNumber, TrendsService } from '#domain/trends/trends-service.js';
import { HOUR_MS } from '#infra/clock.js';
import type { Database } from '#infra/postgres/database.js';
import { createLogger } from '#observability/logger.js';
import { type Bench, type BenchContext, median } from './bench.js';
import { cpuMsOf } from './ingest/cpu.js';
import { type BenchServer, startBenchServer } from './ingest/server.js';
import { scoreRowByRow } from './scoring/naive.js';
import { makeSleepers, makeWorld, type World } from './scoring/world.js';

const actor = systemActor('bench');
const FROM = new Date('2026-11-01T00:00:00Z');
const UPDATES = 5_000_000;
const ROUNDS = 3;
const HUNDRED_THOUSAND_PAIRS: World = { keywords: 50_000, platforms: 2, share: 1 };
const FIRST_START: World = { keywords: 1_000, platforms: 2, share: 0.6 };
const FIRST_START_HOURS = 504;
/** The naive way takes minutes for an hour; a part of the pairs is enough to know its pace. */
const NAIVE_PAIRS = 1_000;
const SLEEPERS = 900_000;

export const bench: Bench = {
  name: 'scoring',
  about: 'the arithmetic, sealing an hour of 100,000 active pairs, and the 21 days of a first start',
  async run(context: BenchContext): Promise<void> {
    reportArithmetic(context);
    const server = await startBenchServer();
    try {
      await reportHour(context, server, 0);
      await reportFirstStart(context, server);
      if (context.isLarge) await reportHour(context, server, SLEEPERS);
    } finally {
      await server.stop();
    }
  },
};

function reportArithmetic({ report }: BenchContext): void {
  const scorer = new Scorer();
  const perUpdate: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const state = scorer.start(0);
    const before = process.cpuUsage();
    for (let update = 0; update < UPDATES; update += 1) scorer.advance(state, (update * 7919) % 13, 1);
    perUpdate.push(process.cpuUsage(before).user / UPDATES);
  }
  report({ case: 'pure arithmetic', value: median(perUpdate), unit: 'µs CPU an update', goal: '<= 1 µs' });
}

interface Measured {
  ms: number;
  postgresMs: number;
}

async function reportHour({ report, say }: BenchContext, server: BenchServer, sleepers: number): Promise<void> {
  const { db, drop } = await server.createDatabase([]);
  try {
    const hours = ROUNDS + 3;
    await makeWorld(db, HUNDRED_THOUSAND_PAIRS, { from: FROM, hours });
    if (sleepers > 0) await makeSleepers(db, sleepers, hourNumber(FROM));
    await db.pool.query('ANALYZE');
    const rounds: Measured[] = [];
    for (let hour = 1; hour <= ROUNDS + 2; hour += 1) {
      const measured = await measure(db, () => sealThrough(db, hour));
      say(`hour ${hour}: ${Math.round(measured.ms)} ms, PostgreSQL CPU ${measured.postgresMs} ms`);
      if (hour > 2) rounds.push(measured);
    }
    const naive = await measure(db, () =>
      scoreRowByRow(db, new Date(FROM.getTime() + (ROUNDS + 2) * HOUR_MS), NAIVE_PAIRS),
    );
    const pairs = HUNDRED_THOUSAND_PAIRS.keywords * HUNDRED_THOUSAND_PAIRS.platforms;
    const ms = median(rounds.map((round) => round.ms));
    const naiveMs = (naive.ms * pairs) / NAIVE_PAIRS;
    const name = `sealing an hour of ${pairs} active pairs${sleepers > 0 ? ` beside ${sleepers} asleep` : ''}`;
    const postgresCpuMs = median(rounds.map((round) => round.postgresMs));
    report({
      case: name,
      value: ms,
      unit: 'ms',
      ratios: { 'row by row': ms / naiveMs },
      facts: { pairs, postgresCpuMs },
      goal: '<= 5,000 ms',
    });
    report({
      case: 'row by row (read, score, save)',
      value: naiveMs,
      unit: 'ms',
      facts: { measuredPairs: NAIVE_PAIRS },
    });
  } finally {
    await drop();
  }
}

async function reportFirstStart({ report }: BenchContext, server: BenchServer): Promise<void> {
  const { db, drop } = await server.createDatabase([]);
  try {
    await makeWorld(db, FIRST_START, { from: FROM, hours: FIRST_START_HOURS });
    const nodeBefore = process.cpuUsage();
    const { ms, postgresMs } = await measure(db, () => sealThrough(db, FIRST_START_HOURS));
    const node = process.cpuUsage(nodeBefore);
    const facts = { postgresCpuMs: postgresMs, nodeCpuMs: Math.round((node.user + node.system) / 1000) };
    report({ case: '504 hours of 2,000 pairs', value: ms, unit: 'ms', facts, goal: '<= 8,000 ms' });
  } finally {
    await drop();
  }
}

async function measure(db: Database, work: () => Promise<unknown>): Promise<Measured> {
  const cpuBefore = await cpuMsOf(db);
  const startedAt = performance.now();
  await work();
  return { ms: performance.now() - startedAt, postgresMs: (await cpuMsOf(db)) - cpuBefore };
}

/** Seals what is due when `hours` hours after FROM are final. */
function sealThrough(db: Database, hours: number): Promise<number> {
  const now = new Date(FROM.getTime() + (hours + 2) * HOUR_MS);
  const service = new TrendsService({
    db,
    clock: { now: () => now, speed: 1, wallMs: (ms) => ms },
    logger: createLogger({ level: 'silent', process: 'bench' }),
    wake: { publish: () => Promise.resolve() },
    late: { lock: SEAL_LOCK_EXCLUSIVE, take: LATE_KEYWORDS_TAKE },
  });
  return service.sealDueHours(actor);
}
