import { request as httpRequest } from 'node:http';
import { gzipSync } from 'node:zlib';
import { TestApi } from '#test/testkit/api.js';

let api: TestApi;
let key: string;
beforeAll(async () => {
  api = await TestApi.start();
  key = (await api.account()).key;
});
afterAll(() => api.stop());

const JUNK_TEXTS = [
  '',
  '\0',
  'a\0b',
  '\ud800',
  '%00',
  "'; DROP TABLE trends; --",
  'x'.repeat(10_000),
  '💥'.repeat(50),
  '../../etc/passwd',
];
const JUNK_IDS = [
  ...JUNK_TEXTS,
  'trd_',
  'trd_0',
  'sig_' + '0'.repeat(26),
  'trd_' + 'z'.repeat(28),
  '__proto___x',
  '1',
  '-1',
  'usr_' + '0'.repeat(28),
];

async function expectNoFault(query: string, variables?: Record<string, unknown>): Promise<void> {
  const answer = await api.ask(query, { key, ...(variables && { variables }) });
  expect(answer.status).toBeLessThan(500);
  for (const { extensions, message } of answer.errors ?? []) {
    expect(extensions.code).not.toBe('INTERNAL');
    expect(extensions['requestId']).toBe(answer.headers.get('x-request-id'));
    expect(message).not.toMatch(/\n\s+at |node_modules|syntax error at/);
  }
  expect((answer.errors ?? []).length).toBeLessThanOrEqual(5);
}

it('answers junk ids and texts without a fault of ours', async () => {
  for (const id of JUNK_IDS) {
    await expectNoFault('query Q($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } trend(id: $id) { id } }', {
      id,
    });
    await expectNoFault(`{ node(id: ${JSON.stringify(id)}) { id } }`);
  }
  for (const text of JUNK_TEXTS) {
    const where = { keyword: { eq: text, in: [text], contains: text, startsWith: text }, category: { contains: text } };
    await expectNoFault('query Q($where: TrendWhere) { trends(where: $where) { nodes { id } totalCount { count } } }', {
      where,
    });
    await expectNoFault('query Q($t: String) { trend(keyword: $t) { id } }', { t: text });
    await expectNoFault('query Q($t: String) { trends(after: $t) { nodes { id } } }', { t: text });
    await expectNoFault(`{ trends(where: { keyword: { eq: ${JSON.stringify(text)} } }) { nodes { id } } }`);
    await expectNoFault(
      'mutation M($input: SessionCreateInput!) { sessionCreate(input: $input) { userErrors { code } } }',
      {
        input: { email: text, password: text },
      },
    );
  }
});

it('answers wrong numbers, dates and shapes without a fault of ours', async () => {
  const values = [1e300, -1e300, 2 ** 53, 0.5, -0, null, 'x', [], {}, true];
  for (const value of values) {
    await expectNoFault('query Q($v: Int) { trends(first: $v) { nodes { id } } }', { v: value });
    await expectNoFault('query Q($v: Float) { trends(where: { score: { gte: $v } }) { nodes { id } } }', { v: value });
    await expectNoFault('query Q($v: DateTime) { trends(where: { updatedAt: { gte: $v } }) { nodes { id } } }', {
      v: value,
    });
    await expectNoFault('query Q($v: [TrendOrder!]) { trends(orderBy: $v) { nodes { id } } }', { v: value });
    await expectNoFault('query Q($v: TrendWhere) { trends(where: $v) { nodes { id } } }', { v: value });
    await expectNoFault('mutation M($v: SignalsRecordInput!) { signalsRecord(input: $v) { accepted } }', { v: value });
  }
  for (const at of [
    '2026-02-30T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    '2026-11-22',
    '9999-12-31T23:59:59.999999999Z',
  ]) {
    await expectNoFault('query Q($v: DateTime) { trends(where: { firstSeenAt: { lte: $v } }) { nodes { id } } }', {
      v: at,
    });
    await expectNoFault(`{ trend(keyword: "x") { series(from: "${at}") { at } } }`);
  }
});

it('refuses what is too deep, too wide or too long before anything runs', async () => {
  const deep = `{ trends { nodes { signals { nodes { trend { signals { nodes { trend { signals { nodes { trend { id } } } } } } } } } } }`;
  const aliases = `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: rateLimit { cost }`).join(' ')} }`;
  const roots = `{ ${Array.from({ length: 21 }, () => 'viewer { role }').join(' ')} }`;
  const bomb = `query Q { ...f0 } ${Array.from({ length: 31 }, (_, index) => `fragment f${index} on Query { ...f${index + 1} ...f${index + 1} }`).join(' ')} fragment f31 on Query { viewer { role } }`;
  const nestedBomb = `query Q { trends { ...f0 } } ${Array.from({ length: 31 }, (_, index) => `fragment f${index} on TrendConnection { ...f${index + 1} ...f${index + 1} }`).join(' ')} fragment f31 on TrendConnection { nodes { id } }`;
  const circle = 'query Q { ...a } fragment a on Query { ...b } fragment b on Query { ...a }';
  const tokens = `{ ${'viewer { role } '.repeat(2_000)} }`;
  const selections = `${'{ a '.repeat(4_000)}${'}'.repeat(4_000)}`;
  const many = `{ trends(first: 250) { nodes { signals(first: 250) { nodes { id } } } } }`;
  const signIns = `mutation M { a: sessionCreate(input: { email: "a@b", password: "c" }) { userErrors { code } } b: sessionCreate(input: { email: "a@b", password: "d" }) { userErrors { code } } }`;
  const startedAt = performance.now();
  for (const query of [deep, aliases, roots, bomb, circle, tokens, selections, many, signIns]) {
    const answer = await api.ask(query);
    expect(answer.errors?.length).toBeGreaterThan(0);
    expect(answer.data ?? null).toBeNull();
    expect(JSON.stringify(answer).length).toBeLessThan(10_000);
    await expectNoFault(query);
  }
  await expectNoFault(nestedBomb);
  expect(performance.now() - startedAt).toBeLessThan(10_000);
});

it('survives variables and bodies that nest thousands deep', async () => {
  const depth = 20_000;
  for (const nested of [
    `${'{"not":'.repeat(depth)}{}${'}'.repeat(depth)}`,
    `${'['.repeat(depth)}${']'.repeat(depth)}`,
  ]) {
    const body = `{"query":"query Q($w: TrendWhere) { trends(where: $w) { nodes { id } } }","variables":{"w":${nested}}}`;
    const answer = await api.post(body);
    expect(answer.status).toBeLessThan(500);
    expect(answer.errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  }
});

it.each([
  ['no body', '', {}],
  ['no JSON', '{', {}],
  ['a list of operations', '[{"query":"{ viewer { role } }"}]', {}],
  ['a number', '7', {}],
  ['a wrong query', '{"query":7}', {}],
  ['no query', '{"variables":{}}', {}],
  ['not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), {}],
  ['text/plain', '{"query":"{ viewer { role } }"}', { 'content-type': 'text/plain' }],
  ['a form', 'query=%7Bviewer%7Brole%7D%7D', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['multipart', '--x--', { 'content-type': 'multipart/form-data; boundary=x' }],
  ['300 kB', `{"query":"{ viewer { role } }","x":"${'y'.repeat(300_000)}"}`, {}],
  ['a wrong scheme', '{"query":"{ viewer { role } }"}', { authorization: 'Basic eDp5' }],
])('refuses %s with a 4xx, a code and a request id', async (_name, body, headers) => {
  const answer = await api.post(body, { headers });
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(answer.status).toBeLessThan(500);
  expect(answer.errors![0]!.extensions).toMatchObject({
    code: expect.any(String),
    requestId: answer.headers.get('x-request-id'),
    retryable: false,
  });
});

it('runs a GET only with the header that no foreign page can send', async () => {
  const url = `${api.url}/graphql?query=${encodeURIComponent('{ __typename }')}`;
  expect((await fetch(url)).status).toBe(400);
  const answer = await fetch(url, { headers: { 'graphql-require-preflight': '1' } });
  expect(answer.status).toBe(200);
  const mutation = `${api.url}/graphql?query=${encodeURIComponent('mutation { sessionDelete(input: {}) { isSignedOut } }')}`;
  expect((await fetch(mutation, { headers: { 'graphql-require-preflight': '1' } })).status).toBeGreaterThanOrEqual(400);
});

it('speaks statuses as GraphQL over HTTP says', async () => {
  const modern = { accept: 'application/graphql-response+json' };
  const status = async (query: string, headers: Record<string, string>) => (await api.ask(query, { headers })).status;
  expect(await status('{ nothing }', modern)).toBe(400);
  expect(await status('{', modern)).toBe(400);
  expect(await status('{ nothing }', { accept: 'application/json' })).toBe(200);
  expect(await status('{ viewer { role } }', modern)).toBe(200);
});

it('a subscription that is posted like a query is told where streams are, and costs nothing', async () => {
  for (const query of ['subscription { trendSignals { cursor } }', 'subscription { trendTicks { id } }']) {
    const answer = await api.ask(query, { headers: { accept: 'application/graphql-response+json' } });
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect(answer.errors![0]!.message).toContain('/graphql/stream');
    expect(answer.extensions!.cost).toMatchObject({ actualQueryCost: null });
  }
});

it('what is too deep has the code that says so, over HTTP and server-sent events', async () => {
  const query = `{ trends { nodes ${'{ signals { nodes { trend '.repeat(4)} { id } ${'} } }'.repeat(4)} } }`;
  const headers = { 'content-type': 'application/json' };
  const asked = { method: 'POST', headers, body: JSON.stringify({ query }) };
  for (const path of ['/graphql', '/graphql/stream']) {
    const reply = (await (await fetch(api.url + path, asked)).json()) as { errors: object[] };
    expect(reply.errors).toMatchObject([{ extensions: { code: 'QUERY_TOO_DEEP' } }]);
  }
});

it('a compressed body is refused as what it is', async () => {
  const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
  const body = new Uint8Array(gzipSync('{"query":"{ __typename }"}'));
  for (const path of ['/graphql', '/graphql/stream']) {
    const reply = await fetch(api.url + path, { method: 'POST', headers, body });
    expect(reply.status).toBe(415);
    expect(await reply.json()).toMatchObject({ errors: [{ extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }] });
  }
});

it('keeps a harmless request id of the caller and replaces any other', async () => {
  const ask = async (id: string) =>
    (await api.ask('{ __typename }', { headers: { 'x-request-id': id } })).headers.get('x-request-id');
  expect(await ask('my-request-0001')).toBe('my-request-0001');
  expect(await ask('bad id "quotes"')).not.toContain('quotes');
});

it('lets other requests through while one sends its body slowly', async () => {
  const slow = httpRequest(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': 100 },
  });
  slow.on('error', () => undefined);
  slow.write('{');
  expect((await api.ask('{ __typename }')).status).toBe(200);
  slow.destroy();
});
