import { randomUUID } from 'node:crypto';
import { systemClock } from '#infra/clock.js';
import type { Database } from '#infra/postgres/database.js';
import { withRole } from '#infra/postgres/process-role.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { firstJsonLine, spawnSource } from '#test/testkit/processes.js';
import { PostgresQuotas } from './postgres-quotas.js';

let database: TestDatabase;
let db: Database;
let quotas: PostgresQuotas;
beforeAll(async () => {
  database = await createTestDatabase();
  db = await database.openAs('podpusher_worker');
  const wake = { publish: async () => undefined, subscribe: () => () => undefined, close: async () => undefined };
  quotas = new PostgresQuotas({ db, clock: systemClock, wake, upgradeUrl: 'http://here/plans' });
});
afterAll(() => database.drop());

async function workspace(): Promise<string> {
  const { rows } = await database.db.pool.query<{ id: string }>(
    `INSERT INTO workspaces (name) VALUES ('Shop') RETURNING id`,
  );
  return rows[0]!.id;
}
const spend = async (workspaceId: string, amount: number) => {
  const jobId = randomUUID();
  await db.transaction((tx) => quotas.reserve(tx, workspaceId, { resource: 'IMAGES', amount, jobId }));
  await db.transaction((tx) => quotas.settle(tx, jobId));
};
const images = async (workspaceId: string) =>
  (await quotas.of(workspaceId)).find(({ resource }) => resource === 'IMAGES')!;
const start = (workspaceId: string, ...more: string[]) =>
  spawnSource('test/testkit/reserve-units.ts', [withRole(database.url, 'podpusher_worker'), workspaceId, ...more]);

describe('units asked for by several processes', () => {
  it('are given once when 200 ask for the last one, fifty in each of four processes', async () => {
    const id = await workspace();
    await spend(id, 19);
    const answers = await Promise.all([1, 2, 3, 4].map(() => firstJsonLine<{ given: number }>(start(id, '50'))));
    expect(answers.reduce((sum, { given }) => sum + given, 0)).toBe(1);
    expect(await images(id)).toMatchObject({ used: 19, reserved: 1 });
  }, 120_000);

  it('stay with the job when its process is killed between reserving and settling, and are used once', async () => {
    const id = await workspace();
    const jobId = randomUUID();
    const killed = start(id, '1', jobId);
    expect(await firstJsonLine(killed)).toEqual({ given: 1 });
    const gone = new Promise((resolve) => killed.once('exit', resolve));
    killed.kill('SIGKILL');
    await gone;
    expect(await images(id)).toMatchObject({ used: 0, reserved: 1 });
    // Another worker takes the job: it orders nothing new, and ends it once however often it says so.
    await db.transaction((tx) => quotas.reserve(tx, id, { resource: 'IMAGES', amount: 1, jobId }));
    for (let times = 0; times < 2; times += 1) await db.transaction((tx) => quotas.settle(tx, jobId));
    expect(await images(id)).toMatchObject({ used: 1, reserved: 0 });
    const { rows } = await db.pool.query('SELECT kind, amount FROM usage_ledger WHERE job_id = $1 ORDER BY id', [
      jobId,
    ]);
    expect(rows).toEqual([
      { kind: 'reserved', amount: 1 },
      { kind: 'settled', amount: 1 },
    ]);
  }, 60_000);
});
