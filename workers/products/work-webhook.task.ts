import { workWebhookJob } from '#schema/products/order.jobs.js';
import { defineTask } from '../define-task.js';

/** Works a message of Etsy or Printify that was stored. */
export const workWebhookTask = defineTask(workWebhookJob, ({ eventId }, { domain }) =>
  domain.products.webhooks.work(eventId),
);
