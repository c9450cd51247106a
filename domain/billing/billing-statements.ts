import type { Statement } from '#infra/postgres/database.js';
import type { SubscriptionStatus } from '#schema/billing/billing.values.js';
import type {
  BillingCurrency,
  BillingInterval,
  PaidPlan,
  PlanName,
  QuotaResource,
} from '#schema/billing/plan.values.js';

export interface AccountRow {
  plan: PlanName;
  name: string;
  customerId: string | null;
  currency: BillingCurrency | null;
  hasHadTrial: boolean;
  isOverageOn: boolean;
  /** How often a card was declined when a change was to be paid. */
  declines: number;
}

/** What keeps the money from coming. */
export interface PaymentProblem {
  invoiceId: string | null;
  amountDueMinor: number;
  payUrl: string | null;
  nextAttemptAt: string | null;
}

export interface SubscriptionRow {
  /** Kind of the public id. */
  kind: 'bsb';
  id: string;
  stripeId: string;
  plan: PaidPlan;
  interval: BillingInterval;
  currency: string;
  priceMinor: number;
  status: SubscriptionStatus;
  periodStart: Date;
  periodEnd: Date;
  trialEnd: Date | null;
  /** A larger plan that counts until `paidUntil`; null when nothing waits. */
  paidPlan: PaidPlan | null;
  paidUntil: Date | null;
  isCancelAtPeriodEnd: boolean;
  endedAt: Date | null;
  graceEndsAt: Date | null;
  problem: PaymentProblem | null;
  discount: { percentOff: number | null; amountOffMinor: number | null } | null;
  version: number;
}

export interface InvoiceRow {
  kind: 'inc';
  id: string;
  number: string | null;
  status: 'draft' | 'open' | 'paid' | 'uncollectible' | 'void';
  reason: string;
  currency: string;
  totalMinor: number;
  taxMinor: number;
  amountDueMinor: number;
  amountPaidMinor: number;
  refundedMinor: number;
  isDisputed: boolean;
  periodStart: Date;
  periodEnd: Date;
  pageUrl: string | null;
  pdfUrl: string | null;
  issuedAt: Date;
  paidAt: Date | null;
}

export interface LedgerRow {
  kind: 'led';
  id: string;
  at: Date;
  resource: QuotaResource;
  event: 'reserved' | 'settled' | 'released' | 'bought' | 'refunded';
  source: 'allowance' | 'extra';
  amount: number;
  periodStart: Date | null;
  jobId: string | null;
  /** Who ordered the job; null for the product, a key, or somebody who is gone. */
  createdBy: string | null;
}

export interface MemberUsageRow {
  userId: string | null;
  resource: QuotaResource;
  used: number;
}

export const ACCOUNT: Statement = {
  name: 'billing_account_of',
  text: `SELECT w.plan, w.name, a.stripe_customer_id AS "customerId", a.currency, a.trial_used_at IS NOT NULL AS "hasHadTrial",
  coalesce(a.is_overage_on, false) AS "isOverageOn", coalesce(a.declines, 0) AS declines
FROM workspaces w LEFT JOIN billing_accounts a ON a.workspace_id = w.id WHERE w.id = $1`,
};
const SUBSCRIPTION = `'bsb' AS kind, id, stripe_subscription_id AS "stripeId", plan, billing_interval AS interval, currency,
  price_minor AS "priceMinor", status, current_period_start AS "periodStart", current_period_end AS "periodEnd",
  trial_end AS "trialEnd", paid_plan AS "paidPlan", paid_until AS "paidUntil",
  cancel_at_period_end AS "isCancelAtPeriodEnd", ended_at AS "endedAt", grace_ends_at AS "graceEndsAt",
  payment_problem AS problem, discount, version`;
/** The one that runs; else the last one that did. */
export const SUBSCRIPTION_NOW: Statement = {
  name: 'billing_subscription_now',
  text: `SELECT ${SUBSCRIPTION} FROM billing_subscriptions WHERE workspace_id = $1
ORDER BY status IN ('canceled', 'incomplete_expired'), stripe_created_at DESC LIMIT 1`,
};
export const SUBSCRIPTIONS_BY_IDS: Statement = {
  name: 'billing_subscriptions_by_ids',
  text: `SELECT ${SUBSCRIPTION} FROM billing_subscriptions WHERE workspace_id = $1 AND id = ANY ($2::uuid[])`,
};
const INVOICE = `'inc' AS kind, id, number, status, reason, currency, total_minor AS "totalMinor", tax_minor AS "taxMinor",
  amount_due_minor AS "amountDueMinor", amount_paid_minor AS "amountPaidMinor", refunded_minor AS "refundedMinor",
  is_disputed AS "isDisputed", period_start AS "periodStart", period_end AS "periodEnd", page_url AS "pageUrl",
  pdf_url AS "pdfUrl", issued_at AS "issuedAt", paid_at AS "paidAt"`;
export const INVOICE_PAGE: Statement = {
  name: 'billing_invoices_page',
  text: `SELECT ${INVOICE} FROM billing_invoices WHERE workspace_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
};
export const INVOICES_BY_IDS: Statement = {
  name: 'billing_invoices_by_ids',
  text: `SELECT ${INVOICE} FROM billing_invoices WHERE workspace_id = $1 AND id = ANY ($2::uuid[])`,
};
const LEDGER = `SELECT 'led' AS kind, l.id, l.at, l.resource, l.kind AS event, l.source, l.amount, l.period_start AS "periodStart",
  l.job_id AS "jobId", j.created_by AS "createdBy"
FROM usage_ledger l LEFT JOIN pipeline_jobs j ON j.id = l.job_id AND j.workspace_id = l.workspace_id WHERE l.workspace_id = $1`;
export const LEDGER_PAGE: Statement = {
  name: 'usage_ledger_page',
  text: `${LEDGER} AND ($2::uuid IS NULL OR l.id < $2) ORDER BY l.id DESC LIMIT $3`,
};
export const LEDGER_BY_IDS: Statement = { name: 'usage_ledger_by_ids', text: `${LEDGER} AND l.id = ANY ($2::uuid[])` };
export const MEMBER_USAGE: Statement = {
  name: 'usage_ledger_by_member',
  text: `SELECT j.created_by AS "userId", l.resource, sum(l.used_delta)::int AS used
FROM usage_ledger l LEFT JOIN pipeline_jobs j ON j.id = l.job_id AND j.workspace_id = l.workspace_id
WHERE l.workspace_id = $1 AND l.period_start >= $2 AND l.used_delta > 0 GROUP BY 1, 2 ORDER BY 3 DESC LIMIT 300`,
};
export const SET_CUSTOMER: Statement = {
  name: 'billing_accounts_set_customer',
  text: `UPDATE billing_accounts SET stripe_customer_id = $2, version = version + 1
WHERE workspace_id = $1 AND stripe_customer_id IS NULL`,
};
export const SET_OVERAGE: Statement = {
  name: 'billing_accounts_set_overage',
  text: 'UPDATE billing_accounts SET is_overage_on = $2, version = version + 1 WHERE workspace_id = $1 AND is_overage_on <> $2 RETURNING 1',
};
export const COUNT_DECLINE: Statement = {
  name: 'billing_accounts_count_decline',
  text: 'UPDATE billing_accounts SET declines = declines + 1 WHERE workspace_id = $1',
};
export const OWN_ADDRESS: Statement = { name: 'users_own_address', text: 'SELECT email FROM users WHERE id = $1' };
export const PERIOD_OF: Statement = {
  name: 'billing_period_anchor',
  text: `SELECT coalesce(a.anchor_at, w.created_at) AS "anchorAt" FROM workspaces w
LEFT JOIN billing_accounts a ON a.workspace_id = w.id WHERE w.id = $1`,
};
