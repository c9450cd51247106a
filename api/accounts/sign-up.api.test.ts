import { randomBytes } from 'node:crypto';
import { systemActor } from '#domain/accounts/actor.js';
import type { TestApi } from '#test/testkit/api.js';
import { MailRoom } from '#test/testkit/mail-room.js';

const SIGN_UP = `mutation ($input: AccountCreateInput!) {
  accountCreate(input: $input) { isMailSent userErrors { code field } }
}`;
const VERIFY = `mutation ($input: EmailVerifyInput!) {
  emailVerify(input: $input) { viewer { role user { email name locale isEmailVerified } workspace { name plan } } userErrors { code field } }
}`;
const SEND_AGAIN = `mutation ($input: EmailVerificationSendInput!) {
  emailVerificationSend(input: $input) { isMailSent userErrors { code } }
}`;
const SIGN_IN = `mutation ($input: SessionCreateInput!) {
  sessionCreate(input: $input) { viewer { user { email } } userErrors { code } }
}`;
const PASSWORD = 'four lazy otters sing';

interface Verified {
  emailVerify: { viewer: { user: { email: string } } | null; userErrors: { code: string }[] };
}

let api: TestApi;
let mails: MailRoom;
beforeAll(async () => {
  ({ api, mails } = await MailRoom.open());
});
// Every test signs up from the same address of this machine.
afterEach(() => api.database.db.pool.query('TRUNCATE credential_attempts'));
afterAll(() => mails.close());

const newAddress = () => `new-${randomBytes(6).toString('hex')}@example.com`;
const signUp = (email: string, more: object = {}) =>
  api.ask<{ accountCreate: { isMailSent: boolean; userErrors: { code: string; field: string[] }[] } }>(SIGN_UP, {
    variables: { input: { email, password: PASSWORD, workspaceName: 'Otters', ...more } },
  });
const verify = (token: string, password = PASSWORD) =>
  api.ask<Verified>(VERIFY, { variables: { input: { token, password } } });
const signIn = (email: string, password = PASSWORD) =>
  api.ask<{ sessionCreate: { viewer: object | null; userErrors: { code: string }[] } }>(SIGN_IN, {
    variables: { input: { email, password } },
  });
const sendAgain = (email: string) => api.ask(SEND_AGAIN, { variables: { input: { email } } });

it('the link of the mail makes the account with its workspace, and signs in', async () => {
  const email = newAddress();
  const asked = await signUp(` ${email.toUpperCase()} `, { name: 'Ada', locale: 'de' });
  expect(asked.data!.accountCreate).toEqual({ isMailSent: true, userErrors: [] });
  const verified = await verify(await mails.tokenFor(email));
  expect(verified.data!.emailVerify).toEqual({
    viewer: {
      role: 'OWNER',
      user: { email, name: 'Ada', locale: 'de', isEmailVerified: true },
      workspace: { name: 'Otters', plan: 'FREE' },
    },
    userErrors: [],
  });
  const cookie = verified.headers.get('set-cookie')!.split(';')[0]!;
  expect((await api.ask('{ viewer { user { email } } }', { cookie })).data).toEqual({ viewer: { user: { email } } });
  expect((await mails.to(email))[0]).toMatchObject({ subject: 'Bestätigen Sie Ihre Adresse' });
});

it('the link works once, even when it is opened twice at the same moment', async () => {
  const email = newAddress();
  await signUp(email);
  const token = await mails.tokenFor(email);
  const outcomes = await Promise.all([verify(token), verify(token), verify(token)]);
  expect(outcomes.filter(({ data }) => data!.emailVerify.viewer !== null)).toHaveLength(1);
  expect((await verify(token)).data!.emailVerify).toEqual({
    viewer: null,
    userErrors: [{ code: 'TOKEN_INVALID', field: ['input', 'token'] }],
  });
});

it('a link older than 24 hours makes no account, and neither does a token that nobody was sent', async () => {
  const email = newAddress();
  await signUp(email);
  const token = await mails.tokenFor(email);
  await api.database.db.pool.query(`UPDATE sign_ups SET expires_at = now() - interval '1 second' WHERE email = $1`, [
    email,
  ]);
  for (const bad of [token, 'x'.repeat(43), '', 'NUL \0', '🦦'.repeat(2000)]) {
    const answer =
      await api.ask<Verified>(`mutation { emailVerify(input: { token: ${JSON.stringify(bad)}, password: "${PASSWORD}" }) {
      viewer { user { email } } userErrors { code } } }`);
    expect(answer.data!.emailVerify).toEqual({ viewer: null, userErrors: [{ code: 'TOKEN_INVALID' }] });
  }
});

it('a taken address gets the same answer; its owner is told by mail, and nothing about the account changes', async () => {
  const email = newAddress();
  await api.domain.accounts.create(systemActor('test'), {
    email,
    password: 'the first password',
    workspaceName: 'First',
  });
  const [taken, free] = [await signUp(email), await signUp(newAddress())];
  expect(taken.data).toEqual(free.data);
  expect(await mails.to(email)).toMatchObject([{ subject: 'You already have an account' }]);
  expect((await signIn(email, 'the first password')).data!.sessionCreate.viewer).not.toBeNull();
  expect((await signIn(email)).data!.sessionCreate.userErrors).toEqual([{ code: 'WRONG_CREDENTIALS' }]);
});

it('a request for a taken address leaves the very same rows behind: who is known is looked up later', async () => {
  const taken = newAddress();
  await api.domain.accounts.create(systemActor('test'), { email: taken, password: PASSWORD, workspaceName: 'First' });
  const count = async () => {
    const { rows } = await api.database.db.pool.query<Record<string, number>>(
      `SELECT (SELECT count(*)::int FROM sign_ups) AS "signUps", (SELECT count(*)::int FROM graphile_worker.jobs) AS jobs`,
    );
    return rows[0]!;
  };
  const growthBy = async (work: () => Promise<unknown>) => {
    const before = await count();
    await work();
    const after = await count();
    return { signUps: after['signUps']! - before['signUps']!, jobs: after['jobs']! - before['jobs']! };
  };
  expect(await growthBy(() => signUp(taken))).toEqual({ signUps: 1, jobs: 1 });
  expect(await growthBy(() => signUp(newAddress()))).toEqual({ signUps: 1, jobs: 1 });
  expect(await growthBy(() => sendAgain(taken))).toEqual(await growthBy(() => sendAgain(newAddress())));
});

it('signing in with the password of an own sign-up does not tell whether the address had an account before', async () => {
  const [taken, free] = [newAddress(), newAddress()];
  await api.domain.accounts.create(systemActor('test'), {
    email: taken,
    password: 'the first password',
    workspaceName: 'First',
  });
  const answerFor = async (email: string) => {
    await signUp(email);
    const { data } = await api.ask(
      `mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { viewer { role } userErrors { code field message } } }`,
      { variables: { input: { email, password: PASSWORD } } },
    );
    return data;
  };
  const answer = await answerFor(free);
  expect(answer).toEqual(await answerFor(taken));
  expect(answer).toMatchObject({
    sessionCreate: {
      viewer: null,
      userErrors: [{ code: 'WRONG_CREDENTIALS', message: expect.stringContaining('open the link in your mail first') }],
    },
  });
});

it('the mail can be sent again and its link works; an address that nobody signed up with gets none', async () => {
  const [email, stranger] = [newAddress(), newAddress()];
  await signUp(email);
  const first = await mails.tokenFor(email);
  const [again, unknown] = [await sendAgain(email), await sendAgain(stranger)];
  expect(again.data).toEqual(unknown.data);
  expect(await mails.to(email)).toHaveLength(2);
  expect(await mails.to(stranger)).toEqual([]);
  expect((await verify(first)).data!.emailVerify.viewer).not.toBeNull();
});

describe.each([
  ['the owner first', ['what the owner chose', 'what a thief chose']],
  ['a thief first', ['what a thief chose', 'what the owner chose']],
])('of two sign-ups with one address, %s', (_order, passwords) => {
  const twice = async (email: string): Promise<string[]> => {
    const tokens: string[] = [];
    for (const password of passwords) {
      await signUp(email, { password, workspaceName: `Of ${password}` });
      tokens.push(await mails.tokenFor(email));
    }
    return tokens;
  };

  it.each(['first', 'second', 'sent again'])(
    'the %s mail makes the account of whoever has its password',
    async (which) => {
      const email = newAddress();
      const [first, second] = await twice(email);
      if (which === 'sent again') await sendAgain(email);
      const link = { first, second }[which] ?? (await mails.tokenFor(email));
      expect((await verify(link, 'what the owner forgot')).data!.emailVerify).toEqual({
        viewer: null,
        userErrors: [{ code: 'WRONG_PASSWORD', field: ['input', 'password'] }],
      });
      expect((await verify(link, 'what the owner chose')).data!.emailVerify.viewer).toMatchObject({
        workspace: { name: 'Of what the owner chose' },
      });
      for (const token of [first!, second!]) {
        expect((await verify(token, 'what a thief chose')).data!.emailVerify.viewer).toBeNull();
      }
      expect((await signIn(email, 'what the owner chose')).data!.sessionCreate.viewer).not.toBeNull();
      expect((await signIn(email, 'what a thief chose')).data!.sessionCreate.viewer).toBeNull();
    },
  );
});

it('a link does not prove another address: a sign-up of that one is not looked at', async () => {
  const [own, others] = [newAddress(), newAddress()];
  await signUp(others, { password: 'what the other chose' });
  await signUp(own);
  const token = await mails.tokenFor(own);
  expect((await verify(token, 'what the other chose')).data!.emailVerify.userErrors).toMatchObject([
    { code: 'WRONG_PASSWORD' },
  ]);
  expect((await verify(token)).data!.emailVerify.viewer).toMatchObject({ user: { email: own } });
});

it('the token stands in no table and in no job', async () => {
  const email = newAddress();
  await signUp(email);
  const dump = async () => {
    const { rows } = await api.database.db.pool.query<{ text: string }>(
      `SELECT coalesce(string_agg(t, ' '), '') AS text FROM (SELECT s::text AS t FROM sign_ups s
       UNION ALL SELECT j::text FROM graphile_worker._private_jobs j) AS rows`,
    );
    return rows[0]!.text;
  };
  const before = await dump();
  const token = await mails.tokenFor(email);
  expect(before).toContain(email);
  expect(mails.payloads.join()).toContain(email);
  expect([before, await dump(), ...mails.payloads].join()).not.toContain(token);
});

it.each([
  ['PASSWORD_TOO_SHORT', { password: 'otters' }],
  ['PASSWORD_TOO_LONG', { password: 'otter '.repeat(40) }],
  ['PASSWORD_WELL_KNOWN', { password: 'Password1234!' }],
  ['PASSWORD_CONTAINS_ADDRESS', { email: 'ada.lovelace@example.com', password: 'i am ada.lovelace 1815' }],
  ['EMAIL_INVALID', { email: 'nobody' }],
  ['EMAIL_INVALID', { email: 'two @example.com' }],
  ['WORKSPACE_NAME_INVALID', { workspaceName: '  ' }],
  ['NAME_TOO_LONG', { name: 'a'.repeat(121) }],
  ['LOCALE_UNKNOWN', { locale: 'xx' }],
])('refuses with %s what it names, and sends nothing', async (code, change) => {
  const answer = await signUp(newAddress(), change);
  expect(answer.data!.accountCreate).toMatchObject({ isMailSent: false, userErrors: [{ code }] });
});

it('a caller who keeps asking for mails is stopped, by address and with the wait', async () => {
  const email = newAddress();
  const codes: string[] = [];
  for (let times = 0; times < 4; times += 1) {
    codes.push((await signUp(email)).data!.accountCreate.userErrors[0]?.code ?? 'sent');
  }
  expect(codes).toEqual(['sent', 'sent', 'sent', 'TOO_MANY_ATTEMPTS']);
});

it('what has expired is dropped by the hour, and what has not stays', async () => {
  const { pool } = api.database.db;
  const [old, young] = [newAddress(), newAddress()];
  await signUp(old);
  await pool.query(`UPDATE sign_ups SET expires_at = now() - interval '1 second' WHERE email = $1`, [old]);
  await signUp(young);
  const { userId } = await api.domain.accounts.create(systemActor('test'), {
    email: newAddress(),
    password: PASSWORD,
    workspaceName: 'Old',
  });
  await pool.query(
    `INSERT INTO sessions (user_id, token_hash, created_at, expires_at)
     SELECT $1, sha256(n::text::bytea), now() - interval '40 days', now() + n * interval '1 hour' FROM unnest('{-1, 1}'::int[]) n`,
    [userId],
  );
  await pool.query(
    `INSERT INTO password_resets (id, user_id, token_hash, expires_at)
     SELECT gen_random_uuid(), $1, sha256(n::text::bytea), now() + n * interval '1 hour' FROM unnest('{-1, 1}'::int[]) n`,
    [userId],
  );
  await api.domain.identity.prune(systemActor('test'));
  const { rows } = await pool.query<Record<string, number>>(
    `SELECT (SELECT count(*)::int FROM sign_ups WHERE email = ANY ($2)) AS "signUps",
       (SELECT count(*)::int FROM sessions WHERE user_id = $1) AS sessions,
       (SELECT count(*)::int FROM password_resets WHERE user_id = $1) AS resets`,
    [userId, [old, young]],
  );
  expect(rows[0]).toEqual({ signUps: 1, sessions: 1, resets: 1 });
});
