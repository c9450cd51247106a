import type { Actor } from '#domain/accounts/actor.js';

/** Plans that include collecting on demand. It spends budgets that all share, so the smaller plans wait for the schedule. */
const PLANS_WITH_REFRESH: ReadonlySet<string> = new Set(['professional', 'enterprise']);

/** Whether this actor may start a collection: the product itself, or an owner or admin whose plan includes it. */
export function mayRefreshTrends(actor: Actor, plan: string | undefined): boolean {
  if (actor.kind === 'system') return true;
  if (actor.kind !== 'user' || plan === undefined) return false;
  return (actor.role === 'owner' || actor.role === 'admin') && PLANS_WITH_REFRESH.has(plan);
}
