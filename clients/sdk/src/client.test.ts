/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { answer, cutLine, refusal, type ScriptedApi, startScriptedApi } from '../test/scripted-api.js';
import { createPodpusher, type PodpusherOptions } from './client.js';
import type { PodpusherError } from './error.js';
import { SignalsRecordDocument, TrendDocument, TrendsDocument } from './operations.js';
import type { RetryNotice } from './retry.js';

let api: ScriptedApi;
beforeEach(async () => {
  api = await startScriptedApi();
});
afterEach(() => api.stop());

const FAST = { attempts: 3, minMs: 2, maxMs: 200 };
const create = (options: Partial<PodpusherOptions> = {}) =>
  createPodpusher({ url: api.url, key: 'pk_1', retry: FAST, ...options });
const failure = (call: Promise<unknown>) =>
  call.then(
    () => Promise.reject(new Error('it succeeded')),
    (error: unknown) => error as PodpusherError,
  );
const EMPTY = { data: { trends: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } } } };
const INPUT = { input: { signals: [] } };
const RECORDED = { data: { signalsRecord: { accepted: 0, duplicates: 0, rejected: [], userErrors: [] } } };

describe('query', () => {
  it('sends document, name, variables and key, and gives the data', async () => {
    api.replies = [answer(EMPTY)];
    await expect(create().query(TrendsDocument, { first: 5 })).resolves.toEqual(EMPTY.data);
    expect(api.asked[0]).toMatchObject({
      operationName: 'Trends',
      variables: { first: 5 },
      headers: { authorization: 'Bearer pk_1' },
    });
  });

  it('takes a text as a document, with the types that the caller names or none', async () => {
    api.replies = [answer({ data: { rateLimit: { limit: 300 } } })];
    const text = '{ rateLimit { limit } }';
    const { rateLimit } = await create().query<{ rateLimit: { limit: number } }, object>(text);
    expect(rateLimit.limit).toBe(300);
    expect(await create().query(text)).toEqual({ rateLimit: { limit: 300 } });
    expect(api.asked.map(({ query }) => query)).toEqual([text, text]);
  });

  it('asks a key function for every try, and sends none without a key', async () => {
    api.replies = [cutLine, answer(EMPTY)];
    const keys = ['pk_old', 'pk_new'];
    await create({ key: async () => keys.shift()! }).query(TrendsDocument);
    expect(api.asked.map(({ headers }) => headers['authorization'])).toEqual(['Bearer pk_old', 'Bearer pk_new']);
    await create({ key: undefined }).query(TrendsDocument);
    expect(api.asked[2]?.headers['authorization']).toBeUndefined();
  });

  it('an error carries code, request id and the data beside it', async () => {
    api.replies = [answer({ ...refusal('FORBIDDEN', { retryable: false }), data: { trend: null } })];
    expect(await failure(create().query(TrendDocument, { id: 'trd_1' }))).toMatchObject({
      name: 'PodpusherError',
      code: 'FORBIDDEN',
      message: 'it is FORBIDDEN',
      requestId: 'req_1',
      isRetryable: false,
      status: 200,
      data: { trend: null },
    });
    expect(api.asked).toHaveLength(1);
  });

  it.each([
    ['THROTTLED', answer(refusal('THROTTLED', { retryAfterMs: 5 }), 429)],
    ['UPSTREAM_UNAVAILABLE', answer(refusal('UPSTREAM_UNAVAILABLE'), 503)],
    ['a broken line', cutLine],
    ['a proxy without GraphQL', answer('<html>Bad gateway</html>', 502)],
  ])('is repeated after %s until it succeeds', async (_name, fault) => {
    api.replies = [fault, fault, answer(EMPTY)];
    const notices: RetryNotice[] = [];
    await create({ onRetry: (notice) => notices.push(notice) }).query(TrendsDocument);
    expect(api.asked).toHaveLength(3);
    expect(notices.map(({ attempt, operation }) => [attempt, operation])).toEqual([
      [1, 'Trends'],
      [2, 'Trends'],
    ]);
  });

  it.each([['BAD_USER_INPUT'], ['INTERNAL'], ['UNAUTHENTICATED']])('is not repeated after %s', async (code) => {
    api.replies = [answer(refusal(code))];
    expect((await failure(create().query(TrendsDocument))).code).toBe(code);
    expect(api.asked).toHaveLength(1);
  });

  it('gives up after the repeats it may make', async () => {
    api.replies = [cutLine];
    expect((await failure(create().query(TrendsDocument))).code).toBe('NETWORK');
    expect(api.asked).toHaveLength(1 + FAST.attempts);
  });

  it('waits as long as Retry-After says', async () => {
    api.replies = [answer('', 429, { 'retry-after': '1' }), answer(EMPTY)];
    const notices: RetryNotice[] = [];
    await create({ retry: { ...FAST, maxMs: 2_000 }, onRetry: (notice) => notices.push(notice) }).query(TrendsDocument);
    expect(notices[0]?.waitMs).toBeGreaterThanOrEqual(1_000);
    expect(notices[0]?.error).toMatchObject({ code: 'THROTTLED', retryAfterMs: 1_000 });
  });

  it('hands an error on at once when the wait is longer than it may be', async () => {
    api.replies = [answer(refusal('THROTTLED', { retryAfterMs: 60_000 }), 429)];
    expect(await failure(create().query(TrendsDocument))).toMatchObject({ code: 'THROTTLED', retryAfterMs: 60_000 });
    expect(api.asked).toHaveLength(1);
  });

  it('an aborted call throws the reason of the signal, while it waits as well', async () => {
    api.replies = [() => undefined];
    const reason = new Error('enough');
    const stop = new AbortController();
    const call = failure(create().query(TrendsDocument, {}, { signal: stop.signal }));
    setTimeout(() => stop.abort(reason), 20);
    expect(await call).toBe(reason);
    api.replies = [answer(refusal('THROTTLED', { retryAfterMs: 150 }), 429)];
    expect(await failure(create().query(TrendsDocument, {}, { signal: AbortSignal.timeout(30) }))).toMatchObject({
      name: 'TimeoutError',
    });
  });

  it('a try without an answer ends after timeoutMs', async () => {
    api.replies = [() => undefined];
    const error = await failure(create({ timeoutMs: 30, retry: { attempts: 0 } }).query(TrendsDocument));
    expect(error).toMatchObject({ code: 'NETWORK', isRetryable: true });
  });

  it('tells what an answer cost', async () => {
    api.replies = [
      answer({ ...EMPTY, extensions: { cost: { actualQueryCost: 3 } } }, 200, { 'x-request-id': 'req_7' }),
    ];
    const onAnswer = jest.fn();
    await create({ onAnswer }).query(TrendsDocument);
    expect(onAnswer).toHaveBeenCalledWith({
      operation: 'Trends',
      requestId: 'req_7',
      durationMs: expect.any(Number),
      extensions: { cost: { actualQueryCost: 3 } },
    });
  });
});

describe('mutate', () => {
  it.each([
    ['the line is cut', cutLine, 'NETWORK'],
    ['a provider does not answer', answer(refusal('UPSTREAM_UNAVAILABLE'), 503), 'UPSTREAM_UNAVAILABLE'],
    [
      'a part of it was throttled',
      answer({ errors: [{ message: 'later', path: ['b'], extensions: { code: 'THROTTLED', retryAfterMs: 1 } }] }),
      'THROTTLED',
    ],
  ])('without an idempotency key is sent once where it may have run: %s', async (_name, reply, code) => {
    api.replies = [reply, answer(RECORDED)];
    expect((await failure(create().mutate(SignalsRecordDocument, INPUT))).code).toBe(code);
    expect(api.asked).toHaveLength(1);
  });

  it('without one is repeated when it was refused before it ran', async () => {
    api.replies = [answer(refusal('THROTTLED', { retryAfterMs: 2 }), 429), answer(RECORDED)];
    await expect(create().mutate(SignalsRecordDocument, INPUT)).resolves.toEqual(RECORDED.data);
  });

  it('with one is repeated like a query, with the same key', async () => {
    api.replies = [cutLine, answer(refusal('UPSTREAM_UNAVAILABLE'), 503), answer(RECORDED)];
    await create().mutate(SignalsRecordDocument, INPUT, { idempotencyKey: 'order-1' });
    expect(api.asked.map(({ headers }) => headers['idempotency-key'])).toEqual(['order-1', 'order-1', 'order-1']);
  });
});

describe('paginate', () => {
  const page = (ids: (string | null)[], endCursor: string | null) =>
    answer({
      data: {
        trends: { nodes: ids.map((id) => id && { id }), pageInfo: { hasNextPage: endCursor !== null, endCursor } },
      },
    });

  it('gives the nodes of all pages and leaves out those that are gone', async () => {
    api.replies = [page(['1', '2'], 'a'), page([null, '3'], 'b'), page([], null)];
    const ids: string[] = [];
    const trends = create().paginate(TrendsDocument, { first: 2 }, (data) => data.trends);
    for await (const { id } of trends) ids.push(id);
    expect(ids).toEqual(['1', '2', '3']);
    expect(api.asked.map(({ variables }) => variables['after'])).toEqual([undefined, 'a', 'b']);
  });

  it('reads no page that nobody wants', async () => {
    api.replies = [page(['1', '2'], 'a'), page(['3'], null)];
    for await (const { id } of create().paginate(TrendsDocument, {}, (data) => data.trends)) if (id === '2') break;
    expect(api.asked).toHaveLength(1);
  });
});

it('knows the codes that the guide lists, and no others', () => {
  const guide = readFileSync('docs/guides/errors.md', 'utf8')
    .split(/^## /m)
    .find((part) => part.startsWith('Codes of errors'))!;
  const listed = [...guide.matchAll(/^\| <a id="[^"]+"><\/a>`([A-Z_]+)`/gm)].map(([, code]) => code);
  const source = readFileSync('clients/sdk/src/error.ts', 'utf8');
  const union = /type ApiErrorCode =([^;]*);/.exec(source)![1]!;
  const known = [...union.matchAll(/'([A-Z_]+)'/g)].map(([, code]) => code);
  expect([...known].sort()).toEqual([...listed].sort());
});
