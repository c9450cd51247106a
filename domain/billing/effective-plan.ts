import { GRACE_DAYS, PLAN_NAMES, type PlanName } from '#schema/billing/plan.values.js';
import type { SubscriptionStatus } from '#schema/billing/billing.values.js';

/** What of a subscription decides the plan. */
export interface PlanSource {
  readonly plan: PlanName;
  readonly status: SubscriptionStatus;
  readonly graceEndsAt: Date | null;
  /** A larger plan that is paid for until `paidUntil`, while the subscription is for a smaller one already. */
  readonly paidPlan: PlanName | null;
  readonly paidUntil: Date | null;
}

const DAY_MS = 86_400_000;
/** Payment is late; the plan works on until its grace ends. */
const LATE: readonly SubscriptionStatus[] = ['past_due', 'unpaid'];

export const isLate = (status: SubscriptionStatus): boolean => LATE.includes(status);

/** Nothing comes after it. */
export const isOver = (status: SubscriptionStatus): boolean => status === 'canceled' || status === 'incomplete_expired';

/** Until when a plan works whose payment is late since then. */
export const graceEnd = (lateSince: Date): Date => new Date(lateSince.getTime() + GRACE_DAYS * DAY_MS);

/** The larger of what is subscribed to and what is paid for still. */
export function heldPlan<Name extends PlanName>(
  source: { plan: Name; paidPlan: Name | null; paidUntil: Date | null },
  now: Date,
): Name {
  const { plan, paidPlan, paidUntil } = source;
  const isHeld = paidPlan !== null && paidUntil !== null && paidUntil > now;
  return isHeld && PLAN_NAMES.indexOf(paidPlan) > PLAN_NAMES.indexOf(plan) ? paidPlan : plan;
}

/** What a subscription holds now. What was paid for ends with its period, also where Stripe's clock is ahead of ours. */
export function heldNow<Name extends PlanName>(
  source: { plan: Name; paidPlan: Name | null; paidUntil: Date | null; periodStart: Date },
  now: Date,
): Name {
  const isOfThisPeriod = source.paidUntil !== null && source.periodStart < source.paidUntil;
  return isOfThisPeriod ? heldPlan(source, now) : source.plan;
}

/** What a subscription gives at a moment: its plan while it is paid, on trial or in its grace, else the free one. */
export function planNow(source: PlanSource, now: Date): PlanName {
  const { status, graceEndsAt } = source;
  if (status === 'trialing' || status === 'active') return heldPlan(source, now);
  const isInGrace = isLate(status) && graceEndsAt !== null && graceEndsAt > now;
  return isInGrace ? heldPlan(source, now) : 'free';
}

/** Of several subscriptions the one that gives most; they should be one, and reconciliation tells when they are not. */
export function effectivePlan(subscriptions: readonly PlanSource[], now: Date): PlanName {
  const ranks = subscriptions.map((one) => PLAN_NAMES.indexOf(planNow(one, now)));
  return PLAN_NAMES[Math.max(0, ...ranks)]!;
}
