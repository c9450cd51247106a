import type { Database, Statement } from '#infra/postgres/database.js';

export type PlanName = 'free' | 'starter' | 'professional' | 'enterprise';

/** What a plan allows. */
export interface Entitlements {
  readonly plan: PlanName;
  /** Members together with open invitations. */
  readonly seats: number;
  /** Keys that are neither revoked nor expired. */
  readonly apiKeys: number;
  /** Days for which the audit log is kept. */
  readonly auditRetentionDays: number;
  /** Rate bucket: points when full, and points that come back a second. */
  readonly bucket: { readonly max: number; readonly restoreRate: number };
}

/** The one place that limits come from. A static table for now; billing fills it later. */
export interface EntitlementsPort {
  of(workspaceId: string): Promise<Entitlements>;
}

const PLANS: Readonly<Record<PlanName, Omit<Entitlements, 'plan'>>> = {
  free: { seats: 1, apiKeys: 2, auditRetentionDays: 30, bucket: { max: 1_000, restoreRate: 50 } },
  starter: { seats: 3, apiKeys: 10, auditRetentionDays: 90, bucket: { max: 2_000, restoreRate: 100 } },
  professional: { seats: 10, apiKeys: 50, auditRetentionDays: 365, bucket: { max: 5_000, restoreRate: 250 } },
  enterprise: { seats: 50, apiKeys: 200, auditRetentionDays: 730, bucket: { max: 10_000, restoreRate: 500 } },
};

export const PLAN_NAMES = Object.keys(PLANS) as PlanName[];

/** What a plan allows, without asking anybody. */
export function entitlementsOf(plan: PlanName): Entitlements {
  return { plan, ...PLANS[plan] };
}

const PLAN: Statement = { name: 'workspaces_plan', text: 'SELECT plan FROM workspaces WHERE id = $1' };

/** The table of the four plans, by the plan that stands at the workspace. A workspace that is gone has the free plan. */
export class PlanEntitlements implements EntitlementsPort {
  constructor(private readonly db: Database) {}

  async of(workspaceId: string): Promise<Entitlements> {
    const [row] = await this.db.as({ workspaceId, userId: null }).query<{ plan: PlanName }>(PLAN, [workspaceId]);
    return entitlementsOf(row?.plan ?? 'free');
  }
}
