import type { Statement } from '#infra/postgres/database.js';
import { JOB_COLUMNS } from './job-row.js';

/** Conditions of a JobFilter on `$2` to `$6`; null does not filter. */
export const JOB_CONDITIONS = `($2::text[] IS NULL OR status = ANY ($2)) AND ($3::text[] IS NULL OR kind = ANY ($3))
  AND ($4::uuid IS NULL OR run_id = $4) AND ($5::uuid IS NULL OR subject_id = $5)
  AND ($6::boolean IS NULL OR (finished_at IS NULL) = $6)`;

/** Which jobs: all conditions together; what is absent does not filter. Row ids, not public ones. */
export interface JobFilter {
  readonly statuses?: readonly string[];
  /** Kinds as they are ordered: `make-product` … */
  readonly tasks?: readonly string[];
  readonly runId?: string;
  readonly subjectId?: string;
  /** True: those that have not ended. */
  readonly isOpen?: boolean;
}

export function jobConditionValues({ statuses, tasks, runId, subjectId, isOpen }: JobFilter): unknown[] {
  return [statuses, tasks, runId, subjectId, isOpen].map((value) => value ?? null);
}

export const JOBS_PAGE: Statement = {
  name: 'pipeline_jobs_page',
  text: `SELECT ${JOB_COLUMNS} FROM pipeline_jobs WHERE workspace_id = $1 AND ${JOB_CONDITIONS}
  AND ($7::uuid IS NULL OR id < $7) ORDER BY id DESC LIMIT $8`,
};
export const JOBS_BY_IDS: Statement = {
  name: 'pipeline_jobs_by_ids',
  text: `SELECT ${JOB_COLUMNS} FROM pipeline_jobs WHERE workspace_id = $1 AND id = ANY ($2::uuid[])`,
};
export const JOBS_OF_SUBJECTS: Statement = {
  name: 'pipeline_jobs_of_subjects',
  text: `SELECT DISTINCT ON (subject_id) ${JOB_COLUMNS} FROM pipeline_jobs
WHERE workspace_id = $1 AND subject_id = ANY ($2::uuid[]) ORDER BY subject_id, id DESC`,
};

/** Where the log of changes stands now. */
export const SNAPSHOT: Statement = {
  name: 'pipeline_jobs_snapshot',
  text: `SELECT pg_current_snapshot()::text AS now`,
};
/**
 * What was committed after snapshot $7 and by snapshot $8, each job in its last state: exactly what a subscriber that saw the
 * first has not seen. $9 and $10 go on within one such span.
 */
export const JOBS_CHANGED_SINCE: Statement = {
  name: 'pipeline_jobs_changed_since',
  text: `SELECT ${JOB_COLUMNS}, changed_in::text AS "changedIn" FROM pipeline_jobs
WHERE workspace_id = $1 AND ${JOB_CONDITIONS} AND changed_in >= pg_snapshot_xmin($7::pg_snapshot)
  AND NOT pg_visible_in_snapshot(changed_in, $7::pg_snapshot) AND pg_visible_in_snapshot(changed_in, $8::pg_snapshot)
  AND ($9::xid8 IS NULL OR (changed_in, id) > ($9::xid8, $10::uuid))
ORDER BY changed_in, id LIMIT $11`,
};

/** How long jobs of a kind took in the middle, of the workspace's last ones: an estimate needs five. */
export const USUAL_DURATIONS: Statement = {
  name: 'pipeline_jobs_usual_durations',
  text: `SELECT kind AS task, percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM finished_at - started_at) * 1000)::integer AS "usualMs"
FROM (SELECT kind, started_at, finished_at, row_number() OVER (PARTITION BY kind ORDER BY id DESC) AS place FROM pipeline_jobs
  WHERE workspace_id = $1 AND kind = ANY ($2::text[]) AND status = 'succeeded' AND started_at IS NOT NULL) last_jobs
WHERE place <= 50 GROUP BY kind HAVING count(*) >= 5`,
};
