import { LRUCache } from 'lru-cache';
import type { Clock } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import { PLAN_CHANGED, type WakeUps } from '#infra/pubsub.js';
import { PLANS, type PlanName } from '#schema/billing/plan.values.js';
import { periodOf } from './quota-period.js';

/** What stands of the points of a month. */
export interface PointsState {
  used: number;
  limit: number;
  resetsAt: Date;
  /** Points beyond the limit are billed, and refused to nobody. */
  isBilled: boolean;
}

interface Known {
  state: PointsState | undefined;
  /** When it is looked up again. Milliseconds of the process. */
  staleAt: number;
}

const TERMS: Statement = {
  name: 'api_allowance_terms',
  text: `SELECT w.plan, coalesce(a.is_overage_on, false) AS "isOn", coalesce(a.anchor_at, w.created_at) AS "anchorAt"
FROM workspaces w LEFT JOIN billing_accounts a ON a.workspace_id = w.id WHERE w.id = $1`,
};
const USED: Statement = {
  name: 'api_allowance_used',
  text: 'SELECT coalesce(sum(points), 0)::float8 AS used FROM usage_hours WHERE workspace_id = $1 AND hour >= $2',
};
/** Points are counted some seconds after they are spent, and looked up this often. Milliseconds. */
const KEPT_MS = 30_000;

/**
 * The points of the API that a plan includes in a month. Keys are refused when they are spent and more is not billed; pages of
 * our own are not, so that an owner can always get to the plans.
 */
export class ApiAllowance {
  private readonly kept = new LRUCache<string, Known>({ max: 10_000 });
  private readonly stop: () => void;

  constructor(private readonly deps: { db: Database; clock: Clock; wake: WakeUps; upgradeUrl: string }) {
    this.stop = deps.wake.subscribe(PLAN_CHANGED, (workspaceId) => {
      if (workspaceId === undefined) this.kept.clear();
      else this.kept.delete(workspaceId);
    });
  }

  /**
   * Why a key is refused; undefined while there are points, or nothing is known yet. Never waits: it is looked up beside, so that
   * a refusal begins up to half a minute late, and ends at once when the plan changes.
   */
  refusal(workspaceId: string): AppError | undefined {
    const known = this.kept.get(workspaceId);
    const now = performance.now();
    if (!known || known.staleAt <= now) {
      this.kept.set(workspaceId, { state: known?.state, staleAt: now + KEPT_MS });
      void this.look(workspaceId);
    }
    const { state } = known ?? {};
    if (!state || state.isBilled || state.used < state.limit || state.resetsAt <= this.deps.clock.now())
      return undefined;
    return spent(state, this.deps.upgradeUrl);
  }

  /** As it stands now. */
  async of(workspaceId: string): Promise<PointsState | undefined> {
    const db = this.deps.db.as({ workspaceId, userId: null });
    const [terms] = await db.query<{ plan: PlanName; isOn: boolean; anchorAt: Date }>(TERMS, [workspaceId]);
    if (!terms) return undefined;
    const { startsAt, endsAt: resetsAt } = periodOf(terms.anchorAt, this.deps.clock.now());
    const [sum] = await db.query<{ used: number }>(USED, [workspaceId, startsAt]);
    const isBilled = terms.isOn && terms.plan !== 'free';
    return { used: sum?.used ?? 0, limit: PLANS[terms.plan].apiPoints, resetsAt, isBilled };
  }

  /** Hears no more wake-ups. */
  close(): void {
    this.stop();
  }

  /** A database that does not answer refuses nobody. */
  private async look(workspaceId: string): Promise<void> {
    const asked = this.kept.get(workspaceId);
    const state = await this.of(workspaceId).catch(() => asked?.state);
    // A change that was told meanwhile has taken it away: what was read may be old.
    if (asked && this.kept.get(workspaceId) === asked) this.kept.set(workspaceId, { ...asked, state });
  }
}

function spent({ used, limit, resetsAt }: PointsState, upgradeUrl: string): AppError {
  return new AppError(
    'PAYMENT_REQUIRED',
    `The plan includes ${limit} points of the API a month, and they are spent. Choose a larger plan, let points beyond it be ` +
      `billed, or wait until ${resetsAt.toISOString().slice(0, 10)}.`,
    { facts: { resource: 'API_POINTS', used, limit, resetsAt: resetsAt.toISOString(), upgradeUrl } },
  );
}
