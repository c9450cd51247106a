import fc from 'fast-check';
import { type Clock, DAY_MS, HOUR_MS } from '#infra/clock.js';
import { createJobs } from '#infra/jobs.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { EventColumns, type EventRow } from './event-columns.js';
import { SignalWriter } from './signal-writer.js';

const NOW = new Date('2026-11-22T17:30:00Z');
const clock: Clock = { now: () => NOW, speed: 1, wallMs: (ms) => ms };
/** A batch as large as a load needs, and the same rows in portions as small as the statement takes. */
const LOADED = 260;
const PORTION = 100;

let test_: TestDatabase;

beforeAll(async () => {
  test_ = await createTestDatabase();
});
afterAll(() => test_.drop());

const createWriter = () => new SignalWriter({ db: test_.db, clock, jobs: createJobs({ db: test_.db, clock }) });

const empty = () =>
  test_.db.pool.query(`TRUNCATE signals, signal_identities, signal_hourly_rollups, signal_log, late_keywords;
    UPDATE event_cursor SET last_seq = 0; UPDATE scoring_watermark SET sealed_through = '2026-11-22T14:00:00Z'`);

const rows = async (text: string): Promise<unknown[]> => (await test_.db.pool.query(text)).rows;

/** Everything that recording leaves, but for the numbers of batches; by fingerprint, so that a failure names the table. */
const LEFT = {
  signals: `SELECT observed_at, keyword_id, platform_id, kind, origin, count, engagement, author_hash, title, url,
    image_url FROM signals`,
  identities: 'SELECT platform_id, external_id, retained_from, value FROM signal_identities',
  linked: 'SELECT i.external_id FROM signals s JOIN signal_identities i ON i.signal_id = s.id',
  rollups: 'SELECT * FROM signal_hourly_rollups',
  late: 'SELECT DISTINCT keyword_id FROM late_keywords',
  log: `SELECT keyword_id, platform_id, count, engagement, observed_at, origin FROM signal_log,
    unnest(keyword_ids, platform_ids, counts, engagements, observed_ats, origins)
      AS u (keyword_id, platform_id, count, engagement, observed_at, origin)`,
  cursor: 'SELECT last_seq FROM event_cursor',
};

const left = async (): Promise<unknown[]> =>
  Promise.all(
    Object.entries(LEFT).map(async ([name, text]) => {
      const [one] =
        await rows(`SELECT count(*)::int AS n, md5(string_agg(t::text, chr(10) ORDER BY t::text)) AS fingerprint
        FROM (${text}) t`);
      return { name, ...(one as object) };
    }),
  );

const columnsOf = (batch: readonly EventRow[]): EventColumns => {
  const columns = new EventColumns();
  batch.forEach((row) => columns.add(row));
  return columns;
};

const eventRow = fc.record({
  keywordId: fc.integer({ min: 1, max: 6 }),
  platformId: fc.integer({ min: 1, max: 6 }),
  externalId: fc.uuid(),
  // Within the retention or long before it; around the turns of hours.
  observedMs: fc.oneof(
    fc.integer({ min: NOW.getTime() - 5 * HOUR_MS, max: NOW.getTime() }),
    fc.integer({ min: NOW.getTime() - 120 * DAY_MS, max: NOW.getTime() - 119 * DAY_MS }),
    fc.constant(NOW.getTime() - (NOW.getTime() % HOUR_MS)),
  ),
  count: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
  engagement: fc.option(fc.integer({ min: 0, max: 2 ** 50 })),
  authorHash: fc.option(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n })),
  title: fc.option(fc.constantFrom('', 'Grüße 🐸', 'a "b" \\c {d}, NULL')),
  url: fc.option(fc.constantFrom('https://x.test/1')),
  imageUrl: fc.option(fc.constantFrom('https://x.test/1.png')),
});

test.each([1, 2, 3, 4, 5, 6])(
  'a loaded batch leaves what the statement leaves, its hours new or not (%i)',
  async (seed) => {
    const all = fc.sample(eventRow, { numRuns: 2 * LOADED, seed });
    await empty();
    const loader = createWriter();
    for (const batch of [all.slice(0, LOADED), all.slice(LOADED)]) {
      expect(await loader.writeEvents(columnsOf(batch), 'IMPORTED')).toMatchObject({ accepted: LOADED });
    }
    const loaded = await left();

    await empty();
    const stater = createWriter();
    for (let at = 0; at < all.length; at += PORTION) {
      await stater.writeEvents(columnsOf(all.slice(at, at + PORTION)), 'IMPORTED');
    }
    expect(await left()).toEqual(loaded);
  },
);

test('a batch with one known signal writes the others, once', async () => {
  await empty();
  const writer = createWriter();
  const batch = fc.sample(eventRow, { numRuns: LOADED, seed: 7 });
  await writer.writeEvents(columnsOf(batch.slice(0, 1)), 'LIVE');
  expect(await writer.writeEvents(columnsOf(batch), 'LIVE')).toEqual({ accepted: LOADED - 1, lastSeq: BigInt(LOADED) });
  expect(await rows('SELECT count(*)::int AS n FROM signal_identities')).toEqual([{ n: LOADED }]);
  expect(await rows('SELECT sum(signals)::int AS n FROM signal_hourly_rollups')).toEqual([{ n: LOADED }]);
});

test('loads that share signals and hours, all at once, neither wait for ever nor count twice', async () => {
  await empty();
  const batch = fc.sample(eventRow, { numRuns: 4 * LOADED, seed: 11 });
  const overlapping = Array.from({ length: 12 }, (_, at) => batch.slice((at % 4) * 200, (at % 4) * 200 + 440));
  await Promise.all(overlapping.map((part) => createWriter().writeEvents(columnsOf(part), 'LIVE')));
  const distinct = new Set(overlapping.flat().map(({ externalId, platformId }) => `${platformId} ${externalId}`)).size;
  expect(await rows('SELECT count(*)::int AS n FROM signal_identities')).toEqual([{ n: distinct }]);
  expect(await rows('SELECT sum(signals)::int AS n FROM signal_hourly_rollups')).toEqual([{ n: distinct }]);
  expect(await rows('SELECT last_seq::int AS n FROM event_cursor')).toEqual([{ n: distinct }]);
});
