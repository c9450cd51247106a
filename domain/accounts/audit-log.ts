import type { Database, Statement, Tx } from '#infra/postgres/database.js';
import type { Cursors } from '#schema/base/cursor.js';
import type { PageRequest } from '#schema/base/page-request.js';
import type { Actor } from './actor.js';
import { PLAN_NAMES, entitlementsOf } from './entitlements.js';
import { hasRight, requireRight, requireWorkspace } from './permissions.js';
import { readRowPage, type RowPage } from './row-pages.js';
import { tenantOf } from './tenant.js';

/** What happened. Nothing in it may be a secret, a name or a whole address: the log outlives people. */
export interface AuditRecord {
  actor: Actor;
  /** A noun and a verb in the past tense, `member.role_changed`. */
  action: string;
  subject: { kind: string; id: string | null };
  before?: Readonly<Record<string, unknown>>;
  after?: Readonly<Record<string, unknown>>;
  /** By default the actor's. */
  workspaceId?: string;
}

export interface AuditRow {
  /** Kind of the public id. */
  kind: 'aud';
  id: string;
  at: Date;
  action: string;
  actorKind: 'user' | 'key' | 'system';
  actorId: string | null;
  actorName: string;
  subjectKind: string;
  subjectId: string | null;
  before: string | null;
  after: string | null;
  requestId: string | null;
  ip: string | null;
}

/** What a person or key is called now. */
export interface AuditLabel {
  id: string;
  label: string;
}

/** Row ids, not public ones. What is absent does not filter. */
export interface AuditFilter {
  actions?: readonly string[];
  actorId?: string;
  subjectId?: string;
  requestId?: string;
  from?: Date;
  to?: Date;
}

const INSERT: Statement = {
  name: 'audit_log_insert',
  text: `INSERT INTO audit_log
  (workspace_id, action, actor_kind, actor_id, actor_name, subject_kind, subject_id, before, after, request_id, ip)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9::jsonb, $10, $11)`,
};
const COLUMNS = `'aud' AS kind, id, at, action, actor_kind AS "actorKind", actor_id AS "actorId", actor_name AS "actorName",
  subject_kind AS "subjectKind", subject_id AS "subjectId", before::text, after::text, request_id AS "requestId", ip`;
/** Days by plan. */
const RETENTION = JSON.stringify(
  Object.fromEntries(PLAN_NAMES.map((plan) => [plan, entitlementsOf(plan).auditRetentionDays])),
);
/** What is past the retention of the plan is not shown; it is deleted later, so that a late payment destroys nothing. */
function isShown(retention: string): string {
  return `at >= now() - make_interval(days => (SELECT (${retention}::jsonb ->> plan)::int FROM workspaces WHERE id = $1))`;
}
const PAGE: Statement = {
  name: 'audit_log_page',
  text: `SELECT ${COLUMNS} FROM audit_log
WHERE workspace_id = $1 AND ($2::uuid IS NULL OR id < $2) AND ($3::text[] IS NULL OR action = ANY ($3))
  AND ($4::uuid IS NULL OR actor_id = $4) AND ($5::uuid IS NULL OR subject_id = $5)
  AND ($6::text IS NULL OR request_id = $6) AND ($7::timestamptz IS NULL OR at >= $7)
  AND ($8::timestamptz IS NULL OR at < $8) AND ${isShown('$9')}
ORDER BY id DESC LIMIT $10`,
};
const BY_IDS: Statement = {
  name: 'audit_log_by_ids',
  text: `SELECT ${COLUMNS} FROM audit_log WHERE workspace_id = $1 AND id = ANY ($2::uuid[]) AND ${isShown('$3')}`,
};
const LABELS: Statement = {
  name: 'audit_log_labels',
  text: `SELECT id, coalesce(nullif(name, ''), email) AS label FROM colleagues
WHERE workspace_id = $1 AND id = ANY ($2::uuid[])
UNION ALL SELECT id, name FROM api_keys WHERE workspace_id = $1 AND id = ANY ($2::uuid[])`,
};
/** $1 days by plan, $2 days for which the plan that was before still counts. */
const FORGET: Statement = {
  name: 'audit_log_forget',
  text: `WITH earlier AS MATERIALIZED (
  SELECT workspace_id, max(($1::jsonb ->> (before ->> 'plan'))::int) AS days FROM audit_log
  WHERE action = 'plan.changed' AND at >= now() - make_interval(days => $2) GROUP BY 1
), gone AS (DELETE FROM audit_log WHERE ctid = ANY (ARRAY(
  SELECT a.ctid FROM audit_log a JOIN workspaces w ON w.id = a.workspace_id LEFT JOIN earlier e ON e.workspace_id = w.id
  WHERE a.at < now() - make_interval(days => greatest(($1::jsonb ->> w.plan)::int, e.days)) LIMIT 10000)) RETURNING 1)
SELECT count(*)::integer AS gone FROM gone`,
};
/** A plan that ended comes back mostly within weeks. */
const SECOND_THOUGHTS_DAYS = 90;
const CHUNK_ROWS = 10_000;

/** Who changed what: written in the transaction of the change, never altered after (docs/adr/0019). */
export class AuditLog {
  constructor(
    private readonly db: Database,
    private readonly cursors: Cursors,
  ) {}

  /** The entry stands exactly when the transaction commits. */
  async record(tx: Tx, { actor, action, subject, before, after, workspaceId }: AuditRecord): Promise<void> {
    const who = describe(actor);
    await tx.query(INSERT, [
      workspaceId ?? requireWorkspace(actor),
      action,
      who.kind,
      who.id,
      who.name,
      subject.kind,
      subject.id,
      toJson(before),
      toJson(after),
      who.requestId,
      who.ip,
    ]);
  }

  /** Newest first. @throws AppError FORBIDDEN, INVALID_CURSOR */
  async page(actor: Actor, filter: AuditFilter, page: PageRequest): Promise<RowPage<AuditRow>> {
    requireRight(actor, 'audit.read');
    const { actions, actorId, subjectId, requestId, from, to } = filter;
    const values = [actions, actorId, subjectId, requestId, from, to].map((value) => value ?? null);
    const db = this.db.as(tenantOf(actor));
    return readRowPage(this.cursors, { name: 'audit log', shape: filter, page }, (after, limit) =>
      db.query<AuditRow>(PAGE, [requireWorkspace(actor), after, ...values, RETENTION, limit]),
    );
  }

  /** Those of the actor's workspace, for somebody who may read them. */
  async byIds(actor: Actor, ids: readonly string[]): Promise<AuditRow[]> {
    if (!hasRight(actor, 'audit.read') || actor.kind === 'system') return [];
    return this.db.as(tenantOf(actor)).query<AuditRow>(BY_IDS, [requireWorkspace(actor), ids, RETENTION]);
  }

  /** Names of people and keys that are still there, for somebody who may read the log. */
  async labels(actor: Actor, ids: readonly string[]): Promise<AuditLabel[]> {
    if (!hasRight(actor, 'audit.read') || actor.kind === 'system') return [];
    const rows = await this.db
      .as(tenantOf(actor))
      .query<AuditLabel & Record<string, unknown>>(LABELS, [requireWorkspace(actor), ids]);
    return rows;
  }

  /**
   * Drops what is past the retention of its workspace's plan, and of any larger one that it had in the last 90 days. Returns how
   * many. May run twice and at any time.
   */
  async forgetOld(): Promise<number> {
    let total = 0;
    for (let gone = CHUNK_ROWS; gone === CHUNK_ROWS; total += gone) {
      const [row] = await this.db.query<{ gone: number }>(FORGET, [RETENTION, SECOND_THOUGHTS_DAYS]);
      gone = row?.gone ?? 0;
    }
    return total;
  }
}

function describe(actor: Actor) {
  const { requestId = null, ip = null } = ('origin' in actor && actor.origin) || {};
  switch (actor.kind) {
    case 'user':
      return { kind: 'user', id: actor.userId, name: '', requestId, ip };
    case 'key':
      return { kind: 'key', id: actor.keyId, name: '', requestId, ip };
    default:
      return { kind: 'system', id: null, name: actor.kind === 'system' ? actor.name : '', requestId, ip };
  }
}

const toJson = (facts: object | undefined): string | null => (facts ? JSON.stringify(facts) : null);

/** Enough of an address to know it again, for those who knew it. */
export function maskAddress(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}…${email.slice(at)}`;
}
