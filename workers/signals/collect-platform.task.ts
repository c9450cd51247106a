import { systemActor } from '#domain/accounts/actor.js';
import { collectPlatformJob } from '#schema/signals/signals.jobs.js';
import { defineSlowTask } from '../define-task.js';

const actor = systemActor('collect-platform');

/** Collects from one platform once; the run is recorded whatever becomes of it. One that a stop cut off is made again. */
export const collectPlatformTask = defineSlowTask(collectPlatformJob, async (payload, { domain, abortSignal }) => {
  await domain.collectors.run(actor, payload, abortSignal);
  abortSignal.throwIfAborted();
});
