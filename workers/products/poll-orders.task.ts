import { pollOrdersJob } from '#schema/products/order.jobs.js';
import { defineTask } from '../define-task.js';

/** Reads receipts that no message told of, and looks at orders that are under way. */
export const pollOrdersTask = defineTask(pollOrdersJob, async (_payload, { domain }) => {
  await domain.products.intake.poll();
  await domain.products.watch.lookAtDue();
});
