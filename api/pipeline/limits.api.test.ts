import { createHash } from 'node:crypto';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';
import { systemActor } from '#domain/accounts/actor.js';
import { type Answer, TestApi } from '#test/testkit/api.js';
import { seedTrends } from '#test/testkit/seed-trends.js';
import { webDocuments } from './web-documents.generated.js';

/** Introspection has a flat price, of which nothing comes back. */
const DEAR_FOR_SURE = `{ ${Array.from({ length: 20 }, (_, at) => `a${at}: __schema { queryType { name } }`).join(' ')} }`;
const DEAR = '{ trends(first: 250) { nodes { id } } }';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start({ throttle: 'enforce' });
  await seedTrends(api.database.db, [{ keyword: 'frog' }, { keyword: 'moth' }]);
});
afterAll(() => api.stop());

const full = { maximumAvailable: 1_000, restoreRate: 50 };

it('a caller without points gets 429, when to come back, and nothing executed; others are served', async () => {
  const [busy, other] = [await api.account({ plan: 'free' }), await api.account({ plan: 'free' })];
  const answers: Answer[] = [];
  for (let at = 0; at < 200 && answers.at(-1)?.status !== 429; at += 1) {
    answers.push(await api.ask(DEAR_FOR_SURE, { key: busy.key }));
  }
  const refused = answers.at(-1)!;
  expect(refused.status).toBe(429);
  const [error] = refused.errors!;
  expect(error!.extensions).toMatchObject({ code: 'THROTTLED', retryable: true, requestId: expect.any(String) });
  expect(Number(refused.headers.get('retry-after'))).toBe(Math.ceil(Number(error!.extensions['retryAfterMs']) / 1_000));
  expect(refused.data ?? null).toBeNull();
  expect(refused.extensions!.cost).toMatchObject({
    requestedQueryCost: 201,
    actualQueryCost: null,
    throttleStatus: full,
  });
  expect((await api.ask('{ __typename }', { key: other.key })).status).toBe(200);
  await new Promise((resolve) => setTimeout(resolve, Number(error!.extensions['retryAfterMs'])));
  expect((await api.ask(DEAR_FOR_SURE, { key: busy.key })).status).toBe(200);
});

it('what an answer did not hold goes back, so that cheap answers can be asked for again and again', async () => {
  const { key } = await api.account({ plan: 'free' });
  for (let at = 0; at < 20; at += 1) {
    const answer = await api.ask(DEAR, { key });
    expect(answer.extensions!.cost).toMatchObject({ requestedQueryCost: 253, actualQueryCost: 5 });
  }
});

it('keys and members of a workspace share its bucket', async () => {
  const account = await api.account({ plan: 'free' });
  await api.ask('{ __schema { types { name } } }', { key: account.key });
  const order = { name: 'second', scopes: ['read:trends'] };
  const { key: second } = await api.domain.apiKeys.createFor(systemActor('test'), account.workspaceId, order);
  const answer = await api.ask<{ rateLimit: Record<string, number> }>(
    '{ rateLimit { limit cost remaining restoreRate } }',
    {
      key: second,
    },
  );
  expect(answer.data!.rateLimit).toMatchObject({ limit: 1_000, cost: 2, restoreRate: 50 });
  expect(answer.data!.rateLimit['remaining']).toBeLessThan(1_000);
});

it('every answer says what it cost, refused ones included', async () => {
  for (const query of ['{ nonsense }', '{', DEAR, '{ rateLimit { cost } }']) {
    expect((await api.ask(query)).extensions!.cost).toMatchObject({ throttleStatus: { maximumAvailable: 300 } });
  }
});

it('signed out, an operation may not cost more than the whole bucket', async () => {
  const answer = await api.ask('{ trends(first: 250) { nodes { platforms { platform } series { at } } } }');
  expect(answer.errors![0]!.extensions.code).toBe('MAX_COST_EXCEEDED');
});

it('Cost-Debug tells where the points come from', async () => {
  const { key } = await api.account();
  const query = '{ trends(first: 3) { nodes { series { at } } totalCount { count } } }';
  const answer = await api.ask(query, { key, headers: { 'cost-debug': '1' } });
  expect(answer.extensions!.cost).toMatchObject({
    fields: [
      { path: 'trends', requested: 13 },
      { path: 'trends.nodes.series', requested: 3 },
      { path: 'trends.totalCount', requested: 5 },
    ],
  });
});

it('costOf tells the cost of a document without running it', async () => {
  const { key } = await api.account();
  const ask = (document: string, variables?: string) =>
    api.ask<{ costOf: unknown }>(
      'query C($document: String!, $variables: String) { costOf(document: $document, variables: $variables) { cost nodes isAllowed fields { path requested } } }',
      {
        key,
        variables: { document, variables },
      },
    );
  const document = 'query Q($n: Int) { trends(first: $n) { nodes { id } } }';
  expect((await ask(document, '{"n":7}')).data!.costOf).toEqual({
    cost: 10,
    nodes: 7,
    isAllowed: true,
    fields: [{ path: 'trends', requested: 9 }],
  });
  expect(
    (await ask('{ trends(first: 250) { nodes { signals(first: 250) { nodes { id } } } } }')).data!.costOf,
  ).toMatchObject({
    isAllowed: false,
  });
  expect((await ask('{ nonsense }')).errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  expect((await ask(document, 'no json')).errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
});

describe('documents of the web client', () => {
  const [id, text] = [...webDocuments].find(([, one]) => one.startsWith('query TrendList'))!;
  const variables = { first: 100 };

  it('are known by the SHA-256 of their text, may cost more than a stranger’s, and are paid for', async () => {
    expect(createHash('sha256').update(text).digest('hex')).toBe(id);
    const byId = await api.post(JSON.stringify({ variables, documentId: `sha256:${id}` }));
    expect(byId.errors).toBeUndefined();
    expect(byId.extensions!.cost.requestedQueryCost).toBeGreaterThan(300);
    expect(byId.extensions!.cost.actualQueryCost).toBeGreaterThan(1);
    const byHash = {
      extensions: { persistedQuery: { version: 1, sha256Hash: id } },
      operationName: 'TrendList',
      variables,
    };
    expect((await api.post(JSON.stringify(byHash))).data).toEqual(byId.data);
    expect((await api.ask(text, { variables })).errors![0]!.extensions.code).toBe('MAX_COST_EXCEEDED');
  });

  it('have a larger bucket of their own for visitors: looking around spends nothing of what an address may ask freely', async () => {
    const own = await api.post(JSON.stringify({ variables: { first: 1 }, documentId: `sha256:${id}` }));
    expect(own.extensions!.cost.throttleStatus).toMatchObject({ maximumAvailable: 1_000, restoreRate: 50 });
    const free = await api.ask('{ __typename }');
    expect(free.extensions!.cost.throttleStatus).toMatchObject({ maximumAvailable: 300, restoreRate: 15 });
  });

  it('that this build does not know are NOT_FOUND, so that a client of another build sends its text', async () => {
    const answer = await api.post(JSON.stringify({ documentId: 'f'.repeat(64) }));
    expect(answer.errors![0]!.extensions).toMatchObject({ code: 'NOT_FOUND', persistedDocument: 'UNKNOWN' });
  });

  it('are known on sockets too, where refusals come in-band and leave other operations alone', async () => {
    const client = createClient({ url: `${api.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket });
    const run = async (payload: Record<string, unknown>) => {
      const iterator = client.iterate(payload as { query: string });
      return (await iterator.next()).value as { data?: unknown; extensions?: { cost?: unknown } };
    };
    const answer = await run({
      query: '',
      variables: { first: 1 },
      extensions: { persistedQuery: { sha256Hash: id } },
    });
    expect(answer).toMatchObject({ data: { trends: {} }, extensions: { cost: { throttleStatus: {} } } });
    const refused: unknown = await run({ query: DEAR.replace('id', 'platforms { platform }') }).catch(
      (error: unknown) => error,
    );
    expect(refused).toMatchObject([{ extensions: { code: 'MAX_COST_EXCEEDED', cost: { actualQueryCost: null } } }]);
    expect(await run({ query: '{ __typename }' })).toMatchObject({ data: { __typename: 'Query' } });
    await client.dispose();
  });
});

it('over server-sent events a refusal is 429 as well, with Retry-After and cost', async () => {
  const { key } = await api.account({ plan: 'free' });
  const ask = (query: string) =>
    fetch(`${api.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
      body: JSON.stringify({ query }),
    });
  let response = await ask(DEAR_FOR_SURE);
  for (let at = 0; at < 30 && response.status === 200; at += 1) {
    await response.text();
    response = await ask(DEAR_FOR_SURE);
  }
  expect(response.status).toBe(429);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
  const body = (await response.json()) as Answer;
  expect(body).toMatchObject({
    errors: [{ extensions: { code: 'THROTTLED', retryAfterMs: expect.any(Number) as number } }],
    extensions: { cost: { requestedQueryCost: 201, actualQueryCost: null } },
  });
});
