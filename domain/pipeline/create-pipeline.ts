import type { Clock } from '#infra/clock.js';
import type { Jobs } from '#infra/jobs.js';
import type { Database } from '#infra/postgres/database.js';
import { SessionLocks } from '#infra/postgres/session-locks.js';
import type { WakeUps } from '#infra/pubsub.js';
import type { Logger } from '#observability/logger.js';
import type { Cursors } from '#schema/base/cursor.js';
import type { AuditLog } from '../accounts/audit-log.js';
import type { Quotas } from '../billing/quota-port.js';
import type { ProblemOf } from './job-failure.js';
import { JobQueue } from './job-queue.js';
import { JobDesk } from './job-desk.js';
import { JobStream } from './job-stream.js';
import { JobTending } from './job-tending.js';
import { JobWorker } from './job-worker.js';
import { PipelineJobs } from './pipeline-jobs.js';
import type { PipelineNotes } from './pipeline-notes.js';

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
}

/** The pipeline's part that slices need before they are made. */
export interface PipelineCore {
  readonly pipelineJobs: PipelineJobs;
  readonly pipelineNotes: PipelineNotes;
  readonly jobWorker: JobWorker;
  readonly jobTending: JobTending;
  readonly jobDesk: JobDesk;
  readonly jobStream: JobStream;
  close(): Promise<void>;
}

/** First half of the advisory locks of jobs that are worked on. */
const LOCK_CLASS = 7105;

export function createPipelineCore(deps: PipelineDeps): PipelineCore {
  const queue = new JobQueue(deps.jobs, deps.clock);
  const pipelineJobs = new PipelineJobs({ ...deps, queue });
  const locks = new SessionLocks(deps.db, LOCK_CLASS);
  const jobWorker = new JobWorker({ ...deps, queue, jobs: pipelineJobs, locks });
  const jobStream = new JobStream(deps);
  return {
    pipelineJobs,
    jobDesk: new JobDesk({ ...deps, jobs: pipelineJobs }),
    jobStream,
    pipelineNotes: silent,
    jobWorker,
    jobTending: new JobTending({ ...deps, queue }),
    close: async () => {
      jobStream.close();
      jobWorker.close();
      await locks.close();
    },
  };
}

/** Until cards and runs listen. */
const nothing = async () => undefined;
const silent: PipelineNotes = {
  trendWatched: nothing,
  ideaChosen: nothing,
  designApproved: nothing,
  productMade: nothing,
  listingDrafted: nothing,
  listingLive: nothing,
  subjectGone: nothing,
};
