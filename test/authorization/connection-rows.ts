import type { Database } from '#infra/postgres/database.js';

/** A connection whose tokens nobody can open. Resolves to its row id. */
export async function seedConnection(db: Database, workspaceId: string): Promise<string> {
  const { rows } = await db.pool.query<{ id: string }>(
    `INSERT INTO connections (workspace_id, provider, mode, method, account_name, shops, access_sealed, key_version)
     VALUES ($1, 'etsy', 'sandbox', 'oauth', 'Theirs', '[{"id":"1","name":"Theirs","channel":"etsy"}]', '\\x00', 1) RETURNING id`,
    [workspaceId],
  );
  return rows[0]!.id;
}
