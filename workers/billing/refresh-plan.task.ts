import { refreshPlanJob } from '#schema/billing/billing.jobs.js';
import { defineTask } from '../define-task.js';

/** A grace has ended: the plan becomes what is paid for. */
export const refreshPlanTask = defineTask(refreshPlanJob, async ({ workspaceId }, { domain }) => {
  await domain.billing.mirror.plans.refresh(workspaceId);
});
