import type { Clock } from '#infra/clock.js';
import type { Jobs } from '#infra/jobs.js';
import type { Database, Tx } from '#infra/postgres/database.js';
import { BILLING_CHANGED, type WakeUps } from '#infra/pubsub.js';
import type { BillingEventKind } from '#schema/billing/billing.values.js';
import { refreshPlanJob } from '#schema/billing/billing.jobs.js';
import type { AuditLog } from '../accounts/audit-log.js';
import type { BillingLetters } from './billing-letters.js';
import type { Actor } from '../accounts/actor.js';
import { graceEnd, isLate } from './effective-plan.js';
import {
  ADD_EVENT,
  FIND_ACCOUNT,
  type MirroredRow,
  PUT_INVOICE,
  PUT_SUBSCRIPTION,
  SUBSCRIPTIONS,
  VERSION,
} from './mirror-statements.js';
import { PackBooks } from './pack-books.js';
import { PlanBooks } from './plan-books.js';
import { lockAccount } from './postgres-quotas.js';
import { type PlacedCharge, ReturnedCharges } from './returned-charges.js';
import type { InvoiceFacts, SessionFacts, SubscriptionFacts } from './stripe-facts.js';
import type { StripeRecords } from './stripe-records.gateway.js';

export interface MirrorDeps {
  db: Database;
  clock: Clock;
  wake: WakeUps;
  jobs: Jobs;
  records: StripeRecords;
  audit: AuditLog;
  letters: BillingLetters;
}

/** What Stripe says of a customer, at one moment. */
interface Snapshot {
  subscriptions: SubscriptionFacts[];
  /** Ids of subscriptions that are not for our plans. */
  foreign: string[];
  invoices: InvoiceFacts[];
  sessions: SessionFacts[];
  charges: PlacedCharge[];
}

/** What a look at Stripe changed here, in words of billingEvents; empty: everything was known. */
export type MirrorOutcome =
  { workspaceId: string; changes: BillingEventKind[]; foreign: readonly string[] } | 'unknown customer';

const MOST_TRIES = 6;
const ACTOR: Actor = { kind: 'system', name: 'stripe' };

/**
 * Brings our rows to what Stripe says, always of a whole customer and always afresh: which event came first, or came at all,
 * makes no difference. Runs as a worker.
 */
export class StripeMirror {
  readonly plans: PlanBooks;
  private readonly packs = new PackBooks();
  private readonly returned: ReturnedCharges;

  constructor(private readonly deps: MirrorDeps) {
    this.returned = new ReturnedCharges(deps);
    this.plans = new PlanBooks(deps);
  }

  /** Safe to run at the same time, and again and again: whoever finds that another was faster looks anew. */
  async mirror(customerId: string): Promise<MirrorOutcome> {
    for (let tries = 1; ; tries += 1) {
      const [account] = await this.deps.db.query<{ workspaceId: string; version: number }>(FIND_ACCOUNT, [customerId]);
      if (!account) return 'unknown customer';
      const snapshot = await this.read(customerId, account.workspaceId);
      const changes = await this.deps.db.transaction(async (tx) => {
        await lockAccount(tx, account.workspaceId);
        const [now] = await tx.query<{ version: number }>(VERSION, [account.workspaceId]);
        const isStale = now?.version !== account.version && tries < MOST_TRIES;
        return isStale ? undefined : this.write(tx, account.workspaceId, snapshot);
      });
      if (changes) return { workspaceId: account.workspaceId, changes, foreign: snapshot.foreign };
    }
  }

  private async read(customerId: string, workspaceId: string): Promise<Snapshot> {
    const { records } = this.deps;
    const [{ ours, foreign }, invoices, sessions, charges] = await Promise.all([
      records.subscriptionsOf(customerId),
      records.invoicesOf(customerId),
      records.sessionsOf(customerId),
      records.chargesOf(customerId),
    ]);
    const returned = await this.returned.among(workspaceId, charges);
    return { subscriptions: ours, foreign, invoices, sessions, charges: returned };
  }

  private async write(tx: Tx, workspaceId: string, snapshot: Snapshot): Promise<BillingEventKind[]> {
    const now = this.deps.clock.now();
    const changes = [
      ...(await this.writeSubscriptions(tx, workspaceId, snapshot)),
      ...(await this.writeInvoices(tx, workspaceId, snapshot.invoices)),
      ...(await this.packs.write(tx, { workspaceId, sessions: snapshot.sessions, charges: snapshot.charges, now })),
    ];
    await this.plans.writeCycle(tx, workspaceId, snapshot.subscriptions);
    if (await this.plans.apply(tx, workspaceId)) changes.push('plan.changed');
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
      if (lateSince && !before?.pastDueSince) {
        changes.push('payment.failed');
        await this.deps.letters.paymentFailed(tx, workspaceId, {
          due: dueOf(facts, invoices),
          worksUntil: graceEnd(lateSince),
        });
      }
      await this.noteChange(tx, { workspaceId, id: changed, facts, before });
      await this.planRefresh(tx, workspaceId, lateSince ? graceEnd(lateSince) : facts.paidUntil);
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
      ...columnsOf(facts, this.deps.clock.now()),
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

  /** The plan is looked at again when a grace has ended, or what was paid for. */
  private async planRefresh(tx: Tx, workspaceId: string, at: Date | null): Promise<void> {
    if (!at || at <= this.deps.clock.now()) return;
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
}

/** In the order of the statement's columns. What was paid for until before now waits no more. */
function columnsOf(facts: SubscriptionFacts, now: Date): unknown[] {
  const {
    plan,
    interval,
    currency,
    priceMinor,
    status,
    periodStart,
    periodEnd,
    trialEnd,
    paidPlan,
    paidUntil,
    isCancelAtPeriodEnd,
    endedAt,
  } = facts;
  const paid = paidUntil && paidUntil > now ? [paidPlan, paidUntil] : [null, null];
  const times = [periodStart, periodEnd, trialEnd, ...paid];
  return [plan, interval, currency, priceMinor, status, ...times, isCancelAtPeriodEnd, endedAt];
}

/** What is owed: the open invoice, else the price. */
function dueOf({ id, priceMinor, currency }: SubscriptionFacts, invoices: readonly InvoiceFacts[]) {
  const open = invoices.find(({ subscriptionId, status }) => subscriptionId === id && status === 'open');
  return { minor: open?.amountDueMinor ?? priceMinor, currency };
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
