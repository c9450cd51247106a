import { TestApi } from '#test/testkit/api.js';
import { seedTrends } from '#test/testkit/seed-trends.js';
import { PLATFORMS } from '#schema/signals/signal.values.js';
import { TREND_STAGES } from '#schema/trends/trend.values.js';

interface Page {
  trends: {
    nodes: { keyword: string; score: number; velocity: number | null }[];
    edges: { cursor: string }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  };
}

const PAGE = `query Page($where: TrendWhere, $orderBy: [TrendOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  trends(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    nodes { keyword score velocity } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;
const TOTAL = 57;

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
  await seedTrends(
    api.database.db,
    Array.from({ length: TOTAL }, (_, index) => ({
      keyword: `keyword ${String(index).padStart(2, '0')}`,
      category: index % 2 ? 'pets' : 'other',
      score: (index * 7) % 10,
      velocity: index % 3 ? (index % 5) / 3 : null,
      confidence: (index % 4) / 4,
      stage: TREND_STAGES[index % 6]!,
      firstSeenAt: new Date(Date.UTC(2026, 9, 1 + (index % 9))),
      updatedAt: new Date(Date.UTC(2026, 10, 1, index % 5)),
      platforms: [PLATFORMS[index % 6]!],
    })),
  );
});
afterAll(() => api.stop());

async function page(variables: Record<string, unknown>) {
  const answer = await api.ask<Page>(PAGE, { variables });
  expect(answer.errors).toBeUndefined();
  return answer.data!.trends;
}

async function walk(variables: Record<string, unknown>, isBackward = false): Promise<string[]> {
  const seen: string[] = [];
  let cursor: string | null = null;
  for (let pages = 0; pages < 30; pages += 1) {
    const place: Record<string, unknown> = isBackward ? { last: 10, before: cursor } : { first: 10, after: cursor };
    const { nodes, pageInfo } = await page({ ...variables, ...place });
    const keywords = nodes.map(({ keyword }) => keyword);
    seen.splice(isBackward ? 0 : seen.length, 0, ...keywords);
    cursor = isBackward ? pageInfo.startCursor : pageInfo.endCursor;
    if (!(isBackward ? pageInfo.hasPreviousPage : pageInfo.hasNextPage)) return seen;
  }
  throw new Error('the pages do not end');
}

const ORDERS = [
  ['SCORE_DESC'],
  ['SCORE_ASC'],
  ['VELOCITY_DESC'],
  ['VELOCITY_ASC'],
  ['UPDATED_AT_DESC', 'CONFIDENCE_ASC'],
  ['FIRST_SEEN_AT_ASC', 'VELOCITY_DESC', 'SCORE_DESC'],
  ['CONFIDENCE_DESC', 'CONFIDENCE_ASC'],
];

it.each(ORDERS)('pages by %s join up to the whole list, forwards and backwards', async (...orderBy) => {
  const { nodes } = await page({ orderBy, first: 250 });
  const whole = nodes.map(({ keyword }) => keyword);
  expect(new Set(whole).size).toBe(TOTAL);
  expect(await walk({ orderBy })).toEqual(whole);
  expect(await walk({ orderBy }, true)).toEqual(whole);
});

it('sorts, with unknown velocities last', async () => {
  const down = (await page({ orderBy: ['VELOCITY_DESC'], first: 250 })).nodes.map(({ velocity }) => velocity);
  const known = down.filter((velocity) => velocity !== null);
  expect(known).toEqual([...known].sort((a, b) => b - a));
  expect(down.slice(known.length).every((velocity) => velocity === null)).toBe(true);
  const up = (await page({ orderBy: ['VELOCITY_ASC'], first: 250 })).nodes.map(({ velocity }) => velocity);
  expect(up.indexOf(null)).toBe(known.length);
});

it('keeps its place when rows ahead of it move', async () => {
  const first = await page({ first: 5 });
  await api.database.db.query({ name: 'test_move', text: `UPDATE trends SET score = 99 WHERE score = 0` });
  const second = await page({ first: 5, after: first.pageInfo.endCursor });
  expect(second.nodes.every(({ score }) => score <= first.nodes.at(-1)!.score)).toBe(true);
  await api.database.db.query({ name: 'test_move_back', text: `UPDATE trends SET score = 0 WHERE score = 99` });
});

it('counts only when asked, and exactly', async () => {
  const query = '{ trends(where: { category: { eq: "pets" } }) { totalCount { count precision } } }';
  const answer = await api.ask<{ trends: { totalCount: unknown } }>(query);
  expect(answer.data!.trends.totalCount).toEqual({ count: 28, precision: 'EXACT' });
});

it.each([
  [{ first: 0 }, 'BAD_USER_INPUT'],
  [{ first: 251 }, 'BAD_USER_INPUT'],
  [{ first: -1 }, 'BAD_USER_INPUT'],
  [{ first: 5, last: 5 }, 'BAD_USER_INPUT'],
  [{ after: 'x' }, 'INVALID_CURSOR'],
  [{ after: '' }, 'INVALID_CURSOR'],
  [{ before: 'AAAA'.repeat(1000) }, 'INVALID_CURSOR'],
])('refuses %j with %s and names the argument', async (variables, code) => {
  const answer = await api.ask(PAGE, { variables });
  expect(answer.errors).toHaveLength(1);
  expect(answer.errors![0]!.extensions).toMatchObject({
    code,
    field: [expect.any(String)],
    requestId: expect.any(String),
  });
});

it('refuses a cursor of another order, another filter, or another installation', async () => {
  const { edges } = await page({ first: 1 });
  const after = edges[0]!.cursor;
  const forged = `${after.slice(0, -2)}AA`;
  for (const variables of [
    { after, orderBy: ['SCORE_ASC'] },
    { after, where: { isBreakout: true } },
    { after: forged },
  ]) {
    const answer = await api.ask(PAGE, { variables });
    expect(answer.errors?.[0]?.extensions.code).toBe('INVALID_CURSOR');
  }
});

it('finds one trend by id, by keyword as people write it, and as a node', async () => {
  const byKeyword = await api.ask<{ trend: { id: string } }>('{ trend(keyword: "#Keyword 07!") { id keyword } }');
  const { id } = byKeyword.data!.trend;
  expect(id).toMatch(/^trd_[0-9a-z]{28}$/);
  const query = `query Node($id: ID!) { trend(id: $id) { keyword } node(id: $id) { __typename id ... on Trend { keyword } } nodes(ids: [$id, "trd_x", "nothing", $id]) { id } }`;
  const answer = await api.ask(query, { variables: { id } });
  expect(answer.data).toEqual({
    trend: { keyword: 'keyword 07' },
    node: { __typename: 'Trend', id, keyword: 'keyword 07' },
    nodes: [{ id }, null, null, { id }],
  });
});

it('runs the same number of statements for one row and for a full page', async () => {
  const query = (first: number) => `{ trends(first: ${first}) { nodes {
    id keyword score provisionalScore baseline growth { breakout } platforms { platform } series { at count }
    evidence(first: 3) { nodes { title } } signals(first: 5) { nodes { id keyword } } reason { code text } } } }`;
  await api.ask(query(50));
  const one = await statementsOf(() => api.ask(query(1)));
  const many = await statementsOf(() => api.ask(query(50)));
  expect(many).toEqual(one);
  expect(many.length).toBeLessThanOrEqual(20);
});

/** Names of the statements, once each; a second run of one would show as a longer list. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const spy = jest.spyOn(api.apiDb, 'query');
  try {
    await work();
    return spy.mock.calls
      .map(([{ name }]) => name)
      .filter((name) => !/watermark|rate_buckets/.test(name))
      .sort();
  } finally {
    spy.mockRestore();
  }
}

it('keywords are found as people write them, whole and in part', async () => {
  await seedTrends(api.database.db, [
    { keyword: 'fussball trikot', score: 1 },
    { keyword: 'mothers day gift', score: 1 },
    { keyword: 'rock n roll', score: 1 },
  ]);
  const found = async (keyword: Record<string, unknown>) =>
    (await page({ where: { keyword } })).nodes.map((node) => node.keyword);
  for (const contains of ['Fußball', 'FUSSBALL', 'sball  Tri', '#FußballTrikot']) {
    expect(await found({ contains })).toEqual(['fussball trikot']);
  }
  expect(await found({ startsWith: 'Mother’s Day' })).toEqual(['mothers day gift']);
  expect(await found({ eq: "The Mother's-Day gift" })).toEqual([]);
  expect(await found({ eq: "The Mother's Day Gift" })).toEqual(['mothers day gift']);
  expect(await found({ in: ['FUSSBALL-Trikot', '#FussballTrikot', 'Rock ’n’ Roll'] })).toEqual(
    expect.arrayContaining(['fussball trikot', 'rock n roll']),
  );
  for (const contains of ['🐸', '%', '!!!']) expect(await found({ contains })).toEqual([]);
});
