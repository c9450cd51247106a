import { LRUCache } from 'lru-cache';
import type { Database, Statement } from '#infra/postgres/database.js';
import { PLAN_CHANGED, type WakeUps } from '#infra/pubsub.js';
import { API_OVERAGE, PLANS, type PlanLimits, type PlanName } from '#schema/billing/plan.values.js';

export { PLAN_NAMES } from '#schema/billing/plan.values.js';
export type { PlanName };

/** What a workspace may do now: the limits of its plan, with what it has switched on. */
export interface Entitlements extends PlanLimits {
  readonly plan: PlanName;
}

/** The one place that limits come from. */
export interface EntitlementsPort {
  of(workspaceId: string): Promise<Entitlements>;
  /** What is known here without asking, at most half a minute old. */
  known(workspaceId: string): Entitlements | undefined;
}

/** What a plan allows, without asking anybody. */
export function entitlementsOf(plan: PlanName, isOverageOn = false): Entitlements {
  const limits = PLANS[plan];
  return { ...limits, plan, ...(isOverageOn && plan !== 'free' && faster(limits)) };
}

function faster({ bucket, requestsPerMinute }: PlanLimits): Pick<PlanLimits, 'bucket' | 'requestsPerMinute'> {
  const { bucketFactor: times } = API_OVERAGE;
  return {
    bucket: { max: bucket.max * times, restoreRate: bucket.restoreRate * times },
    requestsPerMinute: requestsPerMinute * times,
  };
}

const CURRENT: Statement = {
  name: 'workspaces_entitlements',
  text: `SELECT w.plan, coalesce(a.is_overage_on, false) AS "isOverageOn"
FROM workspaces w LEFT JOIN billing_accounts a ON a.workspace_id = w.id WHERE w.id = $1`,
};
/** A lost wake-up costs this much time, milliseconds. */
const KEPT_MS = 30_000;

/**
 * By the plan that stands at the workspace, which billing computes (domain/billing/effective-plan.ts). Kept in the process until
 * a wake-up tells of a change, so that every process follows within seconds. A workspace that is gone has the free plan.
 */
export class PlanEntitlements implements EntitlementsPort {
  private readonly kept = new LRUCache<string, Entitlements>({ max: 10_000, ttl: KEPT_MS });
  private readonly stop: () => void;
  /** How many changes were told of: what was read before one of them is not kept. */
  private changes = 0;

  constructor(
    private readonly db: Database,
    wake: WakeUps,
  ) {
    this.stop = wake.subscribe(PLAN_CHANGED, (workspaceId) => {
      this.changes += 1;
      if (workspaceId === undefined) this.kept.clear();
      else this.kept.delete(workspaceId);
    });
  }

  known(workspaceId: string): Entitlements | undefined {
    return this.kept.get(workspaceId);
  }

  async of(workspaceId: string): Promise<Entitlements> {
    const known = this.kept.get(workspaceId);
    if (known) return known;
    const { changes } = this;
    const [row] = await this.db
      .as({ workspaceId, userId: null })
      .query<{ plan: PlanName; isOverageOn: boolean }>(CURRENT, [workspaceId]);
    const found = entitlementsOf(row?.plan ?? 'free', row?.isOverageOn);
    if (changes === this.changes) this.kept.set(workspaceId, found);
    return found;
  }

  /** Hears no more wake-ups. */
  close(): void {
    this.stop();
  }
}
