import { runSchedulesJob, tendPipelineJob } from '#schema/pipeline/pipeline.jobs.js';
import type { Schedule } from '../schedule.js';

export const pipelineSchedules: readonly Schedule[] = [
  { name: tendPipelineJob.name, everyMs: 60_000, job: tendPipelineJob, payload: () => ({}) },
  {
    name: runSchedulesJob.name,
    everyMs: 30_000,
    job: runSchedulesJob,
    payload: () => ({}),
    options: { maxAttempts: 1 },
  },
];
