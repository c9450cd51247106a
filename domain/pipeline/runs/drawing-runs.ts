import type { Statement, Tx } from '#infra/postgres/database.js';

/** Runs that draw an idea's designs, or will as soon as it is chosen; a run that has drawn them leaves the idea to its seller. */
const DRAWS = `status IN ('running', 'waiting') AND (
  (step = 'designs' AND NOT facts ? 'designIds' AND facts->>'ideaId' = idea.id)
  OR (step = 'ideas' AND facts->'ideaIds' ? idea.id))`;

const RUNS_DRAWING: Statement = {
  name: 'pipeline_runs_drawing',
  text: `SELECT idea.id AS "ideaId", run.id AS "runId" FROM unnest($2::text[]) AS idea (id)
  CROSS JOIN LATERAL (SELECT id FROM pipeline_runs WHERE workspace_id = $1 AND ${DRAWS} ORDER BY id DESC LIMIT 1) AS run`,
};

/** Which runs draw which ideas. Row ids. */
export interface DrawingRuns {
  drawing(tx: Pick<Tx, 'query'>, workspaceId: string, ideaIds: readonly string[]): Promise<DrawingRun[]>;
}

export interface DrawingRun {
  ideaId: string;
  runId: string;
}

/** Asked by whoever would draw an idea a second time. */
export const drawingRuns: DrawingRuns = {
  drawing: (tx, workspaceId, ideaIds) =>
    tx.query<DrawingRun & Record<string, unknown>>(RUNS_DRAWING, [workspaceId, ideaIds]),
};
