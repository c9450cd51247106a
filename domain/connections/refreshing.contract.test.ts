import { setTimeout as sleep } from 'node:timers/promises';
import { randomBytes } from 'node:crypto';
import type { Actor } from '#domain/accounts/actor.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import { secretKeysFrom } from '#infra/secret-key.js';
import type { Connectable } from '#schema/connections/connection.values.js';
import { consent } from '#test/testkit/consent.js';
import { ConnectionDesk } from '#test/testkit/connection-desk.js';
import { TokenVault } from './token-vault.js';
import type { ConnectionRow } from './connection-statements.js';
import type { ConnectionsSlice } from './create-connections.js';

let desk: ConnectionDesk;
let api: ConnectionsSlice;

beforeAll(async () => {
  desk = await ConnectionDesk.open();
  api = await desk.process('podpusher_api');
}, 60_000);
afterAll(() => desk.close());
afterEach(() => desk.sandbox.calm());

type Person = Extract<Actor, { kind: 'user' }>;

async function connected(provider: Connectable): Promise<Person> {
  const person = await desk.person();
  const started = await api.attempts.start(person, { provider });
  if (!('url' in started)) throw new Error(started.message);
  const back = await consent(started.url);
  const end = await api.attempts.finish(person, provider, back.searchParams);
  expect(end.result).toBe('CONNECTED');
  return person;
}

async function rowOf(person: Person, provider: Connectable): Promise<ConnectionRow> {
  const all = await api.connections.list(person);
  return all.find((one) => one.provider === provider)!.connection!;
}

/** Every token there is runs out now, at the provider alone. */
async function expireAtProvider(provider: Connectable, person: Person): Promise<void> {
  const row = await rowOf(person, provider);
  desk.clock.advance(row.accessExpiresAt!.getTime() - desk.clock.now().getTime() + 1000);
}

const tokenOf = (slice: ConnectionsSlice, person: Person, provider: Connectable) =>
  slice.accountCalls.call(person.workspaceId, provider, (access) => Promise.resolve(access.token));

test('fifty calls at once in three processes, with a token that has ended, make the provider renew it once', async () => {
  const person = await connected('etsy');
  const others = [await desk.process(), await desk.process()];
  await expireAtProvider('etsy', person);
  const before = await desk.requests('etsy');
  const slices = [api, ...others];
  const tokens = await Promise.all(
    Array.from({ length: 50 }, (_, at) => tokenOf(slices[at % slices.length]!, person, 'etsy')),
  );
  expect(new Set(tokens).size).toBe(1);
  expect((await desk.requests('etsy')) - before).toBe(1);
});

test('while a provider is slow to renew, no transaction waits for it and the connection can be changed', async () => {
  const person = await connected('etsy');
  await expireAtProvider('etsy', person);
  const { id } = await rowOf(person, 'etsy');
  await desk.sandbox.arm('etsy', 'latency=1000', 1);
  const renewing = tokenOf(api, person, 'etsy');
  // Requests are counted when they end: this one is on its way by now.
  await sleep(300);
  await desk.query('SELECT FROM connections WHERE id = $1 FOR UPDATE NOWAIT', [id]);
  const waiting = await desk.query(
    `SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'`,
  );
  expect(waiting).toEqual([]);
  await expect(renewing).resolves.toMatch(/./);
});

test('each refresh stores the newest refresh token, so that the chain goes on for ever', async () => {
  const person = await connected('tiktok');
  const seen = new Set<string>();
  for (let turn = 0; turn < 4; turn += 1) {
    await expireAtProvider('tiktok', person);
    seen.add(await tokenOf(api, person, 'tiktok'));
  }
  expect(seen.size).toBe(4);
});

test('a 401 in the middle of a call leads to one refresh and one more try; what the provider refuses twice has ended', async () => {
  const person = await connected('x');
  let tries = 0;
  const refused = new ProviderFailure({ provider: 'x', kind: 'unauthorised', message: 'Reconnect X.', status: 401 });
  const result = await api.accountCalls.call(person.workspaceId, 'x', ({ token }) => {
    tries += 1;
    return tries === 1 ? Promise.reject(refused) : Promise.resolve(token);
  });
  expect([tries, typeof result]).toEqual([2, 'string']);
  await expect(api.accountCalls.call(person.workspaceId, 'x', () => Promise.reject(refused))).rejects.toThrow(
    'Reconnect X.',
  );
  expect(await rowOf(person, 'x')).toMatchObject({ status: 'revoked', problem: { action: 'reconnect:x' } });
  const next = api.accountCalls.call(person.workspaceId, 'x', () => Promise.reject(new Error('it was called')));
  await expect(next).rejects.toMatchObject({ code: 'FORBIDDEN', facts: { action: 'reconnect:x' } });
  const [entry] = await desk.query<{ after: object }>(
    `SELECT after FROM audit_log WHERE workspace_id = $1 AND action = 'connection.ended'`,
    [person.workspaceId],
  );
  expect(entry!.after).toEqual({ provider: 'x', status: 'revoked' });
});

test('a fault of the provider during a refresh ends nothing; the next call renews', async () => {
  const person = await connected('pinterest');
  await expireAtProvider('pinterest', person);
  await desk.sandbox.arm('pinterest', 'status=503', 1);
  await expect(tokenOf(api, person, 'pinterest')).rejects.toMatchObject({ kind: 'unavailable' });
  expect(await rowOf(person, 'pinterest')).toMatchObject({ status: 'connected' });
  await expect(tokenOf(api, person, 'pinterest')).resolves.toMatch(/./);
});

test('a connection whose refresh token has ended too is expired, and says what to do', async () => {
  const person = await connected('etsy');
  desk.clock.advance(91 * 86_400_000);
  await expect(tokenOf(api, person, 'etsy')).rejects.toMatchObject({ facts: { action: 'reconnect:etsy' } });
  expect((await api.publishGate.readiness(person)).missing).toContainEqual(
    expect.objectContaining({ code: 'RECONNECT_ETSY', action: 'reconnect:etsy' }),
  );
});

test('workers renew what is in the second half of its life, before anybody calls', async () => {
  const person = await connected('instagram');
  const worker = await desk.process('podpusher_worker');
  const first = await rowOf(person, 'instagram');
  desk.clock.advance(31 * 86_400_000);
  expect(await worker.sweep.refreshDue()).toBeGreaterThanOrEqual(1);
  const renewed = await rowOf(person, 'instagram');
  expect(renewed.expiresAt!.getTime()).toBeGreaterThan(first.expiresAt!.getTime());
  expect(await worker.sweep.refreshDue()).toBe(0);
});

test('connections that nobody but a person can renew, however many, keep no other from being renewed', async () => {
  const person = await connected('instagram');
  const worker = await desk.process('podpusher_worker');
  const first = await rowOf(person, 'instagram');
  desk.clock.advance(31 * 86_400_000);
  await desk.query(
    `WITH w AS (INSERT INTO workspaces (name) SELECT 'Gone ' || n FROM generate_series(1, 120) n RETURNING id)
     INSERT INTO connections (workspace_id, provider, mode, method, access_sealed, key_version, connected_at, expires_at)
     SELECT id, 'printify', 'sandbox', 'token', '', 1, now() - interval '2 years', now() - interval '1 year' FROM w`,
    [],
  );
  expect(await worker.sweep.refreshDue()).toBeGreaterThanOrEqual(1);
  const renewed = await rowOf(person, 'instagram');
  expect(renewed.expiresAt!.getTime()).toBeGreaterThan(first.expiresAt!.getTime());
  await desk.query(`DELETE FROM workspaces WHERE name LIKE 'Gone %'`, []);
});

test('publishing is gated by what is missing, in the order in which to mend it', async () => {
  const person = await desk.person();
  const codes = async () => (await api.publishGate.readiness(person)).missing.map(({ code }) => code);
  expect(await codes()).toEqual(['CONNECT_ETSY', 'CONNECT_PRINTIFY']);
  const started = await api.attempts.start(person, { provider: 'etsy' });
  await api.attempts.finish(person, 'etsy', (await consent((started as { url: string }).url)).searchParams);
  await api.connections.useToken(person, { provider: 'printify', token: 'sandbox-printify-token' });
  expect(await codes()).toEqual(['CHOOSE_PRINTIFY_SHOP']);
  const row = await rowOf(person, 'printify');
  await api.connections.chooseShop(person, { connectionId: row.id, shopId: row.shops[0]!.id });
  expect(await api.publishGate.readiness(person)).toEqual({
    isReady: true,
    mode: 'sandbox',
    missing: [],
    etsy: { shopId: '51000001', shops: [{ id: '51000001', name: 'SandboxPrints', channel: 'etsy' }] },
  });
  await desk.query(`UPDATE connections SET mode = 'live' WHERE id = $1`, [row.id]);
  expect(await codes()).toEqual(['RECONNECT_PRINTIFY']);
});

test('a changed SECRET_KEY: the old one opens what it sealed, resealing moves it, and then the old one may go', async () => {
  const person = await connected('tiktok');
  const fresh = randomBytes(32);
  const both = desk.withNewKey(fresh);
  const rotated = await desk.process('podpusher_worker', both);
  const token = await tokenOf(rotated, person, 'tiktok');
  expect(await rotated.sweep.resealOld()).toBeGreaterThanOrEqual(1);
  expect(await rotated.sweep.resealOld()).toBe(0);
  const onlyNew = secretKeysFrom(new Map([[2, fresh]]));
  const later = await desk.process('podpusher_worker', onlyNew);
  expect(await tokenOf(later, person, 'tiktok')).toBe(token);
  const row = await rowOf(person, 'tiktok');
  expect(row.keyVersion).toBe(2);
  expect(() => new TokenVault(desk.secrets).open(row)).toThrow(/version 2/);
  expect(() => new TokenVault(onlyNew).open({ ...row, id: 'another row' })).toThrow();
});
