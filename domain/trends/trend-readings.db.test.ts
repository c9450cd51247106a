import { HOUR_MS } from '#infra/clock.js';
import { FIRST, hourAt, ScoringWorld, steadyRollups } from '#test/testkit/scoring-world.js';
import { GROWTH_OF } from './growth-sql.js';
import { FLAG_TRENDS } from './publish-trends-sql.js';

let world: ScoringWorld;

beforeAll(async () => {
  world = await ScoringWorld.create();
});
afterAll(() => world.database.drop());
beforeEach(() => world.forget());

describe('what is read beside the rows', () => {
  it('the provisional score sees the open hours and the running one, and stores nothing', async () => {
    await world.insert([...steadyRollups(49), { ...steadyRollups(1)[0]!, hour: FIRST + 49, count: 4 }]);
    await world.sealThrough(46);
    const before = await world.stored();
    world.now = new Date(hourAt(FIRST + 49).getTime() + HOUR_MS / 2);
    expect((await world.readings().provisional([1])).get(1)).toBe(0);
    await world.database.db.pool.query('UPDATE signal_hourly_rollups SET count = 60 WHERE bucket = $1', [
      hourAt(FIRST + 49),
    ]);
    expect((await world.readings().provisional([1])).get(1)).toBeGreaterThan(20);
    expect(await world.stored()).toEqual(before);
  });

  it('growth is unknown until both spans were covered, and carries both counts', async () => {
    await world.insert(steadyRollups(14 * 24).map((row) => (row.hour >= FIRST + 7 * 24 ? { ...row, count: 12 } : row)));
    await world.sealThrough(13 * 24);
    expect((await world.readings().growth([1])).get(1)).toEqual({ wow: null, mom: null, yoy: null, breakout: false });
    await world.sealThrough(14 * 24);
    const growth = (await world.readings().growth([1])).get(1)!;
    expect(growth.wow).toEqual({ percent: 50, current: 2016, previous: 1344, isCapped: false });
    expect(growth.mom).toBeNull();
  });

  it('one old signal does not make a platform read: what was not looked at is not said to have grown', async () => {
    const sinceDay13 = steadyRollups(21 * 24).filter(({ hour }) => hour === FIRST || hour >= FIRST + 13 * 24);
    await world.insert(sinceDay13);
    await world.sealThrough(21 * 24);
    expect((await world.readings().growth([1])).get(1)).toEqual({ wow: null, mom: null, yoy: null, breakout: false });
    const { rows } = await world.database.db.pool.query('SELECT is_breakout FROM trends');
    expect(rows).toEqual([{ is_breakout: false }]);
  });

  it('a day on which a platform had nothing does not hide a week of growth', async () => {
    await world.insert(steadyRollups(14 * 24).filter(({ hour }) => hour < FIRST + 48 || hour >= FIRST + 72));
    await world.sealThrough(14 * 24);
    expect((await world.readings().growth([1])).get(1)!.wow).toMatchObject({ current: 1344, previous: 1152 });
  });

  it.each([
    ['a season is one of a year that was read', 394, true],
    ['months alone tell of no season', 60, false],
  ])('%s', async (_name, readDays, isSeasonal) => {
    await world.insert(steadyRollups(24));
    await world.sealThrough(24);
    const { pool } = world.database.db;
    const at = hourAt(FIRST + 24);
    const past = `FROM generate_series(1, 394) day, LATERAL (SELECT $1::timestamptz - day * interval '24 hours' AS at) h
      WHERE day <= ${readDays} OR day > 364`;
    await pool.query(`SELECT podpusher_ensure_partitions($1::timestamptz - interval '400 days', $1)`, [at]);
    await pool.query(
      `INSERT INTO platform_season_hours SELECT 3, h.at, 1, 394 - day, 1 ${past} ON CONFLICT DO NOTHING`,
      [at],
    );
    await pool.query(
      `INSERT INTO signal_hourly_rollups (bucket, keyword_id, platform_id, count, signals, origin)
       SELECT h.at, 1, 3, CASE WHEN day > 364 THEN 400 ELSE 50 END, 1, 1 ${past} ON CONFLICT DO NOTHING`,
      [at],
    );
    await pool.query('UPDATE trends SET score = 60');
    await world.database.db.query(FLAG_TRENDS, [at]);
    expect((await pool.query('SELECT is_seasonal FROM trends')).rows).toEqual([{ is_seasonal: isSeasonal }]);
  });

  it('growth is read out of the index of a keyword, not off a page for each of its hours', async () => {
    const hours = 61 * 24;
    await world.insert([1, 2, 3].flatMap((keywordId) => steadyRollups(hours, { keywordId })));
    await world.sealThrough(hours);
    const { pool } = world.database.db;
    await pool.query('VACUUM (ANALYZE) signal_hourly_rollups');
    const client = await pool.connect();
    try {
      await client.query('BEGIN; SET LOCAL enable_seqscan = off; SET LOCAL enable_bitmapscan = off');
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`EXPLAIN ${GROWTH_OF.text}`, [
        [1, 2],
        hourAt(FIRST + hours),
      ]);
      await client.query('ROLLBACK');
      const scans = rows
        .map((row) => row['QUERY PLAN'])
        .filter((line) => /Scan.* on signal_hourly_rollups_p/.test(line));
      expect(scans.length).toBeGreaterThan(0);
      for (const scan of scans) expect(scan).toContain('Index Only Scan');
    } finally {
      client.release();
    }
  });

  it('fifty times as many signals on a base of thirty is a breakout, and says where it is capped', async () => {
    const rare = steadyRollups(14 * 24, { keywordId: 2, count: 0, signals: 0 }).map((row) =>
      row.hour === FIRST + 20 ? { ...row, count: 1 } : row.hour >= FIRST + 14 * 24 - 6 ? { ...row, count: 40 } : row,
    );
    await world.insert([...steadyRollups(14 * 24), ...rare]);
    await world.sealThrough(14 * 24);
    expect((await world.readings().growth([2])).get(2)).toMatchObject({
      wow: { percent: 10_000, isCapped: true, current: 240, previous: 1 },
      breakout: true,
    });
    const { rows } = await world.database.db.pool.query('SELECT keyword_id FROM trends WHERE is_breakout');
    expect(rows).toEqual([{ keyword_id: 2 }]);
  });

  it('a curve has no gaps, scores end where sealing ends, and a quiet sealed hour is 0', async () => {
    await world.insert(steadyRollups(30).filter(({ hour }) => hour !== FIRST + 25));
    await world.sealThrough(28);
    const request = { from: hourAt(FIRST + 24), to: hourAt(FIRST + 29), bucket: 'HOUR' as const };
    const points = (await world.readings().series([1, 2], request)).get(1)!;
    expect(points.map(({ count }) => count)).toEqual([8, 0, 8, 8, 8, 8]);
    expect(points.map(({ score }) => score)).toEqual([0, 0, 0, 0, null, null]);
  });

  it('platforms and reasons give the figures that were measured', async () => {
    await world.insert(steadyRollups(60).map((row) => (row.hour >= FIRST + 50 ? { ...row, count: 60 } : row)));
    await world.sealThrough(60);
    const [platform] = (await world.readings().platforms([1])).get(1)!;
    expect(platform).toMatchObject({
      platform: 'X',
      signalCount: 1000,
      authorCount: null,
      lastSeenAt: hourAt(FIRST + 59),
    });
    expect(platform!.evidence).toBe(30);
    const reason = (await world.readings().reasons([1])).get(1)!;
    expect(reason.code).toBe('ONE_PLATFORM_RISE');
    expect(Object.fromEntries(reason.params.map(({ name, value }) => [name, value]))).toMatchObject({
      observed: '712',
      platforms: 'X',
      platformCount: '1',
      hours: '10',
    });
    expect(reason.text).toContain('712 signals in 24 hours');
  });

  it('a rise of the hour that was sealed last is an hour old, not none', async () => {
    await world.insert(steadyRollups(60).map((row) => (row.hour >= FIRST + 59 ? { ...row, count: 90 } : row)));
    await world.sealThrough(60);
    const { text } = (await world.readings().reasons([1])).get(1)!;
    expect(text).toContain('rising for 1 hour.');
  });
});
