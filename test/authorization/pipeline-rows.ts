import { randomUUID } from 'node:crypto';
import type { Database } from '#infra/postgres/database.js';
import { formatUuidId } from '#schema/base/public-id.js';

const PLAN = JSON.stringify({ template: 'tee', locale: 'en', ideaCount: 1, designCount: 1, brandProfileId: null });

/** One of everything of the pipeline in a workspace. */
export async function seedPipeline(db: Database, workspaceId: string) {
  const insert = async (text: string, ...more: unknown[]) => {
    const { rows } = await db.pool.query<{ id: string }>(`INSERT INTO ${text} RETURNING id`, [workspaceId, ...more]);
    return rows[0]!.id;
  };
  const job = await insert(
    `pipeline_jobs (workspace_id, kind, key, status, max_attempts) VALUES ($1, 'make-product', 'seed', 'failed', 5)`,
  );
  const run = await insert(
    `pipeline_runs (workspace_id, keyword, step, plan) VALUES ($1, 'frog mug', 'ideas', $2)`,
    PLAN,
  );
  const card = await insert(
    `pipeline_cards (workspace_id, stage, position, title, run_id) VALUES ($1, 'signal', 0, 'frog mug', $2)`,
    run,
  );
  const schedule = await insert(
    `pipeline_schedules (workspace_id, name, cron, time_zone, plan) VALUES ($1, 'Mondays', '0 9 * * 1', 'UTC', $2)`,
    PLAN,
  );
  return {
    // Trends are everybody's: only one that nobody has is refused.
    trd: formatUuidId('trd', randomUUID()),
    job: formatUuidId('job', job),
    prn: formatUuidId('prn', run),
    crd: formatUuidId('crd', card),
    sch: formatUuidId('sch', schedule),
  };
}
