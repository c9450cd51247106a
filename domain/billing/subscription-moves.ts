import { type BillingCurrency, PAID_PLANS, type PaidPlan, PLANS, QUOTA_NOUNS } from '#schema/billing/plan.values.js';
import type { Actor } from '../accounts/actor.js';
import type { Refusal } from '../accounts/refusal.js';
import type { AccountAccess } from './account-access.js';
import type { SubscriptionRow } from './billing-statements.js';
import { heldNow, isLate, isOver } from './effective-plan.js';
import { type OverLimit, overLimitsOf } from './over-limits.js';
import type { Quotas } from './quota-port.js';
import type { InvoiceFacts, SubscriptionFacts } from './stripe-facts.js';
import type { StripeRecords } from './stripe-records.gateway.js';
import type { PlanPrice, StripeGateway, SubscriptionMove } from './stripe.gateway.js';

export type MoveFailure = 'NOT_SUBSCRIBED' | 'SAME_PLAN' | 'USAGE_ABOVE_PLAN' | 'CHANGE_WAITING' | 'PAYMENT_LATE';

export interface MoveWish {
  workspaceId: string;
  subscription: SubscriptionRow | undefined;
  to: { plan: PaidPlan; interval: PlanPrice['interval'] };
  /** Goes to Stripe. What is held is decided by `now`. */
  prorationDate: Date;
  now: Date;
}

export interface MovesDeps {
  gateway: StripeGateway;
  records: StripeRecords;
  quotas: Quotas;
  access: AccountAccess;
}

/** What a move comes to, before it is made. */
export interface MovePreview {
  move: SubscriptionMove;
  invoice: InvoiceFacts;
  /** When the plan begins. */
  startsAt: Date;
  /** What it will not cover then. */
  overLimits: OverLimit[];
}

type Terms = Pick<SubscriptionMove, 'when' | 'paid'>;

/** Whether a subscription may become another one, and how Stripe is told. */
export class SubscriptionMoves {
  constructor(private readonly deps: MovesDeps) {}

  /** Decides by how the subscription stands at Stripe now. */
  async of({
    workspaceId,
    subscription,
    to,
    prorationDate,
    now,
  }: MoveWish): Promise<SubscriptionMove | Refusal<MoveFailure>> {
    if (!subscription || isOver(subscription.status))
      return refuse('NOT_SUBSCRIBED', null, 'There is no subscription to change.');
    const current = await this.deps.records.subscription(subscription.stripeId);
    if (isLate(current.status)) return refuseLate(subscription);
    if (current.plan === to.plan && current.interval === to.interval)
      return refuse('SAME_PLAN', 'plan', 'This is the plan already.');
    const terms = termsOf(current, to, now);
    if ('failure' in terms) return terms;
    const tooMuch = isCredited(current, to, terms) ? await this.usageAbove(workspaceId, to.plan) : undefined;
    if (tooMuch) return refuse('USAGE_ABOVE_PLAN', 'plan', tooMuch);
    return {
      subscriptionId: subscription.stripeId,
      itemId: current.itemId,
      meteredItemId: current.meteredItemId,
      to: { ...to, currency: subscription.currency as BillingCurrency },
      isTrialEnded: current.status === 'trialing' && PLANS[to.plan].trialDays === 0,
      prorationDate,
      periodStart: current.periodStart,
      ...terms,
    };
  }

  /** Changes nothing. */
  async preview(actor: Actor, move: SubscriptionMove): Promise<MovePreview> {
    const { gateway, quotas, access } = this.deps;
    const [invoice, usage, states] = await Promise.all([
      gateway.preview(move),
      access.usage(actor),
      quotas.of(access.requireWorkspace(actor)),
    ]);
    const startsAt = move.paid?.until ?? move.prorationDate;
    const holdings = { seats: usage?.seats ?? 0, apiKeys: usage?.apiKeys ?? 0, quotas: states };
    return { move, invoice, startsAt, overLimits: overLimitsOf(PLANS[move.to.plan], holdings, startsAt) };
  }

  /** What was used of a larger plan is not given back with its price: then the smaller one waits for a new month. */
  private async usageAbove(workspaceId: string, plan: PaidPlan): Promise<string | undefined> {
    const limits = PLANS[plan].quotas;
    const states = await this.deps.quotas.of(workspaceId);
    const above = states.find(({ resource, used, reserved }) => used + reserved > limits[resource]);
    if (!above) return undefined;
    const { resource, used, reserved, resetsAt } = above;
    return (
      `${used + reserved} ${QUOTA_NOUNS[resource]} of this month are taken, and ${plan} has ${limits[resource]}: ` +
      `change to it from ${resetsAt.toISOString().slice(0, 10)} on, or now without changing how often you pay.`
    );
  }
}

const rank = (plan: PaidPlan): number => PAID_PLANS.indexOf(plan);

/**
 * A smaller plan begins with the next period, and what is paid for counts until then. Another interval begins a period of its own;
 * on a trial nothing is paid for that could count: both are changed at once.
 */
function termsOf(current: SubscriptionFacts, to: MoveWish['to'], now: Date): Terms | Refusal<MoveFailure> {
  const held = heldNow(current, now);
  const isSameInterval = to.interval === current.interval;
  const rise = rank(to.plan) - rank(held);
  if (held !== current.plan) {
    if (rise > 0 || !isSameInterval)
      return refuse(
        'CHANGE_WAITING',
        'plan',
        `${current.plan} begins with the next period: go back to ${held} first, which costs nothing.`,
      );
    if (rise === 0) return { when: 'back', paid: null };
    return { when: 'next_period', paid: { plan: held, until: current.paidUntil! } };
  }
  if (rise < 0 && isSameInterval && current.status === 'active')
    return { when: 'next_period', paid: { plan: held, until: current.periodEnd } };
  return { when: rise > 0 || !isSameInterval ? 'now' : 'next_invoice', paid: null };
}

/** Whether part of what was paid for a larger plan comes back. */
const isCredited = (current: SubscriptionFacts, to: MoveWish['to'], { paid }: Terms): boolean =>
  paid === null && rank(to.plan) < rank(current.plan) && current.status !== 'trialing';

/** Stripe would credit what is left of a period that was never paid. */
function refuseLate({ problem }: SubscriptionRow): Refusal<MoveFailure> {
  const where = problem?.payUrl ? `: ${problem.payUrl}` : '.';
  return refuse('PAYMENT_LATE', null, `A payment for the plan is late. Settle it first, then change${where}`);
}

function refuse(failure: MoveFailure, field: string | null, message: string): Refusal<MoveFailure> {
  return { failure, field: field === null ? null : ['input', field], message };
}
