import type { Database } from '#infra/postgres/database.js';
import { formatUuidId, type UuidKind } from '#schema/base/public-id.js';

/** A brand profile in somebody's workspace; ideas come with listings (listing-rows.ts). */
export async function seedBrandProfile(db: Database, workspaceId: string): Promise<Partial<Record<UuidKind, string>>> {
  const { rows } = await db.pool.query<{ id: string }>(
    `INSERT INTO brand_profiles (workspace_id, name) VALUES ($1, 'Theirs') RETURNING id`,
    [workspaceId],
  );
  return { brp: formatUuidId('brp', rows[0]!.id) };
}
