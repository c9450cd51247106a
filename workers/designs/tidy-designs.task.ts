import { tidyDesignsJob } from '#schema/designs/designs.jobs.js';
import { defineTask } from '../define-task.js';

/** Keeps the bin and the staging place of designs to their times. */
export const tidyDesignsTask = defineTask(tidyDesignsJob, async (_payload, { domain, logger }) => {
  const { designReviews, designUploads } = domain.designs;
  const [emptied, swept] = [await designReviews.emptyBin(), await designUploads.sweep()];
  if (emptied + swept > 0) logger.info({ emptied, swept }, 'old designs and uploads were thrown away');
});
