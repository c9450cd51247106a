import type { Clock } from '#infra/clock.js';
import type { Jobs } from '#infra/jobs.js';
import type { Tx } from '#infra/postgres/database.js';
import { runPipelineJob } from '#schema/pipeline/pipeline.jobs.js';

/** Deaths of workers are counted by the pipeline, which gives up long before the queue would. */
const QUEUE_ATTEMPTS = 1000;

/** The queue's row of a job: says only when it is due, and is there exactly once for each that has not ended. */
export class JobQueue {
  constructor(
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Makes it due at `at` (product time), or now; replaces what there is. */
  async put(tx: Tx | undefined, jobId: string, at?: Date): Promise<void> {
    const order = { name: runPipelineJob.name, key: queueKeyOf(jobId), maxAttempts: QUEUE_ATTEMPTS };
    await this.jobs.add(tx, at ? { ...order, runAt: at } : order, { jobId });
  }

  /** Product time after so many milliseconds of the wall. */
  inWallMs(ms: number): Date {
    return new Date(this.clock.now().getTime() + ms * this.clock.speed);
  }
}

export function queueKeyOf(jobId: string): string {
  return `pipeline:${jobId}`;
}
