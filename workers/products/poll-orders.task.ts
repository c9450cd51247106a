import { pollOrdersJob } from '#schema/products/order.jobs.js';
import { defineSlowTask } from '../define-task.js';

/** Reads receipts that no message told of, and looks at orders that are under way. */
export const pollOrdersTask = defineSlowTask(pollOrdersJob, async (_payload, { domain }) => {
  await domain.products.intake.poll();
  await domain.products.watch.lookAtDue();
});
