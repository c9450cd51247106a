import { runSchedulesJob } from '#schema/pipeline/pipeline.jobs.js';
import { defineTask } from '../define-task.js';

/** Starts the runs of schedules whose date has come; each date once, however many workers look. */
export const runPipelineSchedulesTask = defineTask(runSchedulesJob, async (_payload, { domain }) => {
  await domain.scheduleRunner.runDue();
});
