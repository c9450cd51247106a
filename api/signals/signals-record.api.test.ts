import { TickReader } from '#domain/trends/tick-reader.js';
import { TrendQueries } from '#domain/trends/trend-queries.js';
import { TrendReadings } from '#domain/trends/trend-readings.js';
import { systemClock } from '#infra/clock.js';
import { TestApi } from '#test/testkit/api.js';
import { seedTrends } from '#test/testkit/seed-trends.js';

const RECORD = `mutation Record($input: SignalsRecordInput!) {
  signalsRecord(input: $input) { accepted duplicates rejected { index code message } userErrors { code field message } }
}`;

interface Recorded {
  signalsRecord: {
    accepted: number;
    duplicates: number;
    rejected: { index: number; code: string }[];
    userErrors: { code: string }[];
  };
}

let api: TestApi;
let key: string;
beforeAll(async () => {
  api = await TestApi.start();
  key = (await api.account()).key;
});
afterAll(() => api.stop());

const signal = (keyword: string, extra: object = {}) => ({
  platform: 'TIKTOK',
  keyword,
  observedAt: new Date().toISOString(),
  externalId: `post ${keyword}`,
  ...extra,
});

const record = (signals: object[], options: { key?: string } = { key }) =>
  api.ask<Recorded>(RECORD, { ...options, variables: { input: { signals } } });

it('records once, however often a batch is sent', async () => {
  const batch = [signal('cat dad shirt'), signal('dog mum mug'), signal('cat dad shirt', { externalId: 'another' })];
  expect((await record(batch)).data!.signalsRecord).toMatchObject({ accepted: 3, duplicates: 0, rejected: [] });
  expect((await record(batch)).data!.signalsRecord).toMatchObject({ accepted: 0, duplicates: 3, rejected: [] });
  const both = await Promise.all([record([signal('at once')]), record([signal('at once')])]);
  const accepted = both.map((answer) => answer.data!.signalsRecord.accepted);
  expect(accepted.sort()).toEqual([0, 1]);
});

it('rejects a bad signal alone, with its place and reason', async () => {
  const answer = await record([
    signal('good one'),
    signal('!!!'),
    signal('minus', { count: -1 }),
    signal('half a count', { count: 1.5 }),
    signal('nul', { title: 'a\0b' }),
    signal('lone', { author: '\ud800' }),
    signal('script', { url: 'javascript:alert(1)' }),
    signal('future', { observedAt: '2099-01-01T00:00:00Z' }),
    signal('too big', { engagement: -5 }),
    signal('long id', { externalId: 'x'.repeat(201) }),
  ]);
  expect(answer.errors).toBeUndefined();
  const { accepted, rejected } = answer.data!.signalsRecord;
  expect(accepted).toBe(1);
  expect(rejected.map(({ index, code }) => [index, code])).toEqual([
    [1, 'KEYWORD_EMPTY'],
    [2, 'COUNT_INVALID'],
    [3, 'COUNT_INVALID'],
    [4, 'TEXT_INVALID'],
    [5, 'TEXT_INVALID'],
    [6, 'URL_INVALID'],
    [7, 'DATE_OUT_OF_RANGE'],
    [8, 'ENGAGEMENT_INVALID'],
    [9, 'EXTERNAL_ID_INVALID'],
  ]);
});

it('wants a key with the scope', async () => {
  const reader = await api.account({ scopes: ['read:trends'] });
  expect((await record([signal('a')], {})).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  expect((await record([signal('a')], { key: reader.key })).errors![0]!.extensions.code).toBe('FORBIDDEN');
  const wrong = await record([signal('a')], { key: `${key.slice(0, -1)}${key.endsWith('0') ? '1' : '0'}` });
  expect(wrong.status).toBe(401);
  expect(wrong.errors![0]!.extensions).toMatchObject({ code: 'UNAUTHENTICATED', requestId: expect.any(String) });
});

it('no longer takes a revoked key', async () => {
  const { key: revoked, prefix } = await api.account();
  expect((await record([signal('before')], { key: revoked })).errors).toBeUndefined();
  await api.domain.apiKeys.revokeByText({ kind: 'system', name: 'test' }, prefix);
  expect((await record([signal('after')], { key: revoked })).status).toBe(401);
});

it('takes 5,000 signals in one call and says what to do with more', async () => {
  const batch = (size: number) =>
    Array.from({ length: size }, (_, index) => signal(`bulk ${index % 50}`, { externalId: `bulk ${index}` }));
  expect((await record(batch(5_000))).data!.signalsRecord).toMatchObject({ accepted: 5_000 });
  const more = await record(batch(5_001));
  expect(more.data!.signalsRecord).toMatchObject({ accepted: 0, userErrors: [{ code: 'TOO_MANY_SIGNALS' }] });
});

it('lists a trend’s signals newest first, page by page, and finds one by its id', async () => {
  const base = Date.now() - 3_600_000;
  await record(
    Array.from({ length: 7 }, (_, index) =>
      signal('paged phrase', {
        externalId: `paged ${index}`,
        observedAt: new Date(base + (index % 3) * 1_000).toISOString(),
        title: `title ${index}`,
      }),
    ),
  );
  const [{ id: keywordId }] = (await api.database.db.query<{ id: number }>({
    name: 'test_keyword',
    text: `SELECT id FROM keywords WHERE keyword = 'paged phrase'`,
  })) as [{ id: number }];
  await api.database.db.query(
    {
      name: 'test_trend',
      text: `INSERT INTO trends (keyword_id, origin, first_seen_at, updated_at) VALUES ($1, 1, now(), now())
ON CONFLICT DO NOTHING`,
    },
    [keywordId],
  );
  const query = `query Signals($first: Int, $after: String) { trend(keyword: "paged phrase") {
    signals(first: $first, after: $after) { nodes { id title observedAt trend { keyword } } pageInfo { hasNextPage endCursor } } } }`;
  type Page = {
    trend: {
      signals: { nodes: { id: string; observedAt: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    };
  };
  const whole = (await api.ask<Page>(query, { variables: { first: 50 } })).data!.trend.signals.nodes;
  const seen: string[] = [];
  let after: string | undefined;
  for (let pages = 0; pages < 4; pages += 1) {
    const { nodes, pageInfo } = (await api.ask<Page>(query, { variables: { first: 3, after } })).data!.trend.signals;
    seen.push(...nodes.map(({ id }) => id));
    after = pageInfo.endCursor;
    if (!pageInfo.hasNextPage) break;
  }
  expect(whole).toHaveLength(7);
  expect(seen).toEqual(whole.map(({ id }) => id));
  expect(whole.map(({ observedAt }) => observedAt)).toEqual(
    whole
      .map(({ observedAt }) => observedAt)
      .sort()
      .reverse(),
  );
  const node = await api.ask('query Node($id: ID!) { node(id: $id) { id ... on Signal { keyword title } } }', {
    variables: { id: seen[0] },
  });
  expect(node.data).toEqual({
    node: { id: seen[0], keyword: 'paged phrase', title: expect.stringContaining('title') },
  });
});

it('counts and engagement beyond what an answer can say are shown as the most it can, and break no list', async () => {
  const most = 2_147_483_647;
  const { db } = api.database;
  const [id] = await seedTrends(db, [{ keyword: 'huge numbers', platforms: ['TIKTOK'] }]);
  const huge = { keyword: 'huge numbers', count: most, engagement: 9e15, url: 'https://x.test/1' };
  const batch = [1, 2, 3].map((n) => signal('', { ...huge, externalId: `huge ${n}` }));
  expect((await record(batch)).data!.signalsRecord.accepted).toBe(3);
  await db.query({
    name: 'huge-sealed',
    text: `UPDATE scoring_watermark SET sealed_through = date_trunc('hour', now())`,
  });
  const fields = `series { count } platforms { signalCount } evidence { nodes { engagement } } signals(first: 1) { nodes { engagement } }`;
  const answer = await api.ask<{ trend: Record<string, unknown> }>(`{ trend(keyword: "huge numbers") { ${fields} } }`);
  expect(answer.errors).toBeUndefined();
  const trend = answer.data!.trend as {
    series: { count: number }[];
    platforms: { signalCount: number }[];
    evidence: { nodes: { engagement: number }[] };
    signals: { nodes: { engagement: number }[] };
  };
  expect(Math.max(...trend.series.map(({ count }) => count))).toBe(most);
  expect(trend.platforms).toEqual([{ signalCount: most }]);
  expect(trend.evidence.nodes[0]!.engagement).toBe(most);
  expect(trend.signals.nodes[0]!.engagement).toBe(most);
  const reader = new TickReader({
    db,
    clock: systemClock,
    queries: new TrendQueries(db),
    readings: new TrendReadings({ db, clock: systemClock, sealedThrough: () => Promise.resolve(undefined) }),
  });
  expect((await reader.read([id!]))[0]!.lastPoint?.count).toBe(most);
});
