import type { Database, Statement } from '#infra/postgres/database.js';
import { ACCOUNT_RULES } from '#schema/accounts/account.rules.js';
import { isCleanText } from '#schema/base/clean-text.js';
import type { IdempotentCall, Idempotency } from '../idempotency/idempotency.js';
import type { Actor } from './actor.js';
import type { AuditLog } from './audit-log.js';
import { type Entitlements, entitlementsOf, type PlanName } from './entitlements.js';
import { requireRight, requireSession, requireWorkspace } from './permissions.js';
import { type Refusal, refuse } from './refusal.js';
import { SEATS_SQL } from './seat-limit.js';
import { tenantOf } from './tenant.js';

export interface WorkspaceRow {
  /** Kind of the public id. */
  kind: 'wks';
  id: string;
  name: string;
  plan: Uppercase<PlanName>;
  createdAt: Date;
  version: number;
}

/** What the plan allows and what of it is taken. */
export interface Usage {
  entitlements: Entitlements;
  seats: number;
  apiKeys: number;
}

export type CreateOutcome = { workspace: WorkspaceRow } | Refusal<'NAME_INVALID' | 'TOO_MANY_WORKSPACES'>;
export type UpdateOutcome =
  { workspace: WorkspaceRow } | (Refusal<'NAME_INVALID' | 'CONFLICT'> & { workspace?: WorkspaceRow });

export interface WorkspacesDeps {
  db: Database;
  audit: AuditLog;
  idempotency: Idempotency;
}

/** Workspaces that one person may own. */
const MOST_OWNED = 20;

export const WORKSPACE_COLUMNS = `'wks' AS kind, id, name, upper(plan) AS plan, created_at AS "createdAt", version`;
const NEW_ID: Statement = { name: 'workspaces_new_id', text: 'SELECT podpusher_uuid_v7() AS id' };
const OWNED: Statement = {
  name: 'members_count_owned',
  text: `SELECT count(*)::integer AS owned FROM members WHERE user_id = $1 AND role = 'owner'`,
};
const ENTER: Statement = {
  name: 'workspaces_enter',
  text: `SELECT set_config('podpusher.workspace_id', $1, true)`,
};
const INSERT: Statement = {
  name: 'workspaces_insert_named',
  text: `INSERT INTO workspaces (id, name) VALUES ($1, $2) RETURNING ${WORKSPACE_COLUMNS}`,
};
const INSERT_OWNER: Statement = {
  name: 'members_insert_first',
  text: `INSERT INTO members (workspace_id, user_id, role) VALUES ($1, $2, 'owner')`,
};
const FIND: Statement = {
  name: 'workspaces_current',
  text: `SELECT ${WORKSPACE_COLUMNS} FROM workspaces WHERE id = $1`,
};
const FIND_LOCKED: Statement = { name: 'workspaces_current_locked', text: `${FIND.text} FOR UPDATE` };
const RENAME: Statement = {
  name: 'workspaces_rename',
  text: `UPDATE workspaces SET name = $2, version = version + 1 WHERE id = $1 RETURNING ${WORKSPACE_COLUMNS}`,
};
const LIVE_KEYS_SQL = `(SELECT count(*) FROM api_keys
  WHERE workspace_id = $1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now()))`;
const USAGE: Statement = {
  name: 'workspaces_usage',
  text: `SELECT w.plan, coalesce(a.is_overage_on, false) AS "isOverageOn", (${SEATS_SQL})::integer AS seats,
  ${LIVE_KEYS_SQL}::integer AS "apiKeys"
FROM workspaces w LEFT JOIN billing_accounts a ON a.workspace_id = w.id WHERE w.id = $1`,
};

/** Workspaces of people: what owns everything that is not public. */
export class Workspaces {
  constructor(private readonly deps: WorkspacesDeps) {}

  /** The one the actor works in. @throws AppError FORBIDDEN without the right */
  async current(actor: Actor): Promise<WorkspaceRow | null> {
    requireRight(actor, 'workspace.read');
    const workspaceId = requireWorkspace(actor);
    const [row] = await this.deps.db.as(tenantOf(actor)).query<WorkspaceRow>(FIND, [workspaceId]);
    return row ?? null;
  }

  /** @throws AppError FORBIDDEN without the right */
  async usage(actor: Actor): Promise<Usage | null> {
    requireRight(actor, 'workspace.read');
    const [row] = await this.deps.db
      .as(tenantOf(actor))
      .query<{ plan: PlanName; isOverageOn: boolean; seats: number; apiKeys: number }>(USAGE, [
        requireWorkspace(actor),
      ]);
    if (!row) return null;
    const { plan, isOverageOn, seats, apiKeys } = row;
    return { entitlements: entitlementsOf(plan, isOverageOn), seats, apiKeys };
  }

  /** Makes another workspace, on the free plan, owned by the person. @throws AppError FORBIDDEN for machines */
  async create(actor: Actor, name: string, call: IdempotentCall): Promise<CreateOutcome> {
    requireSession(actor);
    const { userId } = actor;
    if (!isName(name)) return NAME_INVALID;
    return this.deps.idempotency.run<CreateOutcome>(actor, call, {
      run: async (tx) => {
        const [count] = await tx.query<{ owned: number }>(OWNED, [userId]);
        if ((count?.owned ?? 0) >= MOST_OWNED) {
          return refuse(
            'TOO_MANY_WORKSPACES',
            null,
            `You own ${MOST_OWNED} workspaces: erase one, or use one of them.`,
          );
        }
        const [made] = await tx.query<{ id: string }>(NEW_ID);
        const workspaceId = made!.id;
        // The row is written from inside the workspace that it makes.
        await tx.query(ENTER, [workspaceId]);
        const [workspace] = await tx.query<WorkspaceRow>(INSERT, [workspaceId, name.trim()]);
        await tx.query(INSERT_OWNER, [workspaceId, userId]);
        const subject = { kind: 'workspace', id: workspaceId };
        const after = { name: name.trim() };
        await this.deps.audit.record(tx, { actor, action: 'workspace.created', subject, after, workspaceId });
        await tx.query(ENTER, [actor.workspaceId]);
        return { workspace: workspace! };
      },
    });
  }

  /** @throws AppError FORBIDDEN without the right, NOT_FOUND when it was erased meanwhile */
  async rename(
    actor: Actor,
    { name, expectedVersion }: { name: string; expectedVersion?: number },
  ): Promise<UpdateOutcome> {
    requireRight(actor, 'workspace.update');
    if (!isName(name)) return NAME_INVALID;
    const workspaceId = requireWorkspace(actor);
    return this.deps.db.as(tenantOf(actor)).transaction<UpdateOutcome>(async (tx) => {
      const [workspace] = await tx.query<WorkspaceRow>(FIND_LOCKED, [workspaceId]);
      if (!workspace) return CHANGED;
      if (expectedVersion !== undefined && expectedVersion !== workspace.version) return { ...CHANGED, workspace };
      const [changed] = await tx.query<WorkspaceRow>(RENAME, [workspaceId, name.trim()]);
      const subject = { kind: 'workspace', id: workspaceId };
      const change = { before: { name: workspace.name }, after: { name: name.trim() } };
      await this.deps.audit.record(tx, { actor, action: 'workspace.renamed', subject, ...change });
      return { workspace: changed! };
    });
  }
}

const CHANGED = refuse('CONFLICT', 'expectedVersion', 'The workspace was changed meanwhile; look again.');
const { min, max } = ACCOUNT_RULES.workspaceName;
const NAME_INVALID = refuse('NAME_INVALID', 'name', `The name has from ${min} to ${max} characters.`);

function isName(name: string): boolean {
  const { length } = name.trim();
  return length >= min && length <= max && isCleanText(name);
}
