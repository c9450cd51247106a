import { type BillingCurrency, PAID_PLANS, PLANS, type PaidPlan, QUOTA_NOUNS } from '#schema/billing/plan.values.js';
import type { Refusal } from '../accounts/refusal.js';
import type { SubscriptionRow } from './billing-statements.js';
import { isOver } from './effective-plan.js';
import type { Quotas } from './quota-port.js';
import type { PlanPrice, StripeGateway, SubscriptionMove } from './stripe.gateway.js';

export type MoveFailure = 'NOT_SUBSCRIBED' | 'SAME_PLAN' | 'USAGE_ABOVE_PLAN';

export interface MoveWish {
  workspaceId: string;
  subscription: SubscriptionRow | undefined;
  to: { plan: PaidPlan; interval: PlanPrice['interval'] };
  prorationDate: Date;
}

export interface MovesDeps {
  gateway: StripeGateway;
  quotas: Quotas;
}

/** Whether a subscription may become another one, and how Stripe is told. */
export class SubscriptionMoves {
  constructor(private readonly deps: MovesDeps) {}

  /** Decides by how the subscription stands at Stripe now. */
  async of({
    workspaceId,
    subscription,
    to,
    prorationDate,
  }: MoveWish): Promise<SubscriptionMove | Refusal<MoveFailure>> {
    if (!subscription || isOver(subscription.status))
      return refuse('NOT_SUBSCRIBED', null, 'There is no subscription to change.');
    const current = await this.deps.gateway.subscription(subscription.stripeId);
    if (current.plan === to.plan && current.interval === to.interval)
      return refuse('SAME_PLAN', 'plan', 'This is the plan already.');
    const rise = PAID_PLANS.indexOf(to.plan) - PAID_PLANS.indexOf(current.plan);
    const tooMuch = rise < 0 ? await this.usageAbove(workspaceId, to.plan) : undefined;
    if (tooMuch) return refuse('USAGE_ABOVE_PLAN', 'plan', tooMuch);
    return {
      subscriptionId: subscription.stripeId,
      itemId: current.itemId,
      meteredItemId: current.meteredItemId,
      to: { ...to, currency: subscription.currency as BillingCurrency },
      isTrialEnded: current.status === 'trialing' && PLANS[to.plan].trialDays === 0,
      when: rise > 0 || to.interval !== current.interval ? 'now' : 'next_invoice',
      prorationDate,
    };
  }

  /** What was used of a larger plan is not given back with its price: the smaller one waits for a new month. */
  private async usageAbove(workspaceId: string, plan: PaidPlan): Promise<string | undefined> {
    const limits = PLANS[plan].quotas;
    const states = await this.deps.quotas.of(workspaceId);
    const above = states.find(({ resource, used, reserved }) => used + reserved > limits[resource]);
    if (!above) return undefined;
    const { resource, used, reserved, resetsAt } = above;
    return (
      `${used + reserved} ${QUOTA_NOUNS[resource]} of this month are taken, and ${plan} has ${limits[resource]}: ` +
      `change to it from ${resetsAt.toISOString().slice(0, 10)} on, or cancel at the end of the period.`
    );
  }
}

function refuse(failure: MoveFailure, field: string | null, message: string): Refusal<MoveFailure> {
  return { failure, field: field === null ? null : ['input', field], message };
}
