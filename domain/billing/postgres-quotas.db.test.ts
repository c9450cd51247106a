import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Database, Tenant } from '#infra/postgres/database.js';
import { createWakeUps, type WakeUps } from '#infra/pubsub.js';
import { createLogger } from '#observability/logger.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import type { QuotaResource } from '#schema/billing/plan.values.js';
import { PostgresQuotas } from './postgres-quotas.js';

let database: TestDatabase;
let apiDb: Database;
let workerDb: Database;
let wake: WakeUps;
let now = new Date('2026-11-30T12:00:00Z');
const clock = { now: () => now, speed: 1, wallMs: (ms: number) => ms };

beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 20 });
  [apiDb, workerDb] = [await database.openAs('podpusher_api'), await database.openAs('podpusher_worker')];
  const logger = createLogger({ level: 'silent', process: 'test' });
  wake = createWakeUps({ databaseUrl: database.url, db: database.db, redis: undefined, logger });
});
afterAll(async () => {
  await wake.close();
  await database.drop();
});

const quotasOn = (db: Database) => new PostgresQuotas({ db, clock, wake, upgradeUrl: 'http://here/plans' });

async function workspace({ plan = 'free', images = 0, createdAt = '2026-01-31T00:00:00Z' } = {}): Promise<string> {
  const { rows } = await database.db.pool.query<{ id: string }>(
    'INSERT INTO workspaces (name, plan, created_at) VALUES ($1, $2, $3) RETURNING id',
    ['Test', plan, createdAt],
  );
  const { id } = rows[0]!;
  await workerDb.pool.query('INSERT INTO billing_accounts (workspace_id, anchor_at) VALUES ($1, $2)', [id, createdAt]);
  if (images > 0) await buy(id, images);
  return id;
}

async function buy(workspaceId: string, images: number): Promise<void> {
  await workerDb.pool.query(`INSERT INTO quota_extras (workspace_id, resource, bought) VALUES ($1, 'IMAGES', $2)`, [
    workspaceId,
    images,
  ]);
  await workerDb.pool.query(
    `INSERT INTO usage_ledger (workspace_id, at, resource, kind, source, amount, bought_delta)
     VALUES ($1, $2, 'IMAGES', 'bought', 'extra', $3, $3)`,
    [workspaceId, now, images],
  );
}

const tenant = (workspaceId: string): Tenant => ({ workspaceId, userId: null });

interface Wish {
  amount?: number;
  resource?: QuotaResource;
  jobId?: string;
}
const reserve = (workspaceId: string, { amount = 1, resource = 'IMAGES', jobId = randomUUID() }: Wish = {}) =>
  apiDb
    .as(tenant(workspaceId))
    .transaction((tx) => quotasOn(apiDb).reserve(tx, workspaceId, { resource, amount, jobId }))
    .then(() => jobId);
const settle = (jobId: string) => workerDb.transaction((tx) => quotasOn(workerDb).settle(tx, jobId));
const release = (jobId: string, unused?: number) =>
  workerDb.transaction((tx) => quotasOn(workerDb).release(tx, jobId, unused));
const images = async (workspaceId: string) =>
  (await quotasOn(apiDb).of(workspaceId)).find(({ resource }) => resource === 'IMAGES')!;

/** Sums of the ledger beside the counters that they explain: rows that differ. */
async function differences(): Promise<unknown[]> {
  const { rows } = await workerDb.pool.query(`
    SELECT * FROM (
      SELECT workspace_id, resource, period_start::text AS period, sum(used_delta)::int AS used, sum(reserved_delta)::int AS reserved,
        0 AS bought FROM usage_ledger WHERE source = 'allowance' GROUP BY 1, 2, 3
      UNION ALL SELECT workspace_id, resource, 'extra', sum(used_delta)::int, sum(reserved_delta)::int, sum(bought_delta)::int
        FROM usage_ledger WHERE source = 'extra' GROUP BY 1, 2
    ) ledger FULL JOIN (
      SELECT workspace_id, resource, starts_at::text AS period, used, reserved, 0 AS bought FROM quota_periods
        WHERE used + reserved > 0
      UNION ALL SELECT workspace_id, resource, 'extra', used, reserved, bought FROM quota_extras
    ) counters USING (workspace_id, resource, period)
    WHERE (coalesce(ledger.used, 0), coalesce(ledger.reserved, 0), coalesce(ledger.bought, 0))
      IS DISTINCT FROM (coalesce(counters.used, 0), coalesce(counters.reserved, 0), coalesce(counters.bought, 0))`);
  return rows;
}

describe('units', () => {
  it('let exactly one of 200 parallel orders pass when one unit is left', async () => {
    const id = await workspace();
    await settle(await reserve(id, { amount: 19 }));
    const outcomes = await Promise.allSettled(Array.from({ length: 200 }, () => reserve(id)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const [refused] = outcomes.filter((one) => one.status === 'rejected');
    expect(refused!.reason).toMatchObject({
      code: 'PAYMENT_REQUIRED',
      facts: {
        resource: 'IMAGES',
        used: 20,
        limit: 20,
        resetsAt: '2026-12-31T00:00:00.000Z',
        upgradeUrl: 'http://here/plans',
      },
    });
    expect(await images(id)).toMatchObject({ used: 19, reserved: 1, limit: 20 });
  });

  it('are taken once by a job that is ordered, settled and released again and again', async () => {
    const id = await workspace();
    const jobId = await reserve(id, { amount: 3 });
    await Promise.all([reserve(id, { amount: 3, jobId }), reserve(id, { amount: 3, jobId })]);
    expect(await images(id)).toMatchObject({ used: 0, reserved: 3 });
    await Promise.all([settle(jobId), settle(jobId), settle(jobId)]);
    await release(jobId);
    await reserve(id, { amount: 3, jobId });
    expect(await images(id)).toMatchObject({ used: 3, reserved: 0 });
  });

  it('come back when the job failed for good, and are taken anew when it is tried again', async () => {
    const id = await workspace();
    const jobId = await reserve(id, { amount: 20 });
    await expect(reserve(id)).rejects.toMatchObject({ code: 'PAYMENT_REQUIRED' });
    await release(jobId);
    await release(jobId);
    expect(await images(id)).toMatchObject({ used: 0, reserved: 0 });
    await reserve(id, { amount: 4, jobId });
    await settle(jobId);
    expect(await images(id)).toMatchObject({ used: 4, reserved: 0 });
  });

  it('of a pack are used after the allowance, and given back to the pack', async () => {
    const id = await workspace({ images: 100 });
    const jobId = await reserve(id, { amount: 25 });
    expect(await images(id)).toMatchObject({ reserved: 20, extra: 95 });
    await release(jobId);
    expect(await images(id)).toMatchObject({ reserved: 0, extra: 100 });
    await settle(await reserve(id, { amount: 25 }));
    expect(await images(id)).toMatchObject({ used: 20, extra: 95 });
    await expect(reserve(id, { amount: 96 })).rejects.toMatchObject({ code: 'PAYMENT_REQUIRED' });
  });

  it('that a job used before it ended stay used, and only the rest is taken anew and given back', async () => {
    const id = await workspace({ images: 100 });
    const jobId = await reserve(id, { amount: 25 });
    await release(jobId, 4);
    await release(jobId);
    expect(await images(id)).toMatchObject({ used: 20, reserved: 0, extra: 99 });
    await reserve(id, { amount: 4, jobId });
    await release(jobId, 1);
    expect(await images(id)).toMatchObject({ used: 20, reserved: 0, extra: 96 });
    await reserve(id, { amount: 1, jobId });
    await settle(jobId);
    expect(await images(id)).toMatchObject({ used: 20, reserved: 0, extra: 95 });
    expect(await differences()).toEqual([]);
  });

  it('are new on the day of the cycle, while a job of before settles where it was reserved', async () => {
    const id = await workspace();
    const jobId = await reserve(id, { amount: 20 });
    const before = now;
    now = new Date('2026-12-31T00:00:00Z');
    expect(await images(id)).toMatchObject({ used: 0, reserved: 0, resetsAt: new Date('2027-01-31T00:00:00Z') });
    await settle(jobId);
    expect(await images(id)).toMatchObject({ used: 0 });
    now = before;
    expect(await images(id)).toMatchObject({ used: 20, reserved: 0 });
  });

  it('are not there for another workspace to end or to see', async () => {
    const [mine, other] = [await workspace(), await workspace()];
    const jobId = await reserve(mine, { amount: 2 });
    await apiDb.as(tenant(other)).transaction((tx) => quotasOn(apiDb).release(tx, jobId));
    expect(await images(mine)).toMatchObject({ reserved: 2 });
    expect(await images(other)).toMatchObject({ reserved: 0 });
  });

  it('stay as they are when the order is taken back', async () => {
    const id = await workspace();
    const failing = apiDb.as(tenant(id)).transaction(async (tx) => {
      await quotasOn(apiDb).reserve(tx, id, { resource: 'IDEAS', amount: 5, jobId: randomUUID() });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect((await quotasOn(apiDb).of(id)).map(({ reserved }) => reserved)).toEqual([0, 0, 0]);
  });
});

describe('the ledger', () => {
  const step = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('reserve' as const),
        amount: fc.integer({ min: 1, max: 9 }),
        job: fc.nat(7),
      }),
    },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('settle' as const), job: fc.nat(7) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('release' as const), job: fc.nat(7) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('month' as const) }) },
  );

  it('adds up to the counters after every history, and no history goes over the limit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { maxLength: 8 }), async (history) => {
        now = new Date('2026-11-30T12:00:00Z');
        const id = await workspace({ images: 6 });
        const jobs = Array.from({ length: 8 }, () => randomUUID());
        for (const together of history) {
          await Promise.all(
            together.map(async (one) => {
              if (one.kind === 'reserve') {
                await reserve(id, { amount: one.amount, jobId: jobs[one.job]! }).catch((error: unknown) => {
                  if ((error as { code?: string }).code !== 'PAYMENT_REQUIRED') throw error;
                });
              } else if (one.kind === 'settle') await settle(jobs[one.job]!);
              else if (one.kind === 'release') await release(jobs[one.job]!);
              else now = new Date(now.getTime() + 31 * 86_400_000);
            }),
          );
          const state = await images(id);
          expect(state.used + state.reserved).toBeLessThanOrEqual(20);
          expect(state.extra).toBeGreaterThanOrEqual(0);
        }
        expect(await differences()).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
