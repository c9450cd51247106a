import type { Statement } from '#infra/postgres/database.js';
import { JOB_COLUMNS } from './job-row.js';

/** Every change of a row says in which transaction it was made: subscribers find it by that. */
const CHANGED = 'changed_in = pg_current_xact_id()';
/** A write of an attempt counts only while no other one has begun. */
const FENCE = `id = $1 AND attempts = $2 AND status = 'running'`;
/** The last attempts, newest at the end. */
const remember = (entry: string) =>
  `history = (SELECT jsonb_agg(line ORDER BY place) FROM (
    SELECT line, place FROM jsonb_array_elements(history || ${entry}::jsonb) WITH ORDINALITY AS lines (line, place)
    ORDER BY place DESC LIMIT 20) last_lines)`;

export const INSERT: Statement = {
  name: 'pipeline_job_insert',
  text: `INSERT INTO pipeline_jobs
  (workspace_id, run_id, kind, key, subject_kind, subject_id, payload, quota, max_attempts, next_attempt_at, created_by, created_at)
VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8::jsonb, $9, $10, $11, $12)
ON CONFLICT (workspace_id, key) DO NOTHING RETURNING id`,
};
export const BY_KEY: Statement = {
  name: 'pipeline_job_by_key',
  text: `SELECT ${JOB_COLUMNS} FROM pipeline_jobs WHERE workspace_id = $1 AND key = $2 FOR UPDATE`,
};
export const LOCK: Statement = {
  name: 'pipeline_job_lock',
  text: `SELECT ${JOB_COLUMNS} FROM pipeline_jobs WHERE workspace_id = $1 AND id = $2 FOR UPDATE`,
};

/** Begins an attempt. A row that says 'running' was left so by a worker that died: nobody else holds its lock. */
export const CLAIM: Statement = {
  name: 'pipeline_job_claim',
  text: `UPDATE pipeline_jobs SET status = 'running', attempts = attempts + 1,
  deaths = deaths + CASE WHEN status = 'running' THEN 1 ELSE 0 END,
  history = CASE WHEN status = 'running' THEN history || jsonb_build_array(jsonb_build_object('attempt', attempts,
    'startedAt', attempt_started_at, 'endedAt', $2::timestamptz, 'outcome', 'died', 'code', null, 'message', null)) ELSE history END,
  started_at = coalesce(started_at, $2), attempt_started_at = $2, next_attempt_at = NULL, ${CHANGED}
WHERE id = $1 AND status IN ('queued', 'running', 'retrying') RETURNING ${JOB_COLUMNS}`,
};

export const PROGRESS: Statement = {
  name: 'pipeline_job_progress',
  text: `UPDATE pipeline_jobs SET progress = greatest(progress, $3), step = $4, ${CHANGED}
WHERE ${FENCE} RETURNING cancel_requested_at AS "cancelRequestedAt"`,
};
/** $5: a step is done that was not before. It got further, so the deaths until here say nothing against it. */
export const CHECKPOINT: Statement = {
  name: 'pipeline_job_checkpoint',
  text: `UPDATE pipeline_jobs SET checkpoints = checkpoints || jsonb_build_object($3::text, $4::jsonb),
  excused = excused + CASE WHEN $5 THEN deaths ELSE 0 END, deaths = CASE WHEN $5 THEN 0 ELSE deaths END
WHERE ${FENCE} RETURNING cancel_requested_at AS "cancelRequestedAt"`,
};
export const FORGET_CHECKPOINT: Statement = {
  name: 'pipeline_job_forget_checkpoint',
  text: `UPDATE pipeline_jobs SET checkpoints = checkpoints - $3::text
WHERE ${FENCE} RETURNING cancel_requested_at AS "cancelRequestedAt"`,
};
/** Looks whether an attempt still counts and whether somebody wants it to end. */
export const WATCH: Statement = {
  name: 'pipeline_job_watch',
  text: `SELECT cancel_requested_at AS "cancelRequestedAt" FROM pipeline_jobs WHERE ${FENCE}`,
};

/** A wish to cancel may be taken back until this moment. */
export const END: Statement = {
  name: 'pipeline_job_end',
  text: `UPDATE pipeline_jobs SET status = $3, result = $4::jsonb, problem = $5::jsonb, finished_at = $6,
  progress = CASE WHEN $3 = 'succeeded' THEN 100 ELSE progress END, next_attempt_at = NULL, ${remember('$7')}, ${CHANGED}
WHERE ${FENCE} AND ($3 <> 'cancelled' OR cancel_requested_at IS NOT NULL) RETURNING ${JOB_COLUMNS}`,
};
export const RETRY_LATER: Statement = {
  name: 'pipeline_job_retry_later',
  text: `UPDATE pipeline_jobs SET status = $3, next_attempt_at = $4, problem = $5::jsonb, excused = excused + $6, ${remember('$7')}, ${CHANGED}
WHERE ${FENCE} RETURNING ${JOB_COLUMNS}`,
};

export const REQUEST_CANCEL: Statement = {
  name: 'pipeline_job_request_cancel',
  text: `UPDATE pipeline_jobs SET cancel_requested_at = coalesce(cancel_requested_at, $2), ${CHANGED} WHERE id = $1 RETURNING ${JOB_COLUMNS}`,
};
export const KEEP_GOING: Statement = {
  name: 'pipeline_job_keep_going',
  text: `UPDATE pipeline_jobs SET cancel_requested_at = NULL, ${CHANGED} WHERE id = $1 AND finished_at IS NULL`,
};
/** For a job that nobody works on: the caller holds its row. */
export const CANCEL_WAITING: Statement = {
  name: 'pipeline_job_cancel_waiting',
  text: `UPDATE pipeline_jobs SET status = 'cancelled', cancel_requested_at = coalesce(cancel_requested_at, $2), finished_at = $2,
  next_attempt_at = NULL, problem = $3::jsonb, ${CHANGED} WHERE id = $1 RETURNING ${JOB_COLUMNS}`,
};
/** Failures start from nothing again, the attempts' numbers go on. A run that has it begun again, `$2`, is told its end. */
export const BEGIN_AGAIN: Statement = {
  name: 'pipeline_job_begin_again',
  text: `UPDATE pipeline_jobs SET status = 'queued', excused = attempts, deaths = 0, problem = NULL, result = NULL,
  cancel_requested_at = NULL, finished_at = NULL, next_attempt_at = NULL, started_at = NULL,
  run_id = coalesce($2, run_id), ${CHANGED}
WHERE id = $1 RETURNING ${JOB_COLUMNS}`,
};
