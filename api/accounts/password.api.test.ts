import { randomBytes } from 'node:crypto';
import { systemActor } from '#domain/accounts/actor.js';
import type { TestApi } from '#test/testkit/api.js';
import { MailRoom } from '#test/testkit/mail-room.js';

const SIGN_IN = `mutation ($input: SessionCreateInput!) {
  sessionCreate(input: $input) { viewer { user { email } } userErrors { code } }
}`;
const ASK_RESET = `mutation ($input: PasswordResetRequestInput!) {
  passwordResetRequest(input: $input) { isMailSent userErrors { code } }
}`;
const RESET = `mutation ($input: PasswordResetInput!) {
  passwordReset(input: $input) { isReset userErrors { code field } }
}`;
const CHANGE = `mutation ($input: PasswordChangeInput!) {
  passwordChange(input: $input) { isChanged userErrors { code field } }
}`;
const VIEWER = '{ viewer { user { email } } }';
const OLD = 'four lazy otters sing';
const NEW = 'five busy beavers hum';

interface SignedIn {
  sessionCreate: { viewer: object | null; userErrors: { code: string }[] };
}

let api: TestApi;
let mails: MailRoom;
beforeAll(async () => {
  ({ api, mails } = await MailRoom.open());
});
afterEach(() => api.database.db.pool.query('TRUNCATE credential_attempts'));
afterAll(() => mails.close());

async function newAccount(): Promise<string> {
  const email = `pw-${randomBytes(6).toString('hex')}@example.com`;
  await api.domain.accounts.create(systemActor('test'), { email, password: OLD, workspaceName: 'Otters' });
  return email;
}
const signIn = (email: string, password: string) =>
  api.ask<SignedIn>(SIGN_IN, { variables: { input: { email, password } } });
const cookieOf = ({ headers }: { headers: Headers }) => headers.get('set-cookie')!.split(';')[0]!;
const askReset = (email: string) => api.ask(ASK_RESET, { variables: { input: { email } } });
const reset = (token: string, password = NEW) =>
  api.ask<{ passwordReset: { isReset: boolean; userErrors: object[] } }>(RESET, {
    variables: { input: { token, password } },
  });
const change = (cookie: string, currentPassword: string, newPassword: string) =>
  api.ask<{ passwordChange: { isChanged: boolean; userErrors: object[] } }>(CHANGE, {
    cookie,
    variables: { input: { currentPassword, newPassword } },
  });
const isSignedIn = async (cookie: string) =>
  (await api.ask<{ viewer: object | null }>(VIEWER, { cookie })).data!.viewer !== null;

it('the link of the mail sets a new password once, ends every session, signs nobody in and is told by mail', async () => {
  const email = await newAccount();
  const cookie = cookieOf(await signIn(email, OLD));
  await askReset(email);
  const token = await mails.tokenFor(email);
  const answer = await reset(token);
  expect(answer.data!.passwordReset).toEqual({ isReset: true, userErrors: [] });
  expect(await isSignedIn(cookie)).toBe(false);
  expect((await reset(token, 'six quiet ravens nod')).data!.passwordReset.userErrors).toEqual([
    { code: 'TOKEN_INVALID', field: ['input', 'token'] },
  ]);
  expect((await signIn(email, OLD)).data!.sessionCreate.viewer).toBeNull();
  expect((await signIn(email, NEW)).data!.sessionCreate.viewer).not.toBeNull();
  expect((await mails.to(email)).map(({ subject }) => subject)).toEqual([
    'Your password was changed',
    'Set a new password',
  ]);
});

it('of the same link opened at the same moment one sets the password', async () => {
  const email = await newAccount();
  await askReset(email);
  const token = await mails.tokenFor(email);
  const answers = await Promise.all(['one', 'two', 'three'].map((word) => reset(token, `${word} more busy beaver`)));
  expect(answers.filter(({ data }) => data!.passwordReset.isReset)).toHaveLength(1);
});

it('a link older than an hour does nothing; one that was used takes the others with it', async () => {
  const email = await newAccount();
  await askReset(email);
  const first = await mails.tokenFor(email);
  await askReset(email);
  const second = await mails.tokenFor(email);
  expect((await reset(second)).data!.passwordReset.isReset).toBe(true);
  expect((await reset(first)).data!.passwordReset.isReset).toBe(false);
  await askReset(email);
  const third = await mails.tokenFor(email);
  await api.database.db.pool.query(`UPDATE password_resets SET expires_at = now() - interval '1 second'`);
  expect((await reset(third)).data!.passwordReset.isReset).toBe(false);
});

it('a password that is refused leaves the link as it was', async () => {
  const email = await newAccount();
  await askReset(email);
  const token = await mails.tokenFor(email);
  expect((await reset(token, 'iloveyou12345')).data!.passwordReset).toEqual({
    isReset: false,
    userErrors: [{ code: 'PASSWORD_WELL_KNOWN', field: ['input', 'password'] }],
  });
  expect((await reset(token)).data!.passwordReset.isReset).toBe(true);
});

it('an unknown address gets the same answer, the same job, and no mail', async () => {
  const [known, unknown] = [await newAccount(), `nobody-${randomBytes(6).toString('hex')}@example.com`];
  const jobs = async () => {
    const { rows } = await api.database.db.pool.query<{ count: number }>(
      'SELECT count(*)::int AS count FROM graphile_worker.jobs',
    );
    return rows[0]!.count;
  };
  const before = await jobs();
  const first = await askReset(known);
  const between = await jobs();
  const second = await askReset(unknown);
  expect(first.data).toEqual(second.data);
  expect([between - before, (await jobs()) - between]).toEqual([1, 1]);
  expect(await mails.to(unknown)).toEqual([]);
  expect(await mails.to(known)).toHaveLength(1);
});

it('whoever is locked out by somebody else’s guesses gets in again by the mail', async () => {
  const email = await newAccount();
  for (let guess = 0; guess < 11; guess += 1) await signIn(email, `wrong guess ${guess}`);
  expect((await signIn(email, OLD)).data!.sessionCreate.userErrors).toEqual([{ code: 'TOO_MANY_ATTEMPTS' }]);
  await askReset(email);
  await reset(await mails.tokenFor(email));
  expect((await signIn(email, NEW)).data!.sessionCreate.viewer).not.toBeNull();
});

it('a change asks for the old password, ends the other sessions, renews this one’s token and is told by mail', async () => {
  const email = await newAccount();
  const [mine, other] = [cookieOf(await signIn(email, OLD)), cookieOf(await signIn(email, OLD))];
  expect((await change(mine, 'not the password', NEW)).data!.passwordChange).toEqual({
    isChanged: false,
    userErrors: [{ code: 'WRONG_PASSWORD', field: ['input', 'currentPassword'] }],
  });
  const changed = await change(mine, OLD, NEW);
  expect(changed.data!.passwordChange).toEqual({ isChanged: true, userErrors: [] });
  const renewed = cookieOf(changed);
  expect(renewed).not.toBe(mine);
  expect(await Promise.all([mine, other, renewed].map(isSignedIn))).toEqual([false, false, true]);
  expect((await mails.to(email))[0]).toMatchObject({ subject: 'Your password was changed' });
});

it('a stolen session cannot try out the password', async () => {
  const email = await newAccount();
  const cookie = cookieOf(await signIn(email, OLD));
  for (let guess = 0; guess < 10; guess += 1) await change(cookie, `wrong guess ${guess}`, NEW);
  expect((await change(cookie, OLD, NEW)).data!.passwordChange.userErrors).toMatchObject([
    { code: 'TOO_MANY_ATTEMPTS' },
  ]);
});

it('the new password may not contain the address', async () => {
  const email = await newAccount();
  const cookie = cookieOf(await signIn(email, OLD));
  expect((await change(cookie, OLD, `my ${email}`)).data!.passwordChange.userErrors).toEqual([
    { code: 'PASSWORD_CONTAINS_ADDRESS', field: ['input', 'newPassword'] },
  ]);
});
