import { forgetIdempotencyKeysJob } from '#schema/idempotency/idempotency.jobs.js';
import { defineTask } from '../define-task.js';

/** Keeps the memory of idempotent calls to its retention. */
export const forgetIdempotencyKeysTask = defineTask(forgetIdempotencyKeysJob, async (_payload, { domain, logger }) => {
  const forgotten = await domain.idempotency.forgetOld();
  if (forgotten > 0) logger.info({ forgotten }, 'old idempotency keys were forgotten');
});
