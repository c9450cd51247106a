import { setTimeout as wait } from 'node:timers/promises';
import { FlatReader } from '#infra/postgres/flat-reader.js';
import { Q1 } from '#test/bench/trend-reads/operations.js';
import { TestApi } from '#test/testkit/api.js';
import { seedOddTrends } from '#test/testkit/odd-trends.js';

const NAMES = '{ trends(first: 3) { nodes { display } } }';
interface Names {
  trends: { nodes: { display: string }[] };
}

describe('the cache of answers', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start({ settings: { RESPONSE_CACHE_MS: '60000' } });
    await seedOddTrends(api.database.db);
  });

  afterAll(() => api.stop());

  const ask = async (query: string, key?: string) => api.ask<Names>(query, key ? { key } : {});
  const warm = async (query: string) => {
    for (let time = 0; time < 3; time += 1) await ask(query);
  };
  const rename = (name: string) => api.database.db.pool.query('UPDATE keywords SET display = $1', [name]);
  const shownSoon = async (query: string, name: string) => {
    const until = performance.now() + 5_000;
    for (;;) {
      const { data } = await ask(query);
      if (data!.trends.nodes[0]!.display === name) return true;
      if (performance.now() > until) return false;
      await wait(20);
    }
  };

  it('an answer is given again until an hour is scored', async () => {
    await rename('before');
    await warm(NAMES);
    await rename('after');
    expect((await ask(NAMES)).data!.trends.nodes[0]!.display).toBe('before');
    await api.database.db.pool.query(`SELECT pg_notify('trends_scored', '')`);
    expect(await shownSoon(NAMES, 'after')).toBe(true);
  });

  it('whoever has recorded signals finds them at once', async () => {
    const { key } = await api.account();
    const keyword = 'plain';
    const query = `{ trend(keyword: "${keyword}") { signals(first: 1) { nodes { title } } } }`;
    await warm(query);
    const mutation = `mutation ($input: SignalsRecordInput!) { signalsRecord(input: $input) { accepted rejected { message } } }`;
    const signal = {
      platform: 'X',
      keyword,
      title: 'fresh',
      observedAt: new Date().toISOString(),
      externalId: 'fresh-1',
    };
    const recorded = await api.ask<{ signalsRecord: { accepted: number } }>(mutation, {
      key,
      variables: { input: { signals: [signal] } },
    });
    expect(recorded.data?.signalsRecord.accepted).toBe(1);
    const { data } = await api.ask<{ trend: { signals: { nodes: { title: string }[] } } }>(query);
    expect(data!.trend.signals.nodes[0]!.title).toBe('fresh');
  });

  it('every caller pays and is told of his own bucket, whoever read first', async () => {
    const { key } = await api.account({ plan: 'professional' });
    await warm(Q1);
    const [stranger, known] = [await ask(Q1), await ask(Q1, key)];
    expect(known.data).toEqual(stranger.data);
    const [ours, theirs] = [known.extensions!.cost, stranger.extensions!.cost];
    expect(ours.actualQueryCost).toBe(theirs.actualQueryCost);
    expect(ours.throttleStatus['maximumAvailable']).toBe(5_000);
    expect(theirs.throttleStatus['maximumAvailable']).toBe(300);
  });

  it('many that ask together for what is not there are read for once', async () => {
    await warm(NAMES);
    await api.database.db.pool.query(`SELECT pg_notify('trends_scored', '')`);
    await wait(300);
    const spy = jest.spyOn(FlatReader.prototype, 'read');
    const answers = await Promise.all(Array.from({ length: 20 }, () => ask(NAMES)));
    expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
    expect(spy).toHaveBeenCalledTimes(1);
    spy.mockRestore();
  });

  it('a key that was revoked reads nothing more, however lately it was believed', async () => {
    const { key, prefix } = await api.account();
    await warm(NAMES);
    expect((await ask(NAMES, key)).status).toBe(200);
    await api.domain.apiKeys.revokeByText({ kind: 'system', name: 'test' }, prefix);
    await wait(200);
    expect((await ask(NAMES, key)).status).toBe(401);
  });

  it('a key without the scope is refused though the answer lies ready', async () => {
    const { key } = await api.account({ scopes: ['write:signals'] });
    await warm(NAMES);
    const fast = await ask(NAMES, key);
    const slow = await ask('{ trends(first: 3) { nodes { display } } } # the long way', key);
    expect([fast.status, fast.data, fast.errors?.[0]?.extensions.code]).toEqual([
      slow.status,
      slow.data,
      slow.errors?.[0]?.extensions.code,
    ]);
  });
});

describe('statements of a compiled operation', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
    await seedOddTrends(api.database.db);
  });

  afterAll(() => api.stop());

  it.each([
    ['trends(first: $n) { nodes { id } }', [1]],
    ['trends(first: $n) { nodes { id signals(first: $n) { nodes { id url } } } }', [2]],
    ['trends(first: $n) { nodes { id signals(first: $n) { nodes { id } } evidence { nodes { url } } } }', [3]],
    ['trends(first: $n, where: { stage: { eq: RISING } }) { nodes { signals(first: $n) { nodes { id } } } }', [1, 1]],
  ])('%s takes a fixed number of statements and round trips, whatever its size', async (field, expected) => {
    const query = `query ($n: Int!) { ${field} }`;
    const counts = async (n: number): Promise<number[]> => {
      for (let time = 0; time < 2; time += 1) await api.ask(query, { variables: { n } });
      const spy = jest.spyOn(FlatReader.prototype, 'read');
      await api.ask(query, { variables: { n } });
      const sent = spy.mock.calls.map(([statements]) => statements.length);
      spy.mockRestore();
      return sent;
    };
    expect(await counts(1)).toEqual(expected);
    expect(await counts(4)).toEqual(expected);
    expect(await counts(8)).toEqual(expected);
  });
});
