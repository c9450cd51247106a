import { TestApi } from '#test/testkit/api.js';

const SIGN_IN = `mutation SignIn($input: SessionCreateInput!) {
  sessionCreate(input: $input) { viewer { user { email } role } userErrors { code field message } }
}`;
const VIEWER = '{ viewer { role canRefreshTrends user { id email locale } workspace { id name plan } } }';

interface SignedIn {
  sessionCreate: { viewer: { user: { email: string } } | null; userErrors: { code: string }[] };
}

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

const signIn = (email: string, password: string) =>
  api.ask<SignedIn>(SIGN_IN, { variables: { input: { email, password } } });

async function sessionOf(account: { email: string; password: string }): Promise<string> {
  const answer = await signIn(account.email, account.password);
  return answer.headers.get('set-cookie')!.split(';')[0]!;
}

it('signs in with an http-only, lax cookie, shows the viewer, and signs out for good', async () => {
  const account = await api.account();
  const answer = await signIn(` ${account.email.toUpperCase()} `, account.password);
  expect(answer.data!.sessionCreate).toMatchObject({ viewer: { user: { email: account.email } }, userErrors: [] });
  expect(answer.headers.get('set-cookie')).toMatch(/^podpusher_session=[\w-]{43};.*HttpOnly.*SameSite=Lax/i);
  const cookie = answer.headers.get('set-cookie')!.split(';')[0]!;
  const viewer = await api.ask(VIEWER, { cookie });
  expect(viewer.data).toEqual({
    viewer: {
      role: 'OWNER',
      canRefreshTrends: true,
      user: { id: expect.stringMatching(/^usr_/), email: account.email, locale: 'en' },
      workspace: { id: expect.stringMatching(/^wks_/), name: 'Test', plan: 'PROFESSIONAL' },
    },
  });
  const out = await api.ask('mutation { sessionDelete(input: {}) { isSignedOut userErrors { code } } }', { cookie });
  expect(out.data).toEqual({ sessionDelete: { isSignedOut: true, userErrors: [] } });
  expect((await api.ask(VIEWER, { cookie })).data).toEqual({ viewer: null });
});

it('keeps neither the password nor the session token', async () => {
  const account = await api.account();
  const cookie = await sessionOf(account);
  const { rows } = await api.database.db.pool.query<{ text: string }>(
    `SELECT string_agg(t::text, ' ') AS text FROM (SELECT u::text FROM users u UNION ALL SELECT s::text FROM sessions s
UNION ALL SELECT k::text FROM api_keys k) AS all_rows (t)`,
  );
  for (const secret of [account.password, cookie.split('=')[1]!, account.key])
    expect(rows[0]!.text).not.toContain(secret);
});

it('says the same of a wrong password and an unknown address', async () => {
  const account = await api.account();
  const wrong = await signIn(account.email, 'not the password');
  const unknown = await signIn('nobody@example.com', 'not the password');
  expect(wrong.data).toEqual(unknown.data);
  expect(wrong.data!.sessionCreate).toMatchObject({ viewer: null, userErrors: [{ code: 'WRONG_CREDENTIALS' }] });
  expect(wrong.headers.get('set-cookie')).toBeNull();
});

it('stops a guesser after ten wrong passwords, and nobody else', async () => {
  const [victim, other] = [await api.account(), await api.account()];
  for (let guess = 0; guess < 10; guess += 1) await signIn(victim.email, `guess ${guess}`);
  const locked = await signIn(victim.email, victim.password);
  expect(locked.data!.sessionCreate.userErrors).toMatchObject([{ code: 'TOO_MANY_ATTEMPTS' }]);
  expect((await signIn(other.email, other.password)).data!.sessionCreate.viewer).not.toBeNull();
});

it('a user or workspace of somebody else is null, exactly like one that does not exist', async () => {
  const [mine, theirs] = [await api.account(), await api.account()];
  const cookie = await sessionOf(mine);
  const idsOf = async (session: string) => {
    const answer = await api.ask<{ viewer: { user: { id: string }; workspace: { id: string } } }>(VIEWER, {
      cookie: session,
    });
    return [answer.data!.viewer.user.id, answer.data!.viewer.workspace.id];
  };
  const [own, foreign] = [await idsOf(cookie), await idsOf(await sessionOf(theirs))];
  const query = 'query Nodes($ids: [ID!]!) { nodes(ids: $ids) { id } }';
  const answer = await api.ask<{ nodes: unknown[] }>(query, { cookie, variables: { ids: [...own, ...foreign] } });
  expect(answer.data!.nodes).toEqual([{ id: own[0] }, { id: own[1] }, null, null]);
  const anonymous = await api.ask<{ nodes: unknown[] }>(query, { variables: { ids: own } });
  expect(anonymous.data!.nodes).toEqual([null, null]);
});

it('a session that has ended is nobody, not an error', async () => {
  const cookie = await sessionOf(await api.account());
  await api.database.db.query({
    name: 'test_expire',
    text: `UPDATE sessions SET created_at = now() - interval '40 days', expires_at = now() - interval '1 second'`,
  });
  expect(await api.ask(VIEWER, { cookie })).toMatchObject({ status: 200, data: { viewer: null } });
});

it('starts a collection for an owner of the right plan, and tells others why not', async () => {
  const refresh =
    'mutation { trendsRefresh(input: { platforms: [ETSY] }) { runs { platform status } userErrors { code message } } }';
  const [paying, free] = [await api.account(), await api.account({ plan: 'free' })];
  expect((await api.ask(refresh)).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  const refused = await api.ask(refresh, { cookie: await sessionOf(free) });
  expect(refused.data).toMatchObject({ trendsRefresh: { runs: [], userErrors: [{ code: 'FORBIDDEN' }] } });
  const started = await api.ask(refresh, { cookie: await sessionOf(paying) });
  expect(started.data).toMatchObject({
    trendsRefresh: { runs: [{ platform: 'ETSY', status: 'QUEUED' }], userErrors: [] },
  });
});

it('shows sources and capabilities to everybody, without any value of a setting', async () => {
  const answer = await api.ask<{
    sources: { platform: string }[];
    capabilities: { name: string; missing: string[] }[];
  }>(
    '{ sources { platform status mode lastRun { status } breaker { state retryAt } } capabilities { name mode missing } }',
  );
  expect(answer.data!.sources.map(({ platform }) => platform).sort()).toEqual([
    'ETSY',
    'GOOGLE_TRENDS',
    'INSTAGRAM',
    'PINTEREST',
    'TIKTOK',
    'X',
  ]);
  expect(answer.data!.capabilities.find(({ name }) => name === 'etsy')).toEqual({
    name: 'etsy',
    mode: 'SANDBOX',
    missing: ['ETSY_KEYSTRING', 'ETSY_SHARED_SECRET'],
  });
  expect(answer.data!.capabilities.find(({ name }) => name === 'mail')).toEqual({
    name: 'mail',
    mode: 'SANDBOX',
    missing: ['SMTP_URL'],
  });
});
