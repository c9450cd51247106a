import type { Clock } from '#infra/clock.js';
import type { Database, Tx } from '#infra/postgres/database.js';
import { BILLING_CHANGED, PLAN_CHANGED, type WakeUps } from '#infra/pubsub.js';
import type { Actor } from '../accounts/actor.js';
import type { AuditLog } from '../accounts/audit-log.js';
import { effectivePlan, isOver } from './effective-plan.js';
import {
  ADD_EVENT,
  CURRENT_PLAN,
  GRACE_ENDED,
  type MirroredRow,
  type PlanRow,
  SET_CYCLE,
  SET_PLAN,
  SUBSCRIPTIONS,
} from './mirror-statements.js';
import { NOTE_TERM, SWITCH_OFF_FREE } from './overage-statements.js';
import { lockAccount } from './postgres-quotas.js';
import type { SubscriptionFacts } from './stripe-facts.js';

export interface PlanBooksDeps {
  db: Database;
  clock: Clock;
  wake: WakeUps;
  audit: AuditLog;
}

const ACTOR: Actor = { kind: 'system', name: 'stripe' };

/** The plan of a workspace and the month of its quotas, as its subscriptions give them. */
export class PlanBooks {
  constructor(private readonly deps: PlanBooksDeps) {}

  /** Brings the plan of a workspace to what its subscriptions give now: when a grace ends. */
  async refresh(workspaceId: string): Promise<boolean> {
    return this.deps.db.transaction(async (tx) => {
      await lockAccount(tx, workspaceId);
      const isChanged = await this.apply(tx, workspaceId);
      if (!isChanged) return false;
      // No event of Stripe comes for it: who looks at the plan hears of it from us.
      await tx.query(ADD_EVENT, [workspaceId, this.deps.clock.now(), 'plan.changed', null]);
      await this.deps.wake.publish(tx, BILLING_CHANGED, workspaceId);
      return true;
    });
  }

  /** Plans whose grace has ended unnoticed. Returns how many. */
  async endGraces(): Promise<number> {
    const rows = await this.deps.db.query<{ workspaceId: string }>(GRACE_ENDED, [this.deps.clock.now()]);
    let ended = 0;
    for (const { workspaceId } of rows) ended += (await this.refresh(workspaceId)) ? 1 : 0;
    return ended;
  }

  /** Quotas follow the cycle that is paid for. A subscription that is over leaves it as it was. */
  async writeCycle(tx: Tx, workspaceId: string, subscriptions: readonly SubscriptionFacts[]): Promise<void> {
    const current = subscriptions.find(({ status }) => !isOver(status) && status !== 'incomplete');
    const trial = subscriptions.find(({ trialEnd }) => trialEnd !== null);
    await tx.query(SET_CYCLE, [
      workspaceId,
      current?.anchorAt ?? null,
      current?.currency ?? null,
      trial?.createdAt ?? null,
    ]);
  }

  /** Whether the plan is another one now. A plan that was given without a subscription stays until there is one. */
  async apply(tx: Tx, workspaceId: string): Promise<boolean> {
    const subscriptions = await tx.query<MirroredRow>(SUBSCRIPTIONS, [workspaceId]);
    if (subscriptions.length === 0) return false;
    const now = this.deps.clock.now();
    const plan = effectivePlan(subscriptions, now);
    const [before] = await tx.query<PlanRow>(CURRENT_PLAN, [workspaceId]);
    if (!before || before.plan === plan) return false;
    await tx.query(SET_PLAN, [workspaceId, plan]);
    if (plan === 'free') await tx.query(SWITCH_OFF_FREE, [workspaceId]);
    await tx.query(NOTE_TERM, [workspaceId, now]);
    await this.deps.audit.record(tx, {
      actor: ACTOR,
      action: 'plan.changed',
      subject: { kind: 'workspace', id: workspaceId },
      before: { plan: before.plan },
      after: { plan },
      workspaceId,
    });
    await this.deps.wake.publish(tx, PLAN_CHANGED, workspaceId);
    return true;
  }
}
