import { learnShopDefaultsJob } from '#schema/listings/listings.jobs.js';
import { defineSlowTask } from '../define-task.js';

/** Learns from connected shops what their new listings begin with. */
export const learnShopDefaultsTask = defineSlowTask(learnShopDefaultsJob, async (_payload, { domain }) => {
  await domain.listings.defaults.learnDue();
});
