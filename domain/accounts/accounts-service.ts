import { hash } from '@node-rs/argon2';
import { QueryFailedError } from 'typeorm';
import { AppError } from '#infra/errors.js';
import type { Database, Statement, Tx } from '#infra/postgres/database.js';
import { ACCOUNT_RULES } from '#schema/accounts/account.rules.js';
import { isCleanText } from '#schema/base/clean-text.js';
import type { Actor, Role } from './actor.js';
import { Sessions } from './sessions.js';

export type PlanName = 'free' | 'starter' | 'professional' | 'enterprise';

export interface NewAccount {
  email: string;
  password: string;
  workspaceName: string;
  name?: string;
  plan?: PlanName;
}

export interface UserRow {
  /** Kind of the public id. */
  kind: 'usr';
  id: string;
  email: string;
  name: string;
  locale: string;
  isEmailVerified: boolean;
  createdAt: Date;
  version: number;
}

export interface WorkspaceRow {
  /** Kind of the public id. */
  kind: 'wks';
  id: string;
  name: string;
  plan: Uppercase<PlanName>;
}

export interface ViewerRow {
  user: UserRow;
  workspace: WorkspaceRow;
  role: Uppercase<Role>;
}

/** A seat of the actor. */
export interface MembershipRow {
  workspace: WorkspaceRow;
  role: Uppercase<Role>;
}

const INSERT_USER: Statement = {
  name: 'users_insert',
  text: 'INSERT INTO users (email, name, password_hash) VALUES ($1, $2, $3) RETURNING id',
};
const INSERT_WORKSPACE: Statement = {
  name: 'workspaces_insert',
  text: 'INSERT INTO workspaces (name, plan) VALUES ($1, $2) RETURNING id',
};
const INSERT_OWNER: Statement = {
  name: 'members_insert_owner',
  text: `INSERT INTO members (workspace_id, user_id, role) VALUES ($1, $2, 'owner')`,
};
// Colleagues see each other: a user row is visible to members of a shared workspace only.
const USERS: Statement = {
  name: 'users_of_workspace',
  text: `SELECT 'usr' AS kind, u.id, u.email, u.name, u.locale, true AS "isEmailVerified", u.created_at AS "createdAt",
  u.version
FROM users u JOIN members m ON m.user_id = u.id AND m.workspace_id = $1 WHERE u.id = ANY ($2::uuid[])`,
};
const WORKSPACES: Statement = {
  name: 'workspaces_by_ids',
  text: `SELECT 'wks' AS kind, id, name, upper(plan) AS plan FROM workspaces WHERE id = ANY ($1::uuid[])`,
};
const MEMBERSHIPS: Statement = {
  name: 'memberships_of_user',
  text: `SELECT w.id, w.name, upper(w.plan) AS plan, upper(m.role) AS role
FROM members m JOIN workspaces w ON w.id = m.workspace_id WHERE m.user_id = $1 ORDER BY m.created_at, w.id LIMIT 100`,
};

const UNIQUE_VIOLATION = '23505';

/** Users and workspaces. Sessions and API keys have services of their own. */
export class AccountsService {
  readonly sessions: Sessions;

  constructor(private readonly db: Database) {
    this.sessions = new Sessions(db);
  }

  /**
   * Makes a user with a workspace that it owns.
   * @throws AppError BAD_USER_INPUT that names the field, CONFLICT when the address has an account
   */
  async create(actor: Actor, wanted: NewAccount): Promise<{ userId: string; workspaceId: string }> {
    if (actor.kind !== 'system') throw new AppError('FORBIDDEN', 'Accounts are made with the podpusher program.');
    const account = { ...wanted, email: wanted.email.trim().toLowerCase() };
    checkAccount(account);
    const passwordHash = await hash(account.password);
    try {
      return await this.db.transaction((tx) => insertAccount(tx, account, passwordHash));
    } catch (error) {
      if (!isTakenAddress(error)) throw error;
      throw new AppError('CONFLICT', `There is an account with the address ${account.email}.`, { field: ['email'] });
    }
  }

  /** Who is signed in; null for machines and for nobody. */
  async viewer(actor: Actor): Promise<ViewerRow | null> {
    if (actor.kind !== 'user') return null;
    const [[user], [workspace]] = await Promise.all([
      this.usersByIds(actor, [actor.userId]),
      this.workspacesByIds(actor, [actor.workspaceId]),
    ]);
    if (!user || !workspace) return null;
    return { user, workspace, role: actor.role.toUpperCase() as Uppercase<Role> };
  }

  /** All seats of the person, at most 100. */
  async memberships(actor: Actor): Promise<MembershipRow[]> {
    if (actor.kind !== 'user') return [];
    const rows = await this.db.query<Omit<WorkspaceRow, 'kind'> & Pick<MembershipRow, 'role'>>(MEMBERSHIPS, [
      actor.userId,
    ]);
    return rows.map(({ role, ...workspace }) => ({ role, workspace: { kind: 'wks', ...workspace } }));
  }

  /** Those of the actor's own workspace. */
  async usersByIds(actor: Actor, ids: readonly string[]): Promise<UserRow[]> {
    if (actor.kind !== 'user' && actor.kind !== 'key') return [];
    return this.db.query<UserRow>(USERS, [actor.workspaceId, ids]);
  }

  /** The actor's own workspace, if it is asked for. */
  async workspacesByIds(actor: Actor, ids: readonly string[]): Promise<WorkspaceRow[]> {
    if (actor.kind !== 'user' && actor.kind !== 'key') return [];
    const own = ids.filter((id) => id === actor.workspaceId);
    return own.length === 0 ? [] : this.db.query<WorkspaceRow>(WORKSPACES, [own]);
  }
}

async function insertAccount(tx: Tx, account: NewAccount, passwordHash: string) {
  const [user] = await tx.query<{ id: string }>(INSERT_USER, [account.email, account.name ?? '', passwordHash]);
  const [workspace] = await tx.query<{ id: string }>(INSERT_WORKSPACE, [account.workspaceName, account.plan ?? 'free']);
  const [userId, workspaceId] = [user!.id, workspace!.id];
  await tx.query(INSERT_OWNER, [workspaceId, userId]);
  return { userId, workspaceId };
}

function checkAccount({ email, password, workspaceName, name = '' }: NewAccount): void {
  const rules = ACCOUNT_RULES;
  const faults: [boolean, string, string][] = [
    [email.length > rules.email.max || !rules.email.pattern.test(email), 'email', 'is not an e-mail address'],
    [
      password.length < rules.password.min || password.length > rules.password.max,
      'password',
      `must have from ${rules.password.min} to ${rules.password.max} characters`,
    ],
    [
      workspaceName.length < rules.workspaceName.min || workspaceName.length > rules.workspaceName.max,
      'workspaceName',
      `must have from ${rules.workspaceName.min} to ${rules.workspaceName.max} characters`,
    ],
    [name.length > rules.name.max, 'name', `must have at most ${rules.name.max} characters`],
    [![email, workspaceName, name].every(isCleanText), 'email', 'holds NUL or half a character'],
  ];
  const fault = faults.find(([isFault]) => isFault);
  if (fault) throw new AppError('BAD_USER_INPUT', `\`${fault[1]}\` ${fault[2]}.`, { field: [fault[1]] });
}

function isTakenAddress(error: unknown): boolean {
  const { code, constraint } = (error instanceof QueryFailedError ? error.driverError : error) as {
    code?: string;
    constraint?: string;
  };
  return code === UNIQUE_VIOLATION && constraint === 'users_email_key';
}
