import type { Actor } from '#domain/accounts/actor.js';
import { loadConfig } from '#infra/config.js';
import { createTestWorker, movableClock } from '#test/testkit/collecting.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import type { Collectors } from './create-collectors.js';

let database: TestDatabase;
let worker: Collectors;
let owner: Actor;

beforeAll(async () => {
  database = await createTestDatabase();
  const config = loadConfig({ SANDBOX_PORT: '9' });
  const clock = movableClock();
  worker = createTestWorker({
    config,
    db: database.db,
    clock,
  });
  const { rows } = await database.db.pool.query<{ id: string }>(
    `INSERT INTO workspaces (name, plan) VALUES ('Shop', 'professional') RETURNING id`,
  );
  owner = { kind: 'user', userId: 'u', workspaceId: rows[0]!.id, role: 'owner', sessionId: 's' };
});
beforeEach(() => database.db.pool.query('DELETE FROM graphile_worker._private_jobs'));
afterAll(async () => {
  await worker.close();
  await database.drop();
});

async function queuedKeys(): Promise<string[]> {
  const { rows } = await database.db.pool.query<{ key: string }>('SELECT key FROM graphile_worker.jobs ORDER BY id');
  return rows.map(({ key }) => key);
}

describe('trends refresh', () => {
  test('an owner whose plan includes it queues one job a kind and platform, each under its key', async () => {
    const runs = await worker.service.refresh(owner, ['X', 'X', 'ETSY']);
    expect(runs).toEqual([
      { platform: 'X', status: 'QUEUED' },
      { platform: 'ETSY', status: 'QUEUED' },
    ]);
    expect(await queuedKeys()).toEqual([
      'collect:X:DISCOVERY:MANUAL',
      'collect:X:TRACKING:MANUAL',
      'collect:ETSY:TRACKING:MANUAL',
    ]);
    await worker.service.refresh(owner, ['X', 'ETSY']);
    expect(await queuedKeys()).toHaveLength(3);
    await expect(worker.service.canRefresh(owner)).resolves.toBe(true);
  });

  test('a run under way and an open breaker are told, and queue nothing', async () => {
    const { pool } = database.db;
    await pool.query(`INSERT INTO collector_runs (platform_id, kind, trigger, status, started_at)
      VALUES (3, 'TRACKING', 'SCHEDULE', 'RUNNING', now())`);
    await pool.query(
      `INSERT INTO provider_breakers VALUES ('etsy', 'OPEN', 5, now(), now() + interval '1 minute', NULL)`,
    );
    await expect(worker.service.refresh(owner, ['X', 'ETSY'])).resolves.toEqual([
      { platform: 'X', status: 'ALREADY_RUNNING' },
      { platform: 'ETSY', status: 'BREAKER_OPEN' },
    ]);
    expect(await queuedKeys()).toEqual([]);
  });

  test('without the right it is FORBIDDEN and queues nothing', async () => {
    await expect(worker.service.refresh({ ...owner, role: 'viewer' } as Actor)).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(worker.service.refresh({ kind: 'anonymous' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await queuedKeys()).toEqual([]);
  });

  test('sources lists all six platforms before anything ran', async () => {
    await database.db.pool.query('TRUNCATE collector_runs, provider_breakers');
    const sources = await worker.service.sources({ kind: 'anonymous' });
    expect(sources).toHaveLength(6);
    expect(sources.every(({ status, lastRun }) => status === 'IDLE' && lastRun === null)).toBe(true);
  });
});
