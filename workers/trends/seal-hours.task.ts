import { systemActor } from '#domain/accounts/actor.js';
import { sealHoursJob } from '#schema/trends/trends.jobs.js';
import { defineTask } from '../define-task.js';

const actor = systemActor('seal-hours');

/** Scores every hour that is over for two hours. While a backfill brings older hours, it stays behind them. */
export const sealHoursTask = defineTask(sealHoursJob, async (_payload, { domain, logger, abortSignal }) => {
  const before = await domain.backfill.recordedThrough();
  const hours = await domain.trends.sealDueHours(actor, { before, signal: abortSignal });
  if (hours > 0) logger.info({ hours }, 'hours sealed');
});
