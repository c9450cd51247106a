import type { Database } from '#infra/postgres/database.js';
import { formatUuidId } from '#schema/base/public-id.js';

/** One of everything of the pipeline in a workspace. */
export async function seedPipeline(db: Database, workspaceId: string) {
  const insert = async (text: string) => {
    const { rows } = await db.pool.query<{ id: string }>(`INSERT INTO ${text} RETURNING id`, [workspaceId]);
    return rows[0]!.id;
  };
  const job = await insert(
    `pipeline_jobs (workspace_id, kind, key, status, max_attempts) VALUES ($1, 'make-product', 'seed', 'failed', 5)`,
  );
  return { job: formatUuidId('job', job) };
}
