import fc from 'fast-check';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { seedTrends, type SeedTrend } from '#test/testkit/seed-trends.js';
import { PLATFORMS } from '#schema/signals/signal.values.js';
import { TREND_STAGES } from '#schema/trends/trend.values.js';
import type { TrendWhere } from '#schema/trends/trend.inputs.js';
import { TrendFacts } from './trend-facts.js';
import { filterSql, SqlValues } from './trend-filter-sql.js';
import { matches, readTrendFilter } from './trend-filter.js';

let database: TestDatabase;
let keywordIds: number[];

const WORDS = ['cat', 'dad', 'cat dad', 'crème', 'funny cat', 'x_y', '100%'];
const TIMES = [0, 1, 2, 3].map((day) => new Date(Date.UTC(2026, 10, 1 + day)));
const NUMBERS = [0, 10, 33.3, 60];

beforeAll(async () => {
  database = await createTestDatabase();
  const trends: SeedTrend[] = WORDS.flatMap((word, index) =>
    [0, 1, 2, 3].map((variant) => ({
      keyword: `${word} ${variant}`,
      category: ['pets', 'family', 'other'][(index + variant) % 3]!,
      score: NUMBERS[(index * 3 + variant) % 4]!,
      velocity: variant === 0 ? null : NUMBERS[(index + variant) % 4]!,
      confidence: variant / 4,
      stage: TREND_STAGES[(index + variant) % TREND_STAGES.length]!,
      origin: (['LIVE', 'IMPORTED', 'SANDBOX'] as const)[(index + 2 * variant) % 3]!,
      isBreakout: variant === 1,
      isSeasonal: index % 2 === 0,
      firstSeenAt: TIMES[variant]!,
      updatedAt: TIMES[(variant + index) % 4]!,
      platforms: PLATFORMS.slice(variant, variant + (index % 3)),
    })),
  );
  keywordIds = await seedTrends(database.db, trends);
});
afterAll(() => database.drop());

const text = fc.constantFrom('cat', 'CAT', 'dad 1', 'crème', 'x_y 2', '%', '_', '', 'pets', 'family', 'Funny cat 3');
const number = fc.constantFrom(...NUMBERS, -1, 0.25);
const time = fc.constantFrom(...TIMES);
const textFilter = fc.record({ eq: text, in: fc.array(text), contains: text, startsWith: text }, { requiredKeys: [] });
const numberFilter = fc.record({ eq: number, gte: number, lte: number }, { requiredKeys: [] });
const timeFilter = fc.record({ gte: time, lte: time }, { requiredKeys: [] });
const namesOf = <Name extends string>(names: readonly Name[]) =>
  fc.record({ eq: fc.constantFrom(...names), in: fc.array(fc.constantFrom(...names)) }, { requiredKeys: [] });

const leaf = fc.record(
  {
    keyword: textFilter,
    category: textFilter,
    platform: namesOf(PLATFORMS),
    stage: namesOf(TREND_STAGES),
    origin: namesOf(['LIVE', 'IMPORTED', 'SANDBOX'] as const),
    score: numberFilter,
    velocity: numberFilter,
    confidence: numberFilter,
    firstSeenAt: timeFilter,
    updatedAt: timeFilter,
    isBreakout: fc.boolean(),
    isSeasonal: fc.boolean(),
  },
  { requiredKeys: [] },
);
const where: fc.Arbitrary<TrendWhere> = fc.letrec<{ where: TrendWhere }>((tie) => ({
  where: fc.oneof(
    { maxDepth: 2, depthSize: 'small' },
    leaf.map((all) => pickSome(all)),
    fc.record({ and: fc.array(tie('where'), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie('where'), { maxLength: 3 }), not: tie('where') }, { requiredKeys: ['or'] }),
    fc.record({ not: tie('where') }),
  ),
})).where;

/** Two tests at most, else nothing ever matches. */
function pickSome(all: object): TrendWhere {
  return Object.fromEntries(Object.entries(all).slice(0, 2));
}

it('a filter selects the same trends in SQL and in memory', async () => {
  const facts = await new TrendFacts(database.db).of(keywordIds);
  await fc.assert(
    fc.asyncProperty(where, async (given) => {
      const filter = readTrendFilter(given);
      const values = new SqlValues();
      const condition = filterSql(filter, values);
      const { rows } = await database.db.pool.query<{ id: number }>(
        `SELECT t.keyword_id AS id FROM trends t JOIN keywords k ON k.id = t.keyword_id WHERE ${condition} ORDER BY 1`,
        values.list,
      );
      const inMemory = keywordIds.filter((keywordId) => matches(filter, facts.get(keywordId)!)).sort((a, b) => a - b);
      expect(rows.map(({ id }) => id)).toEqual(inMemory);
    }),
    { numRuns: 400 },
  );
});

it('an unknown velocity fulfils no test, and no test fulfils its negation', async () => {
  const values = new SqlValues();
  const condition = filterSql(readTrendFilter({ not: { velocity: { gte: -1 } } }), values);
  const { rows } = await database.db.pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM trends t JOIN keywords k ON k.id = t.keyword_id WHERE ${condition}`,
    values.list,
  );
  expect(rows[0]!.count).toBe(WORDS.length);
});

it('depth, lists and texts have limits that the error names', () => {
  const deep = { not: { not: { not: { not: { not: {} } } } } };
  expect(() => readTrendFilter(deep)).toThrow('where.not.not.not.not.not');
  expect(() => readTrendFilter({ keyword: { in: Array.from({ length: 251 }, () => 'a') } })).toThrow(
    'where.keyword.in',
  );
  expect(() => readTrendFilter({ keyword: { contains: 'a'.repeat(201) } })).toThrow('where.keyword.contains');
  expect(() => readTrendFilter({ category: { eq: 'a\0b' } })).toThrow('NUL');
});

it('a platform is one on which it was seen in the last 7 days, not ever', async () => {
  const { db } = database;
  const [lately, once] = await seedTrends(db, [
    { keyword: 'seen lately', platforms: ['ETSY', 'X'] },
    { keyword: 'seen once', platforms: ['ETSY', 'X'] },
  ]);
  const sealed = new Date('2026-11-20T10:00:00Z');
  const hour = sealed.getTime() / 3_600_000;
  await db.pool.query('UPDATE scoring_watermark SET sealed_through = $1', [sealed]);
  await db.pool.query(
    'UPDATE trend_states SET last_active_hour = CASE WHEN keyword_id = $2 AND platform_id = 5 THEN $1 - 168 ELSE $1 - 167 END',
    [hour, once],
  );
  const filter = readTrendFilter({ platform: { eq: 'ETSY' }, keyword: { startsWith: 'seen' } });
  const values = new SqlValues();
  const condition = filterSql(filter, values);
  const { rows } = await db.pool.query(
    `SELECT t.keyword_id AS id FROM trends t JOIN keywords k ON k.id = t.keyword_id WHERE ${condition}`,
    values.list,
  );
  expect(rows).toEqual([{ id: lately }]);
  const facts = await new TrendFacts(db).of([lately!, once!]);
  expect(matches(filter, facts.get(lately!)!)).toBe(true);
  expect(matches(filter, facts.get(once!)!)).toBe(false);
});
