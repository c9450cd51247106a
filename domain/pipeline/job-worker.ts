import { createHash } from 'node:crypto';
import { type Clock, DAY_MS } from '#infra/clock.js';
import type { Database } from '#infra/postgres/database.js';
import { onceMore } from '#infra/postgres/once-more.js';
import type { SessionLocks } from '#infra/postgres/session-locks.js';
import type { WakeUps } from '#infra/pubsub.js';
import type { Logger } from '#observability/logger.js';
import { AttemptEnded, JobAttempt } from './job-attempt.js';
import type { JobHandler, JobProblem } from './job-contract.js';
import { type ProblemOf, type Verdict, verdictOf } from './job-failure.js';
import { countEnd, countRetry } from './job-metrics.js';
import { cancelledProblem, DEADLY, UNKNOWN_KIND } from './job-problems.js';
import type { JobQueue } from './job-queue.js';
import { isPastRecall, type JobRow, type JobStatus, type PastAttempt } from './job-row.js';
import { CLAIM, END, RETRY_LATER } from './job-statements.js';
import { JOB_CANCELLED, type PipelineJobs } from './pipeline-jobs.js';
import { pauseMs } from './retry-timing.js';

export interface JobWorkerDeps {
  db: Database;
  clock: Clock;
  wake: WakeUps;
  queue: JobQueue;
  jobs: PipelineJobs;
  /** Held for as long as a job is worked on: a worker that is given up for dead but lives keeps its successor waiting. */
  locks: SessionLocks;
  logger: Logger;
  problemOf: ProblemOf;
  /** Pause between looks whether an attempt still counts. Milliseconds of the wall. */
  watchMs?: number;
}

/** While another worker holds the job, it is looked for again after this time. Milliseconds of the wall. */
const HELD_PAUSE_MS = 2_000;
const WATCH_MS = 2_000;
const JITTER_MS = 500;
/** A job that took this many workers with it since it last got further is not tried again. */
const MOST_DEATHS = 20;
/** A provider may say "wait" for this long, product time. */
const LONGEST_WAIT_MS = DAY_MS;

type Ran = JobRow & Record<string, unknown>;

/** Works on jobs, one attempt at a time and never two at once, and decides what becomes of each. */
export class JobWorker {
  private readonly running = new Map<string, JobAttempt>();
  private stopHearing: (() => void) | undefined;

  constructor(private readonly deps: JobWorkerDeps) {}

  /**
   * Runs one attempt. What its handler throws is dealt with here.
   * @throws AttemptEnded when another worker took the job over; the driver's error while PostgreSQL is away
   */
  async run(jobId: string, signal: AbortSignal): Promise<void> {
    this.stopHearing ??= this.deps.wake.subscribe(JOB_CANCELLED, (id) => this.hearCancel(id));
    const hasRun = await this.tryOnce(jobId, signal);
    if (!hasRun) await this.deps.queue.put(undefined, jobId, this.deps.queue.inWallMs(HELD_PAUSE_MS));
  }

  /** False where it is to be tried again soon. The queue's own pauses grow to hours, so no error is left to them. */
  private async tryOnce(jobId: string, signal: AbortSignal): Promise<boolean> {
    try {
      const hasRun = await this.deps.locks.run(lockKeyOf(jobId), async (lost) => {
        await this.attempt(jobId, AbortSignal.any([signal, lost]));
        return true;
      });
      return hasRun ?? false;
    } catch (error) {
      if (error instanceof AttemptEnded) throw error;
      this.deps.logger.warn({ err: error, pipelineJob: jobId }, 'an attempt could not be written down');
      return false;
    }
  }

  close(): void {
    this.stopHearing?.();
    this.stopHearing = undefined;
  }

  private async attempt(jobId: string, signal: AbortSignal): Promise<void> {
    const { db, clock, jobs } = this.deps;
    const [job] = await db.transaction(async (tx) => {
      const claimed = await tx.query<Ran>(CLAIM, [jobId, clock.now()]);
      if (claimed[0]) await jobs.announce(tx, claimed[0]);
      return claimed;
    });
    if (!job) return;
    if (job.cancelRequestedAt && !isPastRecall(job))
      return this.end(job, { status: 'cancelled', problem: cancelledProblem(job) });
    if (job.deaths > MOST_DEATHS) return this.end(job, { status: 'failed', problem: DEADLY });
    const handler = jobs.handlerOf(job.task);
    if (!handler) return this.again(job, { kind: 'wait', problem: UNKNOWN_KIND, afterMs: undefined });
    await this.work(job, handler, signal);
  }

  private async work(job: JobRow, handler: JobHandler, stop: AbortSignal): Promise<void> {
    const { db, clock, jobs } = this.deps;
    const attempt = new JobAttempt({ db, clock, announce: (about) => jobs.announce(undefined, about) }, job);
    const stopWatching = this.watch(attempt, stop);
    try {
      const result = await handler.run(attempt);
      await this.end(job, { status: 'succeeded', result, problem: null });
    } catch (error) {
      await this.settle(job, attempt, error);
    } finally {
      stopWatching();
    }
  }

  private async settle(job: JobRow, { endsBecause }: JobAttempt, error: unknown): Promise<void> {
    if (endsBecause === 'superseded') throw error;
    if (endsBecause === 'stopped') return this.again(job, undefined);
    if (endsBecause === 'cancelled') {
      const row = await this.read(job);
      return this.end(job, { status: 'cancelled', problem: cancelledProblem(row ?? job) });
    }
    const { logger, clock } = this.deps;
    const verdict = verdictOf(error, this.deps.problemOf);
    const failures = job.attempts - job.excused - job.deaths;
    logger.warn(
      { err: error, pipelineJob: job.id, kind: job.task, attempt: job.attempts, verdict: verdict.kind },
      'an attempt failed',
    );
    const waitedMs = clock.now().getTime() - (job.startedAt ?? clock.now()).getTime();
    const isOver = verdict.kind === 'wait' ? waitedMs > LONGEST_WAIT_MS : failures >= job.maxAttempts;
    if (verdict.kind === 'final' || isOver) return this.end(job, { status: 'failed', problem: verdict.problem });
    return this.again(job, verdict);
  }

  /** Ends the job, with all that follows from it, in one transaction; nothing when another attempt has begun. */
  private async end(job: JobRow, { status, result, problem }: Ending): Promise<void> {
    const { db, clock, jobs, logger } = this.deps;
    const now = clock.now();
    const past = pastOf(job, now, { outcome: status, problem });
    const values = [job.id, job.attempts, status, toJson(result), toJson(problem), now, JSON.stringify([past])];
    const ended = await onceMore(() =>
      db.transaction(async (tx) => {
        const [row] = await tx.query<Ran>(END, values);
        if (row) await jobs.finish(tx, row);
        return row;
      }),
    );
    // The wish to cancel was taken back in this moment.
    if (!ended && status === 'cancelled') return this.again(job, undefined);
    if (!ended) throw new AttemptEnded('superseded');
    countEnd(ended);
    logger.info(
      { pipelineJob: job.id, kind: job.task, attempt: job.attempts, status, code: problem?.code },
      'a job of the pipeline ended',
    );
  }

  /** Has the job tried again: at once when the worker was stopped (no verdict), else after a pause. */
  private async again(job: JobRow, verdict: Exclude<Verdict, { kind: 'final' }> | undefined): Promise<void> {
    const { db, clock, jobs, queue } = this.deps;
    const now = clock.now();
    const at = verdict && this.nextAttempt(job, verdict);
    const isExcused = verdict?.kind !== 'again';
    const outcome = verdict === undefined ? 'interrupted' : verdict.kind === 'wait' ? 'waiting' : 'failed';
    const past = pastOf(job, now, { outcome, problem: verdict?.problem ?? null });
    const status: JobStatus = verdict ? 'retrying' : 'queued';
    const held = await db.transaction(async (tx) => {
      const values = [
        job.id,
        job.attempts,
        status,
        at ?? null,
        toJson(verdict?.problem),
        isExcused ? 1 : 0,
        JSON.stringify([past]),
      ];
      const [row] = await tx.query<Ran>(RETRY_LATER, values);
      if (!row) return false;
      await queue.put(tx, job.id, at);
      await jobs.announce(tx, job);
      return true;
    });
    if (!held) throw new AttemptEnded('superseded');
    countRetry(job.task, outcome);
  }

  /** Whoever names a time is obeyed, with a little on top, so that all who were told the same do not come at once. */
  private nextAttempt(job: JobRow, { kind, afterMs = 0 }: Exclude<Verdict, { kind: 'final' }>): Date {
    const { clock } = this.deps;
    const failures = Math.max(1, job.attempts - job.excused - job.deaths);
    const ownMs = kind === 'wait' && afterMs > 0 ? 0 : pauseMs(failures);
    return new Date(
      clock.now().getTime() + Math.max(afterMs, ownMs * clock.speed) + Math.random() * JITTER_MS * clock.speed,
    );
  }

  private watch(attempt: JobAttempt, stop: AbortSignal): () => void {
    const onStop = () => attempt.end('stopped');
    if (stop.aborted) onStop();
    stop.addEventListener('abort', onStop, { once: true });
    this.running.set(attempt.id, attempt);
    const timer = setInterval(() => void attempt.look().catch(() => undefined), this.deps.watchMs ?? WATCH_MS);
    return () => {
      clearInterval(timer);
      stop.removeEventListener('abort', onStop);
      this.running.delete(attempt.id);
    };
  }

  /** Without an id something may have been missed; the next look finds it. */
  private hearCancel(id: string | undefined): void {
    const attempts = id === undefined ? [...this.running.values()] : [this.running.get(id)];
    for (const attempt of attempts) void attempt?.look().catch(() => undefined);
  }

  private async read(job: JobRow): Promise<JobRow | undefined> {
    return this.deps.db.transaction((tx) => this.deps.jobs.lock(tx, job.workspaceId, job.id));
  }
}

interface Ending {
  status: 'succeeded' | 'failed' | 'cancelled';
  result?: object;
  problem: JobProblem | null;
}

function pastOf(
  job: JobRow,
  now: Date,
  { outcome, problem }: Pick<PastAttempt, 'outcome'> & { problem: JobProblem | null },
): PastAttempt {
  return {
    attempt: job.attempts,
    startedAt: job.attemptStartedAt?.toISOString() ?? null,
    endedAt: now.toISOString(),
    outcome,
    code: problem?.code ?? null,
    message: problem?.message ?? null,
  };
}

const toJson = (value: object | null | undefined): string | null => (value ? JSON.stringify(value) : null);

/** Two jobs with the same key only keep each other waiting. */
function lockKeyOf(jobId: string): number {
  return createHash('sha256').update(jobId).digest().readInt32BE(0);
}
