import type { Clock } from '#infra/clock.js';
import type { Jobs } from '#infra/jobs.js';
import type { Database } from '#infra/postgres/database.js';
import { SessionLocks } from '#infra/postgres/session-locks.js';
import type { WakeUps } from '#infra/pubsub.js';
import type { Logger } from '#observability/logger.js';
import type { Cursors } from '#schema/base/cursor.js';
import type { AuditLog } from '../accounts/audit-log.js';
import type { Quotas } from '../billing/quota-port.js';
import type { Idempotency } from '../idempotency/idempotency.js';
import { BoardNotes } from './board/board-notes.js';
import { CardDesk } from './board/card-desk.js';
import { Cards } from './board/cards.js';
import type { JobHandler } from './job-contract.js';
import type { ProblemOf } from './job-failure.js';
import { JobQueue } from './job-queue.js';
import { JobDesk } from './job-desk.js';
import { JobStream } from './job-stream.js';
import { JobTending } from './job-tending.js';
import { JobWorker } from './job-worker.js';
import { PipelineJobs } from './pipeline-jobs.js';
import type { PipelineNotes } from './pipeline-notes.js';
import { PipelineRuns } from './runs/pipeline-runs.js';
import { type DrawingRuns, drawingRuns } from './runs/drawing-runs.js';
import { RunDesk } from './runs/run-desk.js';
import { RunLauncher } from './runs/run-launcher.js';
import type { RunSteps } from './runs/run-steps.js';
import { ScheduleDesk } from './schedules/schedule-desk.js';
import { ScheduleRunner } from './schedules/schedule-runner.js';

export interface PipelineDeps {
  db: Database;
  clock: Clock;
  jobs: Jobs;
  wake: WakeUps;
  logger: Logger;
  quotas: Quotas;
  problemOf: ProblemOf;
  cursors: Cursors;
  audit: AuditLog;
  idempotency: Idempotency;
}

/** The pipeline, for every door. Slices get `pipelineJobs` and `pipelineNotes`, and give their handlers and steps afterwards. */
export interface PipelineCore {
  readonly pipelineJobs: PipelineJobs;
  readonly pipelineNotes: PipelineNotes;
  readonly jobWorker: JobWorker;
  readonly jobTending: JobTending;
  readonly jobDesk: JobDesk;
  readonly jobStream: JobStream;
  readonly pipelineRuns: PipelineRuns;
  readonly runDesk: RunDesk;
  readonly drawingRuns: DrawingRuns;
  readonly cardDesk: CardDesk;
  readonly scheduleDesk: ScheduleDesk;
  readonly scheduleRunner: ScheduleRunner;
  /** Makes known what slices do: their kinds of jobs, and the steps of runs. */
  connect(handlers: readonly JobHandler[], steps: RunSteps): void;
  close(): Promise<void>;
}

/** First half of the advisory locks of jobs that are worked on. */
const LOCK_CLASS = 7105;

export function createPipelineCore(deps: PipelineDeps): PipelineCore {
  const queue = new JobQueue(deps.jobs, deps.clock);
  const jobs = new PipelineJobs({ ...deps, queue });
  const locks = new SessionLocks(deps.db, LOCK_CLASS);
  const jobWorker = new JobWorker({ ...deps, queue, jobs, locks });
  const jobStream = new JobStream(deps);
  const runs = new PipelineRuns({ ...deps, jobs });
  const cards = new Cards(deps);
  const launcher = new RunLauncher(runs, cards);
  return {
    pipelineJobs: jobs,
    pipelineNotes: new BoardNotes(cards, runs),
    pipelineRuns: runs,
    jobWorker,
    jobStream,
    jobTending: new JobTending({ ...deps, queue }),
    jobDesk: new JobDesk({ ...deps, jobs }),
    drawingRuns,
    runDesk: new RunDesk({ ...deps, jobs, runs, launcher }),
    cardDesk: new CardDesk({ ...deps, cards }),
    scheduleDesk: new ScheduleDesk(deps),
    scheduleRunner: new ScheduleRunner({ ...deps, launcher }),
    connect: (handlers, steps) => {
      jobs.register(handlers);
      runs.use(steps);
    },
    close: async () => {
      jobStream.close();
      jobWorker.close();
      await locks.close();
    },
  };
}
