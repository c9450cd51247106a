import { randomBytes } from 'node:crypto';
import { systemActor } from '#domain/accounts/actor.js';
import { ACCESS_CHANGED, createWakeUps } from '#infra/pubsub.js';
import { createLogger } from '#observability/logger.js';
import { formatUuidId } from '#schema/base/public-id.js';
import { TestApi } from '#test/testkit/api.js';
import { MailRoom } from '#test/testkit/mail-room.js';
import { waitUntil } from '#test/testkit/processes.js';

const SIGN_IN = `mutation ($input: SessionCreateInput!) {
  sessionCreate(input: $input) { viewer { user { id } } userErrors { code } }
}`;
const SESSIONS = `query ($first: Int, $after: String) { viewer { user { sessions(first: $first, after: $after) {
  nodes { id userAgent ip isCurrent createdAt lastSeenAt expiresAt } pageInfo { hasNextPage endCursor } } } } }`;
const REVOKE = `mutation ($id: ID!) { sessionRevoke(input: { id: $id }) { revokedSessionId userErrors { code } } }`;
const REVOKE_OTHERS = 'mutation { sessionRevokeOthers(input: {}) { revokedCount userErrors { code } } }';
const MOVE = `mutation ($workspaceId: ID!) {
  sessionUpdate(input: { workspaceId: $workspaceId }) { viewer { role rights workspace { name } } userErrors { code field } }
}`;
const VIEWER = '{ viewer { role workspace { name } } }';
const UPDATE = `mutation ($input: AccountUpdateInput!) {
  accountUpdate(input: $input) { user { name locale version } userErrors { code field } }
}`;
const PASSWORD = 'four lazy otters sing';
const FIREFOX = { 'user-agent': 'Firefox on Linux' };

interface Page {
  viewer: {
    user: {
      sessions: {
        nodes: { id: string; userAgent: string; ip: string; isCurrent: boolean }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
  };
}

let api: TestApi;
let other: TestApi;
let mails: MailRoom;
beforeAll(async () => {
  ({ api, mails } = await MailRoom.open());
  other = await TestApi.start({ database: api.database });
});
afterAll(async () => {
  await other.stop();
  await mails.close();
});

async function newAccount() {
  const email = `ses-${randomBytes(6).toString('hex')}@example.com`;
  const made = await api.domain.accounts.create(systemActor('test'), {
    email,
    password: PASSWORD,
    workspaceName: 'Otters',
  });
  return { email, ...made };
}
async function signIn(email: string, headers: Record<string, string> = FIREFOX): Promise<string> {
  const answer = await api.ask(SIGN_IN, { headers, variables: { input: { email, password: PASSWORD } } });
  return answer.headers.get('set-cookie')!.split(';')[0]!;
}
const sessionsOf = async (cookie: string, page: object = {}) =>
  (await api.ask<Page>(SESSIONS, { cookie, variables: { ...page } })).data!.viewer.user.sessions;
const isSignedIn = async (cookie: string, at = api) =>
  (await at.ask<{ viewer: object | null }>(VIEWER, { cookie })).data!.viewer !== null;

it('lists the caller’s browsers, newest first and in pages, and knows which one asks', async () => {
  const { email } = await newAccount();
  const cookies = [await signIn(email), await signIn(email, { 'user-agent': 'Safari' }), await signIn(email)];
  const { nodes } = await sessionsOf(cookies[0]!);
  expect(nodes.map(({ userAgent, isCurrent }) => [userAgent, isCurrent])).toEqual([
    ['Firefox on Linux', false],
    ['Safari', false],
    ['Firefox on Linux', true],
  ]);
  expect(nodes[0]).toMatchObject({ id: expect.stringMatching(/^ses_/), ip: '127.0.0.1' });
  const first = await sessionsOf(cookies[0]!, { first: 2 });
  const second = await sessionsOf(cookies[0]!, { first: 2, after: first.pageInfo.endCursor });
  expect([...first.nodes, ...second.nodes]).toEqual(nodes);
  expect(second.pageInfo.hasNextPage).toBe(false);
});

it('nobody sees the sessions or the two-factor of a colleague', async () => {
  const [mine, theirs] = [await newAccount(), await newAccount()];
  await api.database.db.pool.query(`INSERT INTO members (workspace_id, user_id, role) VALUES ($1, $2, 'viewer')`, [
    mine.workspaceId,
    theirs.userId,
  ]);
  const query = `query ($id: ID!) { node(id: $id) { ... on User { email sessions { nodes { id } } twoFactor { isEnabled } } } }`;
  const answer = await api.ask(query, {
    cookie: await signIn(mine.email),
    variables: { id: formatUuidId('usr', theirs.userId) },
  });
  expect(answer.data).toEqual({ node: { email: theirs.email, sessions: null, twoFactor: null } });
});

it('a revoked session’s cookie is nobody at once, in every process, and its sockets are told', async () => {
  const { email } = await newAccount();
  const [mine, lost] = [await signIn(email), await signIn(email)];
  expect(await isSignedIn(lost, other)).toBe(true);
  const lostId = (await sessionsOf(mine)).nodes.find(({ isCurrent }) => !isCurrent)!.id;
  const heard = await listen();
  const revoked = await api.ask(REVOKE, { cookie: mine, variables: { id: lostId } });
  expect(revoked.data).toEqual({ sessionRevoke: { revokedSessionId: lostId, userErrors: [] } });
  expect([await isSignedIn(lost), await isSignedIn(lost, other), await isSignedIn(mine)]).toEqual([false, false, true]);
  await waitUntil('the wake-up', () => heard.payloads.some((payload) => payload.includes('sessionId')), 5_000);
  await heard.stop();
  const again = await api.ask(REVOKE, { cookie: mine, variables: { id: lostId } });
  expect(again.data).toEqual({ sessionRevoke: { revokedSessionId: null, userErrors: [{ code: 'NOT_FOUND' }] } });
});

it('a session of somebody else is not found, like one that does not exist, and goes on', async () => {
  const [mine, theirs] = [await signIn((await newAccount()).email), await signIn((await newAccount()).email)];
  const foreign = (await sessionsOf(theirs)).nodes[0]!.id;
  for (const id of [foreign, formatUuidId('ses', '00000000-0000-7000-8000-000000000000'), 'ses_x', 'usr_1', '']) {
    const answer = await api.ask(REVOKE, { cookie: mine, variables: { id } });
    expect(answer.data).toEqual({ sessionRevoke: { revokedSessionId: null, userErrors: [{ code: 'NOT_FOUND' }] } });
  }
  expect(await isSignedIn(theirs)).toBe(true);
});

it('ends all others at once, and says when there were none', async () => {
  const { email } = await newAccount();
  const [mine, one, two] = [await signIn(email), await signIn(email), await signIn(email)];
  expect((await api.ask(REVOKE_OTHERS, { cookie: mine })).data).toEqual({
    sessionRevokeOthers: { revokedCount: 2, userErrors: [] },
  });
  expect([await isSignedIn(mine), await isSignedIn(one), await isSignedIn(two)]).toEqual([true, false, false]);
  expect((await api.ask(REVOKE_OTHERS, { cookie: mine })).data).toMatchObject({
    sessionRevokeOthers: { revokedCount: 0, userErrors: [{ code: 'NO_OTHERS' }] },
  });
});

it('a browser that signs in again has one session: the one before ends', async () => {
  const { email } = await newAccount();
  const [first, elsewhere] = [await signIn(email), await signIn(email)];
  const second = await signIn(email, { ...FIREFOX, cookie: first });
  expect(await Promise.all([first, second, elsewhere].map((cookie) => isSignedIn(cookie)))).toEqual([
    false,
    true,
    true,
  ]);
});

it('whoever signs in sees at once, in the same answer, what is theirs', async () => {
  const { email } = await newAccount();
  const answer = await api.ask<{ sessionCreate: { viewer: object } }>(
    `mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { viewer { canRefreshTrends rights
      memberships { role workspace { name } } user { twoFactor { isEnabled } sessions { nodes { isCurrent } } } } } }`,
    { variables: { input: { email, password: PASSWORD } } },
  );
  expect(answer.errors).toBeUndefined();
  expect(answer.data!.sessionCreate.viewer).toEqual({
    canRefreshTrends: expect.any(Boolean),
    rights: expect.arrayContaining(['members.invite', 'workspace.erase']),
    memberships: [{ role: 'OWNER', workspace: { name: 'Otters' } }],
    user: { twoFactor: { isEnabled: false }, sessions: { nodes: [{ isCurrent: true }] } },
  });
});

it('moves to another workspace of the caller under a new cookie, and to no other', async () => {
  const [mine, theirs] = [await newAccount(), await newAccount()];
  const cookie = await signIn(mine.email);
  const move = (workspaceId: string) =>
    api.ask<{ sessionUpdate: object }>(MOVE, { cookie, variables: { workspaceId: formatUuidId('wks', workspaceId) } });
  expect((await move(theirs.workspaceId)).data!.sessionUpdate).toEqual({
    viewer: null,
    userErrors: [{ code: 'NOT_FOUND', field: ['input', 'workspaceId'] }],
  });
  await api.database.db.pool.query(`INSERT INTO members (workspace_id, user_id, role) VALUES ($1, $2, 'viewer')`, [
    theirs.workspaceId,
    mine.userId,
  ]);
  const moved = await move(theirs.workspaceId);
  expect(moved.data!.sessionUpdate).toMatchObject({
    viewer: { role: 'VIEWER', rights: expect.not.arrayContaining(['members.invite']) },
    userErrors: [],
  });
  const renewed = moved.headers.get('set-cookie')!.split(';')[0]!;
  expect([await isSignedIn(cookie), await isSignedIn(renewed)]).toEqual([false, true]);
  expect((await api.ask(VIEWER, { cookie: renewed })).data).toMatchObject({ viewer: { role: 'VIEWER' } });
});

it('whoever lost the seat goes on in another workspace, and signs in to one of their own after the last', async () => {
  const { email, userId, workspaceId } = await newAccount();
  const cookie = await signIn(email);
  await api.database.db.pool.query('DELETE FROM members WHERE user_id = $1', [userId]);
  expect(await isSignedIn(cookie)).toBe(false);
  const again = await signIn(email);
  expect((await api.ask(VIEWER, { cookie: again })).data).toEqual({
    viewer: { role: 'OWNER', workspace: { name: 'My workspace' } },
  });
  await api.database.db.pool.query(`INSERT INTO members (workspace_id, user_id, role) VALUES ($1, $2, 'viewer')`, [
    workspaceId,
    userId,
  ]);
  expect((await api.ask(VIEWER, { cookie: again })).data).toMatchObject({ viewer: { role: 'OWNER' } });
  await api.database.db.pool.query(`DELETE FROM members WHERE user_id = $1 AND role = 'owner'`, [userId]);
  expect((await api.ask(VIEWER, { cookie: again })).data).toEqual({
    viewer: { role: 'VIEWER', workspace: { name: 'Otters' } },
  });
});

it('a sign-in from a browser that was not used before is told by mail, the first and a known one are not', async () => {
  const { email } = await newAccount();
  await signIn(email);
  await signIn(email);
  expect(await mails.to(email)).toEqual([]);
  await signIn(email, { 'user-agent': 'Unknown <b>browser</b>' });
  const [mail] = await mails.to(email);
  expect(mail).toMatchObject({ subject: 'New sign-in to your account', text: expect.stringContaining('127.0.0.1') });
  expect(mail!.html).toContain('Unknown &lt;b&gt;browser&lt;/b&gt;');
});

it('changes name and language, and refuses a change of a state that is past', async () => {
  const { email } = await newAccount();
  const cookie = await signIn(email);
  const update = (input: object) =>
    api
      .ask<{ accountUpdate: object }>(UPDATE, { cookie, variables: { input } })
      .then(({ data }) => data!.accountUpdate);
  expect(await update({ name: ' Ada ', expectedVersion: 1 })).toEqual({
    user: { name: 'Ada', locale: 'en', version: 2 },
    userErrors: [],
  });
  expect(await update({ locale: 'fr', expectedVersion: 1 })).toEqual({
    user: { name: 'Ada', locale: 'en', version: 2 },
    userErrors: [{ code: 'CONFLICT', field: ['input', 'expectedVersion'] }],
  });
  expect(await update({ locale: 'fr' })).toMatchObject({ user: { locale: 'fr', version: 3 }, userErrors: [] });
  expect(await update({ locale: 'xx' })).toMatchObject({ userErrors: [{ code: 'LOCALE_UNKNOWN' }] });
  expect(await update({ name: 'x'.repeat(121) })).toMatchObject({ userErrors: [{ code: 'NAME_TOO_LONG' }] });
});

it('says the same whether an address is unknown or the password wrong, and takes about as long', async () => {
  const { email } = await newAccount();
  const time = async (address: string) => {
    const startedAt = performance.now();
    const answer = await api.ask(SIGN_IN, { variables: { input: { email: address, password: 'not the password' } } });
    return { data: answer.data, ms: performance.now() - startedAt };
  };
  const known: number[] = [];
  const unknown: number[] = [];
  for (let round = 0; round < 8; round += 1) {
    const [wrong, nobody] = [await time(email), await time(`nobody-${round}@example.com`)];
    expect(wrong.data).toEqual(nobody.data);
    known.push(wrong.ms);
    unknown.push(nobody.ms);
  }
  const median = (some: number[]) => some.sort((a, b) => a - b)[Math.floor(some.length / 2)]!;
  expect(median(unknown) / median(known)).toBeGreaterThan(0.5);
  expect(median(unknown) / median(known)).toBeLessThan(2);
});

/** What other processes hear of rights that ended. */
async function listen() {
  const payloads: string[] = [];
  const logger = createLogger({ level: 'silent', process: 'test' });
  const wake = createWakeUps({ databaseUrl: api.database.url, db: api.database.db, redis: undefined, logger });
  let isReady = false;
  wake.subscribe(ACCESS_CHANGED, (payload) => {
    if (payload === undefined) isReady = true;
    else payloads.push(payload);
  });
  await waitUntil('the listener', () => isReady, 5_000);
  return { payloads, stop: () => wake.close() };
}
