import { mirrorCustomerJob } from '#schema/billing/billing.jobs.js';
import { defineTask } from '../define-task.js';

/** Brings our rows of a customer to what Stripe says. */
export const mirrorCustomerTask = defineTask(mirrorCustomerJob, async ({ customerId }, { domain }) => {
  await domain.billing.mirror.mirror(customerId);
});
