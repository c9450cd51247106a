import { forgetUsageJob } from '#schema/accounts/usage.jobs.js';
import { defineTask } from '../define-task.js';

/** Keeps the log of requests and its sums to their retention. */
export const forgetUsageTask = defineTask(forgetUsageJob, async (_payload, { domain, logger }) => {
  const forgotten = await domain.usage.forgetOld();
  if (forgotten > 0) logger.info({ forgotten }, 'old requests were forgotten');
});
