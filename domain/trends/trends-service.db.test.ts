import fc from 'fast-check';
import { systemActor } from '#domain/accounts/actor.js';
import { FIRST, hourAt, type Rollup, ScoringWorld, steadyRollups } from '#test/testkit/scoring-world.js';
import { type LifeRow, type PairRow, toLifeRow, toPairRow } from './pair-rows.js';
import { PlatformSeason } from './platform-season.js';
import { type CoveredHours, replayKeyword } from './replay-keyword.js';
import { Scorer } from './scorer.js';

const actor = systemActor('test');
let world: ScoringWorld;

beforeAll(async () => {
  world = await ScoringWorld.create();
});
afterAll(() => world.database.drop());
beforeEach(() => world.forget());

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
        await world.forget();
        await world.insert(rollups);
        await world.sealLive(HOURS);
        const { pairs, lives } = await world.stored();
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
        await world.forget();
        await world.insert(rollups);
        await world.sealLive(HOURS);
        const live = await world.stored();
        await world.service().replay(actor, {});
        expectClose(await world.stored(), live, 'replay');
        await world.forget();
        await world.insert(rollups);
        for (const hours of [half, HOURS]) {
          await world.sealThrough(hours);
        }
        expectClose(await world.stored(), live, 'catch-up');
      }),
      { numRuns: 4 },
    );
  }, 240_000);
});

describe('sealing', () => {
  it('an hour is sealed once it is over for two hours, not earlier', async () => {
    await world.insert(steadyRollups(3));
    world.now = new Date(hourAt(FIRST + 3).getTime() - 1);
    expect(await world.service().sealDueHours(actor)).toBe(0);
    world.now = hourAt(FIRST + 3);
    expect(await world.service().sealDueHours(actor)).toBe(1);
    expect(world.announced).toEqual([hourAt(FIRST).toISOString()]);
  });

  it('hours that a backfill has not reached are left alone', async () => {
    await world.insert(steadyRollups(20));
    world.now = hourAt(FIRST + 30);
    expect(await world.service().sealDueHours(actor, { before: hourAt(FIRST + 5) })).toBe(5);
  });

  it('sealing twice, and two workers at once, change nothing', async () => {
    await world.insert(steadyRollups(10));
    world.now = hourAt(FIRST + 8);
    await Promise.all([world.service().sealDueHours(actor), world.service().sealDueHours(actor)]);
    const once = await world.stored();
    expect(once.pairs[0]).toMatchObject({ bins: 6, last_hour: FIRST + 5 });
    await world.database.db.pool.query('UPDATE scoring_watermark SET sealed_through = $1', [hourAt(FIRST + 2)]);
    expect(await world.service().sealDueHours(actor)).toBe(3);
    expect(await world.stored()).toEqual(once);
  });

  it('killed within an hour, it goes on from the hour before', async () => {
    await world.insert(steadyRollups(8));
    await world.sealLive(3);
    world.now = hourAt(FIRST + 10);
    const dying = world.service(() => Promise.reject(new Error('killed')));
    await expect(dying.sealDueHours(actor)).rejects.toThrow('killed');
    await world.service().sealDueHours(actor);
    const resumed = await world.stored();
    await world.forget();
    await world.insert(steadyRollups(8));
    await world.sealLive(8);
    expect(await world.stored()).toEqual(resumed);
  });

  it('hours in which a platform was not read age no level; evidence grows stale', async () => {
    const rows = steadyRollups(40).map((row) => (row.hour >= FIRST + 38 ? { ...row, count: 20 } : row));
    await world.insert([...rows, ...steadyRollups(60, { keywordId: 2, platformId: 1 })]);
    await world.sealLive(40);
    const [before] = (await world.stored()).pairs.filter(({ platform_id }) => platform_id === 3);
    const evidence = (await world.stored()).lives[0]!.evidence;
    world.now = hourAt(FIRST + 62);
    await world.service().sealDueHours(actor);
    const [after] = (await world.stored()).pairs.filter(({ platform_id }) => platform_id === 3);
    expect(after).toEqual(before);
    expect((await world.stored()).lives[0]!.evidence).toBeLessThan(evidence);
  });

  describe('a keyword that comes back after a long silence is scored and read, and holds up no other', () => {
    const seen = (keywordId: number, platformId: number, hour: number) =>
      steadyRollups(1, { keywordId, platformId, count: 5 }).map((row) => ({ ...row, hour: FIRST + hour }));
    /** Seen at hour 30 and again: on one platform only, on both, and on one of both. */
    const historyWithBreak = (again: number) => [
      ...steadyRollups(again + 4),
      ...steadyRollups(again + 4, { keywordId: 4, platformId: 1 }),
      ...[30, again].flatMap((hour) => [...seen(2, 3, hour), ...seen(3, 1, hour), ...seen(3, 3, hour)]),
      ...[...seen(5, 1, 30), ...seen(5, 3, 30), ...seen(5, 3, again)],
    ];
    const all = [1, 2, 3, 4, 5];

    it('of fifty days, as a replay has it', async () => {
      const again = 1200;
      await world.insert(historyWithBreak(again));
      await world.sealThrough(again - 1);
      await world.sealThrough(again + 3);
      const live = await world.stored();
      expect(live.lives.map(({ last_active_hour }) => last_active_hour - FIRST)).toEqual([
        1202, 1200, 1200, 1202, 1200,
      ]);
      expect(live.lives[0]).toMatchObject({ scored_hour: FIRST + again + 2 });
      await world.service().replay(actor, {});
      expectClose(await world.stored(), live, 'replay');
    });

    it('of years', async () => {
      const again = 60;
      await world.insert(historyWithBreak(again));
      await world.sealThrough(again - 1);
      const { pool } = world.database.db;
      await pool.query(`UPDATE trend_states SET first_hour = first_hour - 20000, last_hour = last_hour - 20000,
        last_active_hour = last_active_hour - 20000, ordinal = ordinal - 20000 WHERE keyword_id IN (2, 3, 5)`);
      expect((await world.readings().platforms(all)).get(5)).toHaveLength(2);
      await world.sealThrough(again + 3);
      expect((await world.stored()).lives.every(({ scored_hour }) => scored_hour >= FIRST + again)).toBe(true);
      expect((await world.readings().platforms(all)).size).toBe(5);
      expect((await world.readings().reasons(all)).size).toBe(5);
    });
  });

  it('a stage changes after two hours in a row', async () => {
    await world.insert(steadyRollups(44).map((row) => (row.hour >= FIRST + 40 ? { ...row, count: 40 } : row)));
    await world.sealLive(40);
    const stages: string[] = [];
    for (const hours of [41, 42, 43]) {
      await world.sealThrough(hours);
      stages.push((await world.stored()).lives[0]!.stage);
    }
    expect(stages).toEqual(['DORMANT', 'RISING', 'RISING']);
  });

  it('two authors are no trend, whatever they post; three are', async () => {
    const burst = (keywordId: number, authors: string[]) => [
      ...steadyRollups(30, { keywordId, platformId: 1, authors: ['1', '2', '3'] }),
      ...Array.from({ length: 4 }, (_, hour) => ({
        ...steadyRollups(1)[0]!,
        keywordId,
        platformId: 1,
        hour: FIRST + 36 + hour,
        count: 90,
        signals: 90,
        authors,
      })),
    ];
    await world.insert([
      ...burst(1, ['7', '8']),
      ...burst(2, ['7', '8', '9']),
      ...steadyRollups(40, { keywordId: 3, platformId: 1 }),
    ]);
    world.now = hourAt(FIRST + 42);
    await world.service().sealDueHours(actor);
    const { lives } = await world.stored();
    expect(lives[0]!.score).toBe(0);
    expect(lives[1]!.score).toBeCloseTo(33.33, 1);
  });

  it('signals that come late are scored as if the hour had been sealed with them', async () => {
    const rows = [...steadyRollups(40), ...steadyRollups(40, { keywordId: 2, count: 2 })];
    const late = { ...steadyRollups(1, { keywordId: 2 })[0]!, platformId: 1, hour: FIRST + 20, count: 30, origin: 2 };
    await world.insert(rows);
    await world.sealLive(40);
    await world.insert([late]);
    await world.database.db.pool.query('INSERT INTO late_keywords (keyword_id) VALUES (2), (2)');
    expect(await world.service().rescoreLate(actor)).toBe(1);
    const { pairs, lives } = await world.stored();
    expect(pairs.map(({ keyword_id, platform_id }) => [keyword_id, platform_id])).toEqual([
      [1, 3],
      [2, 1],
      [2, 3],
    ]);
    expect(lives[1]).toMatchObject({ total_count: 110, origin: 2, scored_hour: FIRST + 39 });
    expect(await world.service().rescoreLate(actor)).toBe(0);
    const { rows: trends } = await world.database.db.pool.query('SELECT keyword_id, origin FROM trends ORDER BY 1');
    expect(trends).toEqual([
      { keyword_id: 1, origin: 1 },
      { keyword_id: 2, origin: 2 },
    ]);
  });

  it('signals that come late can make a breakout of their keyword', async () => {
    const rare = steadyRollups(1, { keywordId: 2, count: 1, signals: 1 }).map((row) => ({ ...row, hour: FIRST + 20 }));
    const burst = steadyRollups(14 * 24, { keywordId: 2, count: 40 }).slice(-6);
    await world.insert([...steadyRollups(14 * 24), ...rare]);
    await world.sealThrough(14 * 24);
    await world.insert(burst);
    await world.database.db.pool.query('INSERT INTO late_keywords (keyword_id) VALUES (2)');
    await world.service().rescoreLate(actor);
    const { rows } = await world.database.db.pool.query('SELECT keyword_id FROM trends WHERE is_breakout');
    expect(rows).toEqual([{ keyword_id: 2 }]);
  });

  it('a late signal that is dated years back makes no partitions of the years between', async () => {
    const { pool } = world.database.db;
    const partitions = async () =>
      (
        await pool.query(`SELECT FROM pg_inherits WHERE inhparent IN ('signal_hourly_rollups'::regclass,
        'trend_hourly_scores'::regclass)`)
      ).rowCount!;
    await world.insert(steadyRollups(30));
    await world.sealLive(30);
    const stray = new Date('2003-05-06T07:00:00Z');
    await pool.query('SELECT podpusher_ensure_partitions($1, $1, now())', [stray]);
    await pool.query(
      'INSERT INTO signal_hourly_rollups (bucket, keyword_id, platform_id, count, signals, origin) VALUES ($1, 1, 3, 1, 1, 2)',
      [stray],
    );
    await pool.query('INSERT INTO late_keywords (keyword_id) VALUES (1)');
    const before = await partitions();
    expect(await world.service().rescoreLate(actor)).toBe(1);
    expect(await partitions()).toBe(before);
    expect((await world.stored()).lives[0]).toMatchObject({
      first_hour: stray.getTime() / 3_600_000,
      total_count: 241,
    });
  });

  it('a platform whose first hour had nothing learns its season all the same', async () => {
    const hours = 24 * 9;
    const nightly = steadyRollups(hours).map((row) => ({ ...row, count: row.hour % 24 < 12 ? 40 : 4 }));
    await world.insert([{ ...nightly[0]!, count: 0, signals: 0 }, ...nightly.slice(1)]);
    await world.sealThrough(hours);
    const { rows } = await world.database.db.pool.query<{ low: number; high: number }>(
      'SELECT min(factor) AS low, max(factor) AS high FROM platform_season_hours',
    );
    expect(rows[0]!.low).toBeLessThan(0.7);
    expect(rows[0]!.high).toBeGreaterThan(1.2);
  });

  it('only the product itself may score', async () => {
    await expect(world.service().sealDueHours({ kind: 'anonymous' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
