import { refreshConnectionsJob } from '#schema/connections/connection.jobs.js';
import { defineSlowTask } from '../define-task.js';

/** Renews connections in the second half of their life. */
export const refreshConnectionsTask = defineSlowTask(refreshConnectionsJob, async (_payload, { domain, logger }) => {
  const renewed = await domain.connections.sweep.refreshDue();
  if (renewed > 0) logger.info({ renewed }, 'connections were renewed ahead of their end');
});
