import type { Clock } from '#infra/clock.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import type { JobQueue } from './job-queue.js';

export interface TendingReport {
  /** Jobs that had not ended and were in no queue, or much later in it than they say. */
  putBack: number;
  /** Rows of the queue that nobody will take again: their worker died in the moment in which it ended them. */
  swept: number;
  /** Jobs past their retention. */
  forgotten: number;
}

/** Jobs that ended are kept for so long, product time. */
export const JOBS_KEPT_DAYS = 90;

/** A row of the queue that is due so much later than its job says was put off by the queue itself. Seconds of the wall. */
const LATE_S = 60;

/** Rows that a worker wrote in this moment may have their queue row in a transaction that is not visible yet: none, they share it. */
const FIND_LOST: Statement = {
  name: 'pipeline_tending_find_lost',
  text: `SELECT p.id, p.next_attempt_at AS "nextAttemptAt" FROM pipeline_jobs p
WHERE p.finished_at IS NULL AND p.status IN ('queued', 'running', 'retrying')
  AND NOT EXISTS (SELECT FROM graphile_worker.jobs q WHERE q.key = 'pipeline:' || p.id AND q.attempts < q.max_attempts
    AND q.run_at <= now() + make_interval(secs => $3)
      + greatest(coalesce(p.next_attempt_at, $1) - $1::timestamptz, interval '0') / $2::float8)
  AND NOT EXISTS (SELECT FROM graphile_worker._private_jobs q WHERE q.locked_at IS NOT NULL AND q.payload->>'jobId' = p.id::text)
ORDER BY p.created_at LIMIT 500`,
};
const SWEEP: Statement = {
  name: 'pipeline_tending_sweep',
  text: `SELECT count(*)::integer AS swept FROM graphile_worker.complete_jobs(ARRAY(
  SELECT id FROM graphile_worker.jobs
  WHERE task_identifier = 'run-pipeline-job' AND key IS NULL AND locked_at IS NULL AND attempts >= max_attempts LIMIT 500))`,
};
const FORGET: Statement = {
  name: 'pipeline_tending_forget',
  text: `WITH gone AS (DELETE FROM pipeline_jobs WHERE ctid = ANY (ARRAY(
  SELECT ctid FROM pipeline_jobs WHERE finished_at < $1::timestamptz - make_interval(days => $2) LIMIT 5000)) RETURNING 1)
SELECT count(*)::integer AS forgotten FROM gone`,
};

export interface JobTendingDeps {
  db: Database;
  clock: Clock;
  queue: JobQueue;
}

/** Keeps the queue and the jobs in step, whatever happened to either. May run twice and at any time. */
export class JobTending {
  constructor(private readonly deps: JobTendingDeps) {}

  async run(): Promise<TendingReport> {
    const { db, clock, queue } = this.deps;
    const lost = await db.query<{ id: string; nextAttemptAt: Date | null }>(FIND_LOST, [
      clock.now(),
      clock.speed,
      LATE_S,
    ]);
    for (const { id, nextAttemptAt } of lost) await queue.put(undefined, id, nextAttemptAt ?? undefined);
    const [swept] = await db.query<{ swept: number }>(SWEEP);
    const [gone] = await db.query<{ forgotten: number }>(FORGET, [clock.now(), JOBS_KEPT_DAYS]);
    return { putBack: lost.length, swept: swept?.swept ?? 0, forgotten: gone?.forgotten ?? 0 };
  }
}
