import { syncCatalogueJob } from '#schema/billing/billing.jobs.js';
import { defineSlowTask } from '../define-task.js';

/** The sandbox has our prices, and knows where to tell what happens, without anybody's help. A real account is an operator's. */
export const syncCatalogueTask = defineSlowTask(syncCatalogueJob, async (_payload, { domain, logger }) => {
  if (!domain.billing.client.isSandbox) return;
  const { made, changed } = await domain.billing.catalogue.sync();
  if (made.length + changed.length > 0)
    logger.info({ made: made.length, changed: changed.length }, 'the sandbox Stripe has our prices');
});
