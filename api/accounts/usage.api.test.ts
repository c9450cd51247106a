import { setTimeout as sleep } from 'node:timers/promises';
import { TestApi } from '#test/testkit/api.js';

const REQUESTS = `query Requests($where: RequestLogWhere, $after: String) {
  workspace {
    requests(first: 2, after: $after, where: $where) {
      nodes { id requestId operationName operationType transport durationMs cost errorCodes actor { kind id } }
      pageInfo { hasNextPage endCursor }
    }
  }
}`;
const USAGE =
  '{ workspace { usage { hours { at requests points throttled } days { at requests points throttled } } } }';

interface Requests {
  workspace: { requests: { nodes: Record<string, unknown>[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
}

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

const newAccount = () => api.account({ scopes: ['read:trends', 'read:account', 'read:usage'] });

it('a workspace finds a failed request by the id that its answer showed', async () => {
  const { key } = await newAccount();
  await api.ask('query Fine { __typename }', { key });
  const failed = await api.ask('query Wrong { nonsense }', { key });
  const requestId = String(failed.errors![0]!.extensions['requestId']);
  expect(failed.headers.get('x-request-id')).toBe(requestId);
  await sleep(1_300);
  const found = await api.ask<Requests>(REQUESTS, { key, variables: { where: { requestId } } });
  expect(found.data!.workspace.requests.nodes).toEqual([
    {
      id: expect.stringMatching(/^req_/),
      requestId,
      operationName: null,
      operationType: 'UNKNOWN',
      transport: 'HTTP',
      durationMs: expect.any(Number),
      cost: 0,
      errorCodes: ['GRAPHQL_VALIDATION_FAILED'],
      actor: { kind: 'KEY', id: expect.stringMatching(/^key_/) },
    },
  ]);
  const byCode = await api.ask<Requests>(REQUESTS, {
    key,
    variables: { where: { code: 'GRAPHQL_VALIDATION_FAILED' } },
  });
  expect(byCode.data!.workspace.requests.nodes).toHaveLength(1);
});

it('requests come page by page, newest first, from every transport, without their variables', async () => {
  const { key } = await newAccount();
  const client = api.socket({ key });
  await client.iterate({ query: 'query OnSocket { __typename }' }).next();
  await client.dispose();
  const secret = 'a secret in a variable';
  await api.ask('query Second($text: String!) { trend(keyword: $text) { id } }', { key, variables: { text: secret } });
  await sleep(1_300);
  const first = await api.ask<Requests>(REQUESTS, { key });
  const { nodes, pageInfo } = first.data!.workspace.requests;
  expect(nodes.map(({ operationName }) => operationName).sort()).toEqual(['OnSocket', 'Second']);
  expect(nodes.find(({ operationName }) => operationName === 'OnSocket')).toMatchObject({ transport: 'SOCKET' });
  expect(pageInfo.hasNextPage).toBe(false);
  const { rows } = await api.database.db.pool.query<{ text: string }>(
    `SELECT string_agg(r::text, ' ') AS text FROM request_log r`,
  );
  expect(rows[0]!.text).not.toContain(secret);
});

it('sums are there by the hour and by the day, and others see none of it', async () => {
  const [mine, theirs] = [await newAccount(), await newAccount()];
  await api.ask('{ __typename }', { key: mine.key });
  await sleep(1_300);
  interface Sums {
    workspace: { usage: Record<'hours' | 'days', { requests: number; points: number }[]> };
  }
  const usageOf = async (key: string) => (await api.ask<Sums>(USAGE, { key })).data!.workspace.usage;
  const usage = await usageOf(mine.key);
  expect([usage.hours.length, usage.days.length]).toEqual([24, 30]);
  expect(usage.days.at(-1)).toMatchObject({ requests: 1, points: 1 });
  expect((await usageOf(theirs.key)).days.at(-1)).toMatchObject({ requests: 0 });
  const without = await api.account({ scopes: ['read:trends', 'read:account'] });
  expect((await api.ask(USAGE, { key: without.key })).errors![0]!.extensions.code).toBe('FORBIDDEN');
});
