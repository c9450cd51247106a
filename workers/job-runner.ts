import { EventEmitter } from 'node:events';
import { Logger as QueueLogger, run, type TaskList, type WorkerEvents } from 'graphile-worker';
import type { Domain } from '#domain/create-domain.js';
import type { Ground } from '#infra/process/ground.js';
import type { Logger } from '#observability/logger.js';
import type { Task } from './define-task.js';
import { observeJob } from './job-metrics.js';
import { WorkerLocks } from './worker-locks.js';

export interface RunningJobs {
  /** Rejects when the queue cannot go on by itself. */
  readonly failed: Promise<never>;
  /** Takes no new jobs and waits for the running ones. */
  stop(): Promise<void>;
}

/** Running jobs get this long before their abort signal is set. Milliseconds. */
const DRAIN_MS = 3000;
const CONCURRENCY = 4;

/** Takes jobs from the queue and runs their tasks. */
export async function startJobs(tasks: readonly Task[], ground: Ground, domain: Domain): Promise<RunningJobs> {
  const locks = new WorkerLocks(ground.databaseUrl, ground.logger);
  await locks.open();
  const events = new EventEmitter() as WorkerEvents;
  // Jobs are locked in the name of the pool, whichever of its workers runs them.
  events.on('pool:create', ({ workerPool }) => locks.hold(workerPool.id));
  const runner = await run({
    pgPool: ground.db.pool,
    taskList: toTaskList(tasks, ground, domain),
    concurrency: CONCURRENCY,
    pollInterval: 1000,
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: DRAIN_MS,
    logger: toQueueLogger(ground.logger),
    events,
  });
  let isStopping = false;
  const failed = runner.promise.then(() => {
    if (isStopping) return new Promise<never>(() => undefined);
    throw new Error('the job queue stopped by itself');
  });
  failed.catch(() => undefined);
  return {
    failed,
    stop: async () => {
      isStopping = true;
      await runner
        .stop()
        .catch((error: unknown) => ground.logger.warn({ err: error }, 'the queue stopped with an error'));
      await locks.close();
    },
  };
}

function toTaskList(tasks: readonly Task[], ground: Ground, domain: Domain): TaskList {
  return Object.fromEntries(
    tasks.map((task) => [
      task.name,
      async (payload, { job, abortSignal }) => {
        const logger = ground.logger.child({ jobId: job.id, job: task.name });
        const context = { ...ground, domain, logger, jobId: job.id, attempt: job.attempts, abortSignal };
        await observeJob(task.name, logger, () => task.run(payload, context));
      },
    ]),
  );
}

/** The queue's own lines at debug: what matters of a job, its task's wrapper logs. */
function toQueueLogger(logger: Logger): QueueLogger {
  return new QueueLogger((scope) => (level, message) => {
    const levelName: string = level;
    const isLoud = levelName === 'error' && !scope.jobId;
    logger[isLoud ? 'error' : 'debug']({ ...scope }, message);
  });
}
