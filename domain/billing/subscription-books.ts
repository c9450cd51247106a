import type { Clock } from '#infra/clock.js';
import type { Jobs } from '#infra/jobs.js';
import type { Tx } from '#infra/postgres/database.js';
import type { BillingEventKind, SubscriptionStatus } from '#schema/billing/billing.values.js';
import { refreshPlanJob } from '#schema/billing/billing.jobs.js';
import type { PaidPlan, PlanName } from '#schema/billing/plan.values.js';
import type { Actor } from '../accounts/actor.js';
import type { AuditLog } from '../accounts/audit-log.js';
import type { BillingLetters } from './billing-letters.js';
import { graceEnd, isLate, isOver } from './effective-plan.js';
import { END_SUBSCRIPTION, type MirroredRow, PUT_SUBSCRIPTION, SUBSCRIPTIONS } from './mirror-statements.js';
import type { ForeignFacts, InvoiceFacts, SubscriptionFacts } from './stripe-facts.js';

export interface SubscriptionNews {
  subscriptions: readonly SubscriptionFacts[];
  /** Those that are not for our plans. */
  foreign: readonly ForeignFacts[];
  invoices: readonly InvoiceFacts[];
}

export interface SubscriptionBooksDeps {
  clock: Clock;
  jobs: Jobs;
  audit: AuditLog;
  letters: BillingLetters;
}

/** What is told of one, beside what was known. */
interface Told {
  facts: SubscriptionFacts;
  before: MirroredRow | undefined;
  invoices: readonly InvoiceFacts[];
}

const ACTOR: Actor = { kind: 'system', name: 'stripe' };

/** The subscriptions of a workspace as Stripe tells them. */
export class SubscriptionBooks {
  constructor(private readonly deps: SubscriptionBooksDeps) {}

  async write(
    tx: Tx,
    workspaceId: string,
    { subscriptions, foreign, invoices }: SubscriptionNews,
  ): Promise<BillingEventKind[]> {
    const known = await tx.query<MirroredRow>(SUBSCRIPTIONS, [workspaceId]);
    const changes: BillingEventKind[] = [];
    for (const facts of [...subscriptions, ...followed(foreign, known)]) {
      const before = known.find(({ stripeId }) => stripeId === facts.id);
      changes.push(...(await this.follow(tx, workspaceId, { facts, before, invoices })));
    }
    const listed = new Set([...subscriptions, ...foreign].map(({ id }) => id));
    const gone = known.filter(({ stripeId, status }) => !listed.has(stripeId) && !isOver(status));
    for (const row of gone) changes.push(await this.end(tx, workspaceId, row));
    return changes;
  }

  private async follow(tx: Tx, workspaceId: string, { facts, before, invoices }: Told): Promise<BillingEventKind[]> {
    const lateSince = isLate(facts.status) ? (before?.pastDueSince ?? this.deps.clock.now()) : null;
    const changed = await this.put(tx, workspaceId, { facts, lateSince, invoices });
    if (!changed) return [];
    const changes: BillingEventKind[] = ['subscription.changed'];
    if (lateSince && !before?.pastDueSince) {
      changes.push('payment.failed');
      await this.deps.letters.paymentFailed(tx, workspaceId, {
        due: dueOf(facts, invoices),
        worksUntil: graceEnd(lateSince),
      });
    }
    await this.noteChange(tx, { workspaceId, id: changed, after: facts, before });
    await this.planRefresh(tx, workspaceId, lateSince ? graceEnd(lateSince) : facts.paidUntil);
    return changes;
  }

  /** Stripe has it no more: nobody pays for it. */
  private async end(tx: Tx, workspaceId: string, row: MirroredRow): Promise<BillingEventKind> {
    await tx.query(END_SUBSCRIPTION, [workspaceId, row.id, this.deps.clock.now()]);
    await this.noteChange(tx, { workspaceId, id: row.id, before: row, after: { ...row, status: 'canceled' } });
    return 'subscription.changed';
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
    change: {
      workspaceId: string;
      id: string;
      before: MirroredRow | undefined;
      after: { plan: PlanName; status: SubscriptionStatus; isCancelAtPeriodEnd: boolean };
    },
  ): Promise<void> {
    const { workspaceId, id, after, before } = change;
    const { plan, status, isCancelAtPeriodEnd } = after;
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
}

/**
 * Ours that were moved to a price of somebody's own in the dashboard. The plan stays what it was, and is as good as its payment:
 * status and end are Stripe's. Whoever moved it hears of it from the nightly comparison.
 */
function followed(foreign: readonly ForeignFacts[], known: readonly MirroredRow[]): SubscriptionFacts[] {
  return foreign.flatMap((facts) => {
    const row = known.find(({ stripeId }) => stripeId === facts.id);
    return row ? [{ ...facts, plan: row.plan as PaidPlan, interval: row.interval }] : [];
  });
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
