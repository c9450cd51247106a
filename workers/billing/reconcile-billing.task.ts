import { reconcileBillingJob } from '#schema/billing/billing.jobs.js';
import { defineSlowTask } from '../define-task.js';

/** Every customer compared with Stripe; what was missed is repaired and counted. */
export const reconcileBillingTask = defineSlowTask(
  reconcileBillingJob,
  async (_payload, { domain, logger, abortSignal }) => {
    if (!domain.billing.client.isConfigured) return;
    const { checked, repaired } = await domain.billing.reconciliation.run(abortSignal);
    logger.info({ checked, repaired }, 'billing was compared with Stripe');
  },
);
