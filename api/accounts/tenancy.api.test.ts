import { randomBytes } from 'node:crypto';
import { formatUuidId, parseUuidId } from '#schema/base/public-id.js';
import { systemActor } from '#domain/accounts/actor.js';
import { LinkTokens } from '#domain/mail/link-tokens.js';
import { secretKeysFrom } from '#infra/secret-key.js';
import { TestApi } from '#test/testkit/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await TestApi.start();
});
afterAll(() => api.stop());

type Plan = 'free' | 'starter' | 'professional' | 'enterprise';
interface Person {
  cookie: string;
  email: string;
  password: string;
  userId: string;
  workspaceId: string;
}

async function person(plan: Plan = 'enterprise'): Promise<Person> {
  const { email, password, userId, workspaceId } = await api.account({ plan });
  return { email, password, userId, workspaceId, cookie: await cookieOf({ email, password }) };
}

async function cookieOf({ email, password }: { email: string; password: string }): Promise<string> {
  const answer = await api.ask(
    'mutation ($input: SessionCreateInput!) { sessionCreate(input: $input) { userErrors { code } } }',
    { variables: { input: { email, password } } },
  );
  return answer.headers.get('set-cookie')!.split(';')[0]!;
}

interface Outcome {
  userErrors: { code: string; field: string[] | null }[];
  [name: string]: unknown;
}

/** One mutation: its payload. */
// eslint-disable-next-line max-params -- reads as the call that it makes
async function change(
  name: string,
  input: object,
  as: { cookie?: string; key?: string },
  selection = '',
): Promise<Outcome> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input!`;
  const answer = await api.ask<Record<string, Outcome>>(
    `mutation ($input: ${type}) { ${name}(input: $input) { ${selection} userErrors { code field } } }`,
    { ...as, variables: { input } },
  );
  if (answer.errors) throw new Error(answer.errors[0]!.extensions.code);
  return answer.data![name]!;
}
const codes = ({ userErrors }: Outcome): string[] => userErrors.map(({ code }) => code);
const address = (): string => `guest-${randomBytes(6).toString('hex')}@example.com`;
const seats = async ({ cookie }: Person) => {
  const answer = await api.ask<{ workspace: { entitlements: { seats: object } } }>(
    '{ workspace { entitlements { seats { used limit } } } }',
    { cookie },
  );
  return answer.data!.workspace.entitlements.seats;
};

/** The link's token, as the mail has it: derived from the row by the installation's key. */
function tokenOf(invitationId: string): string {
  const links = new LinkTokens(secretKeysFrom(new Map([[1, Buffer.alloc(32, 7)]])));
  return links.tokenOf('invitation', parseUuidId(invitationId)!.uuid);
}

async function invite(owner: Person, email = address(), role = 'EDITOR'): Promise<string> {
  const outcome = await change('invitationCreate', { email, role }, owner, 'invitation { id status }');
  expect(codes(outcome)).toEqual([]);
  return (outcome['invitation'] as { id: string }).id;
}

/** A second person with a seat. */
async function join(owner: Person, role = 'EDITOR'): Promise<Person & { memberId: string }> {
  const guest = await person();
  const token = tokenOf(await invite(owner, guest.email, role));
  const outcome = await change('invitationAccept', { token }, guest, 'workspaceId member { id role }');
  expect(codes(outcome)).toEqual([]);
  const moved = await api.ask(
    'mutation ($input: SessionUpdateInput!) { sessionUpdate(input: $input) { userErrors { code } } }',
    { cookie: guest.cookie, variables: { input: { workspaceId: formatUuidId('wks', owner.workspaceId) } } },
  );
  const cookie = moved.headers.get('set-cookie')?.split(';')[0] ?? guest.cookie;
  return { ...guest, cookie, memberId: (outcome['member'] as { id: string }).id };
}

describe('seats', () => {
  it('let exactly one of a hundred invitations pass when one seat is left', async () => {
    const owner = await person('professional');
    await invite(owner);
    const outcomes = await Promise.all(
      Array.from({ length: 100 }, () => change('invitationCreate', { email: address(), role: 'VIEWER' }, owner)),
    );
    expect(outcomes.filter((outcome) => codes(outcome).length === 0)).toHaveLength(1);
    expect(new Set(outcomes.flatMap(codes))).toEqual(new Set(['SEAT_LIMIT']));
    expect(await seats(owner)).toEqual({ used: 3, limit: 3 });
  });

  it('count an open invitation, and give its seat back when it is revoked', async () => {
    const owner = await person('professional');
    const id = await invite(owner);
    expect(await seats(owner)).toEqual({ used: 2, limit: 3 });
    expect(codes(await change('invitationRevoke', { id }, owner))).toEqual([]);
    expect(await seats(owner)).toEqual({ used: 1, limit: 3 });
    expect(codes(await change('invitationRevoke', { id }, owner))).toEqual(['NOT_OPEN']);
  });

  it('have room for one person on the free plan', async () => {
    const owner = await person('free');
    expect(codes(await change('invitationCreate', { email: address(), role: 'VIEWER' }, owner))).toEqual([
      'SEAT_LIMIT',
    ]);
  });
});

describe('an invitation', () => {
  it('is previewed by its link, accepted once, by its address alone', async () => {
    const owner = await person();
    const [guest, stranger] = [await person(), await person()];
    const token = tokenOf(await invite(owner, guest.email.toUpperCase()));
    const preview = await api.ask(
      'query ($token: String!) { invitation(token: $token) { workspaceName email role } }',
      {
        variables: { token },
      },
    );
    expect(preview.data).toEqual({ invitation: { workspaceName: 'Test', email: guest.email, role: 'EDITOR' } });
    expect(codes(await change('invitationAccept', { token }, stranger))).toEqual(['WRONG_ADDRESS']);
    expect(codes(await change('invitationAccept', { token }, guest))).toEqual([]);
    expect(codes(await change('invitationAccept', { token }, guest))).toEqual(['TOKEN_INVALID']);
    expect(codes(await change('invitationCreate', { email: guest.email, role: 'VIEWER' }, owner))).toEqual([
      'ALREADY_MEMBER',
    ]);
  });

  it('orders its mail, without the token, and is not sent twice in a minute or made twice', async () => {
    const owner = await person();
    const email = address();
    const id = await invite(owner, email);
    const { rows } = await api.database.db.pool.query<{ payload: object }>(
      `SELECT payload FROM graphile_worker._private_jobs WHERE payload ->> 'to' = $1`,
      [email],
    );
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(tokenOf(id));
    expect(codes(await change('invitationResend', { id }, owner))).toEqual(['TOO_SOON']);
    expect(codes(await change('invitationCreate', { email, role: 'VIEWER' }, owner))).toEqual(['ALREADY_INVITED']);
  });

  it('is repeated harmlessly under an idempotency key', async () => {
    const owner = await person();
    const input = { email: address(), role: 'VIEWER', idempotencyKey: randomBytes(8).toString('hex') };
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => change('invitationCreate', input, owner, 'invitation { id }').catch(() => null)),
    );
    const again = await change('invitationCreate', input, owner, 'invitation { id }');
    expect(new Set([...outcomes.filter((one) => one !== null), again].map((one) => JSON.stringify(one))).size).toBe(1);
    expect(await seats(owner)).toMatchObject({ used: 2 });
  });
});

describe('members', () => {
  const members = async (as: Person) => {
    const answer = await api.ask<{
      workspace: { members: { nodes: { id: string; role: string; version: number; user: { email: string } }[] } };
    }>('{ workspace { members { nodes { id role version user { email } } } } }', { cookie: as.cookie });
    return answer.data!.workspace.members.nodes;
  };

  it('keep a last owner, who neither steps down nor leaves', async () => {
    const owner = await person();
    await join(owner);
    const [first] = await members(owner);
    expect(codes(await change('memberUpdate', { id: first!.id, role: 'ADMIN' }, owner))).toEqual(['LAST_OWNER']);
    expect(codes(await change('memberRemove', { id: first!.id }, owner))).toEqual(['LAST_OWNER']);
  });

  it('of two owners who leave at once, one stays', async () => {
    const owner = await person();
    const second = await join(owner, 'OWNER');
    const [first] = await members(owner);
    const outcomes = await Promise.all([
      change('memberRemove', { id: first!.id }, owner),
      change('memberRemove', { id: second.memberId }, second),
    ]);
    expect(outcomes.flatMap(codes)).toEqual(['LAST_OWNER']);
  });

  it('an admin makes no owner, and no viewer removes anybody but themselves', async () => {
    const owner = await person();
    const [admin, viewer] = [await join(owner, 'ADMIN'), await join(owner, 'VIEWER')];
    expect(codes(await change('memberUpdate', { id: viewer.memberId, role: 'OWNER' }, admin))).toEqual([
      'ROLE_NOT_ALLOWED',
    ]);
    await expect(change('memberRemove', { id: admin.memberId }, viewer)).rejects.toThrow('FORBIDDEN');
    expect(codes(await change('memberRemove', { id: viewer.memberId }, viewer))).toEqual([]);
    expect((await members(owner)).map(({ role }) => role)).toEqual(['OWNER', 'ADMIN']);
  });

  it('a change that expects another version gets CONFLICT with the member as it is', async () => {
    const owner = await person();
    const { memberId: id } = await join(owner);
    const input = { id, role: 'VIEWER', expectedVersion: 1 };
    expect(codes(await change('memberUpdate', input, owner))).toEqual([]);
    const late = await change('memberUpdate', { ...input, role: 'ADMIN' }, owner, 'member { role version }');
    expect([codes(late), late['member']]).toEqual([['CONFLICT'], { role: 'VIEWER', version: 2 }]);
  });
});

describe('API keys', () => {
  const input = { name: 'Importer', scopes: ['write:signals', 'read:account'] };
  const selection = 'key apiKey { id prefix scopes isRevoked ipAllowList lastUsedAt version }';

  it('are shown once, stored as a hash, counted by the plan, and end at once', async () => {
    const owner = await person('free');
    const made = await change('apiKeyCreate', input, owner, selection);
    const key = made['key'] as string;
    const { id, prefix } = made['apiKey'] as { id: string; prefix: string };
    expect(key.startsWith(`${prefix}_`)).toBe(true);
    const { rows } = await api.database.db.pool.query('SELECT * FROM api_keys WHERE prefix = $1', [prefix]);
    expect(JSON.stringify(rows)).not.toContain(key);
    expect((await api.ask('{ workspace { name } }', { key })).data).toEqual({ workspace: { name: 'Test' } });
    expect(codes(await change('apiKeyCreate', input, owner))).toEqual(['KEY_LIMIT']);
    expect(codes(await change('apiKeyRevoke', { id }, owner))).toEqual([]);
    expect((await api.ask('{ workspace { name } }', { key })).errors![0]!.extensions.code).toBe('UNAUTHENTICATED');
  });

  it.each([
    [{ ...input, scopes: ['write:everything'] }, 'SCOPE_UNKNOWN'],
    [{ ...input, scopes: [] }, 'SCOPES_EMPTY'],
    [{ ...input, name: ' ' }, 'NAME_INVALID'],
    [{ ...input, expiresAt: '2020-01-01T00:00:00Z' }, 'EXPIRY_INVALID'],
    [{ ...input, ipAllowList: ['10.0.0.0/33'] }, 'IP_INVALID'],
    [{ ...input, ipAllowList: ['fe80::1%eth0'] }, 'IP_INVALID'],
  ])('refuse %j with %s', async (wanted, code) => {
    expect(codes(await change('apiKeyCreate', wanted, await person()))).toEqual([code]);
  });

  it('work from the addresses of their list alone', async () => {
    const owner = await person();
    const made = await change(
      'apiKeyCreate',
      { ...input, ipAllowList: ['203.0.113.0/24', '2001:db8::/32'] },
      owner,
      selection,
    );
    const key = made['key'] as string;
    expect((await api.ask('{ workspace { name } }', { key })).errors![0]!.extensions.code).toBe('FORBIDDEN');
    const { id } = made['apiKey'] as { id: string };
    const open = { id, ipAllowList: ['127.0.0.0/8', '::1'], expectedVersion: 1 };
    expect(codes(await change('apiKeyUpdate', open, owner))).toEqual([]);
    expect((await api.ask('{ workspace { name } }', { key })).data).toEqual({ workspace: { name: 'Test' } });
    expect(codes(await change('apiKeyUpdate', open, owner))).toEqual(['CONFLICT']);
  });

  it('give a repeat under an idempotency key the same key row, without the secret', async () => {
    const owner = await person();
    const keyed = { ...input, idempotencyKey: randomBytes(8).toString('hex') };
    const first = await change('apiKeyCreate', keyed, owner, selection);
    const again = await change('apiKeyCreate', keyed, owner, selection);
    expect([typeof first['key'], again['key']]).toEqual(['string', null]);
    expect(again['apiKey']).toEqual(first['apiKey']);
  });
});

describe('the audit log', () => {
  it('tells who did what, with the id of the request, page by page and by filter', async () => {
    const owner = await person();
    const guest = await join(owner);
    await change('memberUpdate', { id: guest.memberId, role: 'ADMIN' }, owner);
    await change('workspaceUpdate', { name: 'Frogs' }, owner);
    const text = `query ($after: String, $where: AuditEntryWhere) { workspace { auditLog(first: 2, after: $after, where: $where) {
      nodes { action actor { kind label } before after requestId ip subjectId } pageInfo { hasNextPage endCursor } } } }`;
    const read = async (variables: object) => {
      const answer = await api.ask<{
        workspace: {
          auditLog: { nodes: Record<string, unknown>[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
        };
      }>(text, { cookie: owner.cookie, variables: variables as Record<string, unknown> });
      return answer.data!.workspace.auditLog;
    };
    const first = await read({});
    expect(first.nodes.map(({ action }) => action)).toEqual(['workspace.renamed', 'member.role_changed']);
    expect(first.nodes[1]).toMatchObject({
      actor: { kind: 'USER', label: owner.email },
      after: '{"role": "admin"}',
      subjectId: guest.memberId,
      requestId: expect.stringMatching(/.{8}/),
      ip: expect.stringContaining('127.0.0.1'),
    });
    const second = await read({ after: first.pageInfo.endCursor });
    expect(second.nodes.map(({ action }) => action)).toEqual(['invitation.accepted', 'invitation.created']);
    expect(second.nodes[1]!['after']).not.toContain(guest.email);
    const filtered = await read({ where: { action: ['invitation.created', 'api_key.created'] } });
    expect(filtered.nodes.map(({ action }) => action)).toEqual(['invitation.created', 'api_key.created']);
  });

  it('is kept as long as the plan says', async () => {
    const owner = await person('free');
    await api.database.db.pool.query(`UPDATE audit_log SET at = now() - interval '31 days' WHERE workspace_id = $1`, [
      owner.workspaceId,
    ]);
    expect(await api.domain.audit.forgetOld()).toBeGreaterThan(0);
    const { rowCount } = await api.database.db.pool.query('SELECT 1 FROM audit_log WHERE workspace_id = $1', [
      owner.workspaceId,
    ]);
    expect(rowCount).toBe(0);
  });
});

describe('personal data', () => {
  it('of a workspace goes out without secrets, and away without leaving a row', async () => {
    const owner = await person();
    const guest = await join(owner);
    await change('apiKeyCreate', { name: 'k', scopes: ['read:trends'] }, owner);
    const exported = await change('workspaceExport', { password: owner.password }, owner, 'document');
    const document = JSON.parse(exported['document'] as string) as { tables: Record<string, object[]> };
    expect(document.tables['members']).toHaveLength(2);
    expect(JSON.stringify(document)).toContain(guest.email);
    expect(JSON.stringify(document)).not.toMatch(/_hash|password|secret/);
    expect(codes(await change('workspaceErase', { name: 'Test', password: 'not it at all' }, owner))).toEqual([
      'WRONG_PASSWORD',
    ]);
    expect(codes(await change('workspaceErase', { name: 'Other', password: owner.password }, owner))).toEqual([
      'NAME_MISMATCH',
    ]);
    const files = [`workspaces/${owner.workspaceId}/designs/1.png`, `uploads/${owner.workspaceId}/1`];
    const others = `workspaces/${guest.workspaceId}/designs/1.png`;
    for (const key of [...files, others]) await api.objects.put(key, Buffer.from('x'), 'image/png');
    const forget = (workspaceId: string) => api.domain.personalData.forgetFiles(systemActor('test'), { workspaceId });
    expect(await forget(owner.workspaceId)).toBe(0);
    expect(await change('workspaceErase', { name: 'Test', password: owner.password }, owner, 'isErased')).toMatchObject(
      { isErased: true },
    );
    const { rows } = await api.database.db.pool.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.columns c JOIN pg_class t ON t.relname = c.table_name
       WHERE column_name = 'workspace_id' AND table_schema = 'public' AND t.relkind IN ('r', 'p')`,
    );
    for (const { name } of rows) {
      const left = await api.database.db.pool.query(`SELECT 1 FROM ${name} WHERE workspace_id = $1`, [
        owner.workspaceId,
      ]);
      expect([name, left.rowCount]).toEqual([name, 0]);
    }
    const jobs = await api.database.db.pool.query<{ isNow: boolean }>(
      `SELECT run_at < now() + interval '1 minute' AS "isNow" FROM graphile_worker._private_jobs j
       JOIN graphile_worker._private_tasks t ON t.id = j.task_id
       WHERE t.identifier = 'forget-files' AND payload->>'workspaceId' = $1 ORDER BY run_at`,
      [owner.workspaceId],
    );
    expect(jobs.rows).toEqual([{ isNow: true }, { isNow: false }]);
    expect([await forget(owner.workspaceId), await forget(owner.workspaceId)]).toEqual([2, 0]);
    for (const key of files) expect(await api.objects.get(key)).toBeUndefined();
    expect(await api.objects.get(others)).toBeDefined();
  });
});
