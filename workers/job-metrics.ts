import { Counter, Histogram } from 'prom-client';
import type { Logger } from '#observability/logger.js';

const durations = new Histogram({
  name: 'podpusher_job_duration_seconds',
  help: 'How long jobs ran, by task and outcome.',
  labelNames: ['task', 'outcome'],
  buckets: [0.005, 0.02, 0.1, 0.5, 2, 10, 60],
});
const failures = new Counter({
  name: 'podpusher_job_failures_total',
  help: 'Tries of jobs that ended in an error, by task.',
  labelNames: ['task'],
});

/** Runs a job, measures it and logs how it ended. Errors go on to the queue, which tries again. */
export async function observeJob(task: string, logger: Logger, work: () => Promise<void>): Promise<void> {
  const startedAt = performance.now();
  const elapsedMs = (): number => performance.now() - startedAt;
  try {
    await work();
    durations.observe({ task, outcome: 'done' }, elapsedMs() / 1000);
    logger.info({ durationMs: Math.round(elapsedMs()) }, 'job done');
  } catch (error) {
    durations.observe({ task, outcome: 'failed' }, elapsedMs() / 1000);
    failures.inc({ task });
    logger.error({ err: error, durationMs: Math.round(elapsedMs()) }, 'job failed');
    throw error;
  }
}
