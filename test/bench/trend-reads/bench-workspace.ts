import type { Pool } from 'pg';

/** The workspace that the bench calls in; the reference servers know no callers. */
export async function benchWorkspace(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ id: string }>(`SELECT id FROM workspaces WHERE name = 'Bench'`);
  return rows[0]!.id;
}
