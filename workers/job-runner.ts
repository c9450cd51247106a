import { EventEmitter } from 'node:events';
import { Logger as QueueLogger, run, type Runner, type TaskList, type WorkerEvents } from 'graphile-worker';
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
/** Jobs at the same time. Slow ones have a lane of their own: a mail, or what Stripe told, does not wait for pictures. */
const SLOW_JOBS = 4;
const QUICK_JOBS = 2;
/** Each lane keeps a connection to listen on; with fewer than this there is one lane. */
const CONNECTIONS_FOR_LANES = 8;

interface Lane {
  readonly tasks: readonly Task[];
  readonly concurrency: number;
}

/** Takes jobs from the queue and runs their tasks. */
export async function startJobs(tasks: readonly Task[], ground: Ground, domain: Domain): Promise<RunningJobs> {
  const locks = new WorkerLocks(ground.databaseUrl, ground.logger);
  await locks.open();
  const events = new EventEmitter() as WorkerEvents;
  // Jobs are locked in the name of the pool, whichever of its workers runs them.
  events.on('pool:create', ({ workerPool }) => locks.hold(workerPool.id));
  const runners: Runner[] = [];
  for (const { tasks: ofLane, concurrency } of lanesOf(tasks, ground.db.pool.options.max)) {
    const taskList = toTaskList(ofLane, ground, domain);
    runners.push(
      await run({
        pgPool: ground.db.pool,
        taskList,
        concurrency,
        pollInterval: 1000,
        noHandleSignals: true,
        gracefulShutdownAbortTimeout: DRAIN_MS,
        logger: toQueueLogger(ground.logger),
        events,
      }),
    );
  }
  let isStopping = false;
  const failed = Promise.race(runners.map(({ promise }) => promise)).then(() => {
    if (isStopping) return new Promise<never>(() => undefined);
    throw new Error('the job queue stopped by itself');
  });
  failed.catch(() => undefined);
  return {
    failed,
    stop: async () => {
      isStopping = true;
      await Promise.all(runners.map((runner) => stopRunner(runner, ground.logger)));
      await locks.close();
    },
  };
}

function lanesOf(tasks: readonly Task[], connections: number): Lane[] {
  if (connections < CONNECTIONS_FOR_LANES) return [{ tasks, concurrency: SLOW_JOBS }];
  const lanes = [
    { tasks: tasks.filter(({ isSlow }) => isSlow), concurrency: SLOW_JOBS },
    { tasks: tasks.filter(({ isSlow }) => !isSlow), concurrency: QUICK_JOBS },
  ];
  return lanes.filter((lane) => lane.tasks.length > 0);
}

async function stopRunner(runner: Runner, logger: Logger): Promise<void> {
  await runner.stop().catch((error: unknown) => logger.warn({ err: error }, 'the queue stopped with an error'));
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
