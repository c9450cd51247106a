import type { PlanLimits, QuotaResource } from '#schema/billing/plan.values.js';
import type { QuotaState } from './quota-port.js';

/** Something of which a workspace has more than a plan allows: nothing is taken away, nothing can be added. */
export interface OverLimit {
  resource: 'SEATS' | 'API_KEYS' | QuotaResource;
  used: number;
  limit: number;
  /** When it is counted anew; null for what is not counted by the month. */
  resetsAt: Date | null;
}

/** What a workspace has: seats and keys as they are, units of the month that runs. */
export interface Holdings {
  seats: number;
  apiKeys: number;
  quotas: readonly QuotaState[];
}

/** What of it a plan does not cover that counts from then on. Units of a month that is over by then are none of it. Pure. */
export function overLimitsOf(plan: PlanLimits, { seats, apiKeys, quotas }: Holdings, from: Date): OverLimit[] {
  const units = quotas.map(({ resource, used, reserved, resetsAt }) => ({
    resource,
    used: resetsAt > from ? used + reserved : 0,
    limit: plan.quotas[resource],
    resetsAt,
  }));
  const all: OverLimit[] = [
    { resource: 'SEATS', used: seats, limit: plan.seats, resetsAt: null },
    { resource: 'API_KEYS', used: apiKeys, limit: plan.apiKeys, resetsAt: null },
    ...units,
  ];
  return all.filter(({ used, limit }) => used > limit);
}
