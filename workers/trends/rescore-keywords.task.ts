import { systemActor } from '#domain/accounts/actor.js';
import { rescoreKeywordsJob } from '#schema/trends/trends.jobs.js';
import { defineSlowTask } from '../define-task.js';

const actor = systemActor('rescore-keywords');

/** Scores again what signals came late for. */
export const rescoreKeywordsTask = defineSlowTask(
  rescoreKeywordsJob,
  async (_payload, { domain, logger, abortSignal }) => {
    const keywords = await domain.trends.rescoreLate(actor, abortSignal);
    if (keywords > 0) logger.info({ keywords }, 'keywords scored again');
  },
);
