import fc from 'fast-check';
import { systemActor } from '#domain/accounts/actor.js';
import { type Clock, HOUR_MS } from '#infra/clock.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { createLogger } from '#observability/logger.js';
import { LATE_KEYWORDS_TAKE, SEAL_LOCK_EXCLUSIVE } from '#domain/signals/late-signals.js';
import { PlatformSeason } from './platform-season.js';
import { type LifeRow, type PairRow, toLifeRow, toPairRow } from './pair-rows.js';
import { type CoveredHours, type KeywordHour, replayKeyword } from './replay-keyword.js';
import { Scorer } from './scorer.js';
import { TrendReadings } from './trend-readings.js';
import { hourNumber, TrendsService } from './trends-service.js';

const actor = systemActor('test');
const START = new Date('2026-11-02T05:00:00Z');
const FIRST = hourNumber(START);
const at = (hour: number): Date => new Date(hour * HOUR_MS);

interface Rollup extends KeywordHour {
  keywordId: number;
  signals: number;
}

let test: TestDatabase;
let now: Date;
let announced: string[];
const clock: Clock = { now: () => now, speed: 1, wallMs: (ms) => ms };

beforeAll(async () => {
  test = await createTestDatabase();
  await test.db.pool.query(
    `INSERT INTO keywords (keyword, display) SELECT 'keyword ' || i, 'Keyword ' || i FROM generate_series(1, 6) i`,
  );
});
afterAll(() => test.drop());
beforeEach(async () => {
  announced = [];
  await forget();
});

async function forget(): Promise<void> {
  await test.db.pool.query(
    `TRUNCATE signal_hourly_rollups, trend_states, trend_lives, trends, trend_hourly_scores, platform_seasons, platform_season_hours, late_keywords`,
  );
  await test.db.pool.query('UPDATE scoring_watermark SET sealed_through = NULL, published_through = NULL');
}

function serviceOf(publish: () => Promise<void> = () => Promise.resolve()): TrendsService {
  return new TrendsService({
    db: test.db,
    clock,
    logger: createLogger({ level: 'silent', process: 'test' }),
    wake: { publish: async (_tx, _channel, payload) => publish().then(() => void announced.push(payload)) },
    late: { lock: SEAL_LOCK_EXCLUSIVE, take: LATE_KEYWORDS_TAKE },
  });
}

async function insert(rollups: readonly Rollup[]): Promise<void> {
  await test.db.pool.query('SELECT podpusher_ensure_partitions($1, $2, $2)', [START, at(FIRST + 2000)]);
  await test.db.pool.query(
    `INSERT INTO signal_hourly_rollups (bucket, keyword_id, platform_id, count, signals, authors, origin)
     SELECT to_timestamp(r.hour * 3600.0::float8), r."keywordId", r."platformId", r.count, r.signals, r.authors, r.origin
     FROM json_to_recordset($1::json) AS r (hour int, "keywordId" int, "platformId" smallint, count bigint, signals int, authors bigint[], origin smallint)`,
    [JSON.stringify(rollups)],
  );
}

/** Seals one hour after the other, as a running product does. */
async function sealLive(service: TrendsService, hours: number): Promise<void> {
  for (let hour = 1; hour <= hours; hour += 1) {
    now = at(FIRST + hour + 2);
    await service.sealDueHours(actor);
  }
}

async function stored(): Promise<{ pairs: PairRow[]; lives: LifeRow[]; scores: object[] }> {
  const [pairs, lives, scores] = await Promise.all([
    test.db.pool.query<PairRow>('SELECT * FROM trend_states ORDER BY keyword_id, platform_id'),
    test.db.pool.query<LifeRow>('SELECT * FROM trend_lives ORDER BY keyword_id'),
    test.db.pool.query<{ bucket: Date }>('SELECT * FROM trend_hourly_scores ORDER BY keyword_id, bucket'),
  ]);
  return { pairs: pairs.rows, lives: lives.rows, scores: scores.rows };
}

/** Equal to 1e-9, relative above 1. */
function expectClose(actual: unknown, expected: unknown, path = ''): void {
  if (typeof actual === 'number' && typeof expected === 'number') {
    const isClose = Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
    if (!isClose) throw new Error(`${path}: ${actual} is not ${expected}`);
  } else if (typeof expected === 'object' && expected !== null && !(expected instanceof Date)) {
    expect(Object.keys(actual as object)).toEqual(expect.arrayContaining(Object.keys(expected)));
    for (const [key, value] of Object.entries(expected)) {
      expectClose((actual as Record<string, unknown>)[key], value, `${path}.${key}`);
    }
  } else if (String(actual) !== String(expected)) {
    throw new Error(`${path}: ${String(actual)} is not ${String(expected)}`);
  }
}

/** Sparse and dense counts, bursts, silences of a whole platform, authors or none, coverage without signals. */
const historyOf = (hours: number): fc.Arbitrary<Rollup[]> => {
  const cell = fc.record({
    keywordId: fc.integer({ min: 1, max: 4 }),
    platformId: fc.integer({ min: 1, max: 3 }),
    hour: fc.integer({ min: 0, max: hours - 1 }),
    count: fc.oneof({ weight: 5, arbitrary: fc.nat(6) }, { weight: 2, arbitrary: fc.nat(60) }, fc.constant(0)),
    signals: fc.integer({ min: 1, max: 60 }),
    authors: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 9 }).map(String), { minLength: 1, maxLength: 5 })),
    origin: fc.integer({ min: 1, max: 3 }),
  });
  const dense = fc.record({
    keywordId: fc.integer({ min: 1, max: 4 }),
    platformId: fc.integer({ min: 1, max: 3 }),
    from: fc.nat(hours / 3),
    width: fc.integer({ min: hours / 2, max: hours }),
    burstEvery: fc.integer({ min: 5, max: 20 }),
    authors: fc.option(
      fc.array(fc.uniqueArray(fc.integer({ min: 1, max: 5 }).map(String), { minLength: 1, maxLength: 4 }), {
        minLength: 3,
        maxLength: 9,
      }),
    ),
  });
  return fc
    .tuple(fc.array(cell, { maxLength: 100 }), fc.array(dense, { minLength: 1, maxLength: 5 }), fc.constant(hours))
    .map(([cells, runs, length]) => {
      const rollups = new Map<string, Rollup>();
      const put = (rollup: Rollup) =>
        rollups.set(`${rollup.hour}:${rollup.keywordId}:${rollup.platformId}`, {
          ...rollup,
          hour: FIRST + rollup.hour,
        });
      for (const { keywordId, platformId, from, width, burstEvery, authors: met } of runs) {
        for (let hour = from; hour < Math.min(length, from + width); hour += 1) {
          const count = 2 + ((hour * 7) % 5) + (hour % burstEvery === 0 ? 14 : 0);
          const authors = met ? met[hour % met.length]! : null;
          put({ keywordId, platformId, hour, count, signals: count, authors, origin: 1 });
        }
      }
      for (const cell of cells) put(cell);
      put({ keywordId: 1, platformId: 1, hour: 0, count: 1, signals: 1, authors: null, origin: 1 });
      return [...rollups.values()];
    });
};

/** The same history through the pure arithmetic alone. */
function pureScoring(rollups: readonly Rollup[], hours: number): { pairs: PairRow[]; lives: LifeRow[] } {
  const seasons = new Map([1, 2, 3].map((platformId) => [platformId, new PlatformSeason()]));
  const noted = new Map<string, { factor: number; ordinal: number }>();
  for (let hour = FIRST; hour < FIRST + hours; hour += 1) {
    for (const [platformId, season] of seasons) {
      const rows = rollups.filter((row) => row.hour === hour && row.platformId === platformId);
      if (rows.length === 0) continue;
      const factor = season.observe(
        hour,
        rows.reduce((sum, { count }) => sum + count, 0),
      );
      noted.set(`${platformId}:${hour}`, { factor, ordinal: season.coveredHours });
    }
  }
  const covered: CoveredHours = {
    at: (platformId, hour) => noted.get(`${platformId}:${hour}`),
    ordinalAt: (platformId, hour) => {
      for (let before = hour; before >= FIRST; before -= 1) {
        const hit = noted.get(`${platformId}:${before}`);
        if (hit) return hit.ordinal;
      }
      return undefined;
    },
  };
  const scorer = new Scorer();
  const pairs: PairRow[] = [];
  const lives: LifeRow[] = [];
  for (const keywordId of [1, 2, 3, 4]) {
    const rows = rollups
      .filter((row) => row.keywordId === keywordId)
      .sort((a, b) => a.hour - b.hour)
      .map((row) => ({
        ...row,
        authors: row.authors && row.count <= 2 * row.signals ? row.authors.slice(0, 3) : null,
      }));
    const span = { covered, after: FIRST - 1, through: FIRST + hours - 1 };
    const result = replayKeyword(scorer, { state: { pairs: [], life: undefined }, rows }, span);
    pairs.push(...result.pairs.map((pair) => toPairRow(keywordId, pair, scorer.isAwake(pair.state))));
    if (result.life) lives.push(toLifeRow(keywordId, result.life));
  }
  pairs.sort((a, b) => a.keyword_id - b.keyword_id || a.platform_id - b.platform_id);
  return { pairs, lives };
}

describe('the two forms of the arithmetic', () => {
  const HOURS = 60;

  it('SQL, hour by hour, and TypeScript reach the same state to 1e-9 over generated histories', async () => {
    await fc.assert(
      fc.asyncProperty(historyOf(HOURS), async (rollups) => {
        await forget();
        await insert(rollups);
        await sealLive(serviceOf(), HOURS);
        const { pairs, lives } = await stored();
        const pure = pureScoring(rollups, HOURS);
        expectClose(pairs, pure.pairs, 'pairs');
        expectClose(lives, pure.lives, 'lives');
        expect(pairs).toHaveLength(pure.pairs.length);
      }),
      { numRuns: 12 },
    );
  }, 240_000);

  it('catching up with days at once, and a replay, give what sealing hour by hour gives', async () => {
    await fc.assert(
      fc.asyncProperty(historyOf(HOURS), fc.integer({ min: 13, max: HOURS }), async (rollups, half) => {
        await forget();
        await insert(rollups);
        await sealLive(serviceOf(), HOURS);
        const live = await stored();
        await serviceOf().replay(actor, {});
        expectClose(await stored(), live, 'replay');
        await forget();
        await insert(rollups);
        for (const hours of [half, HOURS]) {
          now = at(FIRST + hours + 2);
          await serviceOf().sealDueHours(actor);
        }
        expectClose(await stored(), live, 'catch-up');
      }),
      { numRuns: 4 },
    );
  }, 240_000);
});

describe('sealing', () => {
  const steady = (hours: number, over: Partial<Rollup> = {}): Rollup[] =>
    Array.from({ length: hours }, (_, hour) => ({
      keywordId: 1,
      platformId: 3,
      hour: FIRST + hour,
      count: 8,
      signals: 8,
      authors: null,
      origin: 1,
      ...over,
    }));

  it('an hour is sealed once it is over for two hours, not earlier', async () => {
    await insert(steady(3));
    now = new Date(at(FIRST + 3).getTime() - 1);
    expect(await serviceOf().sealDueHours(actor)).toBe(0);
    now = at(FIRST + 3);
    expect(await serviceOf().sealDueHours(actor)).toBe(1);
    expect(announced).toEqual([START.toISOString()]);
  });

  it('hours that a backfill has not reached are left alone', async () => {
    await insert(steady(20));
    now = at(FIRST + 30);
    expect(await serviceOf().sealDueHours(actor, { before: at(FIRST + 5) })).toBe(5);
  });

  it('sealing twice, and two workers at once, change nothing', async () => {
    await insert(steady(10));
    now = at(FIRST + 8);
    await Promise.all([serviceOf().sealDueHours(actor), serviceOf().sealDueHours(actor)]);
    const once = await stored();
    expect(once.pairs[0]).toMatchObject({ bins: 6, last_hour: FIRST + 5 });
    await test.db.pool.query('UPDATE scoring_watermark SET sealed_through = $1', [at(FIRST + 2)]);
    expect(await serviceOf().sealDueHours(actor)).toBe(3);
    expect(await stored()).toEqual(once);
  });

  it('killed within an hour, it goes on from the hour before', async () => {
    await insert(steady(8));
    await sealLive(serviceOf(), 3);
    now = at(FIRST + 10);
    const dying = serviceOf(() => Promise.reject(new Error('killed')));
    await expect(dying.sealDueHours(actor)).rejects.toThrow('killed');
    await serviceOf().sealDueHours(actor);
    const resumed = await stored();
    await forget();
    await insert(steady(8));
    await sealLive(serviceOf(), 8);
    expect(await stored()).toEqual(resumed);
  });

  it('hours in which a platform was not read age no level; evidence grows stale', async () => {
    const rows = steady(40).map((row) => (row.hour >= FIRST + 38 ? { ...row, count: 20 } : row));
    await insert([...rows, ...steady(60, { keywordId: 2, platformId: 1 })]);
    await sealLive(serviceOf(), 40);
    const [before] = (await stored()).pairs.filter(({ platform_id }) => platform_id === 3);
    const evidence = (await stored()).lives[0]!.evidence;
    now = at(FIRST + 62);
    await serviceOf().sealDueHours(actor);
    const [after] = (await stored()).pairs.filter(({ platform_id }) => platform_id === 3);
    expect(after).toEqual(before);
    expect((await stored()).lives[0]!.evidence).toBeLessThan(evidence);
  });

  it('a stage changes after two hours in a row', async () => {
    await insert(steady(44).map((row) => (row.hour >= FIRST + 40 ? { ...row, count: 40 } : row)));
    await sealLive(serviceOf(), 40);
    const stages: string[] = [];
    for (const hours of [41, 42, 43]) {
      now = at(FIRST + hours + 2);
      await serviceOf().sealDueHours(actor);
      stages.push((await stored()).lives[0]!.stage);
    }
    expect(stages).toEqual(['DORMANT', 'RISING', 'RISING']);
  });

  it('two authors are no trend, whatever they post; three are', async () => {
    const burst = (keywordId: number, authors: string[]) => [
      ...steady(30, { keywordId, platformId: 1, authors: ['1', '2', '3'] }),
      ...Array.from({ length: 4 }, (_, hour) => ({
        ...steady(1)[0]!,
        keywordId,
        platformId: 1,
        hour: FIRST + 36 + hour,
        count: 90,
        signals: 90,
        authors,
      })),
    ];
    await insert([
      ...burst(1, ['7', '8']),
      ...burst(2, ['7', '8', '9']),
      ...steady(40, { keywordId: 3, platformId: 1 }),
    ]);
    now = at(FIRST + 42);
    await serviceOf().sealDueHours(actor);
    const { lives } = await stored();
    expect(lives[0]!.score).toBe(0);
    expect(lives[1]!.score).toBeCloseTo(33.33, 1);
  });

  it('signals that come late are scored as if the hour had been sealed with them', async () => {
    const rows = [...steady(40), ...steady(40, { keywordId: 2, count: 2 })];
    const late = { ...steady(1, { keywordId: 2 })[0]!, platformId: 1, hour: FIRST + 20, count: 30, origin: 2 };
    await insert(rows);
    await sealLive(serviceOf(), 40);
    await insert([late]);
    await test.db.pool.query('INSERT INTO late_keywords (keyword_id) VALUES (2), (2)');
    expect(await serviceOf().rescoreLate(actor)).toBe(1);
    const { pairs, lives } = await stored();
    expect(pairs.map(({ keyword_id, platform_id }) => [keyword_id, platform_id])).toEqual([
      [1, 3],
      [2, 1],
      [2, 3],
    ]);
    expect(lives[1]).toMatchObject({ total_count: 110, origin: 2, scored_hour: FIRST + 39 });
    expect(await serviceOf().rescoreLate(actor)).toBe(0);
    const { rows: trends } = await test.db.pool.query('SELECT keyword_id, origin FROM trends ORDER BY 1');
    expect(trends).toEqual([
      { keyword_id: 1, origin: 1 },
      { keyword_id: 2, origin: 2 },
    ]);
  });

  it('only the product itself may score', async () => {
    await expect(serviceOf().sealDueHours({ kind: 'anonymous' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  describe('what is read beside the rows', () => {
    const readings = () => new TrendReadings({ db: test.db, clock, sealedThrough: () => serviceOf().sealedThrough() });

    it('the provisional score sees the open hours and the running one, and stores nothing', async () => {
      await insert([...steady(49), { ...steady(1)[0]!, hour: FIRST + 49, count: 4 }]);
      now = at(FIRST + 48);
      await serviceOf().sealDueHours(actor);
      const before = await stored();
      now = new Date(at(FIRST + 49).getTime() + HOUR_MS / 2);
      expect((await readings().provisional([1])).get(1)).toBe(0);
      await test.db.pool.query('UPDATE signal_hourly_rollups SET count = 60 WHERE bucket = $1', [at(FIRST + 49)]);
      expect((await readings().provisional([1])).get(1)).toBeGreaterThan(20);
      expect(await stored()).toEqual(before);
    });

    it('growth is unknown until both spans were covered, and carries both counts', async () => {
      await insert(steady(14 * 24).map((row) => (row.hour >= FIRST + 7 * 24 ? { ...row, count: 12 } : row)));
      now = at(FIRST + 13 * 24 + 2);
      await serviceOf().sealDueHours(actor);
      expect((await readings().growth([1])).get(1)).toEqual({ wow: null, mom: null, yoy: null, breakout: false });
      now = at(FIRST + 14 * 24 + 2);
      await serviceOf().sealDueHours(actor);
      const growth = (await readings().growth([1])).get(1)!;
      expect(growth.wow).toEqual({ percent: 50, current: 2016, previous: 1344, isCapped: false });
      expect(growth.mom).toBeNull();
    });

    it('fifty times as many signals on a base of thirty is a breakout, and says where it is capped', async () => {
      const rare = steady(14 * 24, { keywordId: 2, count: 0, signals: 0 }).map((row) =>
        row.hour === FIRST + 20 ? { ...row, count: 1 } : row.hour >= FIRST + 14 * 24 - 6 ? { ...row, count: 40 } : row,
      );
      await insert([...steady(14 * 24), ...rare]);
      now = at(FIRST + 14 * 24 + 2);
      await serviceOf().sealDueHours(actor);
      expect((await readings().growth([2])).get(2)).toMatchObject({
        wow: { percent: 10_000, isCapped: true, current: 240, previous: 1 },
        breakout: true,
      });
      const { rows } = await test.db.pool.query('SELECT keyword_id FROM trends WHERE is_breakout');
      expect(rows).toEqual([{ keyword_id: 2 }]);
    });

    it('a curve has no gaps, scores end where sealing ends, and a quiet sealed hour is 0', async () => {
      await insert(steady(30).filter(({ hour }) => hour !== FIRST + 25));
      now = at(FIRST + 30);
      await serviceOf().sealDueHours(actor);
      const request = { from: at(FIRST + 24), to: at(FIRST + 29), bucket: 'HOUR' as const };
      const points = (await readings().series([1, 2], request)).get(1)!;
      expect(points.map(({ count }) => count)).toEqual([8, 0, 8, 8, 8, 8]);
      expect(points.map(({ score }) => score)).toEqual([0, 0, 0, 0, null, null]);
    });

    it('platforms and reasons give the figures that were measured', async () => {
      await insert(steady(60).map((row) => (row.hour >= FIRST + 50 ? { ...row, count: 60 } : row)));
      now = at(FIRST + 62);
      await serviceOf().sealDueHours(actor);
      const [platform] = (await readings().platforms([1])).get(1)!;
      expect(platform).toMatchObject({
        platform: 'X',
        signalCount: 1000,
        authorCount: null,
        lastSeenAt: at(FIRST + 59),
      });
      expect(platform!.evidence).toBe(30);
      const reason = (await readings().reasons([1])).get(1)!;
      expect(reason.code).toBe('ONE_PLATFORM_RISE');
      expect(Object.fromEntries(reason.params.map(({ name, value }) => [name, value]))).toMatchObject({
        observed: '712',
        platforms: 'X',
        platformCount: '1',
        hours: '9',
      });
      expect(reason.text).toContain('712 signals in 24 hours');
    });
  });
});
