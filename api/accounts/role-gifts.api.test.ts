import { randomBytes, randomUUID } from 'node:crypto';
import type { Role } from '#domain/accounts/actor.js';
import { isRefused } from '#domain/accounts/refusal.js';
import type { UserActor } from '#domain/accounts/sessions.js';
import type { IdempotentCall } from '#domain/idempotency/idempotency.js';
import { formatUuidId } from '#schema/base/public-id.js';
import { TestApi } from '#test/testkit/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

const address = (): string => `guest-${randomBytes(6).toString('hex')}@example.com`;
const CALL: IdempotentCall = {
  mutation: 'invitationCreate',
  key: undefined,
  occurrence: 1,
  request: null,
  scope: 'workspace',
  onReplay: () => undefined,
};
const rows = async <Row extends object>(text: string, values: unknown[]) =>
  (await api.database.db.pool.query<Row>(text, values)).rows;

interface Seat {
  actor: UserActor;
  memberId: string;
}

async function owner() {
  const { userId, workspaceId, key } = await api.account({ plan: 'enterprise', scopes: ['write:members'] });
  return { key, ...(await seatOf(userId, workspaceId, 'owner')) };
}

/** Somebody else with a seat in the owner's workspace. */
async function join({ actor }: Seat, role: Role): Promise<Seat> {
  const { userId } = await api.account();
  await rows('INSERT INTO members (workspace_id, user_id, role) VALUES ($1, $2, $3)', [
    actor.workspaceId,
    userId,
    role,
  ]);
  return seatOf(userId, actor.workspaceId, role);
}

async function seatOf(userId: string, workspaceId: string, role: Role): Promise<Seat> {
  const [member] = await rows<{ id: string }>('SELECT id FROM members WHERE workspace_id = $1 AND user_id = $2', [
    workspaceId,
    userId,
  ]);
  return { memberId: member!.id, actor: { kind: 'user', userId, workspaceId, role, sessionId: randomUUID() } };
}

async function invite({ actor }: Seat, role: Role, email = address()): Promise<string> {
  const outcome = await api.domain.invitations.invite(actor, { email, role }, CALL);
  if (isRefused(outcome)) throw new Error(outcome.failure);
  return outcome.invitation.id;
}

const openIds = async ({ actor }: Seat) => {
  const open = await rows<{ id: string }>(
    'SELECT id FROM invitations WHERE workspace_id = $1 AND revoked_at IS NULL AND accepted_at IS NULL ORDER BY id',
    [actor.workspaceId],
  );
  return open.map(({ id }) => id);
};

/** What a mutation of this key is refused with. */
async function errorsOf(key: string, name: string, input: object) {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const answer = await api.ask<Record<string, { userErrors: { code: string; message: string }[] }>>(
    `mutation ($input: ${type}) { ${name}(input: $input) { userErrors { code message } } }`,
    { key, variables: { input } },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data![name]!.userErrors;
}

const REFUSED = [{ code: 'ROLE_NOT_ALLOWED', message: expect.stringContaining('who is signed in gives more') }];

describe('an API key', () => {
  it.each(['OWNER', 'ADMIN'])('invites nobody as %s, whose session could make keys', async (role) => {
    const { key } = await owner();
    expect(await errorsOf(key, 'invitationCreate', { email: address(), role })).toEqual(REFUSED);
  });

  it('invites an editor, and makes nobody more than that', async () => {
    const boss = await owner();
    const { memberId } = await join(boss, 'viewer');
    const id = formatUuidId('mem', memberId);
    expect(await errorsOf(boss.key, 'invitationCreate', { email: address(), role: 'EDITOR' })).toEqual([]);
    expect(await errorsOf(boss.key, 'memberUpdate', { id, role: 'EDITOR' })).toEqual([]);
    expect(await errorsOf(boss.key, 'memberUpdate', { id, role: 'ADMIN' })).toEqual(REFUSED);
  });

  it('does not send an admin’s invitation again, which would make an old one good', async () => {
    const boss = await owner();
    const id = await invite(boss, 'admin');
    await rows(`UPDATE invitations SET expires_at = now(), sent_at = now() - interval '1 day' WHERE id = $1`, [id]);
    expect(await errorsOf(boss.key, 'invitationResend', { id: formatUuidId('inv', id) })).toEqual(REFUSED);
  });
});

describe('what a member offered by mail', () => {
  it('is taken back when they are removed, an expired one too, and the audit log tells', async () => {
    const boss = await owner();
    const [kept, admin] = [await invite(boss, 'editor'), await join(boss, 'admin')];
    const theirs = [await invite(admin, 'admin'), await invite(admin, 'viewer')];
    await rows('UPDATE invitations SET expires_at = now() WHERE id = $1', [theirs[0]]);
    await api.domain.members.remove(boss.actor, admin.memberId);
    expect(await openIds(boss)).toEqual([kept]);
    const told = await rows<{ id: string }>(
      `SELECT subject_id AS id FROM audit_log WHERE workspace_id = $1 AND action = 'invitation.revoked' AND actor_id = $2`,
      [boss.actor.workspaceId, boss.actor.userId],
    );
    expect(told.map(({ id }) => id).sort()).toEqual(theirs.sort());
  });

  it('is taken back as far as a demoted owner may not give it any more', async () => {
    const boss = await owner();
    const second = await join(boss, 'owner');
    await invite(second, 'owner');
    const [admin, viewer] = [await invite(second, 'admin'), await invite(second, 'viewer')];
    await api.domain.members.changeRole(boss.actor, { memberId: second.memberId, role: 'admin' });
    expect(await openIds(boss)).toEqual([admin, viewer]);
    await api.domain.members.changeRole(boss.actor, { memberId: second.memberId, role: 'editor' });
    expect(await openIds(boss)).toEqual([]);
  });

  it('is taken back when they erase their account', async () => {
    const boss = await owner();
    const admin = await join(boss, 'admin');
    const kept = await invite(boss, 'viewer');
    await invite(admin, 'admin');
    await api.domain.personalData.erasePerson(admin.actor);
    expect(await openIds(boss)).toEqual([kept]);
  });
});

it('keys of a removed member are the workspace’s and go on; the answer and the audit log count them', async () => {
  const boss = await owner();
  const admin = await join(boss, 'admin');
  const made = await api.domain.apiKeys.create(admin.actor, { name: 'Sync', scopes: ['read:account'] }, CALL);
  if (isRefused(made)) throw new Error(made.failure);
  expect(await api.domain.members.remove(boss.actor, admin.memberId)).toMatchObject({ livingKeys: 1 });
  expect((await api.ask('{ workspace { name } }', { key: made.key! })).data).toEqual({ workspace: { name: 'Test' } });
  const [entry] = await rows<{ after: object }>(
    `SELECT after FROM audit_log WHERE workspace_id = $1 AND action = 'member.removed'`,
    [boss.actor.workspaceId],
  );
  expect(entry!.after).toEqual({ livingKeys: 1 });
});

it('an address gets three mails an hour from a workspace, invited anew and sent again together', async () => {
  const boss = await owner();
  const email = address();
  const aMinuteLater = (id: string) =>
    rows(`UPDATE invitations SET sent_at = now() - interval '61 seconds' WHERE id = $1`, [id]);
  const resend = async (id: string) => {
    await aMinuteLater(id);
    const outcome = await api.domain.invitations.resend(boss.actor, id);
    return isRefused(outcome) ? outcome.failure : 'sent';
  };
  const first = await invite(boss, 'viewer', email);
  expect(await resend(first)).toBe('sent');
  await api.domain.invitations.revoke(boss.actor, first);
  const second = await invite(boss, 'viewer', email);
  expect(await resend(second)).toBe('TOO_MANY_MAILS');
  await api.domain.invitations.revoke(boss.actor, second);
  await expect(invite(boss, 'viewer', email)).rejects.toThrow('TOO_MANY_MAILS');
  await invite(boss, 'viewer');
  const mails = await rows(`SELECT FROM graphile_worker._private_jobs WHERE payload ->> 'to' = $1`, [email]);
  expect(mails).toHaveLength(3);
});
