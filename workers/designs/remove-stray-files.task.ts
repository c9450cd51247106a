import { removeStrayFilesJob } from '#schema/designs/designs.jobs.js';
import { defineSlowTask } from '../define-task.js';

/** Takes pictures out of the object store whose design or product shows them no more; the next workspaces are another job. */
export const removeStrayFilesTask = defineSlowTask(removeStrayFilesJob, async ({ after }, { domain, logger }) => {
  const removed = await domain.designs.strayFiles.round(after);
  if (removed > 0) logger.info({ removed }, 'pictures that nothing shows any more were thrown away');
});
