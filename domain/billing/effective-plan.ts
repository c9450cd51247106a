import { GRACE_DAYS, PLAN_NAMES, type PlanName } from '#schema/billing/plan.values.js';
import type { SubscriptionStatus } from '#schema/billing/billing.values.js';

/** What of a subscription decides the plan. */
export interface PlanSource {
  readonly plan: PlanName;
  readonly status: SubscriptionStatus;
  readonly graceEndsAt: Date | null;
}

const DAY_MS = 86_400_000;
/** Payment is late; the plan works on until its grace ends. */
const LATE: readonly SubscriptionStatus[] = ['past_due', 'unpaid'];

export const isLate = (status: SubscriptionStatus): boolean => LATE.includes(status);

/** Nothing comes after it. */
export const isOver = (status: SubscriptionStatus): boolean => status === 'canceled' || status === 'incomplete_expired';

/** Until when a plan works whose payment is late since then. */
export const graceEnd = (lateSince: Date): Date => new Date(lateSince.getTime() + GRACE_DAYS * DAY_MS);

/** What a subscription gives at a moment: its plan while it is paid, on trial or in its grace, else the free one. */
export function planNow({ plan, status, graceEndsAt }: PlanSource, now: Date): PlanName {
  if (status === 'trialing' || status === 'active') return plan;
  const isInGrace = isLate(status) && graceEndsAt !== null && graceEndsAt > now;
  return isInGrace ? plan : 'free';
}

/** Of several subscriptions the one that gives most; they should be one, and reconciliation tells when they are not. */
export function effectivePlan(subscriptions: readonly PlanSource[], now: Date): PlanName {
  const ranks = subscriptions.map((one) => PLAN_NAMES.indexOf(planNow(one, now)));
  return PLAN_NAMES[Math.max(0, ...ranks)]!;
}
