import { z } from 'zod';

/** Runs one attempt at a job of the pipeline. Added again for every next attempt, under the key of the job. */
export const runPipelineJob = { name: 'run-pipeline-job', payload: z.object({ jobId: z.uuid() }) } as const;

/** Puts back into the queue what fell out of it, and forgets jobs past their retention. */
export const tendPipelineJob = { name: 'tend-pipeline', payload: z.object({}) } as const;
