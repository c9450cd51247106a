import { systemActor } from '#domain/accounts/actor.js';
import { FIRST, hourAt, type Rollup, ScoringWorld, steadyRollups } from '#test/testkit/scoring-world.js';

const actor = systemActor('test');
let world: ScoringWorld;

beforeAll(async () => {
  world = await ScoringWorld.create();
});
afterAll(() => world.database.drop());
beforeEach(() => world.forget());

/** What a replay must reach again; to nine digits, because it is added up in another order. */
const figures = ({ pairs, lives }: Awaited<ReturnType<ScoringWorld['stored']>>) => [
  ...pairs.map(({ keyword_id: keyword, platform_id: platform, level, bins }) => [
    keyword,
    platform,
    level.toFixed(9),
    bins,
  ]),
  ...lives.map(({ keyword_id: keyword, score, stage }) => [keyword, score.toFixed(9), stage]),
];

it('a keyword that is followed since lately is not taken for a new one; one whose silence was seen is', async () => {
  const { pool } = world.database.db;
  const hours = 24 * 12;
  const start = 24 * 4;
  const from = (hour: number, over: Partial<Rollup>) =>
    steadyRollups(hours, { count: 30, signals: 30, ...over }).filter((row) => row.hour >= FIRST + hour);
  await world.insert([
    ...[1, 3, 5].flatMap((platformId) => steadyRollups(hours, { platformId })),
    ...[3, 5].flatMap((platformId) => from(start, { keywordId: 2, platformId })),
    ...from(start, { keywordId: 3, platformId: 1 }),
    ...from(start + 120, { keywordId: 4, platformId: 3 }),
    ...from(start, { keywordId: 5, platformId: 5 }),
  ]);
  // X is read a week back when following begins, Etsy and TikTok from then on; keyword 5 is one of the sandbox's past.
  await pool.query(
    `INSERT INTO tracked_keywords (platform_id, keyword_id, source, added_at) VALUES
      (3, 2, 'DISCOVERED', $1), (3, 4, 'DISCOVERED', $1), (5, 2, 'DISCOVERED', $2), (1, 3, 'CHOSEN', $2), (5, 5, 'SEEDED', $2)`,
    [hourAt(FIRST + start + 144), hourAt(FIRST + start)],
  );
  await world.sealThrough(start + 130);
  const highest = async () =>
    (
      await pool.query<{ keyword: number; score: number }>(
        'SELECT keyword_id AS keyword, max(score) AS score FROM trend_hourly_scores GROUP BY 1 HAVING max(score) >= 5 ORDER BY 1',
      )
    ).rows.map(({ keyword }) => keyword);
  expect(await highest()).toEqual([4, 5]);
  await world.sealThrough(start + 136);
  const live = await world.stored();
  await world.service().replay(actor, {});
  expect(figures(await world.stored())).toEqual(figures(live));
  await pool.query('DELETE FROM tracked_keywords');
  await world.service().replay(actor, {});
  expect(await highest()).toEqual([2, 3, 4, 5]);
});

it('in SQL too, and in the score of the open hours', async () => {
  const { pool } = world.database.db;
  const hours = 40;
  await world.insert(steadyRollups(hours));
  await world.insert(steadyRollups(hours, { keywordId: 2, count: 60, signals: 60 }).slice(-6));
  const follow = `INSERT INTO tracked_keywords (platform_id, keyword_id, source, added_at) VALUES (3, 2, 'DISCOVERED', $1)`;
  await pool.query(follow, [hourAt(FIRST + hours + 100)]);
  await world.sealLive(hours - 8);
  world.now = new Date(hourAt(FIRST + hours - 5).getTime());
  expect((await world.readings().provisional([2])).get(2)).toBe(0);
  await world.sealLive(hours);
  expect((await world.stored()).lives[1]).toMatchObject({ keyword_id: 2, score: 0, total_count: 360 });
  await pool.query('DELETE FROM tracked_keywords');
});
