import type { Statement } from '#infra/postgres/database.js';
import type { PlanName, QuotaResource } from '#schema/billing/plan.values.js';

/** What is known of a resource in the period that runs. */
export interface CounterRow {
  resource: QuotaResource;
  used: number;
  reserved: number;
  bought: number;
  extraUsed: number;
  extraReserved: number;
}

export interface CycleRow {
  plan: PlanName;
  anchorAt: Date;
}

/** Who changes units of a workspace holds this row until the end of its transaction. */
export const LOCK_ACCOUNT: Statement = {
  name: 'billing_accounts_lock',
  text: 'SELECT anchor_at AS "anchorAt" FROM billing_accounts WHERE workspace_id = $1 FOR UPDATE',
};
/** Free plans begin their months with the workspace. */
export const OPEN_ACCOUNT: Statement = {
  name: 'billing_accounts_open',
  text: `INSERT INTO billing_accounts (workspace_id, anchor_at) SELECT id, created_at FROM workspaces WHERE id = $1
ON CONFLICT DO NOTHING`,
};
export const LOCK_ACCOUNT_OF_JOB: Statement = {
  name: 'billing_accounts_lock_by_job',
  text: `SELECT workspace_id FROM billing_accounts
WHERE workspace_id = (SELECT workspace_id FROM quota_reservations WHERE job_id = $1) FOR UPDATE`,
};
export const FIND_RESERVATION: Statement = {
  name: 'quota_reservations_find',
  text: 'SELECT state FROM quota_reservations WHERE workspace_id = $1 AND job_id = $2',
};
export const CYCLE: Statement = {
  name: 'billing_cycle',
  text: `SELECT w.plan, coalesce(a.anchor_at, w.created_at) AS "anchorAt"
FROM workspaces w LEFT JOIN billing_accounts a ON a.workspace_id = w.id WHERE w.id = $1`,
};
export const COUNTERS: Statement = {
  name: 'quota_counters',
  text: `SELECT r.resource, coalesce(p.used, 0) AS used, coalesce(p.reserved, 0) AS reserved, coalesce(e.bought, 0) AS bought,
  coalesce(e.used, 0) AS "extraUsed", coalesce(e.reserved, 0) AS "extraReserved"
FROM unnest($2::text[]) WITH ORDINALITY AS r (resource, place)
LEFT JOIN quota_periods p ON p.workspace_id = $1 AND p.resource = r.resource AND p.starts_at = $3
LEFT JOIN quota_extras e ON e.workspace_id = $1 AND e.resource = r.resource ORDER BY r.place`,
};
/** $1 workspace, $2 resource, $3 and $4 the period, $5 the job, $6 units of the allowance, $7 bought units, $8 now. */
export const RESERVE: Statement = {
  name: 'quota_reserve',
  text: `WITH period AS (
  INSERT INTO quota_periods (workspace_id, resource, starts_at, ends_at, reserved) VALUES ($1, $2, $3, $4, $6)
  ON CONFLICT (workspace_id, resource, starts_at) DO UPDATE SET reserved = quota_periods.reserved + excluded.reserved
), extra AS (
  UPDATE quota_extras SET reserved = reserved + $7 WHERE workspace_id = $1 AND resource = $2 AND $7::int > 0
), held AS (
  INSERT INTO quota_reservations (job_id, workspace_id, resource, amount, from_extra, period_start, reserved_at)
  VALUES ($5, $1, $2, $6::int + $7::int, $7, $3, $8)
  ON CONFLICT (job_id) DO UPDATE SET amount = excluded.amount, from_extra = excluded.from_extra,
    period_start = excluded.period_start, reserved_at = excluded.reserved_at, state = 'reserved', ended_at = NULL
), written AS (
  INSERT INTO usage_ledger (workspace_id, at, resource, kind, source, period_start, amount, reserved_delta, job_id)
  SELECT $1, $8, $2, 'reserved', part.source, $3, part.amount, part.amount, $5
  FROM (VALUES ('allowance', $6::int), ('extra', $7::int)) AS part (source, amount) WHERE part.amount > 0
)
INSERT INTO billing_events (workspace_id, at, kind, resource) VALUES ($1, $8, 'quota.changed', $2)`,
};
/** $1 job, $2 'settled' or 'released', $3 now, $4 units that come back when it is released: bought ones first, null all. A second time finds nothing that is reserved, and changes nothing. */
export const END: Statement = {
  name: 'quota_end',
  text: `WITH ended AS (
  UPDATE quota_reservations SET state = $2, ended_at = $3 WHERE job_id = $1 AND state = 'reserved'
  RETURNING workspace_id, resource, period_start, amount - from_extra AS from_allowance, from_extra,
    CASE WHEN $2 = 'settled' THEN 0 ELSE least(amount, greatest(0, coalesce($4::int, amount))) END AS back
), parts AS (
  SELECT *, least(back, from_extra) AS back_extra, back - least(back, from_extra) AS back_allowance FROM ended
), period AS (
  UPDATE quota_periods p SET reserved = p.reserved - e.from_allowance, used = p.used + e.from_allowance - e.back_allowance
  FROM parts e WHERE p.workspace_id = e.workspace_id AND p.resource = e.resource AND p.starts_at = e.period_start
), extra AS (
  UPDATE quota_extras x SET reserved = x.reserved - e.from_extra, used = x.used + e.from_extra - e.back_extra
  FROM parts e WHERE x.workspace_id = e.workspace_id AND x.resource = e.resource AND e.from_extra > 0
), written AS (
  INSERT INTO usage_ledger (workspace_id, at, resource, kind, source, period_start, amount, used_delta, reserved_delta, job_id)
  SELECT e.workspace_id, $3, e.resource, part.kind, part.source, e.period_start, part.amount, part.amount * part.is_used, -part.amount, $1
  FROM parts e, LATERAL (VALUES
    ('settled', 'allowance', e.from_allowance - e.back_allowance, 1), ('settled', 'extra', e.from_extra - e.back_extra, 1),
    ('released', 'allowance', e.back_allowance, 0), ('released', 'extra', e.back_extra, 0)) AS part (kind, source, amount, is_used)
  WHERE part.amount > 0
)
INSERT INTO billing_events (workspace_id, at, kind, resource)
SELECT workspace_id, $3, 'quota.changed', resource FROM ended RETURNING workspace_id AS "workspaceId"`,
};
