import type { JobProblem, JobQuota, JobSubject } from './job-contract.js';

export const JOB_STATUSES = ['queued', 'running', 'retrying', 'succeeded', 'failed', 'cancelled'] as const;
export type JobStatus = (typeof JOB_STATUSES)[number];

/** What is known of a step: begun with nobody knowing how it ended, or done. */
export interface Checkpoint {
  readonly state: 'started' | 'done';
  readonly value?: unknown;
  /** Its last effect: behind it there is nothing left to cancel. */
  readonly isLast?: true;
  /** ISO 8601, product time. */
  readonly at: string;
}
export type Checkpoints = Readonly<Record<string, Checkpoint>>;

/** How one attempt ended. */
export interface PastAttempt {
  readonly attempt: number;
  /** ISO 8601, product time. */
  readonly startedAt: string | null;
  readonly endedAt: string;
  readonly outcome: 'succeeded' | 'failed' | 'waiting' | 'interrupted' | 'died' | 'cancelled';
  readonly code: string | null;
  readonly message: string | null;
}

/** A row of pipeline_jobs. */
export interface JobRow {
  /** Kind of the public id. */
  kind: 'job';
  id: string;
  workspaceId: string;
  runId: string | null;
  /** Which handler it is for: `make-product` … */
  task: string;
  key: string;
  status: JobStatus;
  subjectKind: JobSubject['kind'] | null;
  subjectId: string | null;
  payload: object;
  result: Readonly<Record<string, unknown>> | null;
  checkpoints: Checkpoints;
  quota: JobQuota | null;
  progress: number;
  step: string;
  attempts: number;
  excused: number;
  deaths: number;
  maxAttempts: number;
  nextAttemptAt: Date | null;
  problem: JobProblem | null;
  history: readonly PastAttempt[];
  cancelRequestedAt: Date | null;
  createdBy: string | null;
  createdAt: Date;
  startedAt: Date | null;
  attemptStartedAt: Date | null;
  finishedAt: Date | null;
}

/** Columns of a JobRow, for every statement that returns one. */
export const JOB_COLUMNS = `'job' AS kind, id, workspace_id AS "workspaceId", run_id AS "runId", kind AS task, key, status,
  subject_kind AS "subjectKind", subject_id AS "subjectId", payload, result, checkpoints, quota, progress, step, attempts,
  excused, deaths, max_attempts AS "maxAttempts", next_attempt_at AS "nextAttemptAt", problem, history,
  cancel_requested_at AS "cancelRequestedAt", created_by AS "createdBy", created_at AS "createdAt",
  started_at AS "startedAt", attempt_started_at AS "attemptStartedAt", finished_at AS "finishedAt"`;

/** Whether its last effect is done: cancelling comes too late, what is left is to write that down. */
export function isPastRecall({ checkpoints }: Pick<JobRow, 'checkpoints'>): boolean {
  return Object.values(checkpoints).some(({ state, isLast }) => state === 'done' && isLast === true);
}

/** Whether nothing more happens to it by itself. */
export function hasEnded({ status }: Pick<JobRow, 'status'>): boolean {
  return status === 'succeeded' || status === 'failed' || status === 'cancelled';
}
