import { DAY_MS, HOUR_MS } from '#infra/clock.js';
import { createTestWorker, type MovableClock, movableClock } from '#test/testkit/collecting.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { startTestSandbox, type TestSandbox } from '#test/testkit/sandbox.js';
import { createJobs } from '#infra/jobs.js';
import { SignalsService } from '../../signals-service.js';
import { systemActor } from '../../../accounts/actor.js';
import type { Collectors } from '../create-collectors.js';

/** Fewer than the product's 21: enough for several batches. */
const DAYS = 4;
const actor = systemActor('test');
let clock: MovableClock;
let database: TestDatabase;
let sandbox: TestSandbox;
let worker: Collectors;

beforeAll(async () => {
  clock = movableClock();
  [database, sandbox] = await Promise.all([createTestDatabase(), startTestSandbox(clock)]);
  worker = createTestWorker({ config: sandbox.config, db: database.db, clock, backfillDays: DAYS });
});
afterAll(async () => {
  await worker.close();
  await sandbox.stop();
  await database.drop();
});

async function one<Row>(text: string): Promise<Row> {
  const [row] = (await database.db.pool.query(text)).rows as Row[];
  return row!;
}

// One story in order: each test goes on from what the one before left.
describe('the sandbox history on an empty database', () => {
  test('killed on the way, what is stored is whole up to the recorded hour, and nothing beyond may be sealed', async () => {
    const killed = new Error('kill -9');
    const dies = worker.backfill.run(actor, () => Promise.reject(killed));
    await expect(dies).rejects.toBe(killed);
    const through = await worker.backfill.recordedThrough();
    expect(through).toBeInstanceOf(Date);
    expect(clock.now().getTime() - through!.getTime()).toBeGreaterThan(DAY_MS);
    const { n } = await one<{ n: number }>('SELECT count(*)::int AS n FROM signal_hourly_rollups');
    expect(n).toBeGreaterThan(0);
    await expect(worker.backfill.isPending()).resolves.toBe(true);
  });

  test('run again it goes on to the end, oldest first, all days, every row SANDBOX', async () => {
    const hours: number[] = [];
    await expect(
      worker.backfill.run(actor, (through) => Promise.resolve(void hours.push(through.getTime()))),
    ).resolves.toBe(true);
    expect(hours).toEqual([...hours].sort((a, b) => a - b));
    const row = await one<{ first: Date; last: Date; foreign: number }>(
      `SELECT min(bucket) AS first, max(bucket) AS last, count(*) FILTER (WHERE origin <> 3)::int AS foreign
       FROM signal_hourly_rollups WHERE platform_id <> 4`,
    );
    expect(row.foreign).toBe(0);
    expect(row.last.getTime()).toBeGreaterThan(clock.now().getTime() - 3 * HOUR_MS);
    expect(row.last.getTime() - row.first.getTime()).toBeGreaterThan((DAYS - 1) * DAY_MS);
    await expect(worker.backfill.recordedThrough()).resolves.toBeUndefined();
    await expect(worker.backfill.isPending()).resolves.toBe(false);
  });

  test('every event is there once: the rollups hold as many as the world has', async () => {
    const { twice } = await one<{ twice: number }>(
      `SELECT (SELECT sum(signals) FROM signal_hourly_rollups)::int
        - (SELECT count(*) FROM signal_identities)::int AS twice`,
    );
    expect(twice).toBe(0);
  });

  test('what the history covers is followed from then on, and the first live readings double nothing', async () => {
    const { n } = await one<{ n: number }>(`SELECT count(*)::int AS n FROM tracked_keywords WHERE source = 'SEEDED'`);
    expect(n).toBeGreaterThan(300);
    const total = () =>
      one<{ count: string }>(
        `SELECT sum(count)::text AS count FROM signal_hourly_rollups
         WHERE platform_id = 3 AND bucket < date_trunc('hour', now()) - interval '2 hours'`,
      );
    const before = await total();
    await worker.service.run(actor, { platform: 'X', kind: 'TRACKING', trigger: 'SCHEDULE' });
    const evidence = await one<{ n: string }>(
      `SELECT count(*) AS n FROM signals WHERE platform_id = 3 AND observed_at > now() - interval '1 hour'`,
    );
    expect(Number(evidence.n)).toBeGreaterThan(0);
    expect(await total()).toEqual(before);
  });

  test('done once, it is not done again', async () => {
    await expect(worker.backfill.run(actor)).resolves.toBe(false);
  });
});

describe('a database that is not empty', () => {
  test('gets no history', async () => {
    const other = await createTestDatabase();
    const second = createTestWorker({ config: sandbox.config, db: other.db, clock });
    try {
      const signals = new SignalsService({ db: other.db, clock, jobs: createJobs({ db: other.db, clock }) });
      const imported = {
        platform: 'X',
        kind: 'EVENT',
        keyword: 'frog mug',
        observedAt: clock.now(),
        count: 1,
      } as const;
      await signals.record(actor, [imported], { origin: 'IMPORTED' });
      await expect(second.backfill.run(actor)).resolves.toBe(false);
      await expect(second.backfill.isPending()).resolves.toBe(false);
    } finally {
      await second.close();
      await other.drop();
    }
  });
});
