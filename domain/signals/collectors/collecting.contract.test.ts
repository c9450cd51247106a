import { DAY_MS, HOUR_MS } from '#infra/clock.js';
import { type Config, loadConfig } from '#infra/config.js';
import type { Platform } from '#schema/signals/signal.values.js';
import { createTestWorker, followSandboxKeywords, type MovableClock, movableClock } from '#test/testkit/collecting.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { startTestSandbox, type TestSandbox } from '#test/testkit/sandbox.js';
import { systemActor } from '../../accounts/actor.js';
import type { Collectors } from './create-collectors.js';
import { BREAKER_POLICY } from '../../providers/provider-breaker.js';

const actor = systemActor('test');
let clock: MovableClock;
let database: TestDatabase;
let sandbox: TestSandbox;
let worker: Collectors;
const workers: Collectors[] = [];

function startWorker(config: Config = sandbox.config): Collectors {
  const started = createTestWorker({ config, db: database.db, clock });
  workers.push(started);
  return started;
}

beforeAll(async () => {
  clock = movableClock();
  [database, sandbox] = await Promise.all([createTestDatabase({ poolSize: 10 }), startTestSandbox(clock)]);
  worker = startWorker();
  await sql(`INSERT INTO sandbox_backfill (from_at, to_at, recorded_through, finished_at)
    SELECT now() - interval '1 day', now(), now(), now()`);
  for (const platform of ['X', 'ETSY', 'TIKTOK', 'INSTAGRAM', 'PINTEREST'] as const) {
    await followSandboxKeywords(
      { db: database.db, clock, sandboxUrl: sandbox.url },
      platform === 'PINTEREST' ? 'X' : platform,
      8,
    );
  }
  await sql(`INSERT INTO tracked_keywords (platform_id, keyword_id, source, added_at)
    SELECT 4, keyword_id, 'SEEDED', added_at FROM tracked_keywords WHERE platform_id = 3`);
});
beforeEach(async () => {
  await sandbox.calm();
  await sql('TRUNCATE provider_breakers, collector_runs');
  await sql(`DELETE FROM tracked_keywords WHERE source = 'DISCOVERED'`);
  // The sandbox counts calls of its own: a new window for every test.
  clock.advance(HOUR_MS / 4);
  await sql(`DELETE FROM provider_budgets WHERE budget NOT LIKE 'hashtag:%'`);
});
afterAll(async () => {
  await Promise.all(workers.map((one) => one.close()));
  await sandbox.stop();
  await database.drop();
});

async function sql<Row>(text: string): Promise<Row[]> {
  return (await database.db.pool.query(text)).rows as Row[];
}
const track = (platform: Platform, by = worker) =>
  by.service.run(actor, { platform, kind: 'TRACKING', trigger: 'SCHEDULE' });
const discover = (platform: Platform, by = worker) =>
  by.service.run(actor, { platform, kind: 'DISCOVERY', trigger: 'SCHEDULE' });
const source = async (platform: Platform, by = worker) =>
  (await by.service.sources(actor)).find((one) => one.platform === platform)!;

describe('a run', () => {
  test.each(['X', 'ETSY', 'TIKTOK', 'INSTAGRAM', 'PINTEREST'] as const)(
    '%s: reads what is followed, stores it as SANDBOX, and is recorded',
    async (platform) => {
      await track(platform);
      const { status, lastRun, mode } = await source(platform);
      expect({ status, mode }).toEqual({ status: 'OK', mode: 'SANDBOX' });
      expect(lastRun).toMatchObject({
        status: 'SUCCEEDED',
        reason: null,
        failed: 0,
        finishedAt: expect.any(Date) as Date,
      });
      expect(lastRun!.collected).toBeGreaterThan(0);
      expect(lastRun!.persisted).toBeGreaterThan(0);
    },
  );

  test.each(['X', 'PINTEREST', 'GOOGLE_TRENDS'] as const)('%s: discovery follows new keywords', async (platform) => {
    const followed = async () => (await sql<{ n: string }>('SELECT count(*) n FROM tracked_keywords'))[0]!.n;
    const before = Number(await followed());
    await discover(platform);
    expect((await source(platform)).lastRun).toMatchObject({ status: 'SUCCEEDED' });
    expect(Number(await followed())).toBeGreaterThan(before);
  });

  test('reading again moves nothing but what changed: counts are replaced, events stay one', async () => {
    const total = async () =>
      (
        await sql<{ count: string }>(
          `SELECT sum(count)::text AS count FROM signal_hourly_rollups WHERE bucket < date_trunc('hour', now()) - interval '1 hour'`,
        )
      )[0]!.count;
    await track('X');
    await track('ETSY');
    const before = await total();
    await sql('UPDATE tracked_keywords SET last_read_at = NULL');
    await track('X');
    await track('ETSY');
    expect(await total()).toBe(before);
  });

  test('keywords proposed by discovery that nobody knew are tracked at the next run', async () => {
    await discover('X');
    await track('X');
    const [row] = await sql<{ n: string }>(
      `SELECT count(*) n FROM tracked_keywords WHERE source = 'DISCOVERED' AND platform_id = 3 AND last_read_at IS NOT NULL`,
    );
    expect(Number(row!.n)).toBeGreaterThan(0);
  });

  test('two workers that start the same run at once: one runs, one stays out', async () => {
    const other = startWorker();
    const tallies = await Promise.all([track('ETSY'), track('ETSY', other)]);
    expect(tallies.filter((tally) => tally !== undefined)).toHaveLength(1);
    expect(await sql('SELECT 1 FROM collector_runs')).toHaveLength(1);
  });

  test('what a killed worker left RUNNING is closed by the next run', async () => {
    await sql(`INSERT INTO collector_runs (platform_id, kind, trigger, status, started_at)
      VALUES (3, 'TRACKING', 'SCHEDULE', 'RUNNING', now() - interval '1 hour')`);
    await track('X');
    const rows = await sql('SELECT status, reason FROM collector_runs ORDER BY started_at');
    expect(rows[0]).toEqual({ status: 'FAILED', reason: 'The worker stopped before the run ended.' });
  });

  test('a run that is cut off keeps what it has and says so', async () => {
    const stopping = new AbortController();
    stopping.abort(new DOMException('stop', 'AbortError'));
    await worker.service.run(actor, { platform: 'X', kind: 'TRACKING', trigger: 'SCHEDULE' }, stopping.signal);
    expect((await source('X')).lastRun).toMatchObject({
      status: 'FAILED',
      reason: expect.stringMatching(/stopped/) as string,
    });
  });
});

describe('when the provider does not answer as it should', () => {
  test.each([
    ['status=401', 'BLOCKED', 'BLOCKED', /ETSY_KEYSTRING/],
    ['status=403', 'BLOCKED', 'BLOCKED', /permissions/],
    ['status=500', 'FAILED', 'FAILING', /fault of its own/],
    ['malformed', 'FAILED', 'FAILING', /cannot read/],
    ['drop', 'FAILED', 'FAILING', /broke/],
  ])('%s: the run is %s, the source %s, and the reason says what to do', async (...given) => {
    const [fault, run, status, reason] = given;
    await sandbox.arm('etsy', fault, 3);
    await sql(`DELETE FROM tracked_keywords WHERE platform_id = 5 AND keyword_id NOT IN
      (SELECT keyword_id FROM tracked_keywords WHERE platform_id = 5 AND source = 'SEEDED' ORDER BY keyword_id LIMIT 3)`);
    await track('ETSY');
    const found = await source('ETSY');
    expect(found.status).toBe(status);
    expect(found.lastRun).toMatchObject({ status: run, reason: expect.stringMatching(reason) as string });
  });

  test.each([
    ['ETSY', 'etsy', 5],
    ['TIKTOK', 'tiktok', 1],
  ] as const)('%s: a keyword that is refused is no obstacle: it stands at the end of the line', async (...given) => {
    const [platform, provider, platformId] = given;
    await sql(`UPDATE tracked_keywords SET last_read_at = NULL WHERE platform_id = ${platformId}`);
    await sandbox.arm(provider, 'status=400', 1);
    await track(platform);
    expect((await source(platform)).lastRun).toMatchObject({ failed: 1 });
    const waiting = `SELECT 1 FROM tracked_keywords WHERE platform_id = ${platformId} AND last_read_at IS NULL`;
    expect(await sql(waiting)).toEqual([]);
  });

  test.each([
    ['GOOGLE_TRENDS', 'googleTrends', 'malformed'],
    ['X', 'x', 'status=400'],
    ['PINTEREST', 'pinterest', 'status=400'],
  ] as const)('%s: a list that cannot be read keeps no other from being read', async (platform, provider, fault) => {
    await sandbox.arm(provider, fault, 1);
    const followed = async () => (await sql('SELECT 1 FROM tracked_keywords')).length;
    const before = await followed();
    await discover(platform);
    expect((await source(platform)).lastRun).toMatchObject({ failed: 1, reason: expect.any(String) as string });
    expect(await followed()).toBeGreaterThan(before);
  });

  test('a time-out is a failed run', async () => {
    const hasty = createTestWorker({ config: sandbox.config, db: database.db, clock, timeoutMs: 300 });
    workers.push(hasty);
    await sandbox.arm('googleTrends', 'timeout', 5);
    await discover('GOOGLE_TRENDS', hasty);
    expect((await source('GOOGLE_TRENDS')).lastRun).toMatchObject({
      status: 'FAILED',
      reason: expect.stringMatching(/did not answer/) as string,
    });
  });

  test('429: the run stops, nobody calls until the provider said so, then it goes on', async () => {
    await sandbox.arm('x', 'status=429;retry-after=600', 1);
    const other = startWorker();
    await track('X');
    await track('X', other);
    expect(await source('X')).toMatchObject({
      status: 'DEGRADED',
      lastRun: { status: 'SKIPPED', collected: 0, reason: expect.stringMatching(/asked us to wait/) as string },
    });
    clock.advance(601_000);
    await track('X', other);
    expect(await source('X')).toMatchObject({ status: 'OK', lastRun: { status: 'SUCCEEDED' } });
  });

  test('the breaker opens, stops every worker, lets a probe through and closes', async () => {
    await sandbox.arm('x', 'status=500', 1000);
    await track('X');
    expect(await source('X')).toMatchObject({ status: 'FAILING', breaker: { state: 'OPEN' } });
    const other = startWorker();
    await track('X', other);
    expect((await source('X')).lastRun).toMatchObject({ status: 'SKIPPED', collected: 0 });

    clock.advance(BREAKER_POLICY.firstOpenMs);
    await track('X', other);
    expect(await source('X')).toMatchObject({ status: 'FAILING', breaker: { state: 'OPEN' } });

    await sandbox.calm();
    clock.advance(2 * BREAKER_POLICY.firstOpenMs + 1000);
    await track('X', other);
    expect(await source('X')).toMatchObject({ status: 'OK', breaker: { state: 'CLOSED', retryAt: null } });
  });

  test('a spent budget blocks the run and names the hour it comes back', async () => {
    await sql(`INSERT INTO provider_budgets
      SELECT 'pinterest', 'calls-day', date_trunc('day', '${clock.now().toISOString()}'::timestamptz AT TIME ZONE 'UTC') AT TIME ZONE 'UTC', 900`);
    await track('PINTEREST');
    expect(await source('PINTEREST')).toMatchObject({
      status: 'BLOCKED',
      lastRun: { status: 'BLOCKED', reason: expect.stringMatching(/budget of 900 calls.*until/) as string },
    });
  });
});

describe('what may be collected', () => {
  test('without keys and without sandbox a platform is UNCONFIGURED and nothing runs', async () => {
    const bare = startWorker(loadConfig({ SANDBOX: 'off' }));
    await track('X', bare);
    expect(await source('X', bare)).toMatchObject({ status: 'UNCONFIGURED', lastRun: null });
  });

  test('live without a connection the run is BLOCKED and says what to connect', async () => {
    const keys = { PINTEREST_CLIENT_ID: 'a', PINTEREST_CLIENT_SECRET: 'b', PINTEREST_BASE_URL: 'http://127.0.0.1:9' };
    const live = startWorker(loadConfig({ SANDBOX: 'off', ...keys }));
    await track('PINTEREST', live);
    expect(await source('PINTEREST', live)).toMatchObject({
      mode: 'LIVE',
      status: 'BLOCKED',
      lastRun: { reason: expect.stringMatching(/^Connect Pinterest/) as string },
    });
  });

  test('live, X is read through the day: a run takes its part of the budget and waits when that is used', async () => {
    const { baseUrl, keys } = sandbox.config.providers.x;
    const live = startWorker(loadConfig({ SANDBOX: 'off', X_BASE_URL: baseUrl, ...keys }));
    if (clock.now().getTime() % DAY_MS < HOUR_MS) clock.advance(HOUR_MS);
    const nowMs = clock.now().getTime();
    const dayMs = nowMs % DAY_MS;
    const room = Math.floor((1_400 * Math.min(dayMs + 2 * 60_000, DAY_MS)) / DAY_MS);
    const used = (units: number) =>
      sql(`INSERT INTO provider_budgets
        SELECT 'x', 'paid-day', to_timestamp(${(nowMs - dayMs) / 1000}), ${units}
        ON CONFLICT (provider, budget, window_start) DO UPDATE SET used = excluded.used`);
    await sql('UPDATE tracked_keywords SET last_read_at = NULL');
    await used(room - 3);
    await track('X', live);
    expect(await sql('SELECT 1 FROM tracked_keywords WHERE platform_id = 3 AND last_read_at IS NOT NULL')).toHaveLength(
      3,
    );
    await used(room + 5);
    await track('X', live);
    expect(await source('X', live)).toMatchObject({
      status: 'OK',
      lastRun: { status: 'SKIPPED', collected: 0, reason: expect.stringMatching(/spread/) as string },
    });
  });

  test('sandbox collectors wait for the backfill', async () => {
    await sql('UPDATE sandbox_backfill SET finished_at = NULL');
    await expect(track('X')).resolves.toBeUndefined();
    await sql('UPDATE sandbox_backfill SET finished_at = to_at');
    clock.advance(HOUR_MS / 4);
    await expect(track('X')).resolves.toBeDefined();
  });

  test('only the product itself runs collectors', async () => {
    await expect(
      worker.service.run({ kind: 'anonymous' }, { platform: 'X', kind: 'TRACKING', trigger: 'MANUAL' }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
