import { forgetAuditJob } from '#schema/accounts/personal-data.jobs.js';
import { defineTask } from '../define-task.js';

/** Keeps the audit log to the retention of each workspace's plan. */
export const forgetAuditTask = defineTask(forgetAuditJob, async (_payload, { domain, logger }) => {
  const forgotten = await domain.audit.forgetOld();
  if (forgotten > 0) logger.info({ forgotten }, 'old lines of the audit log were dropped');
});
