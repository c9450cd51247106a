import { checkProductsJob } from '#schema/products/product.jobs.js';
import { defineSlowTask } from '../define-task.js';

/** Compares products with Printify's that nobody looked at for a day, and forgets old messages. */
export const checkProductsTask = defineSlowTask(checkProductsJob, async (_payload, { domain, logger }) => {
  const checked = await domain.products.productCheck.checkDue();
  if (checked > 0) logger.info({ checked }, 'products were compared with Printify');
  await domain.products.inbox.forgetOld();
});
