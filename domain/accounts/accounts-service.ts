import { QueryFailedError } from 'typeorm';
import { AppError } from '#infra/errors.js';
import type { Database, Statement, Tx } from '#infra/postgres/database.js';
import { ACCOUNT_RULES } from '#schema/accounts/account.rules.js';
import { isCleanText } from '#schema/base/clean-text.js';
import type { Actor, Role } from './actor.js';
import { isUsableAddress, normalAddress } from './address.js';
import { hashPassword } from './passwords.js';
import type { Sessions, UserActor } from './sessions.js';
import { isLocale, isUsableName } from './sign-ups.js';
import { tenantOf } from './tenant.js';

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
  createdAt: Date;
  version: number;
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

/** What changes about a person; undefined stays. */
export interface AccountChange {
  name: string | undefined;
  locale: string | undefined;
  expectedVersion: number | undefined;
}

export type AccountUpdate =
  { user: UserRow } | { failure: 'NAME_TOO_LONG' | 'LOCALE_UNKNOWN' | 'CONFLICT'; user: UserRow };

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
const USER_COLUMNS = `'usr' AS kind, id, email, name, locale, true AS "isEmailVerified", created_at AS "createdAt", version`;
// Colleagues see each other: a user row is visible to members of a shared workspace only.
const USERS: Statement = {
  name: 'users_of_workspace',
  text: `SELECT ${USER_COLUMNS} FROM colleagues WHERE workspace_id = $1 AND id = ANY ($2::uuid[])`,
};
const SELF: Statement = { name: 'users_self', text: `SELECT ${USER_COLUMNS} FROM users WHERE id = $1` };
const UPDATE_SELF: Statement = {
  name: 'users_update_self',
  text: `UPDATE users SET name = coalesce($2, name), locale = coalesce($3, locale), version = version + 1
WHERE id = $1 AND ($4::int IS NULL OR version = $4) RETURNING ${USER_COLUMNS}`,
};
const WORKSPACES: Statement = {
  name: 'workspaces_by_ids',
  text: `SELECT 'wks' AS kind, id, name, upper(plan) AS plan, created_at AS "createdAt", version FROM workspaces WHERE id = ANY ($1::uuid[])`,
};
const MEMBERSHIPS: Statement = {
  name: 'memberships_of_user',
  text: `SELECT w.id, w.name, upper(w.plan) AS plan, w.created_at AS "createdAt", w.version, upper(m.role) AS role
FROM members m JOIN workspaces w ON w.id = m.workspace_id WHERE m.user_id = $1 ORDER BY m.created_at, w.id LIMIT 100`,
};

const UNIQUE_VIOLATION = '23505';

/** Users and workspaces as they are. How people get in and prove who they are has services of its own (identity.ts). */
export class AccountsService {
  constructor(
    private readonly db: Database,
    readonly sessions: Sessions,
  ) {}

  /**
   * Makes a user with a workspace that it owns, without a mail: whoever sits at the machine vouches for the address.
   * @throws AppError BAD_USER_INPUT that names the field, CONFLICT when the address has an account
   */
  async create(actor: Actor, wanted: NewAccount): Promise<{ userId: string; workspaceId: string }> {
    if (actor.kind !== 'system') throw new AppError('FORBIDDEN', 'Accounts are made with the podpusher program.');
    const account = { ...wanted, email: normalAddress(wanted.email) };
    checkAccount(account);
    const passwordHash = await hashPassword(account.password);
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
    const [user, [workspace]] = await Promise.all([this.self(actor), this.workspacesByIds(actor, [actor.workspaceId])]);
    if (!user || !workspace) return null;
    return { user, workspace, role: actor.role.toUpperCase() as Uppercase<Role> };
  }

  /** The person itself; undefined when the account was erased meanwhile. */
  async self(actor: UserActor): Promise<UserRow | undefined> {
    const [user] = await this.db.as(tenantOf(actor)).query<UserRow & Record<string, unknown>>(SELF, [actor.userId]);
    return user;
  }

  /**
   * Changes name and language of the person. A refusal comes with the person as it stands.
   * @throws AppError NOT_FOUND when the account was erased meanwhile
   */
  async update(actor: UserActor, { name, locale, expectedVersion }: AccountChange): Promise<AccountUpdate> {
    const wantedName = name?.trim();
    if (wantedName !== undefined && !isUsableName(wantedName)) return this.refuseUpdate(actor, 'NAME_TOO_LONG');
    if (locale !== undefined && !isLocale(locale)) return this.refuseUpdate(actor, 'LOCALE_UNKNOWN');
    const values = [actor.userId, wantedName ?? null, locale ?? null, expectedVersion ?? null];
    const [user] = await this.db.as(tenantOf(actor)).query<UserRow & Record<string, unknown>>(UPDATE_SELF, values);
    return user ? { user } : this.refuseUpdate(actor, 'CONFLICT');
  }

  /** All seats of the person, at most 100. */
  async memberships(actor: Actor): Promise<MembershipRow[]> {
    if (actor.kind !== 'user') return [];
    const rows = await this.db
      .as(tenantOf(actor))
      .query<Omit<WorkspaceRow, 'kind'> & Pick<MembershipRow, 'role'>>(MEMBERSHIPS, [actor.userId]);
    return rows.map(({ role, ...workspace }) => ({ role, workspace: { kind: 'wks', ...workspace } }));
  }

  /** Those of the actor's own workspace. */
  async usersByIds(actor: Actor, ids: readonly string[]): Promise<UserRow[]> {
    if (actor.kind !== 'user' && actor.kind !== 'key') return [];
    return this.db.as(tenantOf(actor)).query<UserRow & Record<string, unknown>>(USERS, [actor.workspaceId, ids]);
  }

  /** The actor's own workspace, if it is asked for. */
  async workspacesByIds(actor: Actor, ids: readonly string[]): Promise<WorkspaceRow[]> {
    if (actor.kind !== 'user' && actor.kind !== 'key') return [];
    const own = ids.filter((id) => id === actor.workspaceId);
    if (own.length === 0) return [];
    return this.db.as(tenantOf(actor)).query<WorkspaceRow & Record<string, unknown>>(WORKSPACES, [own]);
  }

  private async refuseUpdate<Code extends string>(actor: UserActor, failure: Code) {
    const user = await this.self(actor);
    if (!user) throw new AppError('NOT_FOUND', 'This account is gone.');
    return { failure, user };
  }
}

async function insertAccount(tx: Tx, account: NewAccount, passwordHash: string) {
  const [user] = await tx.query<{ id: string }>(INSERT_USER, [account.email, account.name ?? '', passwordHash]);
  const [workspace] = await tx.query<{ id: string }>(INSERT_WORKSPACE, [account.workspaceName, account.plan ?? 'free']);
  const [userId, workspaceId] = [user!.id, workspace!.id];
  await tx.query(INSERT_OWNER, [workspaceId, userId]);
  return { userId, workspaceId };
}

/** Whoever makes accounts at the machine may choose any password that is long enough. */
function checkAccount({ email, password, workspaceName, name = '' }: NewAccount): void {
  const rules = ACCOUNT_RULES;
  const faults: [boolean, string, string][] = [
    [!isUsableAddress(email), 'email', 'is not an e-mail address'],
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
    [![workspaceName, name].every(isCleanText), 'name', 'holds NUL or half a character'],
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
