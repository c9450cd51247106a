import { systemActor } from '#domain/accounts/actor.js';
import { type Clock, DAY_MS, systemClock } from '#infra/clock.js';
import { createJobs } from '#infra/jobs.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { applyRetention, preparePartitions } from './retention.js';
import type { SignalDraft } from './signal-draft.js';
import { SignalsService } from './signals-service.js';

const ALL_BUT_DATE = [
  'hrtime',
  'nextTick',
  'performance',
  'queueMicrotask',
  'setImmediate',
  'clearImmediate',
  'setInterval',
  'clearInterval',
  'setTimeout',
  'clearTimeout',
] as const;
const START = new Date('2026-11-22T12:00:00Z');
let now = START;
const clock: Clock = { now: () => now, speed: 1, wallMs: (ms) => ms };
let test_: TestDatabase;
let signals: SignalsService;

beforeAll(async () => {
  test_ = await createTestDatabase();
  signals = new SignalsService({ db: test_.db, clock, jobs: createJobs({ db: test_.db, clock }) });
});
afterAll(() => test_.drop());

const rows = async (text: string): Promise<Record<string, unknown>[]> =>
  (await test_.db.pool.query<Record<string, unknown>>(text)).rows;
const draft = (id: string, daysAgo: number): SignalDraft => ({
  platform: 'X',
  keyword: 'frog mug',
  observedAt: new Date(now.getTime() - daysAgo * DAY_MS),
  kind: 'EVENT',
  count: 2,
  externalId: id,
  author: id,
});
const record = (drafts: SignalDraft[]) => signals.record(systemActor('test'), drafts, { origin: 'LIVE' });
const days = () =>
  rows(`SELECT to_char(bucket AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, count::int, signals::int,
    podpusher_author_count(authors) AS authors FROM signals_by_day ORDER BY 1`);

test('raw signals go after 90 days, hours after two years, and days stay what they were', async () => {
  await record([draft('old', 85), draft('older', 85), draft('new', 0)]);
  await record([draft('ancient', 900), draft('ancient too', 900)]);
  const before = await days();
  expect(before).toHaveLength(3);

  now = new Date(START.getTime() + 20 * DAY_MS);
  const report = await applyRetention(test_.db, clock);

  expect(report.droppedPartitions).toEqual(
    expect.arrayContaining([expect.stringMatching(/^signals_p/), expect.stringMatching(/^signal_hourly_rollups_p/)]),
  );
  expect(await rows('SELECT count FROM signals')).toHaveLength(1);
  expect(await rows('SELECT external_id FROM signal_identities ORDER BY 1')).toEqual([
    { external_id: 'ancient' },
    { external_id: 'ancient too' },
    { external_id: 'new' },
    { external_id: 'old' },
    { external_id: 'older' },
  ]);
  expect(await rows(`SELECT * FROM signals_by_hour WHERE bucket < '2025-01-01'`)).toEqual([]);
  expect(await days()).toEqual(before);
  expect(await rows('SELECT * FROM signal_log')).toEqual([]);
});

test('late hours of a day that was folded away are added to it, once', async () => {
  await record([{ ...draft('ancient', 920), externalId: 'ancient late' }]);
  const [day] = await days();
  expect(day).toMatchObject({ count: 6, signals: 3, authors: 2 });
  await applyRetention(test_.db, clock);
  await applyRetention(test_.db, clock);
  expect((await days())[0]).toEqual(day);
});

test('a recorder that remembers a partition which retention dropped makes it anew', async () => {
  const twoYearsOld = { ...draft('again', 0), observedAt: new Date('2024-03-05T10:00:00Z') };
  await record([twoYearsOld]);
  await applyRetention(test_.db, clock);
  expect(await record([{ ...twoYearsOld, externalId: 'again 2' }])).toMatchObject({ accepted: 1 });
});

test('what is kept apart goes by its own time: gauges two years, runs 90 days, the log 72 hours', async () => {
  await test_.db.pool.query(`
    INSERT INTO collector_runs (platform_id, kind, trigger, status, started_at, finished_at)
    VALUES (3, 'TRACKING', 'SCHEDULE', 'SUCCEEDED', '2026-01-01', '2026-01-01'), (3, 'TRACKING', 'SCHEDULE', 'FAILED', '2026-12-01', '2026-12-01')`);
  await record([draft('fresh', 0)]);
  await applyRetention(test_.db, clock);
  expect(await rows('SELECT status FROM collector_runs')).toEqual([{ status: 'FAILED' }]);
  expect((await rows('SELECT last_seq FROM signal_log')).length).toBeGreaterThan(0);
  now = new Date(now.getTime() + 73 * 3_600_000);
  await applyRetention(test_.db, clock);
  expect(await rows('SELECT last_seq FROM signal_log')).toEqual([]);
});

test('partitions of the days ahead are there before their first signal, for any number of askers at once', async () => {
  await Promise.all([1, 2, 3, 4].map(() => preparePartitions(test_.db, clock)));
  const names = (
    await rows(`SELECT inhrelid::regclass::text AS name FROM pg_inherits WHERE inhparent = 'signals'::regclass`)
  ).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['signals_p20261214', 'signals_p20261221']));
});

describe('a file that is imported again', () => {
  const many = (count: number): SignalDraft[] =>
    Array.from({ length: count }, (_, at) => ({ ...draft(`many ${at}`, 89), keyword: 'retro sunset' }));
  const counter = (): SignalDraft => ({ ...draft('reading', 89), keyword: 'cat mum', kind: 'COUNTER' });
  const counted = () =>
    rows(`SELECT k.keyword, sum(count)::int AS count, sum(signals)::int AS signals FROM signals_by_hour
      JOIN keywords k ON k.id = keyword_id WHERE k.keyword IN ('retro sunset', 'cat mum') GROUP BY 1 ORDER BY 1`);
  const later = async (days: number) => {
    now = new Date(now.getTime() + days * DAY_MS);
    await applyRetention(test_.db, clock);
  };

  test('counts once although its raw signals have gone meanwhile, as often as it comes', async () => {
    const [{ author: _, ...reading }, first, more] = [counter(), many(300), many(301)];
    const batches = [[reading], first.slice(0, 10), first.slice(10)];
    for (const batch of batches) await record(batch);
    const once = [
      { keyword: 'cat mum', count: 2, signals: 1 },
      { keyword: 'retro sunset', count: 600, signals: 300 },
    ];
    expect(await counted()).toEqual(once);
    for (const days of [2, 60, 60, 60]) {
      await later(days);
      for (const batch of batches) expect(await record(batch)).toMatchObject({ accepted: 0 });
      expect(await counted()).toEqual(once);
    }
    expect(await record(more)).toMatchObject({ accepted: 1, duplicates: 300 });
  });

  test('identities go 90 days after they were last met', async () => {
    await later(91);
    expect(await rows('SELECT external_id FROM signal_identities')).toEqual([]);
  });
});

test('a machine whose clock is years ahead of the database drops nothing', async () => {
  now = new Date();
  await record([draft('to be kept', 1)]);
  const kept = () => rows('SELECT count(*)::int AS signals FROM signals');
  const before = await kept();
  jest.useFakeTimers({ now: new Date('2031-01-01T00:00:00Z'), doNotFake: [...ALL_BUT_DATE] });
  try {
    await expect(applyRetention(test_.db, systemClock)).rejects.toThrow(/ahead of the database/);
  } finally {
    jest.useRealTimers();
  }
  expect(await kept()).toEqual(before);
});
