import type { Statement } from '#infra/postgres/database.js';
import type { SchedulePlan } from '#schema/pipeline/run-plan.values.js';

/** A row of pipeline_schedules. */
export interface ScheduleRow {
  /** Kind of the public id. */
  kind: 'sch';
  id: string;
  workspaceId: string;
  name: string;
  /** Five fields, read in the zone. */
  cron: string;
  /** IANA name. */
  timeZone: string;
  plan: SchedulePlan;
  isActive: boolean;
  nextRunAt: Date | null;
  lastRunAt: Date | null;
  createdBy: string | null;
  createdAt: Date;
  version: number;
}

const COLUMNS = `'sch' AS kind, id, workspace_id AS "workspaceId", name, cron, time_zone AS "timeZone", plan, is_active AS "isActive",
  next_run_at AS "nextRunAt", last_run_at AS "lastRunAt", created_by AS "createdBy", created_at AS "createdAt", version`;

export const SCHEDULES_PAGE: Statement = {
  name: 'pipeline_schedules_page',
  text: `SELECT ${COLUMNS} FROM pipeline_schedules WHERE workspace_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
};
export const SCHEDULES_BY_IDS: Statement = {
  name: 'pipeline_schedules_by_ids',
  text: `SELECT ${COLUMNS} FROM pipeline_schedules WHERE workspace_id = $1 AND id = ANY ($2::uuid[])`,
};
export const LOCK_SCHEDULE: Statement = {
  name: 'pipeline_schedule_lock',
  text: `SELECT ${COLUMNS} FROM pipeline_schedules WHERE workspace_id = $1 AND id = $2 FOR UPDATE`,
};
export const COUNT_SCHEDULES: Statement = {
  name: 'pipeline_schedules_count',
  text: 'SELECT count(*)::integer AS count FROM pipeline_schedules WHERE workspace_id = $1',
};
export const INSERT_SCHEDULE: Statement = {
  name: 'pipeline_schedule_insert',
  text: `INSERT INTO pipeline_schedules (workspace_id, name, cron, time_zone, plan, is_active, next_run_at, created_by, created_at)
VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9) RETURNING ${COLUMNS}`,
};
export const UPDATE_SCHEDULE: Statement = {
  name: 'pipeline_schedule_update',
  text: `UPDATE pipeline_schedules SET name = $3, cron = $4, time_zone = $5, plan = $6::jsonb, is_active = $7, next_run_at = $8, version = version + 1
WHERE workspace_id = $1 AND id = $2 RETURNING ${COLUMNS}`,
};
export const DELETE_SCHEDULE: Statement = {
  name: 'pipeline_schedule_delete',
  text: 'DELETE FROM pipeline_schedules WHERE workspace_id = $1 AND id = $2',
};

/** One that is due, without those of `$2`. Whoever has its row does it; everybody else passes by. */
export const TAKE_DUE: Statement = {
  name: 'pipeline_schedule_take_due',
  text: `SELECT ${COLUMNS} FROM pipeline_schedules WHERE is_active AND next_run_at <= $1
  AND id <> ALL ($2::uuid[]) ORDER BY next_run_at LIMIT 1 FOR UPDATE SKIP LOCKED`,
};
export const MOVE_ON: Statement = {
  name: 'pipeline_schedule_move_on',
  text: 'UPDATE pipeline_schedules SET last_run_at = $2, next_run_at = $3 WHERE id = $1',
};
/** The highest trends of a category that the workspace has had no run of in 30 days. */
export const TOP_TRENDS: Statement = {
  name: 'pipeline_schedule_top_trends',
  text: `SELECT t.id, k.keyword FROM trends t JOIN keywords k ON k.id = t.keyword_id
WHERE t.score >= $2 AND ($3::text IS NULL OR k.category = $3) AND NOT EXISTS (SELECT FROM pipeline_runs r
  WHERE r.workspace_id = $1 AND r.trend_id = t.id AND r.created_at > $4::timestamptz - interval '30 days')
ORDER BY t.score DESC, t.keyword_id LIMIT $5`,
};
