import { randomUUID } from 'node:crypto';
import { type Clock, hourOf } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import type { Jobs } from '#infra/jobs.js';
import { PLAN_CHANGED, type WakeUps } from '#infra/pubsub.js';
import { mirrorCustomerJob } from '#schema/billing/billing.jobs.js';
import type { PaidPlan } from '#schema/billing/plan.values.js';
import type { Actor } from '../accounts/actor.js';
import type { AuditLog } from '../accounts/audit-log.js';
import type { Refusal } from '../accounts/refusal.js';
import type { IdempotentCall } from '../idempotency/idempotency.js';
import type { AccountAccess } from './account-access.js';
import { type BillingDesk, type Failure, refuse } from './billing-desk.js';
import { COUNT_DECLINE, SET_OVERAGE, type SubscriptionRow } from './billing-statements.js';
import { isOver } from './effective-plan.js';
import { BEGIN_REPORTS, NOTE_TERM } from './overage-statements.js';
import { lockAccount } from './postgres-quotas.js';
import type { Quotas } from './quota-port.js';
import type { SubscriptionFacts } from './stripe-facts.js';
import type { StripeRecords } from './stripe-records.gateway.js';
import { type MoveFailure, type MovePreview, type MoveWish, SubscriptionMoves } from './subscription-moves.js';
import type { PlanPrice, StripeGateway, SubscriptionMove } from './stripe.gateway.js';

type Applied<More extends Failure = never> = SubscriptionRow | Refusal<'NOT_SUBSCRIBED' | 'CARD_DECLINED' | More>;

export interface BillingCommandsDeps {
  desk: BillingDesk;
  clock: Clock;
  wake: WakeUps;
  jobs: Jobs;
  audit: AuditLog;
  gateway: StripeGateway;
  records: StripeRecords;
  quotas: Quotas;
  access: AccountAccess;
}

/** What is done, for the audit log, and under which key. */
interface Deed {
  action: string;
  call: IdempotentCall;
}

/** A preview holds this long: after it the remaining time is counted anew. Milliseconds. */
const PREVIEW_GOOD_MS = 15 * 60_000;

/** What owners do about the plan that they have. Stripe does it; our rows follow when it says that it happened. */
export class BillingCommands {
  private readonly moves: SubscriptionMoves;

  constructor(private readonly deps: BillingCommandsDeps) {
    this.moves = new SubscriptionMoves(deps);
  }

  /** What a change would cost, when it begins, and what it would not cover. Changes nothing. */
  async preview(
    actor: Actor,
    order: { plan: PaidPlan; interval: PlanPrice['interval'] },
  ): Promise<MovePreview | Refusal<MoveFailure>> {
    const move = await this.moveOf(actor, order, this.deps.clock.now());
    return 'failure' in move ? move : this.moves.preview(actor, move);
  }

  /** More is paid for and given now; less begins with the next period, and now where nothing is paid for (docs/adr/0035). */
  async change(
    actor: Actor,
    order: { plan: PaidPlan; interval: PlanPrice['interval']; prorationDate: Date },
    call: IdempotentCall,
  ): Promise<Applied<MoveFailure | 'PREVIEW_OLD'>> {
    return this.deps.desk.once<Applied<MoveFailure | 'PREVIEW_OLD'>>(actor, call, async () => {
      const ageMs = this.deps.clock.now().getTime() - order.prorationDate.getTime();
      if (ageMs > PREVIEW_GOOD_MS || ageMs < -60_000) return previewOld();
      const move = await this.moveOf(actor, order, order.prorationDate);
      if ('failure' in move) return move;
      // It was of a period that has ended meanwhile: what it showed is not what this one costs.
      if (order.prorationDate < move.periodStart) return previewOld();
      return this.apply(actor, { action: 'subscription.plan_ordered', call }, (key) =>
        this.deps.gateway.change(move, key),
      );
    });
  }

  /** The plan stays until what is paid for has ended. */
  cancel(actor: Actor, call: IdempotentCall): Promise<Applied> {
    return this.applyTo(actor, { action: 'subscription.cancel_ordered', call }, (id, key) =>
      this.deps.gateway.setCancelAtPeriodEnd(id, true, key),
    );
  }

  /** Takes a cancellation back, or lets a paused subscription go on. */
  resume(actor: Actor, call: IdempotentCall): Promise<Applied> {
    return this.applyTo(actor, { action: 'subscription.resume_ordered', call }, (id, key, { status }) =>
      status === 'paused' ? this.deps.gateway.resume(id, key) : this.deps.gateway.setCancelAtPeriodEnd(id, false, key),
    );
  }

  /** Whether points beyond the included ones are allowed, and billed. */
  async setOverage(actor: Actor, isOn: boolean): Promise<{ isOn: boolean } | Refusal<'NOT_SUBSCRIBED'>> {
    const { subscription, workspaceId, db } = await this.deps.desk.open(actor);
    if (isOn && (!subscription || isOver(subscription.status))) {
      return refuse('NOT_SUBSCRIBED', 'Points beyond a plan are billed with a subscription: choose a plan first.');
    }
    await db.transaction(async (tx) => {
      await lockAccount(tx, workspaceId);
      const [changed] = await tx.query(SET_OVERAGE, [workspaceId, isOn]);
      if (!changed) return;
      const now = this.deps.clock.now();
      if (isOn) await tx.query(BEGIN_REPORTS, [workspaceId, hourOf(now)]);
      await tx.query(NOTE_TERM, [workspaceId, now]);
      await this.deps.audit.record(tx, {
        actor,
        action: 'billing.overage_set',
        subject: { kind: 'workspace', id: workspaceId },
        after: { isOn },
      });
      await this.deps.wake.publish(tx, PLAN_CHANGED, workspaceId);
    });
    return { isOn };
  }

  private async applyTo(
    actor: Actor,
    { action, call }: Deed,
    work: (stripeId: string, key: string, row: SubscriptionRow) => Promise<SubscriptionFacts>,
  ): Promise<Applied> {
    return this.deps.desk.once<Applied>(actor, call, async () => {
      const { subscription } = await this.deps.desk.open(actor);
      if (!subscription || isOver(subscription.status)) return refuse('NOT_SUBSCRIBED', 'There is no subscription.');
      return this.apply(actor, { action, call }, (key) => work(subscription.stripeId, key, subscription));
    });
  }

  /** Stripe's answer at once; our rows are brought to it by a job that is ordered with the line of the audit log. */
  private async apply(
    actor: Actor,
    { action, call }: Deed,
    work: (key: string) => Promise<SubscriptionFacts>,
  ): Promise<Applied> {
    const { account, subscription, workspaceId, db } = await this.deps.desk.open(actor);
    let facts: SubscriptionFacts;
    try {
      // Stripe repeats a decline under its key: after one, the same call asks anew. A lost answer leaves the key as it was.
      facts = await work(`${call.mutation}-${workspaceId}-${call.key ?? randomUUID()}-${account.declines}`);
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'PAYMENT_REQUIRED')) throw error;
      await db.query(COUNT_DECLINE, [workspaceId]);
      return refuse('CARD_DECLINED', error.message);
    }
    await db.transaction(async (tx) => {
      const { plan, isCancelAtPeriodEnd } = facts;
      const subject = { kind: 'subscription', id: subscription!.id };
      await this.deps.audit.record(tx, { actor, action, subject, after: { plan, isCancelAtPeriodEnd } });
      const order = {
        name: mirrorCustomerJob.name,
        key: `mirror:${facts.customerId}`,
        queue: `stripe:${facts.customerId}`,
      };
      await this.deps.jobs.add(tx, order, { customerId: facts.customerId });
    });
    const { plan, interval, priceMinor, status, periodStart, periodEnd, isCancelAtPeriodEnd, paidPlan, paidUntil } =
      facts;
    const now = { plan, interval, priceMinor, status, periodStart, periodEnd, isCancelAtPeriodEnd };
    return { ...subscription!, ...now, paidPlan, paidUntil };
  }

  private async moveOf(
    actor: Actor,
    to: MoveWish['to'],
    prorationDate: Date,
  ): Promise<SubscriptionMove | Refusal<MoveFailure>> {
    const { subscription, workspaceId } = await this.deps.desk.open(actor);
    return this.moves.of({ workspaceId, subscription, to, prorationDate, now: this.deps.clock.now() });
  }
}

const previewOld = (): Refusal<'PREVIEW_OLD'> =>
  refuse('PREVIEW_OLD', 'The preview is too old: look at a new one.', 'prorationDate');
