import { runPipelineJob } from '#schema/pipeline/pipeline.jobs.js';
import { defineSlowTask } from '../define-task.js';

/** One attempt at a job of the pipeline; what comes after, its row says. */
export const runPipelineJobTask = defineSlowTask(runPipelineJob, async ({ jobId }, { domain, abortSignal }) => {
  await domain.jobWorker.run(jobId, abortSignal);
});
