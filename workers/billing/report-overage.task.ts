import { reportOverageJob } from '#schema/billing/billing.jobs.js';
import { defineSlowTask } from '../define-task.js';

/** Tells Stripe of API points beyond the included ones. */
export const reportOverageTask = defineSlowTask(reportOverageJob, async (_payload, { domain, logger }) => {
  const units = await domain.billing.overage.report();
  if (units > 0) logger.info({ units }, 'API overage was told to Stripe');
});
