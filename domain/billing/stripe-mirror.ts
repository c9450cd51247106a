import type { Clock } from '#infra/clock.js';
import type { Jobs } from '#infra/jobs.js';
import type { Database, Tx } from '#infra/postgres/database.js';
import { BILLING_CHANGED, PLAN_CHANGED, type WakeUps } from '#infra/pubsub.js';
import type { BillingEventKind } from '#schema/billing/billing.values.js';
import { refreshPlanJob } from '#schema/billing/billing.jobs.js';
import type { AuditLog } from '../accounts/audit-log.js';
import type { Actor } from '../accounts/actor.js';
import { effectivePlan, graceEnd, isLate, isOver } from './effective-plan.js';
import {
  ADD_EVENT,
  CURRENT_PLAN,
  FIND_ACCOUNT,
  GRACE_ENDED,
  type MirroredRow,
  type PlanRow,
  PUT_INVOICE,
  PUT_SUBSCRIPTION,
  SET_CYCLE,
  SET_PLAN,
  SUBSCRIPTIONS,
  VERSION,
} from './mirror-statements.js';
import { PackBooks } from './pack-books.js';
import { lockAccount } from './postgres-quotas.js';
import type { ChargeFacts, InvoiceFacts, SessionFacts, SubscriptionFacts } from './stripe-facts.js';
import type { StripeGateway } from './stripe.gateway.js';

export interface MirrorDeps {
  db: Database;
  clock: Clock;
  wake: WakeUps;
  jobs: Jobs;
  gateway: StripeGateway;
  audit: AuditLog;
}

/** What Stripe says of a customer, at one moment. */
interface Snapshot {
  subscriptions: SubscriptionFacts[];
  invoices: InvoiceFacts[];
  sessions: SessionFacts[];
  charges: (ChargeFacts & { invoiceId: string | null })[];
}

/** What a look at Stripe changed here, in words of billingEvents; empty: everything was known. */
export type MirrorOutcome = { workspaceId: string; changes: BillingEventKind[] } | 'unknown customer';

const MOST_TRIES = 6;
const ACTOR: Actor = { kind: 'system', name: 'stripe' };

/**
 * Brings our rows to what Stripe says, always of a whole customer and always afresh: which event came first, or came at all,
 * makes no difference. Runs as a worker.
 */
export class StripeMirror {
  private readonly packs = new PackBooks();

  constructor(private readonly deps: MirrorDeps) {}

  /** Safe to run at the same time, and again and again: whoever finds that another was faster looks anew. */
  async mirror(customerId: string): Promise<MirrorOutcome> {
    for (let tries = 1; ; tries += 1) {
      const [account] = await this.deps.db.query<{ workspaceId: string; version: number }>(FIND_ACCOUNT, [customerId]);
      if (!account) return 'unknown customer';
      const snapshot = await this.read(customerId);
      const changes = await this.deps.db.transaction(async (tx) => {
        await lockAccount(tx, account.workspaceId);
        const [now] = await tx.query<{ version: number }>(VERSION, [account.workspaceId]);
        const isStale = now?.version !== account.version && tries < MOST_TRIES;
        return isStale ? undefined : this.write(tx, account.workspaceId, snapshot);
      });
      if (changes) return { workspaceId: account.workspaceId, changes };
    }
  }

  /** Brings the plan of a workspace to what its subscriptions give now: after a change, and when a grace ends. */
  async refreshPlan(workspaceId: string): Promise<boolean> {
    return this.deps.db.transaction(async (tx) => {
      await lockAccount(tx, workspaceId);
      return this.applyPlan(tx, workspaceId);
    });
  }

  /** Plans whose grace has ended unnoticed. Returns how many. */
  async endGraces(): Promise<number> {
    const rows = await this.deps.db.query<{ workspaceId: string }>(GRACE_ENDED, [this.deps.clock.now()]);
    let ended = 0;
    for (const { workspaceId } of rows) ended += (await this.refreshPlan(workspaceId)) ? 1 : 0;
    return ended;
  }

  private async read(customerId: string): Promise<Snapshot> {
    const { gateway } = this.deps;
    const [subscriptions, invoices, sessions, charges] = await Promise.all([
      gateway.subscriptionsOf(customerId),
      gateway.invoicesOf(customerId),
      gateway.sessionsOf(customerId),
      gateway.chargesOf(customerId),
    ]);
    const returned = charges.filter(({ refundedMinor, isDisputed }) => refundedMinor > 0 || isDisputed);
    const placed = returned.map(async (charge) => ({
      ...charge,
      invoiceId: charge.paymentId === null ? null : await gateway.invoiceIdOfPayment(charge.paymentId),
    }));
    return { subscriptions, invoices, sessions, charges: await Promise.all(placed) };
  }

  private async write(tx: Tx, workspaceId: string, snapshot: Snapshot): Promise<BillingEventKind[]> {
    const now = this.deps.clock.now();
    const changes = [
      ...(await this.writeSubscriptions(tx, workspaceId, snapshot)),
      ...(await this.writeInvoices(tx, workspaceId, snapshot.invoices)),
      ...(await this.packs.write(tx, { workspaceId, sessions: snapshot.sessions, charges: snapshot.charges, now })),
    ];
    await this.writeCycle(tx, workspaceId, snapshot.subscriptions);
    if (await this.applyPlan(tx, workspaceId)) changes.push('plan.changed');
    const kinds = [...new Set(changes)];
    for (const kind of kinds) await tx.query(ADD_EVENT, [workspaceId, now, kind, null]);
    if (kinds.length > 0) await this.deps.wake.publish(tx, BILLING_CHANGED, workspaceId);
    return kinds;
  }

  private async writeSubscriptions(
    tx: Tx,
    workspaceId: string,
    { subscriptions, invoices }: Snapshot,
  ): Promise<BillingEventKind[]> {
    const known = await tx.query<MirroredRow>(SUBSCRIPTIONS, [workspaceId]);
    const changes: BillingEventKind[] = [];
    for (const facts of subscriptions) {
      const before = known.find(({ stripeId }) => stripeId === facts.id);
      const lateSince = isLate(facts.status) ? (before?.pastDueSince ?? this.deps.clock.now()) : null;
      const changed = await this.put(tx, workspaceId, { facts, lateSince, invoices });
      if (!changed) continue;
      changes.push('subscription.changed');
      if (lateSince && !before?.pastDueSince) changes.push('payment.failed');
      await this.noteChange(tx, { workspaceId, id: changed, facts, before });
      if (lateSince) await this.planRefresh(tx, workspaceId, graceEnd(lateSince));
    }
    return changes;
  }

  /** Id of the row when it was another one before. */
  private async put(
    tx: Tx,
    workspaceId: string,
    {
      facts,
      lateSince,
      invoices,
    }: { facts: SubscriptionFacts; lateSince: Date | null; invoices: readonly InvoiceFacts[] },
  ): Promise<string | undefined> {
    const problem = lateSince && problemOf(facts, invoices);
    const discount = facts.discount && JSON.stringify(facts.discount);
    const late = [lateSince, lateSince && graceEnd(lateSince), problem];
    const values = [
      workspaceId,
      facts.id,
      this.deps.clock.now(),
      ...columnsOf(facts),
      ...late,
      discount,
      facts.createdAt,
    ];
    const [changed] = await tx.query<{ id: string }>(PUT_SUBSCRIPTION, values);
    return changed?.id;
  }

  private async noteChange(
    tx: Tx,
    change: { workspaceId: string; id: string; facts: SubscriptionFacts; before: MirroredRow | undefined },
  ): Promise<void> {
    const { workspaceId, id, facts, before } = change;
    const { plan, status, isCancelAtPeriodEnd } = facts;
    await this.deps.audit.record(tx, {
      actor: ACTOR,
      action: 'subscription.changed',
      subject: { kind: 'subscription', id },
      ...(before && { before: { plan: before.plan, status: before.status } }),
      after: { plan, status, isCancelAtPeriodEnd },
      workspaceId,
    });
  }

  /** The plan is looked at again when the grace has ended. */
  private async planRefresh(tx: Tx, workspaceId: string, at: Date): Promise<void> {
    const order = { name: refreshPlanJob.name, key: `refresh-plan:${workspaceId}`, runAt: at };
    await this.deps.jobs.add(tx, order, { workspaceId });
  }

  private async writeInvoices(
    tx: Tx,
    workspaceId: string,
    invoices: readonly InvoiceFacts[],
  ): Promise<BillingEventKind[]> {
    const now = this.deps.clock.now();
    const changes: BillingEventKind[] = [];
    // The oldest first, so that ids are in the order of time.
    for (const one of [...invoices].reverse()) {
      const money = [one.currency, one.totalMinor, one.taxMinor, one.amountDueMinor, one.amountPaidMinor];
      const times = [one.issuedAt, one.paidAt, one.nextAttemptAt];
      const values = [
        one.number,
        one.status,
        one.reason,
        ...money,
        one.periodStart,
        one.periodEnd,
        one.pageUrl,
        one.pdfUrl,
        ...times,
      ];
      const [changed] = await tx.query(PUT_INVOICE, [workspaceId, one.id, now, ...values]);
      if (!changed) continue;
      changes.push('invoice.changed');
      if (one.status === 'paid' && one.amountPaidMinor > 0) changes.push('payment.succeeded');
    }
    return changes;
  }

  /** Quotas follow the cycle that is paid for. A subscription that is over leaves it as it was. */
  private async writeCycle(tx: Tx, workspaceId: string, subscriptions: readonly SubscriptionFacts[]): Promise<void> {
    const current = subscriptions.find(({ status }) => !isOver(status) && status !== 'incomplete');
    const trial = subscriptions.find(({ trialEnd }) => trialEnd !== null);
    await tx.query(SET_CYCLE, [
      workspaceId,
      current?.anchorAt ?? null,
      current?.currency ?? null,
      trial?.createdAt ?? null,
    ]);
  }

  private async applyPlan(tx: Tx, workspaceId: string): Promise<boolean> {
    const subscriptions = await tx.query<MirroredRow>(SUBSCRIPTIONS, [workspaceId]);
    // A plan that was given without a subscription stays until there is one.
    if (subscriptions.length === 0) return false;
    const plan = effectivePlan(subscriptions, this.deps.clock.now());
    const [before] = await tx.query<PlanRow>(CURRENT_PLAN, [workspaceId]);
    if (!before || before.plan === plan) return false;
    await tx.query(SET_PLAN, [workspaceId, plan]);
    const subject = { kind: 'workspace', id: workspaceId };
    await this.deps.audit.record(tx, {
      actor: ACTOR,
      action: 'plan.changed',
      subject,
      before: { plan: before.plan },
      after: { plan },
      workspaceId,
    });
    await this.deps.wake.publish(tx, PLAN_CHANGED, workspaceId);
    return true;
  }
}

/** In the order of the statement's columns. */
function columnsOf(facts: SubscriptionFacts): unknown[] {
  const {
    plan,
    interval,
    currency,
    priceMinor,
    status,
    periodStart,
    periodEnd,
    trialEnd,
    isCancelAtPeriodEnd,
    endedAt,
  } = facts;
  return [plan, interval, currency, priceMinor, status, periodStart, periodEnd, trialEnd, isCancelAtPeriodEnd, endedAt];
}

function problemOf({ id }: SubscriptionFacts, invoices: readonly InvoiceFacts[]): string {
  const open = invoices.find(({ subscriptionId, status }) => subscriptionId === id && status === 'open');
  return JSON.stringify({
    invoiceId: open?.id ?? null,
    amountDueMinor: open?.amountDueMinor ?? 0,
    payUrl: open?.pageUrl ?? null,
    nextAttemptAt: open?.nextAttemptAt ?? null,
  });
}
