import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { systemActor } from '#domain/accounts/actor.js';
import { type Answer, TestApi } from '#test/testkit/api.js';
import { MailRoom } from '#test/testkit/mail-room.js';

const SIGN_IN = `mutation ($input: SessionCreateInput!) {
  sessionCreate(input: $input) { viewer { user { email } } userErrors { code field } }
}`;
const ENROLL = `mutation ($input: TwoFactorEnrollInput!) {
  twoFactorEnroll(input: $input) { secret otpauthUrl userErrors { code } }
}`;
const CONFIRM = `mutation ($input: TwoFactorConfirmInput!) {
  twoFactorConfirm(input: $input) { recoveryCodes user { twoFactor { isEnabled recoveryCodesLeft } } userErrors { code } }
}`;
const DISABLE = `mutation ($input: TwoFactorDisableInput!) {
  twoFactorDisable(input: $input) { user { twoFactor { isEnabled } } userErrors { code } }
}`;
const RENEW = `mutation ($input: RecoveryCodesRenewInput!) {
  recoveryCodesRenew(input: $input) { recoveryCodes userErrors { code } }
}`;
const VIEWER = '{ viewer { user { email twoFactor { isEnabled enabledAt recoveryCodesLeft } } } }';
const PASSWORD = 'four lazy otters sing';
const STEP_MS = 30_000;

type Errors = { code: string; field?: string[] }[];
interface SignedIn {
  sessionCreate: { viewer: object | null; userErrors: Errors };
}
interface Enrolled {
  twoFactorEnroll: { secret: string; otpauthUrl: string; userErrors: Errors };
}
interface Confirmed {
  twoFactorConfirm: { recoveryCodes: string[] | null; user: object | null; userErrors: Errors };
}

let api: TestApi;
let other: TestApi;
let mails: MailRoom;
beforeAll(async () => {
  ({ api, mails } = await MailRoom.open());
  other = await TestApi.start({ database: api.database });
});
afterEach(() => api.database.db.pool.query('TRUNCATE credential_attempts'));
afterAll(async () => {
  await other.stop();
  await mails.close();
});

const cookieOf = ({ headers }: { headers: Headers }) => headers.get('set-cookie')!.split(';')[0]!;
const signIn = (email: string, factor: object = {}, at = api) =>
  at.ask<SignedIn>(SIGN_IN, { variables: { input: { email, password: PASSWORD, ...factor } } });
const codesOf = ({ data }: Answer<SignedIn>) => data!.sessionCreate.userErrors.map(({ code }) => code);

/** What the authenticator of a secret shows, `steps` from now. */
const codeOf = (secret: string, steps = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * STEP_MS });

async function signedIn() {
  const email = `2fa-${randomBytes(6).toString('hex')}@example.com`;
  const { userId } = await api.domain.accounts.create(systemActor('test'), {
    email,
    password: PASSWORD,
    workspaceName: 'Otters',
  });
  return { email, userId, cookie: cookieOf(await signIn(email)) };
}

/** An account with two-factor on. The code of the step before was used up by confirming. */
async function enrolled() {
  const account = await signedIn();
  const begun = await api.ask<Enrolled>(ENROLL, {
    cookie: account.cookie,
    variables: { input: { password: PASSWORD } },
  });
  const { secret } = begun.data!.twoFactorEnroll;
  const confirmed = await api.ask<Confirmed>(CONFIRM, {
    cookie: account.cookie,
    variables: { input: { code: codeOf(secret, -1) } },
  });
  const { recoveryCodes } = confirmed.data!.twoFactorConfirm;
  return {
    ...account,
    oldCookie: account.cookie,
    cookie: cookieOf(confirmed),
    secret,
    recoveryCodes: recoveryCodes!,
    confirmed,
  };
}

it('is switched on by a first code, gives ten recovery codes and a new cookie, and is told by mail', async () => {
  const { email, cookie, oldCookie, recoveryCodes, confirmed } = await enrolled();
  expect(confirmed.data!.twoFactorConfirm).toMatchObject({
    user: { twoFactor: { isEnabled: true, recoveryCodesLeft: 10 } },
    userErrors: [],
  });
  expect(new Set(recoveryCodes).size).toBe(10);
  expect(recoveryCodes.every((code) => /^([0-9a-z]{4}-){3}[0-9a-z]{4}$/.test(code))).toBe(true);
  expect((await api.ask(VIEWER, { cookie: oldCookie })).data).toEqual({ viewer: null });
  expect((await api.ask(VIEWER, { cookie })).data).toMatchObject({
    viewer: { user: { twoFactor: { isEnabled: true, enabledAt: expect.any(String), recoveryCodesLeft: 10 } } },
  });
  expect((await mails.to(email))[0]).toMatchObject({ subject: 'Two-factor sign-in is on' });
});

it('signing in asks for the code after the right password, and for nothing before', async () => {
  const { email, secret } = await enrolled();
  expect(codesOf(await signIn(email))).toEqual(['TWO_FACTOR_REQUIRED']);
  expect(codesOf(await signIn(email, { password: 'a wrong password', code: codeOf(secret) }))).toEqual([
    'WRONG_CREDENTIALS',
  ]);
  expect(codesOf(await signIn(email, { code: '000000' }))).toEqual(['WRONG_CODE']);
  expect((await signIn(email, { code: codeOf(secret) })).data!.sessionCreate.viewer).not.toBeNull();
});

it('a code works once: not again, not in another process, not at the same moment, and none from before it', async () => {
  const { email, secret } = await enrolled();
  const code = codeOf(secret);
  const answers = await Promise.all([
    signIn(email, { code }),
    signIn(email, { code }, other),
    signIn(email, { code }, other),
  ]);
  expect(answers.filter(({ data }) => data!.sessionCreate.viewer !== null)).toHaveLength(1);
  expect(codesOf(await signIn(email, { code }))).toEqual(['WRONG_CODE']);
  expect(codesOf(await signIn(email, { code: codeOf(secret, -1) }))).toEqual(['WRONG_CODE']);
  expect((await signIn(email, { code: codeOf(secret, 1) })).data!.sessionCreate.viewer).not.toBeNull();
});

it('a code of two minutes ago or ahead is wrong', async () => {
  const { email, secret } = await enrolled();
  expect(codesOf(await signIn(email, { code: codeOf(secret, -4) }))).toEqual(['WRONG_CODE']);
  expect(codesOf(await signIn(email, { code: codeOf(secret, 4) }))).toEqual(['WRONG_CODE']);
});

it('a recovery code works once, as people type it, and is counted down', async () => {
  const { email, recoveryCodes } = await enrolled();
  const typed = ` ${recoveryCodes[0]!.toUpperCase().replaceAll('-', ' ')}`;
  const both = await Promise.all([
    signIn(email, { recoveryCode: typed }),
    signIn(email, { recoveryCode: typed }, other),
  ]);
  expect(both.filter(({ data }) => data!.sessionCreate.viewer !== null)).toHaveLength(1);
  const refused = await signIn(email, { recoveryCode: recoveryCodes[0] });
  expect(refused.data!.sessionCreate.userErrors).toEqual([{ code: 'WRONG_CODE', field: ['input', 'recoveryCode'] }]);
  const cookie = cookieOf(await signIn(email, { recoveryCode: recoveryCodes[1] }));
  expect((await api.ask(VIEWER, { cookie })).data).toMatchObject({
    viewer: { user: { twoFactor: { recoveryCodesLeft: 8 } } },
  });
});

it('five wrong codes lock the second factor, the right code included, in every process', async () => {
  const { email, secret, recoveryCodes } = await enrolled();
  for (let guess = 0; guess < 5; guess += 1) await signIn(email, { code: `00000${guess}` }, guess % 2 ? other : api);
  expect(codesOf(await signIn(email, { code: codeOf(secret) }))).toEqual(['TOO_MANY_ATTEMPTS']);
  expect(codesOf(await signIn(email, { recoveryCode: recoveryCodes[0] }, other))).toEqual(['TOO_MANY_ATTEMPTS']);
});

it('neither the secret nor a recovery code can be read in the database', async () => {
  const { secret, recoveryCodes, userId } = await enrolled();
  const { rows } = await api.database.db.pool.query<{ text: string; sealed: Buffer }>(
    `SELECT t::text || (SELECT string_agg(r::text, ' ') FROM recovery_codes r) AS text, t.secret_sealed AS sealed
     FROM two_factors t WHERE user_id = $1`,
    [userId],
  );
  const raw = Buffer.from(Secret.fromBase32(secret).bytes);
  for (const hidden of [secret, raw.toString('hex'), ...recoveryCodes, Buffer.from(secret).toString('hex')]) {
    expect(rows[0]!.text).not.toContain(hidden);
  }
  expect(rows[0]!.sealed.includes(raw)).toBe(false);
});

it('a sealed secret that is copied to another account does not open there', async () => {
  const [mine, theirs] = [await enrolled(), await enrolled()];
  await api.database.db.pool.query(
    `UPDATE two_factors SET secret_sealed = (SELECT secret_sealed FROM two_factors WHERE user_id = $1) WHERE user_id = $2`,
    [mine.userId, theirs.userId],
  );
  const answer = await signIn(theirs.email, { code: codeOf(mine.secret) });
  expect(answer.data?.sessionCreate.viewer ?? null).toBeNull();
});

it('asks for the password before it begins, and does not begin twice', async () => {
  const { cookie } = await enrolled();
  const begin = (password: string) => api.ask<Enrolled>(ENROLL, { cookie, variables: { input: { password } } });
  expect((await begin('a wrong password')).data!.twoFactorEnroll).toMatchObject({
    secret: null,
    userErrors: [{ code: 'WRONG_PASSWORD' }],
  });
  expect((await begin(PASSWORD)).data!.twoFactorEnroll).toMatchObject({ userErrors: [{ code: 'ALREADY_ENABLED' }] });
  expect((await api.ask(ENROLL, { variables: { input: { password: PASSWORD } } })).errors![0]!.extensions.code).toBe(
    'UNAUTHENTICATED',
  );
});

it('nothing is asked for until the first code is confirmed', async () => {
  const { email, cookie } = await signedIn();
  const confirm = (code: string) => api.ask<Confirmed>(CONFIRM, { cookie, variables: { input: { code } } });
  expect((await confirm('123456')).data!.twoFactorConfirm.userErrors).toEqual([{ code: 'NOT_ENROLLED' }]);
  const begun = await api.ask<Enrolled>(ENROLL, { cookie, variables: { input: { password: PASSWORD } } });
  expect(begun.data!.twoFactorEnroll.otpauthUrl).toContain('otpauth://totp/PODPusher:2fa-');
  expect((await confirm('000000')).data!.twoFactorConfirm.userErrors).toEqual([{ code: 'WRONG_CODE' }]);
  expect((await signIn(email)).data!.sessionCreate.viewer).not.toBeNull();
});

it('is switched off by both factors only, a lost authenticator’s by a recovery code', async () => {
  const { email, cookie, secret, recoveryCodes } = await enrolled();
  const disable = (input: object) =>
    api.ask<{ twoFactorDisable: { user: object | null; userErrors: Errors } }>(DISABLE, {
      cookie,
      variables: { input },
    });
  expect(
    (await disable({ password: 'a wrong password', code: codeOf(secret) })).data!.twoFactorDisable.userErrors,
  ).toEqual([{ code: 'WRONG_PASSWORD' }]);
  expect((await disable({ password: PASSWORD })).data!.twoFactorDisable.userErrors).toEqual([{ code: 'WRONG_CODE' }]);
  const off = await disable({ password: PASSWORD, recoveryCode: recoveryCodes[3] });
  expect(off.data!.twoFactorDisable).toEqual({ user: { twoFactor: { isEnabled: false } }, userErrors: [] });
  expect((await signIn(email)).data!.sessionCreate.viewer).not.toBeNull();
  expect((await mails.to(email))[0]).toMatchObject({ subject: 'Two-factor sign-in is off' });
});

it('new recovery codes end the old ones', async () => {
  const { email, cookie, secret, recoveryCodes } = await enrolled();
  const answer = await api.ask<{ recoveryCodesRenew: { recoveryCodes: string[]; userErrors: Errors } }>(RENEW, {
    cookie,
    variables: { input: { password: PASSWORD, code: codeOf(secret) } },
  });
  const [fresh] = answer.data!.recoveryCodesRenew.recoveryCodes;
  expect(codesOf(await signIn(email, { recoveryCode: recoveryCodes[0] }))).toEqual(['WRONG_CODE']);
  expect((await signIn(email, { recoveryCode: fresh })).data!.sessionCreate.viewer).not.toBeNull();
});
