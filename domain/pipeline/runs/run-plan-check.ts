import type { Statement, Tx } from '#infra/postgres/database.js';
import { RUN_RULES, SCHEDULE_RULES } from '#schema/pipeline/run-plan.rules.js';
import type { RunPlan, SchedulePlan } from '#schema/pipeline/run-plan.values.js';
import { type Refusal, refuse } from '../../accounts/refusal.js';

/** What of a plan is out of bounds; undefined when nothing is. */
export function planFault(plan: RunPlan): Refusal<'PLAN_INVALID'> | undefined {
  const counts = [
    ['ideaCount', plan.ideaCount, RUN_RULES.ideaCount],
    ['designCount', plan.designCount, RUN_RULES.designCount],
  ] as const;
  for (const [field, value, { min, max }] of counts) {
    if (value < min || value > max) return refuse('PLAN_INVALID', `plan.${field}`, `Choose from ${min} to ${max}.`);
  }
  return undefined;
}

const PROFILE: Statement = {
  name: 'pipeline_plan_profile',
  text: 'SELECT id FROM brand_profiles WHERE workspace_id = $1 AND id = $2',
};

/** A brand profile that is not the workspace's. */
export async function profileFault(
  tx: Tx,
  workspaceId: string,
  { brandProfileId }: RunPlan,
): Promise<Refusal<'NOT_FOUND'> | undefined> {
  if (brandProfileId === null) return undefined;
  const found = await tx.query(PROFILE, [workspaceId, brandProfileId]);
  return found.length > 0
    ? undefined
    : refuse('NOT_FOUND', 'plan.brandProfileId', 'Your workspace has no such brand profile.');
}

/** The same for what a schedule adds. */
export function schedulePlanFault(plan: SchedulePlan): Refusal<'PLAN_INVALID'> | undefined {
  const { minScore, trendsPerRun } = SCHEDULE_RULES;
  if (plan.minScore < minScore.min || plan.minScore > minScore.max) {
    return refuse('PLAN_INVALID', 'plan.minScore', 'A score is from 0 to 100.');
  }
  if (plan.trendsPerRun < trendsPerRun.min || plan.trendsPerRun > trendsPerRun.max) {
    return refuse('PLAN_INVALID', 'plan.trendsPerRun', `Choose from ${trendsPerRun.min} to ${trendsPerRun.max}.`);
  }
  return planFault(plan);
}
