import { setTimeout as sleep } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Clock } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import type { Cursors } from '#schema/base/cursor.js';
import type { PageRequest } from '#schema/base/page-request.js';
import { PLANS } from '#schema/billing/plan.values.js';
import type { Actor } from '../accounts/actor.js';
import type { AccountAccess } from './account-access.js';
import {
  ACCOUNT,
  type AccountRow,
  INVOICE_PAGE,
  type InvoiceRow,
  INVOICES_BY_IDS,
  LEDGER_BY_IDS,
  LEDGER_PAGE,
  type LedgerRow,
  MEMBER_USAGE,
  type MemberUsageRow,
  PERIOD_OF,
  SUBSCRIPTION_NOW,
  type SubscriptionRow,
  SUBSCRIPTIONS_BY_IDS,
} from './billing-statements.js';
import { isOver } from './effective-plan.js';
import { type OverLimit, overLimitsOf } from './over-limits.js';
import { periodOf } from './quota-period.js';
import type { Quotas, QuotaState } from './quota-port.js';
import type { InvoiceFacts } from './stripe-facts.js';
import type { StripeRecords } from './stripe-records.gateway.js';

export interface BillingState extends AccountRow {
  subscription: SubscriptionRow | null;
}

export interface BillingReadsDeps {
  db: Database;
  clock: Clock;
  cursors: Cursors;
  quotas: Quotas;
  records: StripeRecords;
  access: AccountAccess;
}

const UPCOMING_KEPT_MS = 60_000;
/** A page does not wait for a Stripe that is slow, and does not ask one that is silent at every look. */
const UPCOMING_WAIT_MS = 3_000;
const NOTHING_KEPT_MS = 15_000;

/** Plan, payments and units as members see them. */
export class BillingReads {
  private readonly upcoming = new LRUCache<string, { invoice: InvoiceFacts | null }>({
    max: 2_000,
    ttl: UPCOMING_KEPT_MS,
  });

  constructor(private readonly deps: BillingReadsDeps) {}

  /** @throws AppError FORBIDDEN without the right */
  async state(actor: Actor): Promise<BillingState> {
    const { workspaceId, db } = this.open(actor, 'billing.read');
    const [[account], [subscription]] = await Promise.all([
      db.query<AccountRow>(ACCOUNT, [workspaceId]),
      db.query<SubscriptionRow>(SUBSCRIPTION_NOW, [workspaceId]),
    ]);
    if (!account) throw new AppError('NOT_FOUND', 'The workspace is gone.');
    return { ...account, subscription: subscription ?? null };
  }

  /** What a plan that became smaller does not cover any more. */
  async overLimits(actor: Actor): Promise<OverLimit[]> {
    const { access, quotas, clock } = this.deps;
    const [usage, states] = await Promise.all([access.usage(actor), quotas.of(access.requireWorkspace(actor))]);
    return usage ? overLimitsOf(usage.entitlements, { ...usage, quotas: states }, clock.now()) : [];
  }

  /** @throws AppError FORBIDDEN without the right */
  async quotas(actor: Actor): Promise<QuotaState[]> {
    const { workspaceId } = this.open(actor, 'quotas.read');
    return this.deps.quotas.of(workspaceId);
  }

  /** What comes next, as Stripe reckons it, up to a minute old; null when nothing comes or Stripe does not answer. */
  async nextInvoice(actor: Actor, subscription: SubscriptionRow | null): Promise<InvoiceFacts | null> {
    this.open(actor, 'billing.read');
    if (!subscription || isOver(subscription.status) || subscription.isCancelAtPeriodEnd) return null;
    const name = `${subscription.stripeId} ${subscription.version}`;
    const kept = this.upcoming.get(name);
    if (kept) return kept.invoice;
    const asked = this.deps.records.upcoming(subscription.stripeId).catch(() => null);
    const invoice = await Promise.race([asked, sleep(UPCOMING_WAIT_MS, null, { ref: false })]);
    this.upcoming.set(name, { invoice }, { ttl: invoice ? UPCOMING_KEPT_MS : NOTHING_KEPT_MS });
    return invoice;
  }

  /** Newest first. @throws AppError FORBIDDEN, INVALID_CURSOR */
  invoices(actor: Actor, page: PageRequest) {
    return this.page<InvoiceRow>(actor, { name: 'invoices', statement: INVOICE_PAGE, page });
  }

  /** Newest first. @throws AppError FORBIDDEN, INVALID_CURSOR */
  ledger(actor: Actor, page: PageRequest) {
    return this.page<LedgerRow>(actor, { name: 'usage ledger', statement: LEDGER_PAGE, page });
  }

  /** Units that members' jobs have used in the month that runs. @throws AppError FORBIDDEN */
  async memberUsage(actor: Actor): Promise<MemberUsageRow[]> {
    const { workspaceId, db } = this.open(actor, 'billing.read');
    const [row] = await db.query<{ anchorAt: Date }>(PERIOD_OF, [workspaceId]);
    if (!row) return [];
    const { startsAt } = periodOf(row.anchorAt, this.deps.clock.now());
    return db.query<MemberUsageRow>(MEMBER_USAGE, [workspaceId, startsAt]);
  }

  /** Those of the actor's workspace, for somebody who may see them. */
  subscriptionsByIds(actor: Actor, ids: readonly string[]): Promise<SubscriptionRow[]> {
    return this.byIds(actor, SUBSCRIPTIONS_BY_IDS, ids);
  }

  invoicesByIds(actor: Actor, ids: readonly string[]): Promise<InvoiceRow[]> {
    return this.byIds(actor, INVOICES_BY_IDS, ids);
  }

  ledgerByIds(actor: Actor, ids: readonly string[]): Promise<LedgerRow[]> {
    return this.byIds(actor, LEDGER_BY_IDS, ids);
  }

  /** Days of the trial that a plan would begin with. */
  trialDays(plan: keyof typeof PLANS, { hasHadTrial }: AccountRow): number {
    return hasHadTrial ? 0 : PLANS[plan].trialDays;
  }

  private async byIds<Row extends object>(actor: Actor, statement: Statement, ids: readonly string[]): Promise<Row[]> {
    const { access } = this.deps;
    if (actor.kind === 'system' || !access.hasRight(actor, 'billing.read')) return [];
    return this.deps.db
      .as(access.tenantOf(actor))
      .query<Row & Record<string, unknown>>(statement, [access.requireWorkspace(actor), ids]);
  }

  private async page<Row extends { id: string }>(
    actor: Actor,
    { name, statement, page }: { name: string; statement: Statement; page: PageRequest },
  ) {
    const { workspaceId, db } = this.open(actor, 'billing.read');
    return this.deps.access.readRowPage(this.deps.cursors, { name, shape: null, page }, (after, limit) =>
      db.query<Row>(statement, [workspaceId, after, limit]),
    );
  }

  private open(actor: Actor, right: 'billing.read' | 'quotas.read') {
    const { access, db } = this.deps;
    access.requireRight(actor, right);
    return { workspaceId: access.requireWorkspace(actor), db: db.as(access.tenantOf(actor)) };
  }
}
