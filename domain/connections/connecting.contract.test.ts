import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from '#domain/accounts/actor.js';
import { consent, type ConsentChoice } from '#test/testkit/consent.js';
import { ConnectionDesk } from '#test/testkit/connection-desk.js';
import { CONNECTABLE, type Connectable } from '#schema/connections/connection.values.js';
import { statusOf } from './connection-health.js';
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

async function startUrl(person: Person, provider: Connectable, returnTo?: string): Promise<string> {
  const outcome = await api.attempts.start(person, { provider, ...(returnTo && { returnTo }) });
  if (!('url' in outcome)) throw new Error(outcome.message);
  return outcome.url;
}

async function connect(person: Person, provider: Connectable, choice: ConsentChoice = {}) {
  const back = await consent(await startUrl(person, provider), choice);
  return api.attempts.finish(person, provider, back.searchParams);
}

async function connectionOf(person: Person, provider: Connectable): Promise<ConnectionRow | undefined> {
  const all = await api.connections.list(person);
  return all.find((one) => one.provider === provider)?.connection;
}

const WITH_CONSENT = CONNECTABLE.filter((provider) => provider !== 'openai');

test('two workspaces with one token at a provider that names no account share its limits', async () => {
  for (let turn = 0; turn < 2; turn += 1) {
    const person = await desk.person();
    await api.connections.useToken(person, { provider: 'printify', token: 'sandbox-printify-token' });
    await api.connections.check(person, (await connectionOf(person, 'printify'))!.id);
  }
  const accounts = await desk.query<{ account: string }>(
    `SELECT DISTINCT account FROM provider_paces WHERE provider = 'printify' AND account LIKE 'token %'`,
  );
  expect(accounts).toHaveLength(1);
});

describe('checking a connection', () => {
  test('keeps the shop that somebody chooses while the provider is asked', async () => {
    const person = await desk.person();
    await api.connections.useToken(person, { provider: 'printify', token: 'sandbox-printify-token' });
    const { id: connectionId, shops } = (await connectionOf(person, 'printify'))!;
    await api.connections.chooseShop(person, { connectionId, shopId: shops[0]!.id });
    await desk.sandbox.arm('printify', 'latency=800', 1);
    const checking = api.connections.check(person, connectionId);
    // Requests are counted when they end: this one is on its way by now.
    await sleep(300);
    await api.connections.chooseShop(person, { connectionId, shopId: shops[1]!.id });
    expect(await checking).toMatchObject({ connection: { shopId: shops[1]!.id } });
  });

  test('tells of the shop that takes the place of one that is gone', async () => {
    const person = await desk.person();
    await connect(person, 'etsy');
    const row = (await connectionOf(person, 'etsy'))!;
    await desk.query(`UPDATE connections SET shop_id = '999' WHERE id = $1`, [row.id]);
    const before = desk.shopsChosen.length;
    expect(await api.connections.check(person, row.id)).toMatchObject({ connection: { shopId: row.shopId } });
    await api.connections.check(person, row.id);
    expect(desk.shopsChosen.slice(before)).toEqual([person.workspaceId]);
  });
});

describe.each(WITH_CONSENT)('%s', (provider) => {
  test('is connected by consent, called, renewed and disconnected', async () => {
    const person = await desk.person();
    expect(await connect(person, provider)).toEqual({ returnTo: '/settings/connections', result: 'CONNECTED' });
    const row = await connectionOf(person, provider);
    expect(row).toMatchObject({ mode: 'sandbox', method: 'oauth', status: 'connected', problem: null });
    expect(row!.accountName).not.toBe('');
    const token = await api.accountCalls.call(person.workspaceId, provider, (access) => Promise.resolve(access.token));
    const checked = await api.connections.check(person, row!.id);
    expect(checked).toMatchObject({ connection: { status: 'connected' } });
    const lifeMs = row!.accessExpiresAt!.getTime() - desk.clock.now().getTime();
    // Instagram's only token must be renewed while it still works.
    desk.clock.advance(provider === 'instagram' ? lifeMs - 30_000 : lifeMs + 1000);
    const renewed = await api.accountCalls.call(person.workspaceId, provider, (access) =>
      Promise.resolve(access.token),
    );
    expect(renewed).not.toBe(token);
    const outcome = await api.connections.remove(person, row!.id);
    const canRevoke = ['instagram', 'x', 'tiktok'].includes(provider);
    expect(outcome).toMatchObject({ removed: { id: row!.id }, isRevoked: canRevoke });
    expect(await connectionOf(person, provider)).toBeUndefined();
    const called = api.accountCalls.call(person.workspaceId, provider, () => Promise.resolve());
    await expect(called).rejects.toMatchObject({ facts: { action: `connect:${provider}` } });
  }, 30_000);

  test('who denies is told so, and nothing is stored', async () => {
    const person = await desk.person();
    expect(await connect(person, provider, { decision: 'deny' })).toMatchObject({ result: 'DENIED' });
    expect(await connectionOf(person, provider)).toBeUndefined();
  });

  test('a provider that has a fault leaves nothing behind, and the next try succeeds', async () => {
    const person = await desk.person();
    const url = await startUrl(person, provider);
    const back = await consent(url);
    await desk.sandbox.arm(provider, 'status=503', 1);
    expect(await api.attempts.finish(person, provider, back.searchParams)).toMatchObject({ result: 'UNAVAILABLE' });
    expect(await connectionOf(person, provider)).toBeUndefined();
    expect(await connect(person, provider)).toMatchObject({ result: 'CONNECTED' });
  });
});

describe('tokens that are pasted', () => {
  test('Printify’s is asked once, stored sealed, and warned about a month before its year ends', async () => {
    const person = await desk.person();
    const outcome = await api.connections.useToken(person, {
      provider: 'printify',
      token: ' sandbox-printify-token\n',
    });
    expect(outcome).toMatchObject({ connection: { method: 'token', status: 'connected', shopId: null } });
    const { connection: row } = outcome as { connection: ConnectionRow };
    expect(row.shops.map(({ channel }) => channel)).toEqual(['etsy', 'custom_integration']);
    expect(row.accessSealed.toString('utf8')).not.toContain('sandbox-printify-token');
    const days = (row.expiresAt!.getTime() - desk.clock.now().getTime()) / 86_400_000;
    expect(days).toBeCloseTo(365, 0);
    const at = (left: number) => statusOf(row, new Date(row.expiresAt!.getTime() - left * 86_400_000));
    expect([at(31), at(29), at(-1)]).toEqual(['connected', 'expiring', 'expired']);
  });

  test('OpenAI’s key is verified; a wrong one is refused with what to do, a broken one is not even sent', async () => {
    const person = await desk.person();
    const wrong = await api.connections.useToken(person, { provider: 'openai', token: 'sk-not-a-key-of-anybody' });
    expect(wrong).toMatchObject({ failure: 'TOKEN_REFUSED', message: expect.stringMatching(/paste a valid one/) });
    const before = await desk.requests('openai');
    const broken = await api.connections.useToken(person, { provider: 'openai', token: 'sk with spaces' });
    expect(broken).toMatchObject({ failure: 'TOKEN_MALFORMED', field: ['input', 'token'] });
    expect(await desk.requests('openai')).toBe(before);
    const good = await api.connections.useToken(person, { provider: 'openai', token: 'sandbox-openai-api-key' });
    expect(good).toMatchObject({ connection: { accountName: 'san…-key', expiresAt: null } });
    await expect(api.connections.useToken(person, { provider: 'etsy', token: 'x'.repeat(40) })).resolves.toMatchObject({
      failure: 'NO_TOKEN',
    });
  });
});

describe('the same account', () => {
  test('connecting anew takes no other account: sign in as the one there was, or disconnect it', async () => {
    const person = await desk.person();
    await connect(person, 'etsy');
    const first = await connectionOf(person, 'etsy');
    expect(await connect(person, 'etsy', { account: 'new', name: 'Other Shop' })).toMatchObject({
      result: 'OTHER_ACCOUNT',
    });
    expect(await connectionOf(person, 'etsy')).toMatchObject({ accountId: first!.accountId });
    expect(await connect(person, 'etsy')).toMatchObject({ result: 'CONNECTED' });
    expect(await connectionOf(person, 'etsy')).toMatchObject({ id: first!.id, version: first!.version + 1 });
  });

  test('a shop is chosen among several, once chosen it stays, and an unknown one is refused', async () => {
    const person = await desk.person();
    await connect(person, 'printify');
    const row = (await connectionOf(person, 'printify'))!;
    expect(row.shopId).toBeNull();
    const [shop, other] = row.shops;
    const order = { connectionId: row.id, shopId: other!.id, expectedVersion: row.version };
    expect(await api.connections.chooseShop(person, order)).toMatchObject({ connection: { shopId: other!.id } });
    expect(await api.connections.chooseShop(person, { ...order, shopId: shop!.id })).toMatchObject({
      failure: 'CONFLICT',
    });
    const unknown = await api.connections.chooseShop(person, { connectionId: row.id, shopId: '1' });
    expect(unknown).toMatchObject({ failure: 'SHOP_UNKNOWN' });
    await connect(person, 'printify');
    expect(await connectionOf(person, 'printify')).toMatchObject({ shopId: other!.id });
  });

  test('a permission that publishing needs and that was left out is missed at once', async () => {
    const person = await desk.person();
    await connect(person, 'etsy', { leaveOut: ['listings_w'] });
    expect(await connectionOf(person, 'etsy')).toMatchObject({
      status: 'error',
      problem: { code: 'PERMISSION_MISSING', message: expect.stringMatching(/listings_w/), action: 'reconnect:etsy' },
    });
  });
});

describe('the way back', () => {
  test('comes once: the same answer a second time, or a forged one, changes nothing', async () => {
    const person = await desk.person();
    const back = await consent(await startUrl(person, 'etsy', '/composer/lst_1?step=2'));
    expect(await api.attempts.finish(person, 'etsy', back.searchParams)).toEqual({
      returnTo: '/composer/lst_1?step=2',
      result: 'CONNECTED',
    });
    expect(await api.attempts.finish(person, 'etsy', back.searchParams)).toMatchObject({ result: 'STATE_INVALID' });
    for (const state of ['', 'x', 'a'.repeat(43), "' OR 1=1 --"]) {
      const forged = new URLSearchParams({ code: 'abc', state });
      expect(await api.attempts.finish(person, 'etsy', forged)).toMatchObject({ result: 'STATE_INVALID' });
    }
  });

  test('is taken in the session that began, in its workspace, for its provider, within 15 minutes', async () => {
    const [person, stranger] = [await desk.person(), await desk.person()];
    const colleague = await desk.person('owner', person.workspaceId);
    const back = await consent(await startUrl(person, 'etsy'));
    const elsewhere = { ...person, workspaceId: stranger.workspaceId };
    for (const other of [stranger, colleague, elsewhere]) {
      expect(await api.attempts.finish(other, 'etsy', back.searchParams)).toMatchObject({ result: 'STATE_INVALID' });
    }
    expect(await api.attempts.finish(person, 'pinterest', back.searchParams)).toMatchObject({
      result: 'STATE_INVALID',
    });
    expect(await api.attempts.finish({ kind: 'anonymous' }, 'etsy', back.searchParams)).toMatchObject({
      result: 'SIGNED_OUT',
    });
    await desk.query(`UPDATE connection_attempts SET expires_at = now() - interval '1 second' WHERE session_id = $1`, [
      person.sessionId,
    ]);
    expect(await api.attempts.finish(person, 'etsy', back.searchParams)).toMatchObject({ result: 'STATE_INVALID' });
  });

  test('of two answers at once exactly one connects', async () => {
    const person = await desk.person();
    const back = await consent(await startUrl(person, 'x'));
    const ends = await Promise.all(
      Array.from({ length: 5 }, () => api.attempts.finish(person, 'x', back.searchParams)),
    );
    expect(ends.filter(({ result }) => result === 'CONNECTED')).toHaveLength(1);
  });

  test('leads to a path of ours only', async () => {
    const person = await desk.person();
    for (const returnTo of [
      'https://evil.example',
      '//evil.example',
      '/\\evil.example',
      'composer',
      '/oauth/x/callback',
      '/a\nb',
    ]) {
      expect(await api.attempts.start(person, { provider: 'etsy', returnTo })).toMatchObject({
        failure: 'RETURN_TO_INVALID',
      });
    }
  });

  test('the provider is asked with exactly our address, S256 and every permission', async () => {
    const url = new URL(await startUrl(await desk.person(), 'etsy'));
    expect(url.origin).toBe(desk.sandbox.url);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      response_type: 'code',
      redirect_uri: 'http://127.0.0.1:4000/oauth/etsy/callback',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      scope: expect.stringContaining('listings_w'),
    });
  });
});

test('who may not manage connections neither starts nor ends one', async () => {
  const owner = await desk.person();
  const editor = await desk.person('editor', owner.workspaceId);
  await connect(owner, 'etsy');
  const row = (await connectionOf(editor, 'etsy'))!;
  await expect(api.attempts.start(editor, { provider: 'etsy' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await expect(api.connections.remove(editor, row.id)).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('every change is in the audit log, without a secret', async () => {
  const person = await desk.person();
  await connect(person, 'etsy');
  await connect(person, 'etsy');
  const row = (await connectionOf(person, 'etsy'))!;
  await api.connections.chooseShop(person, { connectionId: row.id, shopId: row.shops[0]!.id });
  await api.connections.remove(person, row.id);
  const entries = await desk.query<{ action: string; before: unknown; after: unknown }>(
    'SELECT action, before, after FROM audit_log WHERE workspace_id = $1 ORDER BY id',
    [person.workspaceId],
  );
  expect(entries.map(({ action }) => action)).toEqual([
    'connection.created',
    'connection.reconnected',
    'connection.shop_chosen',
    'connection.removed',
  ]);
  expect(JSON.stringify(entries)).not.toMatch(/token|101000001\./);
});
