import { systemActor } from '#domain/accounts/actor.js';
import { DAY_MS } from '#infra/clock.js';
import { backfillSandboxJob } from '#schema/signals/signals.jobs.js';
import { defineSlowTask } from '../define-task.js';

const actor = systemActor('backfill-sandbox');
/** Hours are scored together where many are due (trends-service): a week of them at a time. */
const SEAL_EVERY_MS = 7 * DAY_MS;

/**
 * Fills an empty product with the sandbox's past, sealing hours behind it so that the page has trends at once, and then
 * lets the collectors begin. The job is tried again while the sandbox is not up yet, and goes on where it was killed.
 */
export const backfillSandboxTask = defineSlowTask(backfillSandboxJob, async (_payload, { domain, abortSignal }) => {
  let sealedMs = 0;
  const sealBehind = async (through: Date) => {
    abortSignal.throwIfAborted();
    if (sealedMs === 0) sealedMs = through.getTime();
    if (through.getTime() - sealedMs < SEAL_EVERY_MS) return;
    sealedMs = through.getTime();
    await domain.trends.sealDueHours(actor, { before: through, signal: abortSignal });
  };
  const isFilled = await domain.backfill.run(actor, sealBehind, abortSignal);
  if (!isFilled) return;
  await domain.trends.sealDueHours(actor, { signal: abortSignal });
  await domain.collectors.discoverKeywords(actor);
  await domain.collectors.collectAll(actor);
});
