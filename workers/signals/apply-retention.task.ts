import { applyRetention, preparePartitions } from '#domain/signals/retention.js';
import { applyRetentionJob } from '#schema/signals/retention.jobs.js';
import { defineSlowTask } from '../define-task.js';

/** Keeps the store to its retention, and a week of partitions ahead. */
export const applyRetentionTask = defineSlowTask(applyRetentionJob, async (_payload, { db, clock, logger }) => {
  await preparePartitions(db, clock);
  const report = await applyRetention(db, clock);
  if (report.droppedPartitions.length > 0 || report.deletedRows > 0) logger.info(report, 'retention was applied');
});
