import { publishDueListingsJob } from '#schema/listings/listings.jobs.js';
import { defineTask } from '../define-task.js';

/** Takes listings live whose time has come. */
export const publishDueListingsTask = defineTask(publishDueListingsJob, async (_payload, { domain, logger }) => {
  const ordered = await domain.listings.publishing.publishDue();
  if (ordered > 0) logger.info({ ordered }, 'scheduled listings are being published');
});
