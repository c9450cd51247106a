import { WebSocket } from 'ws';
import { systemActor } from '#domain/accounts/actor.js';
import { TestApi } from '#test/testkit/api.js';
import { seedTrends } from '#test/testkit/seed-trends.js';

let api: TestApi;
let key: string;
beforeAll(async () => {
  api = await TestApi.start();
  key = (await api.account()).key;
  await seedTrends(api.database.db, [
    { keyword: 'ticking one', score: 40, category: 'pets', stage: 'RISING' },
    { keyword: 'ticking two', score: 10 },
  ]);
});
afterAll(() => api.stop());

interface Raw {
  messages: { type: string; id?: string; payload?: unknown }[];
  closed: Promise<{ code: number; reason: string }>;
  send(message: unknown): void;
  close(): void;
}

async function connect(headers: Record<string, string> = {}, protocol = 'graphql-transport-ws'): Promise<Raw> {
  const socket = new WebSocket(`${api.url.replace('http', 'ws')}/graphql`, protocol, { headers });
  const messages: Raw['messages'] = [];
  socket.on('message', (data: Buffer) => messages.push(JSON.parse(data.toString()) as Raw['messages'][number]));
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.once('close', (code, reason) => resolve({ code, reason: reason.toString() }));
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  return {
    messages,
    closed,
    close: () => socket.close(),
    send: (message) => socket.send(typeof message === 'string' ? message : JSON.stringify(message)),
  };
}

async function until(isReached: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!isReached() && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(isReached()).toBe(true);
}

const INIT = { type: 'connection_init' };
async function greet(raw: Raw, payload?: object): Promise<void> {
  raw.send({ ...INIT, ...(payload && { payload }) });
  await until(() => raw.messages.some(({ type }) => type === 'connection_ack'));
}
const subscribe = (id: string, query: string) => ({ id, type: 'subscribe', payload: { query } });
const STREAM = 'subscription { trendSignals { kind cursor } }';

it.each([
  ['subscribing before the greeting', [subscribe('1', STREAM)], 4401],
  ['what is no message', ['rubbish'], 4400],
  ['two greetings', [INIT, INIT], 4429],
  ['one id twice', [INIT, subscribe('1', STREAM), subscribe('1', STREAM)], 4409],
  ['a wrong key', [{ ...INIT, payload: { authorization: 'Bearer pk_live_nothing' } }], 4403],
  ['a key that is no text', [{ ...INIT, payload: { authorization: { $ne: 1 } } }], 4403],
  ['a message of 70 kB', [INIT, { type: 'ping', payload: { x: 'y'.repeat(70_000) } }], 4413],
])('closes on %s', async (_name, messages, code) => {
  const raw = await connect();
  for (const [at, message] of messages.entries()) {
    raw.send(message);
    if (at === 0 && message === INIT && messages.length > 1 && messages[1] !== INIT)
      await until(() => raw.messages.length > 0);
  }
  expect((await raw.closed).code).toBe(code);
});

it('closes a flood and a silence, and still serves the others', async () => {
  const [flood, silent, quiet] = [await connect(), await connect(), await connect()];
  await greet(quiet);
  for (let at = 0; at < 300; at += 1) flood.send({ type: 'ping' });
  expect(await flood.closed).toEqual({ code: 4429, reason: 'TOO_MANY_MESSAGES' });
  expect((await silent.closed).code).toBe(4408);
  quiet.send(subscribe('1', '{ __typename }'));
  await until(() => quiet.messages.some(({ type }) => type === 'complete'));
  expect(quiet.messages.map(({ type }) => type)).toEqual(['connection_ack', 'next', 'complete']);
});

it('an id that is used again while its first operation was still opening carries one stream, and that ends with the socket', async () => {
  const open = () => api.served.stream.open;
  const before = open();
  const raw = await connect();
  await greet(raw);
  for (let times = 0; times < 5; times += 1) {
    raw.send(subscribe('1', STREAM));
    raw.send({ id: '1', type: 'complete' });
  }
  raw.send(subscribe('1', STREAM));
  await until(() => raw.messages.some(({ type }) => type === 'next'));
  await until(() => open() === before + 1);
  const draft = { platform: 'X' as const, keyword: 'one id', observedAt: new Date(), kind: 'EVENT' as const, count: 1 };
  await api.domain.signals.record(systemActor('test'), [draft], { origin: 'LIVE' });
  const signals = () => raw.messages.filter(({ payload }) => JSON.stringify(payload ?? '').includes('"SIGNAL"'));
  await until(() => signals().length > 0);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(signals()).toHaveLength(1);
  raw.close();
  await raw.closed;
  await until(() => open() === before);
});

it('takes a cookie from our own pages only', async () => {
  const account = await api.account();
  const answer = await api.ask(
    'mutation M($input: SessionCreateInput!) { sessionCreate(input: $input) { userErrors { code } } }',
    { variables: { input: { email: account.email, password: account.password } } },
  );
  const cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
  const foreign = await connect({ cookie, origin: 'https://evil.example' });
  foreign.send(INIT);
  expect((await foreign.closed).code).toBe(4403);
  const own = await connect({ cookie, origin: api.url });
  await greet(own);
  own.send(subscribe('1', '{ viewer { user { email } } }'));
  await until(() => own.messages.length >= 2);
  expect(own.messages[1]!.payload).toMatchObject({ data: { viewer: { user: { email: account.email } } } });
});

it('closes the socket of a revoked key within five seconds', async () => {
  const revoked = await api.account();
  const raw = await connect();
  await greet(raw, { authorization: `Bearer ${revoked.key}` });
  raw.send(subscribe('1', STREAM));
  await until(() => raw.messages.length >= 2);
  const startedAt = Date.now();
  await api.domain.apiKeys.revokeByText({ kind: 'system', name: 'test' }, revoked.prefix);
  expect(await raw.closed).toEqual({ code: 4403, reason: 'FORBIDDEN' });
  expect(Date.now() - startedAt).toBeLessThan(5_500);
});

it('ticks what new signals touched, filtered, with the running hour', async () => {
  const raw = await connect();
  await greet(raw);
  raw.send(
    subscribe(
      '1',
      'subscription { trendTicks(where: { category: { eq: "pets" } }) { id keyword score provisionalScore stage lastPoint { at count } } }',
    ),
  );
  await new Promise((resolve) => setTimeout(resolve, 100));
  const record = (keyword: string) =>
    api.ask('mutation M($input: SignalsRecordInput!) { signalsRecord(input: $input) { accepted } }', {
      key,
      variables: { input: { signals: [{ platform: 'X', keyword, observedAt: new Date().toISOString() }] } },
    });
  await Promise.all([record('ticking one'), record('ticking two')]);
  await until(() => raw.messages.some(({ type }) => type === 'next'));
  const payload = raw.messages.find(({ type }) => type === 'next')!.payload as { data: { trendTicks: unknown[] } };
  expect(payload.data.trendTicks).toEqual([
    {
      id: expect.stringMatching(/^trd_/),
      keyword: 'ticking one',
      score: 40,
      provisionalScore: expect.any(Number),
      stage: 'RISING',
      lastPoint: { at: expect.any(String), count: 1 },
    },
  ]);
});

it('gives the same stream as server-sent events, resumed by Last-Event-ID', async () => {
  const open = (headers: Record<string, string> = {}) =>
    fetch(`${api.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
      body: JSON.stringify({ query: 'subscription { trendSignals { kind cursor signal { keyword } } }' }),
    });
  const read = async (response: Response, wanted: RegExp) => {
    let text = '';
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += Buffer.from(chunk).toString();
      if (wanted.test(text)) break;
    }
    return text;
  };
  const start = await read(await open(), /HEARTBEAT/);
  const cursor = /^id: (\S+)$/m.exec(start)![1]!;
  await api.ask('mutation M($input: SignalsRecordInput!) { signalsRecord(input: $input) { accepted } }', {
    key,
    variables: {
      input: { signals: [{ platform: 'ETSY', keyword: 'seen by sse', observedAt: new Date().toISOString() }] },
    },
  });
  const resumed = await read(await open({ 'last-event-id': cursor }), /SIGNAL/);
  expect(resumed).toContain('seen by sse');
  const wrong = await open({ 'last-event-id': 'rubbish' });
  expect(wrong.status).toBe(400);
  expect(((await wrong.json()) as { errors: unknown[] }).errors).toMatchObject([
    { extensions: { code: 'INVALID_CURSOR' } },
  ]);
});
