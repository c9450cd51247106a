/** How a subscription stands at Stripe. */
export const SUBSCRIPTION_STATUSES = [
  'incomplete',
  'incomplete_expired',
  'trialing',
  'active',
  'past_due',
  'unpaid',
  'paused',
  'canceled',
] as const;
export type SubscriptionStatus = (typeof SUBSCRIPTION_STATUSES)[number];

/** Events of Stripe that change something here. */
export const HANDLED_EVENTS = [
  'checkout.session.completed',
  'checkout.session.async_payment_succeeded',
  'customer.subscription.created',
  'customer.subscription.updated',
  'customer.subscription.deleted',
  'customer.subscription.paused',
  'customer.subscription.resumed',
  'customer.subscription.trial_will_end',
  'invoice.created',
  'invoice.finalized',
  'invoice.paid',
  'invoice.payment_failed',
  'invoice.payment_action_required',
  'invoice.upcoming',
  'invoice.voided',
  'invoice.marked_uncollectible',
  'charge.refunded',
  'refund.updated',
  'refund.failed',
  'charge.dispute.created',
  'charge.dispute.updated',
  'charge.dispute.funds_withdrawn',
  'charge.dispute.funds_reinstated',
  'charge.dispute.closed',
] as const;
export type HandledEvent = (typeof HANDLED_EVENTS)[number];

/** What a subscriber of `billingEvents` hears of. */
export const BILLING_EVENT_KINDS = [
  'plan.changed',
  'subscription.changed',
  'payment.failed',
  'payment.succeeded',
  'trial.ending',
  'invoice.changed',
  'quota.changed',
  'pack.bought',
  'refund.made',
  'dispute.opened',
] as const;
export type BillingEventKind = (typeof BILLING_EVENT_KINDS)[number];
