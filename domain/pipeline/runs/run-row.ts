import type { Statement } from '#infra/postgres/database.js';
import type { RunPlan } from '#schema/pipeline/run-plan.values.js';
import type { RunState } from './run-machine.js';

/** A row of pipeline_runs. */
export interface RunRow extends RunState {
  /** Kind of the public id. */
  kind: 'prn';
  id: string;
  workspaceId: string;
  scheduleId: string | null;
  trendId: string | null;
  keyword: string;
  plan: RunPlan;
  createdBy: string | null;
  createdAt: Date;
  updatedAt: Date;
  finishedAt: Date | null;
  version: number;
}

const COLUMNS = `'prn' AS kind, id, workspace_id AS "workspaceId", schedule_id AS "scheduleId", trend_id AS "trendId", keyword, status,
  step, waiting_for AS "waitingFor", plan, facts, problem, created_by AS "createdBy", created_at AS "createdAt",
  updated_at AS "updatedAt", finished_at AS "finishedAt", version`;

export const INSERT_RUN: Statement = {
  name: 'pipeline_run_insert',
  text: `INSERT INTO pipeline_runs (workspace_id, schedule_id, slot, trend_id, keyword, step, plan, created_by, created_at, updated_at)
VALUES ($1, $2, $3, $4, $5, 'ideas', $6::jsonb, $7, $8, $8)
ON CONFLICT (schedule_id, slot, trend_id) DO NOTHING RETURNING ${COLUMNS}`,
};
export const LOCK_RUN: Statement = {
  name: 'pipeline_run_lock',
  text: `SELECT ${COLUMNS} FROM pipeline_runs WHERE workspace_id = $1 AND id = $2 FOR UPDATE`,
};
export const SAVE_RUN: Statement = {
  name: 'pipeline_run_save',
  text: `UPDATE pipeline_runs SET status = $2, step = $3, waiting_for = $4, facts = $5::jsonb, problem = $6::jsonb, updated_at = $7,
  finished_at = CASE WHEN $2 IN ('running', 'waiting') THEN NULL ELSE $7::timestamptz END, version = version + 1
WHERE id = $1 RETURNING ${COLUMNS}`,
};
export const RUNS_PAGE: Statement = {
  name: 'pipeline_runs_page',
  text: `SELECT ${COLUMNS} FROM pipeline_runs WHERE workspace_id = $1 AND ($2::text[] IS NULL OR status = ANY ($2))
  AND ($3::uuid IS NULL OR schedule_id = $3) AND ($4::uuid IS NULL OR id < $4) ORDER BY id DESC LIMIT $5`,
};
export const RUNS_BY_IDS: Statement = {
  name: 'pipeline_runs_by_ids',
  text: `SELECT ${COLUMNS} FROM pipeline_runs WHERE workspace_id = $1 AND id = ANY ($2::uuid[])`,
};
/** Runs that wait for a choice among which this thing is. */
export const RUNS_WAITING_FOR: Statement = {
  name: 'pipeline_runs_waiting_for',
  text: `SELECT id FROM pipeline_runs WHERE workspace_id = $1 AND status IN ('waiting', 'running', 'failed')
  AND (facts->'ideaIds' ? $2 OR facts->'designIds' ? $2 OR facts->>'listingId' = $2 OR (waiting_for = 'design'
    AND facts->>'ideaId' = (SELECT d.idea_id::text FROM designs d WHERE d.workspace_id = $1 AND d.id::text = $2)))`,
};
export const WAITING_COUNTS: Statement = {
  name: 'pipeline_runs_waiting_counts',
  text: `SELECT waiting_for AS "waitingFor", count(*)::integer AS count FROM pipeline_runs
WHERE workspace_id = $1 AND status = 'waiting' GROUP BY 1`,
};

/** First idea of a run that the screen found nothing against, in the order in which they were made. */
export const PICK_IDEA: Statement = {
  name: 'pipeline_run_pick_idea',
  text: `SELECT id FROM ideas WHERE workspace_id = $1 AND id = ANY ($2::uuid[]) AND status <> 'archived' AND findings = '[]'::jsonb
ORDER BY job_ordinal NULLS LAST, id LIMIT 1`,
};
/** First design of a run that failed none of its checks. */
export const PICK_DESIGN: Statement = {
  name: 'pipeline_run_pick_design',
  text: `SELECT id FROM designs WHERE workspace_id = $1 AND id = ANY ($2::uuid[]) AND status <> 'rejected'
  AND NOT checks @> '[{"state": "FAIL"}]' ORDER BY job_ordinal NULLS LAST, id LIMIT 1`,
};
