import { systemActor } from '#domain/accounts/actor.js';
import { forgetPersonJob } from '#schema/accounts/personal-data.jobs.js';
import { defineTask } from '../define-task.js';

const actor = systemActor('forget-person');

/** Takes the traces of an erased person out of other people's workspaces. */
export const forgetPersonTask = defineTask(forgetPersonJob, async (person, { domain }) => {
  await domain.personalData.forgetPerson(actor, person);
});
