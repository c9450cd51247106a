import type { Statement } from '#infra/postgres/database.js';
import type { BillingInterval, PlanName } from '#schema/billing/plan.values.js';
import type { PlanSource } from './effective-plan.js';

export interface MirroredRow extends PlanSource {
  id: string;
  stripeId: string;
  interval: BillingInterval;
  isCancelAtPeriodEnd: boolean;
  pastDueSince: Date | null;
}

export const FIND_ACCOUNT: Statement = {
  name: 'billing_accounts_by_customer',
  text: 'SELECT workspace_id AS "workspaceId", version FROM billing_accounts WHERE stripe_customer_id = $1',
};
export const VERSION: Statement = {
  name: 'billing_accounts_version',
  text: 'SELECT version FROM billing_accounts WHERE workspace_id = $1',
};
export const SUBSCRIPTIONS: Statement = {
  name: 'billing_subscriptions_mirrored',
  text: `SELECT id, stripe_subscription_id AS "stripeId", plan, billing_interval AS interval, status,
  cancel_at_period_end AS "isCancelAtPeriodEnd", past_due_since AS "pastDueSince", grace_ends_at AS "graceEndsAt",
  paid_plan AS "paidPlan", paid_until AS "paidUntil"
FROM billing_subscriptions WHERE workspace_id = $1 ORDER BY stripe_created_at DESC`,
};
const SUBSCRIPTION_COLUMNS = [
  'plan',
  'billing_interval',
  'currency',
  'price_minor',
  'status',
  'current_period_start',
  'current_period_end',
  'trial_end',
  'paid_plan',
  'paid_until',
  'cancel_at_period_end',
  'ended_at',
  'past_due_since',
  'grace_ends_at',
  'payment_problem',
  'discount',
  'stripe_created_at',
];
/** Writes only what differs, and tells whether it did. $1 workspace, $2 Stripe's id, $3 now, then the columns. */
export const PUT_SUBSCRIPTION: Statement = upsert({
  table: 'billing_subscriptions',
  key: 'stripe_subscription_id',
  columns: SUBSCRIPTION_COLUMNS,
  more: ', version = t.version + 1',
});
/** $1 workspace, $2 the row, $3 now. */
export const END_SUBSCRIPTION: Statement = {
  name: 'billing_subscriptions_end',
  text: `UPDATE billing_subscriptions SET status = 'canceled', ended_at = $3, past_due_since = NULL, grace_ends_at = NULL,
  payment_problem = NULL, synced_at = $3, version = version + 1 WHERE workspace_id = $1 AND id = $2`,
};
const INVOICE_COLUMNS = [
  'number',
  'status',
  'reason',
  'currency',
  'total_minor',
  'tax_minor',
  'amount_due_minor',
  'amount_paid_minor',
  'period_start',
  'period_end',
  'page_url',
  'pdf_url',
  'issued_at',
  'paid_at',
  'next_attempt_at',
];
export const PUT_INVOICE: Statement = upsert({
  table: 'billing_invoices',
  key: 'stripe_invoice_id',
  columns: INVOICE_COLUMNS,
});

interface Mirrored {
  table: string;
  key: string;
  columns: readonly string[];
  /** Further changes of a row that is there. */
  more?: string;
}

function upsert({ table, key, columns, more = '' }: Mirrored): Statement {
  const places = columns.map((_, index) => `$${index + 4}`);
  return {
    name: `${table}_put`,
    text: `INSERT INTO ${table} AS t (workspace_id, ${key}, synced_at, ${columns.join(', ')}) VALUES ($1, $2, $3, ${places.join(', ')})
ON CONFLICT (${key}) DO UPDATE SET ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}, synced_at = excluded.synced_at${more}
WHERE t.workspace_id = excluded.workspace_id
  AND (${columns.map((name) => `t.${name}`).join(', ')}) IS DISTINCT FROM (${columns.map((name) => `excluded.${name}`).join(', ')})
RETURNING id`,
  };
}

export const MARK_REFUNDED: Statement = {
  name: 'billing_invoices_refunded',
  text: `UPDATE billing_invoices SET refunded_minor = $3, is_disputed = $4
WHERE workspace_id = $1 AND stripe_invoice_id = $2 AND (refunded_minor, is_disputed) IS DISTINCT FROM ($3, $4) RETURNING id`,
};
/** What is written here as given back or held back: payments of packs, and invoices. */
export const NOTED_RETURNS: Statement = {
  name: 'billing_returns_noted',
  text: `SELECT stripe_payment_id AS "paymentId", NULL AS "invoiceId" FROM billing_packs
WHERE workspace_id = $1 AND refunded_units > 0 AND stripe_payment_id IS NOT NULL
UNION ALL
SELECT NULL, stripe_invoice_id FROM billing_invoices WHERE workspace_id = $1 AND (refunded_minor > 0 OR is_disputed)`,
};
export const PUT_PACK: Statement = {
  name: 'billing_packs_put',
  text: `INSERT INTO billing_packs (workspace_id, stripe_session_id, stripe_payment_id, resource, units, price_minor, currency, bought_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (stripe_session_id) DO NOTHING RETURNING id`,
};
export const PACK_OF_PAYMENT: Statement = {
  name: 'billing_packs_of_payment',
  text: `SELECT id, resource, units, refunded_units AS "refundedUnits" FROM billing_packs
WHERE workspace_id = $1 AND stripe_payment_id = $2`,
};
export const MARK_PACK: Statement = {
  name: 'billing_packs_refund',
  text: 'UPDATE billing_packs SET refunded_units = $3 WHERE workspace_id = $1 AND id = $2',
};
/** $1 workspace, $2 resource, $3 units (negative: taken back), $4 'bought' or 'refunded', $5 the pack, $6 now. */
export const ADD_EXTRA: Statement = {
  name: 'quota_extras_add',
  text: `WITH extra AS (
  INSERT INTO quota_extras AS e (workspace_id, resource, bought) VALUES ($1, $2, $3)
  ON CONFLICT (workspace_id, resource) DO UPDATE SET bought = e.bought + excluded.bought
)
INSERT INTO usage_ledger (workspace_id, at, resource, kind, source, amount, bought_delta, pack_id)
VALUES ($1, $6, $2, $4, 'extra', abs($3::int), $3, $5)`,
};
export const CURRENT_PLAN: Statement = {
  name: 'workspaces_plan_now',
  text: 'SELECT plan FROM workspaces WHERE id = $1 FOR NO KEY UPDATE',
};
export const SET_PLAN: Statement = {
  name: 'workspaces_set_plan',
  text: 'UPDATE workspaces SET plan = $2, version = version + 1 WHERE id = $1',
};
export const SET_CYCLE: Statement = {
  name: 'billing_accounts_set_cycle',
  text: `UPDATE billing_accounts SET anchor_at = coalesce($2, anchor_at), currency = coalesce($3, currency),
  trial_used_at = coalesce(trial_used_at, $4), version = version + 1 WHERE workspace_id = $1`,
};
export const ADD_EVENT: Statement = {
  name: 'billing_events_add',
  text: 'INSERT INTO billing_events (workspace_id, at, kind, resource) VALUES ($1, $2, $3, $4)',
};
/** Workspaces that pay twice. */
export const DOUBLE: Statement = {
  name: 'billing_subscriptions_double',
  text: `SELECT workspace_id AS "workspaceId" FROM billing_subscriptions WHERE status NOT IN ('canceled', 'incomplete_expired', 'incomplete')
GROUP BY 1 HAVING count(*) > 1 LIMIT 20`,
};
/** Workspaces whose plan is not what their subscriptions give, because a grace has ended. */
export const GRACE_ENDED: Statement = {
  name: 'billing_grace_ended',
  text: `SELECT DISTINCT s.workspace_id AS "workspaceId" FROM billing_subscriptions s JOIN workspaces w ON w.id = s.workspace_id
WHERE s.grace_ends_at <= $1 AND s.status IN ('past_due', 'unpaid') AND w.plan <> 'free'`,
};

export interface PlanRow {
  plan: PlanName;
}
