import { handleStripeEventJob } from '#schema/billing/billing.jobs.js';
import { defineTask } from '../define-task.js';

/** Works one event of Stripe; whatever it says, Stripe is asked how things are. */
export const handleStripeEventTask = defineTask(handleStripeEventJob, ({ eventId }, { domain }) =>
  domain.billing.events.handle(eventId),
);
