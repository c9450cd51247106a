import { z } from 'zod';

/** Runs one attempt at a job of the pipeline. Added again for every next attempt, under the key of the job. */
export const runPipelineJob = { name: 'run-pipeline-job', payload: z.object({ jobId: z.uuid() }) } as const;

/** Starts the runs of schedules whose date has come. Not retried: it comes round again. */
export const runSchedulesJob = { name: 'run-pipeline-schedules', payload: z.object({}) } as const;

/** Puts back into the queue what fell out of it, and forgets jobs past their retention. */
export const tendPipelineJob = { name: 'tend-pipeline', payload: z.object({}) } as const;
