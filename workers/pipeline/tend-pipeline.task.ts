import { tendPipelineJob } from '#schema/pipeline/pipeline.jobs.js';
import { defineTask } from '../define-task.js';

/** Puts jobs back that fell out of the queue, and forgets those past their retention. */
export const tendPipelineTask = defineTask(tendPipelineJob, async (_payload, { domain, logger }) => {
  const report = await domain.jobTending.run();
  if (report.putBack > 0) logger.warn(report, 'jobs of the pipeline were in no queue; put back');
});
