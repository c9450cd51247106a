import { TestApi } from '#test/testkit/api.js';
import { hasRedisServer, TestRedis } from '#test/testkit/redis.js';
import { StreamSocket } from '#test/testkit/stream-socket.js';
import { systemActor } from '#domain/accounts/actor.js';
import { PLANS } from '#schema/billing/plan.values.js';
import { CONNECTION_LIMITS, SOCKET_LIMITS } from '../limits.js';

jest.setTimeout(60_000);

const STREAM = 'subscription { trendSignals { kind cursor signal { keyword } } }';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

async function follow(key: string | undefined, server = api): Promise<StreamSocket> {
  const socket = new StreamSocket(server.url);
  await socket.greet(key);
  socket.subscribe(STREAM);
  await socket.until(() => socket.events.length > 0);
  return socket;
}

async function greeted(key?: string): Promise<StreamSocket> {
  const socket = new StreamSocket(api.url);
  await socket.greet(key);
  return socket;
}

it('a key holds ten sockets; the eleventh is told why, and a place that becomes free can be taken', async () => {
  const { key } = await api.account();
  const sockets = await Promise.all(Array.from({ length: CONNECTION_LIMITS.perKey }, () => greeted(key)));
  expect(await (await greeted(key)).closed).toEqual({ code: 4429, reason: 'TOO_MANY_SOCKETS' });
  sockets[0]!.cut();
  await sockets[0]!.closed;
  await new Promise((resolve) => setTimeout(resolve, 100));
  sockets[0] = await greeted(key);
  sockets[0].subscribe('{ __typename }');
  await sockets[0].until(() => sockets[0]!.messages.some(({ type }) => type === 'complete'));
  for (const socket of sockets) socket.cut();
});

it('a workspace holds as many as its plan allows, whatever keys it has; the eleventh of the free plan is told so', async () => {
  const account = await api.account({ plan: 'free' });
  const order = { name: 'Second', scopes: ['read:trends'] as const };
  const { key: second } = await api.domain.apiKeys.createFor(systemActor('test'), account.workspaceId, order);
  const sockets = await Promise.all(Array.from({ length: PLANS.free.liveSockets }, () => greeted(account.key)));
  const refused = await greeted(second);
  expect(await refused.closed).toEqual({ code: 4429, reason: 'TOO_MANY_SOCKETS' });
  expect(JSON.stringify(refused.messages)).toContain('The plan free holds 10 live connections');
  const stream = await fetch(`${api.url}/graphql/stream`, {
    method: 'POST',
    headers: { authorization: `Bearer ${second}`, 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query: STREAM }),
  });
  expect(stream.status).toBe(429);
  expect(await stream.text()).toContain('The plan free holds 10 live connections');
  sockets[0]!.cut();
  await sockets[0]!.closed;
  await new Promise((resolve) => setTimeout(resolve, 100));
  sockets[0] = await greeted(second);
  sockets[0].subscribe('{ __typename }');
  await sockets[0].until(() => sockets[0]!.messages.some(({ type }) => type === 'complete'));
  for (const socket of sockets) socket.cut();
});

it('signed out, an address holds fifty', async () => {
  const sockets = await Promise.all(Array.from({ length: CONNECTION_LIMITS.anonymousPerAddress }, () => greeted()));
  expect(await (await greeted()).closed).toEqual({ code: 4429, reason: 'TOO_MANY_SOCKETS' });
  const { key } = await api.account();
  (await greeted(key)).cut();
  for (const socket of sockets) socket.cut();
  await new Promise((resolve) => setTimeout(resolve, 100));
});

it('a socket carries a hundred operations; one more is refused and the others go on', async () => {
  const { key } = await api.account();
  const socket = await greeted(key);
  const ids: string[] = [];
  for (let operation = 0; operation <= SOCKET_LIMITS.operations; operation += 1) {
    ids.push(socket.subscribe(STREAM));
    if (operation % 25 === 24) await new Promise((resolve) => setTimeout(resolve, 600));
  }
  await socket.until(() => socket.events.length === SOCKET_LIMITS.operations);
  await socket.until(() => socket.messages.some(({ type }) => type === 'error'));
  expect(socket.messages.filter(({ type }) => type === 'error')).toEqual([
    expect.objectContaining({
      id: ids.at(-1),
      payload: [
        expect.objectContaining({
          extensions: expect.objectContaining({ code: 'THROTTLED', docUrl: '/docs/errors#throttled' }),
        }),
      ],
    }),
  ]);
  socket.cut();
});

it('a key that expires is announced, then its socket is closed to come back with another', async () => {
  const account = await api.account();
  await api.database.db.query(
    { name: 'test_expire', text: `UPDATE api_keys SET expires_at = now() + interval '6 seconds' WHERE prefix = $1` },
    [account.prefix],
  );
  const socket = await follow(account.key);
  expect(await socket.closed).toEqual({ code: 4403, reason: 'TOKEN_EXPIRED' });
  expect(socket.messages).toContainEqual({
    type: 'ping',
    payload: { warning: 'TOKEN_EXPIRES', expiresAt: expect.any(String) },
  });
});

it('server-sent streams are bounded and closed like sockets', async () => {
  const account = await api.account();
  const open = () =>
    fetch(`${api.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${account.key}` },
      body: JSON.stringify({ query: STREAM }),
    });
  const streams = await Promise.all(Array.from({ length: CONNECTION_LIMITS.perKey }, open));
  expect(streams.map(({ status }) => status)).toEqual(streams.map(() => 200));
  expect(streams[0]!.headers.get('x-accel-buffering')).toBe('no');
  const refused = await open();
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '5']);
  const reading = Promise.all(streams.map((stream) => stream.text()));
  await api.domain.apiKeys.revokeByText({ kind: 'system', name: 'test' }, account.key);
  for (const text of await reading) {
    expect(text).toMatch(/^retry: \d{4}\n\n/);
    expect(text).toContain('event: closed\ndata: {"code":4403,"reason":"FORBIDDEN"}\n\n');
    expect(text).not.toContain('event: complete');
  }
});

it('a server that stops sends its streams away without completing them', async () => {
  const server = await TestApi.start({ database: api.database });
  const { key } = await api.account();
  const sockets = await Promise.all([follow(key, server), follow(key, server), follow(undefined, server)]);
  const response = await fetch(`${server.url}/graphql/stream`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: STREAM }),
  });
  const [text] = await Promise.all([response.text(), server.stop()]);
  expect(text).not.toContain('complete');
  for (const socket of sockets) {
    expect(await socket.closed).toEqual({ code: 1001, reason: 'GOING_AWAY' });
    expect(socket.messages.map(({ type }) => type)).toEqual(['connection_ack']);
  }
});

describe.each(hasRedisServer ? ['without Redis', 'with Redis'] : ['without Redis'])('on two servers, %s', (mode) => {
  let redisServer: TestRedis | undefined;
  let servers: TestApi[];

  beforeAll(async () => {
    redisServer = mode === 'with Redis' ? await TestRedis.start() : undefined;
    const start = async () => {
      const redis = await redisServer?.open();
      return TestApi.start({ database: api.database, ...(redis && { redis }) });
    };
    servers = [await start(), await start()];
  });
  afterAll(async () => {
    for (const server of servers) await server.stop();
    redisServer?.stop();
  });

  it('a revoked key’s sockets are closed at once, others stay', async () => {
    const [revoked, other] = [await api.account(), await api.account()];
    const sockets = await Promise.all(servers.map((server) => follow(revoked.key, server)));
    const stays = await follow(other.key, servers[1]);
    const startedAt = Date.now();
    await servers[0]!.domain.apiKeys.revokeByText({ kind: 'system', name: 'test' }, revoked.key);
    for (const socket of sockets) expect(await socket.closed).toEqual({ code: 4403, reason: 'FORBIDDEN' });
    // Well before the look that is taken every four seconds.
    expect(Date.now() - startedAt).toBeLessThan(1_500);
    stays.subscribe('{ __typename }');
    await stays.until(() => stays.messages.some(({ type }) => type === 'complete'));
    stays.cut();
    expect(await (await greeted(revoked.key)).closed).toEqual({ code: 4403, reason: 'FORBIDDEN' });
  });

  it('a key that ends without a word is found within five seconds', async () => {
    const account = await api.account();
    const sockets = await Promise.all(servers.map((server) => follow(account.key, server)));
    const startedAt = Date.now();
    await api.database.db.query(
      { name: 'test_revoke', text: 'UPDATE api_keys SET revoked_at = now() WHERE prefix = $1' },
      [account.prefix],
    );
    for (const socket of sockets) expect(await socket.closed).toEqual({ code: 4403, reason: 'FORBIDDEN' });
    expect(Date.now() - startedAt).toBeLessThan(5_000);
  });
});
