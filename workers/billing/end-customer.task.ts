import { endCustomerJob } from '#schema/billing/billing.jobs.js';
import { defineTask } from '../define-task.js';

/** A workspace is gone: its subscriptions are cancelled at Stripe, and pages on which one could begin are closed. */
export const endCustomerTask = defineTask(endCustomerJob, async ({ customerId }, { domain, logger }) => {
  const cancelled = await domain.billing.endings.endCustomer(customerId);
  logger.info({ customerId, cancelled }, 'the customer of an erased workspace has ended');
});
