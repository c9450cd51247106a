import type { Database, Statement, Tx } from '#infra/postgres/database.js';
import { ACCESS_CHANGED, type WakeUps } from '#infra/pubsub.js';
import type { Cursors } from '#schema/base/cursor.js';
import type { PageRequest } from '#schema/base/page-request.js';
import type { Actor, Role } from './actor.js';
import type { AuditLog } from './audit-log.js';
import { type Recall, recallInvitations } from './invitation-recall.js';
import { hasRight, requireRight, requireSession, requireWorkspace } from './permissions.js';
import { type Refusal, refuse } from './refusal.js';
import { refuseGift, rolesGivenBy } from './role-gifts.js';
import { readRowPage, type RowPage } from './row-pages.js';
import { tenantOf } from './tenant.js';

export interface MemberRow {
  /** Kind of the public id. */
  kind: 'mem';
  id: string;
  userId: string;
  role: Uppercase<Role>;
  joinedAt: Date;
  version: number;
}

export interface RoleChange {
  memberId: string;
  role: Role;
  expectedVersion?: number;
}

type MemberFailure = 'NOT_FOUND' | 'LAST_OWNER' | 'ROLE_NOT_ALLOWED';
export type RoleOutcome = { member: MemberRow } | (Refusal<MemberFailure | 'CONFLICT'> & { member?: MemberRow });
export type RemovalOutcome = { removed: MemberRow; livingKeys: number } | Refusal<MemberFailure>;

export interface MembersDeps {
  db: Database;
  cursors: Cursors;
  audit: AuditLog;
  wake: WakeUps;
}

const COLUMNS = `'mem' AS kind, id, user_id AS "userId", upper(role) AS role, created_at AS "joinedAt", version`;
const PAGE: Statement = {
  name: 'members_page',
  text: `SELECT ${COLUMNS} FROM members WHERE workspace_id = $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3`,
};
const BY_IDS: Statement = {
  name: 'members_by_ids',
  text: `SELECT ${COLUMNS} FROM members WHERE workspace_id = $1 AND id = ANY ($2::uuid[])`,
};
/** Whoever changes seats waits here for the others: the last owner is counted by one at a time. */
const LOCK: Statement = { name: 'workspaces_lock', text: 'SELECT id FROM workspaces WHERE id = $1 FOR UPDATE' };
const OWNERS: Statement = {
  name: 'members_count_owners',
  text: `SELECT count(*)::integer AS owners FROM members WHERE workspace_id = $1 AND role = 'owner'`,
};
const UPDATE: Statement = {
  name: 'members_update_role',
  text: `UPDATE members SET role = $3, version = version + 1 WHERE workspace_id = $1 AND id = $2 RETURNING ${COLUMNS}`,
};
const DELETE: Statement = {
  name: 'members_delete',
  text: 'DELETE FROM members WHERE workspace_id = $1 AND id = $2',
};
const LIVING_KEYS: Statement = {
  name: 'members_living_keys',
  text: `SELECT count(*)::integer AS living FROM api_keys
WHERE workspace_id = $1 AND created_by = $2 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())`,
};

/** Who sits in a workspace, and as what. */
export class Members {
  constructor(private readonly deps: MembersDeps) {}

  /** Oldest first. @throws AppError FORBIDDEN, INVALID_CURSOR */
  async page(actor: Actor, page: PageRequest): Promise<RowPage<MemberRow>> {
    requireRight(actor, 'members.read');
    const workspaceId = requireWorkspace(actor);
    const db = this.deps.db.as(tenantOf(actor));
    return readRowPage(this.deps.cursors, { name: 'members', shape: null, page }, (after, limit) =>
      db.query<MemberRow>(PAGE, [workspaceId, after, limit]),
    );
  }

  /** Those of the actor's workspace, for somebody who may see them. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<MemberRow[]> {
    if (!hasRight(actor, 'members.read') || actor.kind === 'system') return [];
    return this.deps.db.as(tenantOf(actor)).query<MemberRow>(BY_IDS, [requireWorkspace(actor), ids]);
  }

  /**
   * Open invitations of the member for roles that they may not give any more are taken back.
   * @throws AppError FORBIDDEN without the right
   */
  async changeRole(actor: Actor, { memberId, role, expectedVersion }: RoleChange): Promise<RoleOutcome> {
    requireRight(actor, 'members.change');
    return this.locked(actor, memberId, async (tx, member, workspaceId) => {
      if (expectedVersion !== undefined && expectedVersion !== member.version) {
        return { ...refuse('CONFLICT', 'expectedVersion', 'The seat was changed meanwhile; look again.'), member };
      }
      const refusal = refuseChange(actor, member, role);
      if (refusal) return { ...refusal, member };
      if (role !== 'owner' && (await isLastOwner(tx, workspaceId, member))) return { ...LAST_OWNER, member };
      const [changed] = await tx.query<MemberRow>(UPDATE, [workspaceId, memberId, role]);
      await this.note(tx, { actor, action: 'member.role_changed', member, after: { role } });
      await this.recall(tx, { actor, workspaceId, userId: member.userId, mayGive: rolesGivenBy(role) });
      return { member: changed! };
    });
  }

  /**
   * A member removes another, or leaves. What they offered by mail is taken back; keys that they made are the workspace's and
   * go on: the outcome counts them, so that somebody ends those whose secret the person may have kept.
   * @throws AppError FORBIDDEN without the right
   */
  async remove(actor: Actor, memberId: string): Promise<RemovalOutcome> {
    const isAllowed = hasRight(actor, 'members.change');
    if (!isAllowed) requireSession(actor);
    return this.locked(actor, memberId, async (tx, member, workspaceId) => {
      const isSelf = actor.kind === 'user' && actor.userId === member.userId;
      if (!isSelf) requireRight(actor, 'members.change');
      if (!isSelf && member.role === 'OWNER' && !isOwner(actor)) return OWNERS_ONLY;
      if (await isLastOwner(tx, workspaceId, member)) return LAST_OWNER;
      await tx.query(DELETE, [workspaceId, memberId]);
      const livingKeys = await countLivingKeys(tx, workspaceId, member);
      const action = isSelf ? 'member.left' : 'member.removed';
      await this.note(tx, { actor, action, member, ...(livingKeys > 0 && { after: { livingKeys } }) });
      await this.recall(tx, { actor, workspaceId, userId: member.userId, mayGive: [] });
      return { removed: member, livingKeys };
    });
  }

  private async locked<Outcome>(
    actor: Actor,
    memberId: string,
    work: (tx: Tx, member: MemberRow, workspaceId: string) => Promise<Outcome>,
  ): Promise<Outcome | Refusal<'NOT_FOUND'>> {
    const workspaceId = requireWorkspace(actor);
    return this.deps.db.as(tenantOf(actor)).transaction(async (tx) => {
      await tx.query(LOCK, [workspaceId]);
      const [member] = await tx.query<MemberRow>(BY_IDS, [workspaceId, [memberId]]);
      if (!member) return refuse('NOT_FOUND', 'id', 'Your workspace has no member with this id.');
      return work(tx, member, workspaceId);
    });
  }

  private recall(tx: Tx, recall: Recall): Promise<void> {
    return recallInvitations(tx, this.deps.audit, recall);
  }

  private async note(
    tx: Tx,
    change: { actor: Actor; action: string; member: MemberRow; after?: Record<string, unknown> },
  ) {
    const { actor, action, member, after } = change;
    const subject = { kind: 'member', id: member.id };
    const before = { userId: member.userId, role: member.role.toLowerCase() };
    await this.deps.audit.record(tx, { actor, action, subject, before, ...(after && { after }) });
    await this.deps.wake.publish(tx, ACCESS_CHANGED, JSON.stringify({ userId: member.userId }));
  }
}

const OWNERS_ONLY = refuse('ROLE_NOT_ALLOWED', 'id', 'Only an owner makes, changes or removes an owner.');
const LAST_OWNER = refuse(
  'LAST_OWNER',
  'id',
  'A workspace keeps at least one owner: make somebody else the owner first.',
);

const isOwner = (actor: Actor): boolean => actor.kind === 'user' && actor.role === 'owner';

function refuseChange(actor: Actor, { role }: MemberRow, to: Role): Refusal<'ROLE_NOT_ALLOWED'> | undefined {
  const isAboutOwners = role === 'OWNER' || to === 'owner';
  return isAboutOwners && !isOwner(actor) ? OWNERS_ONLY : refuseGift(actor, to);
}

async function countLivingKeys(tx: Tx, workspaceId: string, { userId }: MemberRow): Promise<number> {
  const [keys] = await tx.query<{ living: number }>(LIVING_KEYS, [workspaceId, userId]);
  return keys?.living ?? 0;
}

async function isLastOwner(tx: Tx, workspaceId: string, { role }: MemberRow): Promise<boolean> {
  if (role !== 'OWNER') return false;
  const [row] = await tx.query<{ owners: number }>(OWNERS, [workspaceId]);
  return (row?.owners ?? 0) <= 1;
}
