import { tendPipelineJob } from '#schema/pipeline/pipeline.jobs.js';
import type { Schedule } from '../schedule.js';

export const pipelineSchedules: readonly Schedule[] = [
  { name: tendPipelineJob.name, everyMs: 60_000, job: tendPipelineJob, payload: () => ({}) },
];
