import { randomBytes } from 'node:crypto';
import { systemActor } from '#domain/accounts/actor.js';
import type { TestApi } from '#test/testkit/api.js';
import { MailRoom } from '#test/testkit/mail-room.js';

const SIGN_IN = `mutation ($input: SessionCreateInput!) {
  sessionCreate(input: $input) { viewer { user { id } } userErrors { code } }
}`;
const EXPORT = `mutation ($input: AccountExportInput!) {
  accountExport(input: $input) { document userErrors { code } }
}`;
const ERASE = `mutation ($input: AccountEraseInput!) {
  accountErase(input: $input) { isErased userErrors { code field } }
}`;
const VIEWER = '{ viewer { user { email } } }';
const PASSWORD = 'four lazy otters sing';

let api: TestApi;
let mails: MailRoom;
beforeAll(async () => {
  ({ api, mails } = await MailRoom.open());
});
afterAll(() => mails.close());

async function signedIn() {
  const email = `own-${randomBytes(6).toString('hex')}@example.com`;
  const account = { email, password: PASSWORD, workspaceName: 'Otters', name: 'Ada' };
  const made = await api.domain.accounts.create(systemActor('test'), account);
  const answer = await api.ask(SIGN_IN, { variables: { input: { email, password: PASSWORD } } });
  return { email, ...made, cookie: answer.headers.get('set-cookie')!.split(';')[0]! };
}
const exportOf = async (cookie: string, password = PASSWORD) =>
  (
    await api.ask<{ accountExport: { document: string | null; userErrors: object[] } }>(EXPORT, {
      cookie,
      variables: { input: { password } },
    })
  ).data!.accountExport;
const erase = async (cookie: string, input: object) =>
  (
    await api.ask<{ accountErase: { isErased: boolean; userErrors: object[] } }>(ERASE, {
      cookie,
      variables: { input },
    })
  ).data!.accountErase;

it('exports what is stored about the caller for the password, and nothing that proves something', async () => {
  const [{ cookie, email }, other] = [await signedIn(), await signedIn()];
  expect(await exportOf(cookie, 'not the password')).toEqual({
    document: null,
    userErrors: [{ code: 'WRONG_PASSWORD' }],
  });
  const { document } = await exportOf(cookie);
  expect(JSON.parse(document!)).toMatchObject({ kind: 'person' });
  expect(document).toContain(email);
  expect(document).not.toContain(other.email);
  expect(document).not.toMatch(/argon2|password_hash|token_hash|secret/);
});

it('erases the person for password and address, and the last mail says so', async () => {
  const { cookie, email, userId, workspaceId } = await signedIn();
  expect(await erase(cookie, { password: 'not the password', email })).toMatchObject({
    userErrors: [{ code: 'WRONG_PASSWORD' }],
  });
  expect(await erase(cookie, { password: PASSWORD, email: 'x@example.com' })).toMatchObject({
    userErrors: [{ code: 'EMAIL_MISMATCH', field: ['input', 'email'] }],
  });
  expect(await erase(cookie, { password: PASSWORD, email: email.toUpperCase() })).toEqual({
    isErased: true,
    userErrors: [],
  });
  expect((await api.ask(VIEWER, { cookie })).data).toEqual({ viewer: null });
  const { rows } = await api.database.db.pool.query<{ left: number }>(
    `SELECT (SELECT count(*) FROM users WHERE id = $1)::int + (SELECT count(*) FROM workspaces WHERE id = $2)::int AS left`,
    [userId, workspaceId],
  );
  expect(rows[0]!.left).toBe(0);
  expect((await mails.to(email))[0]).toMatchObject({ subject: 'Your account was erased' });
});

it('the only owner of a workspace where others work stays, with everything', async () => {
  const [owner, member] = [await signedIn(), await signedIn()];
  await api.database.db.pool.query(`INSERT INTO members (workspace_id, user_id, role) VALUES ($1, $2, 'admin')`, [
    owner.workspaceId,
    member.userId,
  ]);
  expect(await erase(owner.cookie, { password: PASSWORD, email: owner.email })).toMatchObject({
    isErased: false,
    userErrors: [{ code: 'LAST_OWNER' }],
  });
  expect((await api.ask(VIEWER, { cookie: owner.cookie })).data).toEqual({ viewer: { user: { email: owner.email } } });
  expect(await mails.to(owner.email)).toEqual([]);
});
