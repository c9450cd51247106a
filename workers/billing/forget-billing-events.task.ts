import { forgetBillingEventsJob } from '#schema/billing/billing.jobs.js';
import { defineTask } from '../define-task.js';

/** Forgets events of streams after 72 hours, and those of Stripe after 90 days. */
export const forgetBillingEventsTask = defineTask(forgetBillingEventsJob, async (_payload, { domain }) => {
  await domain.billing.events.forget();
});
