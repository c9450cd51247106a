import type { Statement } from '#infra/postgres/database.js';
import type { PlanName } from '#schema/billing/plan.values.js';

/** A workspace of which hours are to be reported. */
export interface CandidateRow {
  workspaceId: string;
  anchorAt: Date;
  reportedUntil: Date;
}

/** What stands from a moment on. */
export interface TermRow {
  since: Date;
  plan: PlanName;
  isOn: boolean;
}

export interface HourRow {
  hour: Date;
  points: number;
}

export interface ReportRow {
  workspaceId: string;
  hour: Date;
  units: number;
  identifier: string;
  customerId: string;
  /** Since when the period runs that Stripe will bill next; null where no subscription runs. */
  periodStart: Date | null;
}

/** $1 workspace, $2 now. For the transaction that changes plan or switch; of who never switched it on nothing is noted. */
export const NOTE_TERM: Statement = {
  name: 'overage_terms_note',
  text: `INSERT INTO overage_terms (workspace_id, since, plan, is_on)
SELECT w.id, $2, w.plan, a.is_overage_on FROM workspaces w JOIN billing_accounts a ON a.workspace_id = w.id
WHERE w.id = $1 AND (a.is_overage_on OR a.overage_reported_until IS NOT NULL)
ON CONFLICT (workspace_id, since) DO UPDATE SET plan = excluded.plan, is_on = excluded.is_on`,
};
/** $1 workspace, $2 the hour that runs. */
export const BEGIN_REPORTS: Statement = {
  name: 'billing_accounts_begin_reports',
  text: `UPDATE billing_accounts SET overage_reported_until = coalesce(overage_reported_until, $2)
WHERE workspace_id = $1 AND is_overage_on`,
};
/** The free plan sells nothing beyond itself. */
export const SWITCH_OFF_FREE: Statement = {
  name: 'billing_accounts_overage_off',
  text: 'UPDATE billing_accounts SET is_overage_on = false WHERE workspace_id = $1 AND is_overage_on',
};
export const CANDIDATES: Statement = {
  name: 'api_overage_candidates',
  text: `SELECT workspace_id AS "workspaceId", anchor_at AS "anchorAt", overage_reported_until AS "reportedUntil"
FROM billing_accounts WHERE overage_reported_until < $1 ORDER BY workspace_id`,
};
export const TERMS: Statement = {
  name: 'overage_terms_of',
  text: 'SELECT since, plan, is_on AS "isOn" FROM overage_terms WHERE workspace_id = $1 ORDER BY since',
};
export const HOURS: Statement = {
  name: 'api_overage_hours',
  text: `SELECT hour, points::float8 AS points FROM usage_hours WHERE workspace_id = $1 AND hour >= $2 AND hour < $3 ORDER BY hour`,
};
export const TOLD: Statement = {
  name: 'meter_reports_told',
  text: `SELECT coalesce(sum(units), 0)::int AS units FROM meter_reports WHERE workspace_id = $1 AND hour >= $2 AND hour < $3`,
};
/** What an hour comes to is written down before it is told, so that a repeat tells the same. */
export const WRITE: Statement = {
  name: 'meter_reports_write',
  text: 'INSERT INTO meter_reports (workspace_id, hour, units, identifier) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
};
/** $1 workspace, $2 until then, $3 whether something may be to report after it. */
export const REPORTED: Statement = {
  name: 'billing_accounts_reported',
  text: `UPDATE billing_accounts SET overage_reported_until = CASE WHEN $3::boolean OR is_overage_on THEN $2::timestamptz END
WHERE workspace_id = $1`,
};
export const LOSE: Statement = {
  name: 'meter_reports_lose',
  text: `UPDATE meter_reports SET lost_at = $1, problem = coalesce(problem, 'Not told within 35 days.')
WHERE sent_at IS NULL AND lost_at IS NULL AND hour < $2 RETURNING 1`,
};
export const UNSENT: Statement = {
  name: 'meter_reports_unsent',
  text: `SELECT m.workspace_id AS "workspaceId", m.hour, m.units, m.identifier, a.stripe_customer_id AS "customerId", s."periodStart"
FROM meter_reports m JOIN billing_accounts a ON a.workspace_id = m.workspace_id
LEFT JOIN LATERAL (SELECT max(current_period_start) AS "periodStart" FROM billing_subscriptions
  WHERE workspace_id = m.workspace_id AND status NOT IN ('canceled', 'incomplete_expired', 'incomplete')) s ON true
WHERE m.sent_at IS NULL AND m.lost_at IS NULL AND a.stripe_customer_id IS NOT NULL ORDER BY m.attempts, m.hour LIMIT 1000`,
};
export const SENT: Statement = {
  name: 'meter_reports_sent',
  text: 'UPDATE meter_reports SET sent_at = $3, attempts = attempts + 1, problem = NULL WHERE workspace_id = $1 AND hour = $2',
};
export const NOT_SENT: Statement = {
  name: 'meter_reports_not_sent',
  text: 'UPDATE meter_reports SET attempts = attempts + 1, problem = left($3, 500) WHERE workspace_id = $1 AND hour = $2',
};
