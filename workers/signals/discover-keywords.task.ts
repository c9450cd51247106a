import { systemActor } from '#domain/accounts/actor.js';
import { discoverKeywordsJob } from '#schema/signals/signals.jobs.js';
import { defineTask } from '../define-task.js';

const actor = systemActor('discover-keywords');

/** Follows everywhere what rises somewhere; drops what never rose. */
export const discoverKeywordsTask = defineTask(discoverKeywordsJob, async (_payload, { domain }) => {
  await domain.collectors.discoverKeywords(actor);
});
