import fc from 'fast-check';
import { anonymous, systemActor } from '#domain/accounts/actor.js';
import { type Clock, HOUR_MS } from '#infra/clock.js';
import { createJobs } from '#infra/jobs.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import type { SignalDraft } from './signal-draft.js';
import { SignalsService } from './signals-service.js';

const NOW = new Date('2026-11-22T17:30:00Z');
const clock: Clock = { now: () => NOW, speed: 1, wallMs: (ms) => ms };
const actor = systemActor('test');
const live = { origin: 'LIVE' } as const;

let test_: TestDatabase;
let signals: SignalsService;

const createService = (): SignalsService =>
  new SignalsService({ db: test_.db, clock, jobs: createJobs({ db: test_.db, clock }) });

beforeAll(async () => {
  test_ = await createTestDatabase({ poolSize: 12 });
});
beforeEach(async () => {
  await test_.db.pool.query(
    `TRUNCATE keywords, signals, signal_identities, signal_hourly_rollups, signal_log, signal_gauges, late_keywords
     RESTART IDENTITY CASCADE;
     UPDATE event_cursor SET last_seq = 0; UPDATE scoring_watermark SET sealed_through = NULL;
     DELETE FROM graphile_worker._private_jobs`,
  );
  signals = createService();
});
afterAll(() => test_.drop());

const event = (externalId: string, more: Partial<SignalDraft> = {}): SignalDraft => ({
  platform: 'TIKTOK',
  keyword: 'Frog Mug',
  observedAt: new Date('2026-11-22T17:05:00Z'),
  kind: 'EVENT',
  count: 1,
  externalId,
  ...more,
});
const rows = async (text: string): Promise<Record<string, unknown>[]> =>
  (await test_.db.pool.query<Record<string, unknown>>(text)).rows;
const rollups = () =>
  rows(`SELECT k.keyword, r.bucket, r.platform_id, r.count::int, r.signals, r.engagement::int, r.authors, r.origin
    FROM signal_hourly_rollups r JOIN keywords k ON k.id = r.keyword_id ORDER BY keyword, bucket, platform_id`);

describe('who may record', () => {
  test('nobody unknown, no key without the scope, no viewer', async () => {
    const key = { kind: 'key', keyId: 'k', workspaceId: 'w', scopes: ['read:trends'] } as const;
    const viewer = { kind: 'user', userId: 'u', workspaceId: 'w', role: 'viewer', sessionId: 's' } as const;
    await expect(signals.record(anonymous, [], live)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(signals.record(key, [], live)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(signals.record(viewer, [], live)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  test('a batch beyond the limit is refused whole', async () => {
    const drafts = Array.from({ length: 5001 }, (_, at) => event(`e${at}`));
    await expect(signals.record(actor, drafts, live)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('events', () => {
  test('one call writes identity, signal, rollup and log row', async () => {
    const receipt = await signals.record(
      actor,
      [event('a', { engagement: 5, author: 'ann', title: 'T', url: 'https://x.test/1' }), event('b', { count: 3 })],
      live,
    );
    expect(receipt).toEqual({ accepted: 2, duplicates: 0, rejected: [], lastSeq: 2n });
    expect(await rollups()).toMatchObject([{ keyword: 'frog mug', count: 4, signals: 2, engagement: 5, origin: 1 }]);
    expect(await rows('SELECT count, title, url FROM signals ORDER BY id')).toEqual([
      { count: 1, title: 'T', url: 'https://x.test/1' },
      { count: 3, title: null, url: null },
    ]);
    expect(await rows('SELECT first_seq::int, last_seq::int, counts, engagements, signal_ids FROM signal_log')).toEqual(
      [{ first_seq: 1, last_seq: 2, counts: [1, 3], engagements: ['5', null], signal_ids: expect.any(Array) }],
    );
    expect(await rows('SELECT keyword, display, category FROM keywords')).toEqual([
      { keyword: 'frog mug', display: 'Frog Mug', category: 'animals' },
    ]);
  });

  test('the first one wins: a repeat changes nothing and leaves no log row', async () => {
    await signals.record(actor, [event('a')], live);
    const receipt = await signals.record(actor, [event('a', { count: 9 })], live);
    expect(receipt).toEqual({ accepted: 0, duplicates: 1, rejected: [] });
    expect(await rollups()).toMatchObject([{ count: 1, signals: 1 }]);
    expect(await rows('SELECT last_seq::int FROM event_cursor')).toEqual([{ last_seq: 1 }]);
  });

  test('the same identity twice in a batch counts once; another platform is another identity', async () => {
    const receipt = await signals.record(
      actor,
      [event('a'), event('a', { count: 7 }), event('a', { platform: 'X' })],
      live,
    );
    expect(receipt).toMatchObject({ accepted: 2, duplicates: 1 });
    expect(await rollups()).toMatchObject([
      { platform_id: 1, count: 1 },
      { platform_id: 3, count: 1 },
    ]);
  });

  test('known and new ones mix in a batch, before and after the writer has learnt to expect known ones', async () => {
    await signals.record(actor, [event('a')], live);
    for (const id of ['b', 'c', 'd']) {
      expect(await signals.record(actor, [event('a'), event(id)], live)).toMatchObject({ accepted: 1, duplicates: 1 });
    }
    expect(await signals.record(actor, [event('e')], live)).toMatchObject({ accepted: 1 });
    expect(await rollups()).toMatchObject([{ count: 5, signals: 5 }]);
    expect(await rows('SELECT last_seq::int AS seq FROM signal_log ORDER BY 1')).toEqual(
      [1, 2, 3, 4, 5].map((seq) => ({ seq })),
    );
  });

  test('without an id the content identifies, equals in a batch by their place', async () => {
    const { externalId: _, ...draft } = event('');
    expect(await signals.record(actor, [draft, draft], live)).toMatchObject({ accepted: 2, duplicates: 0 });
    expect(await signals.record(actor, [draft, draft], live)).toMatchObject({ accepted: 0, duplicates: 2 });
  });

  test('a bad draft is rejected alone, with the field and the remedy', async () => {
    const receipt = await signals.record(
      actor,
      [event('a', { keyword: '🐸' }), event('b', { count: 0 }), event('c'), event('d', { url: 'javascript:alert(1)' })],
      live,
    );
    expect(receipt).toMatchObject({
      accepted: 1,
      rejected: [
        { index: 0, code: 'KEYWORD_EMPTY', message: expect.stringContaining('keyword') },
        { index: 1, code: 'COUNT_INVALID', message: expect.stringContaining('count') },
        { index: 3, code: 'URL_INVALID', message: expect.stringContaining('url') },
      ],
    });
  });

  test('the least real origin marks the rollup', async () => {
    await signals.record(actor, [event('a')], live);
    await signals.record(actor, [event('b')], { origin: 'SANDBOX' });
    await signals.record(actor, [event('c')], live);
    expect(await rollups()).toMatchObject([{ origin: 3, count: 3 }]);
  });

  test('older than the raw retention goes to rollup and log only, and still counts once', async () => {
    const old = event('old', { observedAt: new Date('2019-03-01T10:00:00Z') });
    expect(await signals.record(actor, [old], live)).toMatchObject({ accepted: 1 });
    expect(await signals.record(actor, [old], live)).toMatchObject({ accepted: 0, duplicates: 1 });
    expect(await rows('SELECT id FROM signals')).toEqual([]);
    expect(await rollups()).toMatchObject([{ count: 1, bucket: new Date('2019-03-01T10:00:00Z') }]);
    expect(await rows('SELECT retained_from FROM signal_identities')).toEqual([{ retained_from: NOW }]);
    expect(await rows('SELECT last_seq FROM signal_log')).toHaveLength(1);
  });

  test('distinct authors are counted by a sketch that is exact below 64 and close above', async () => {
    const drafts = Array.from({ length: 3000 }, (_, at) => event(`e${at}`, { author: `author ${at % 1000}` }));
    await signals.record(actor, drafts.slice(0, 30), live);
    expect(await rows('SELECT podpusher_author_count(authors) AS n FROM signal_hourly_rollups')).toEqual([{ n: 30 }]);
    await signals.record(actor, drafts, live);
    const [row] = await rows(
      'SELECT podpusher_author_count(authors) AS n, cardinality(authors) AS size FROM signal_hourly_rollups',
    );
    expect(row!['size']).toBe(64);
    expect(Math.abs(Number(row!['n']) - 1000)).toBeLessThan(400);
    expect(JSON.stringify(await rows('SELECT * FROM signals LIMIT 5'))).not.toContain('author 1');
  });

  test('any split of a stream into batches gives the same rollups', async () => {
    const drafts = fc.array(
      fc.record({
        id: fc.integer({ min: 0, max: 40 }),
        keyword: fc.constantFrom('frog', 'cat', 'retro sunset'),
        minute: fc.integer({ min: 0, max: 400 }),
        count: fc.integer({ min: 1, max: 50 }),
        author: fc.constantFrom('ann', 'bob', 'cem'),
      }),
      { minLength: 1, maxLength: 60 },
    );
    let round = 0;
    await fc.assert(
      fc.asyncProperty(
        drafts,
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 }),
        async (list, sizes) => {
          const record = async (sizesOf: number[]) => {
            await test_.db.pool.query('TRUNCATE signals, signal_identities, signal_hourly_rollups, signal_log');
            round += 1;
            const stream = list.map(({ id, keyword, minute, count, author }) =>
              event(`e${id}`, { keyword, count, author, observedAt: new Date(NOW.getTime() - minute * 60_000) }),
            );
            for (let at = 0, turn = 0; at < stream.length; turn += 1) {
              const size = sizesOf[turn % sizesOf.length]!;
              await signals.record(actor, stream.slice(at, at + size), live);
              at += size;
            }
            return rollups();
          };
          expect(await record(sizes)).toEqual(await record([list.length]));
        },
      ),
      { numRuns: 25 },
    );
    expect(round).toBeGreaterThan(40);
  });
});

describe('history', () => {
  test('what is no news is stored and counted, once, but takes no cursor and is in no log', async () => {
    const counter: SignalDraft = { ...event('hour'), kind: 'COUNTER', count: 7 };
    const history = { origin: 'SANDBOX', isNews: false } as const;
    const receipt = await signals.record(actor, [event('e1'), counter], history);
    expect(receipt).toEqual({ accepted: 2, duplicates: 0, rejected: [] });
    expect(await rows('SELECT count(*)::int AS n FROM signals')).toEqual([{ n: 2 }]);
    expect(await rows('SELECT count(*)::int AS n FROM signal_log')).toEqual([{ n: 0 }]);
    expect(await rollups()).toMatchObject([{ count: 8, signals: 2, origin: 3 }]);
    const news = await signals.record(actor, [event('e1'), event('e2')], live);
    expect(news).toMatchObject({ accepted: 1, duplicates: 1, lastSeq: 1n });
  });
});

describe('counters', () => {
  const reading = (count: number, more: Partial<SignalDraft> = {}): SignalDraft => ({
    platform: 'X',
    keyword: 'frog mug',
    observedAt: new Date('2026-11-22T17:00:00Z'),
    kind: 'COUNTER',
    count,
    ...more,
  });

  test('a later reading replaces the earlier one and the rollup moves by the difference', async () => {
    for (const [count, expected] of [
      [10, 10],
      [25, 25],
      [5, 5],
    ] as const) {
      expect(await signals.record(actor, [reading(count)], live)).toMatchObject({ accepted: 1, duplicates: 0 });
      expect(await rollups()).toMatchObject([{ count: expected, signals: 1 }]);
      expect(await rows('SELECT count FROM signals')).toEqual([{ count: expected }]);
    }
    expect(await rows('SELECT DISTINCT signal_ids FROM signal_log')).toHaveLength(1);
  });

  test('an unchanged reading changes nothing; in a batch the last one counts', async () => {
    await signals.record(actor, [reading(1), reading(2), reading(7)], live);
    expect(await signals.record(actor, [reading(7)], live)).toMatchObject({ accepted: 0, duplicates: 1 });
    expect(await rollups()).toMatchObject([{ count: 7, signals: 1 }]);
    expect(await rows('SELECT counts FROM signal_log')).toEqual([{ counts: [7] }]);
  });

  test('zero is coverage: no signal, a rollup of zero; a counter may come back from it', async () => {
    await signals.record(actor, [reading(0)], live);
    expect(await rows('SELECT * FROM signals')).toEqual([]);
    expect(await rollups()).toMatchObject([{ count: 0, signals: 0 }]);
    await signals.record(actor, [reading(4)], live);
    expect(await rollups()).toMatchObject([{ count: 4, signals: 1 }]);
    await signals.record(actor, [reading(0)], live);
    expect(await rows('SELECT * FROM signals')).toEqual([]);
    expect(await rollups()).toMatchObject([{ count: 0, signals: 0 }]);
  });

  test('counters and events of one hour add up', async () => {
    await signals.record(actor, [reading(10), event('a', { platform: 'X' })], live);
    await signals.record(actor, [reading(12)], live);
    expect(await rollups()).toMatchObject([{ count: 13, signals: 2 }]);
  });
});

describe('gauges', () => {
  test('are kept apart and never counted', async () => {
    const gauge: SignalDraft = { ...event('g'), kind: 'GAUGE', metric: 'active_listings', count: 12.5 };
    expect(await signals.record(actor, [gauge, { ...gauge, count: 13 }], live)).toMatchObject({
      accepted: 1,
      duplicates: 1,
    });
    expect(await signals.record(actor, [{ ...gauge, count: 13 }], live)).toMatchObject({ accepted: 0, duplicates: 1 });
    expect(await rows('SELECT metric, value FROM signal_gauges')).toEqual([{ metric: 'active_listings', value: 13 }]);
    expect(await rollups()).toEqual([]);
    expect(await rows('SELECT * FROM signal_log')).toEqual([]);
  });
});

describe('sealed hours', () => {
  const jobsWaiting = () => rows(`SELECT key FROM graphile_worker._private_jobs`);

  test('a signal for a sealed hour notes its keyword and asks once for a rescore', async () => {
    await test_.db.pool.query(`UPDATE scoring_watermark SET sealed_through = '2026-11-22T14:00:00Z'`);
    const at = (time: string, id: string, keyword: string) => event(id, { keyword, observedAt: new Date(time) });
    await signals.record(
      actor,
      [at('2026-11-22T14:59:00Z', 'a', 'late frog'), at('2026-11-22T15:01:00Z', 'b', 'open cat')],
      live,
    );
    await signals.record(actor, [at('2026-11-22T13:00:00Z', 'c', 'late frog')], live);
    expect(await rows('SELECT DISTINCT k.keyword FROM late_keywords l JOIN keywords k ON k.id = l.keyword_id')).toEqual(
      [{ keyword: 'late frog' }],
    );
    expect(await jobsWaiting()).toEqual([{ key: 'rescore-keywords' }]);
    await signals.record(actor, [at('2026-11-22T13:00:00Z', 'c', 'late frog')], live);
    expect(await rows('SELECT * FROM late_keywords')).toHaveLength(2);
  });

  test('a live signal takes no lock of the sealer, a late one waits for it', async () => {
    const sealer = await test_.db.pool.connect();
    try {
      await sealer.query('BEGIN; SELECT pg_advisory_xact_lock(7103, 1)');
      await signals.record(actor, [event('live')], live);
      let isDone = false;
      const late = signals
        .record(actor, [event('late', { observedAt: new Date(NOW.getTime() - 5 * HOUR_MS) })], live)
        .then(() => (isDone = true));
      await new Promise((resolve) => setTimeout(resolve, 100));
      expect(isDone).toBe(false);
      await sealer.query(`UPDATE scoring_watermark SET sealed_through = '2026-11-22T14:00:00Z'; COMMIT`);
      await late;
      expect(await rows('SELECT * FROM late_keywords')).toHaveLength(1);
    } finally {
      sealer.release();
    }
  });
});

describe('many writers at once', () => {
  test('no deadlock, every signal once, cursors in commit order without gaps, and a polling reader skips none', async () => {
    const writers = [createService(), createService(), createService(), createService(), createService()];
    const seen: number[] = [];
    const writing = { isDone: false };
    const reader = (async () => {
      let after = 0;
      for (let isLast = false; !isLast;) {
        isLast = writing.isDone;
        for (const { first, last, ids } of (await rows(
          `SELECT first_seq::int AS first, last_seq::int AS last, cardinality(signal_ids) AS ids FROM signal_log
           WHERE last_seq > ${after} ORDER BY last_seq`,
        )) as { first: number; last: number; ids: number }[]) {
          expect(first).toBe(after + 1);
          expect(ids).toBe(last - first + 1);
          after = last;
          seen.push(last);
        }
      }
      return after;
    })();
    // All writers send the same new signals at the same moment, each in another order, and a counter of the same hours.
    const round = (batch: number) =>
      writers.map((writer, w) => {
        const drafts = Array.from({ length: 140 }, (_, at) => {
          const id = batch * 70 + at;
          const [keyword, platform] = [`shared keyword ${id % 17}`, id % 2 ? 'X' : 'ETSY'] as const;
          return event(`s${id % 840}`, { keyword, platform, author: `a${id % 9}` });
        });
        const turned = drafts.slice(w * 28).concat(drafts.slice(0, w * 28));
        const ordered = w % 2 ? turned.reverse() : turned;
        const counters = Array.from({ length: 17 }, (_, n) => ({
          ...event('r'),
          kind: 'COUNTER' as const,
          platform: 'X' as const,
          keyword: `shared keyword ${(n * (w + 1)) % 17}`,
          count: 1 + w + batch,
        }));
        return Promise.all([
          writer.record(actor, ordered, live),
          writer.record(actor, w % 2 ? counters.reverse() : counters, live),
        ]);
      });
    for (let batch = 0; batch < 12; batch += 1) await Promise.all(round(batch));
    writing.isDone = true;
    const last = await reader;
    const [stored] = await rows(
      `SELECT count(*)::int AS n, count(DISTINCT id)::int AS ids FROM signals WHERE kind = 1`,
    );
    const [counted] = await rows(
      `SELECT sum(r.count)::int AS count, (SELECT sum(count)::int FROM signals) AS raw, sum(r.signals)::int AS signals,
         (SELECT count(*)::int FROM signals) AS stored FROM signal_hourly_rollups r`,
    );
    expect(stored).toEqual({ n: 840, ids: 840 });
    expect(counted).toMatchObject({ count: counted!['raw'], signals: counted!['stored'] });
    expect(last).toBe(seen.at(-1));
    expect(await rows('SELECT last_seq::int AS n FROM event_cursor')).toEqual([{ n: last }]);
  });
});
