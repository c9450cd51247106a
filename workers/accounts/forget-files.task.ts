import { systemActor } from '#domain/accounts/actor.js';
import { forgetFilesJob } from '#schema/accounts/personal-data.jobs.js';
import { defineSlowTask } from '../define-task.js';

const actor = systemActor('forget-files');

/** Takes away what an erased workspace left in the object store. */
export const forgetFilesTask = defineSlowTask(forgetFilesJob, async (workspace, { domain, logger }) => {
  const removed = await domain.personalData.forgetFiles(actor, workspace);
  if (removed > 0) logger.info({ removed }, 'the files of an erased workspace were thrown away');
});
