import { systemActor } from '#domain/accounts/actor.js';
import { pruneCredentialsJob } from '#schema/accounts/account.jobs.js';
import { defineTask } from '../define-task.js';

const actor = systemActor('prune-credentials');

/** Drops sign-ups, links, sessions and counts of tries whose time has passed. */
export const pruneCredentialsTask = defineTask(pruneCredentialsJob, async (_payload, { domain }) => {
  await domain.identity.prune(actor);
});
