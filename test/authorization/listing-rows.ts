import type { Database } from '#infra/postgres/database.js';
import { formatUuidId, type UuidKind } from '#schema/base/public-id.js';

/** An idea, a listing and a revision of it in somebody's workspace. */
export async function seedListing(db: Database, workspaceId: string): Promise<Partial<Record<UuidKind, string>>> {
  const row = async (text: string, ...more: unknown[]) => {
    const { rows } = await db.pool.query<{ id: string }>(text, [workspaceId, ...more]);
    return rows[0]!.id;
  };
  const idea = await row(
    `INSERT INTO ideas (workspace_id, keyword, source, locale, engine, title, concept)
     VALUES ($1, 'frog mug', 'words', 'en', 'rules', 'Frog mug', 'A frog') RETURNING id`,
  );
  const listing = await row(`INSERT INTO listings (workspace_id) VALUES ($1) RETURNING id`);
  const revision = await row(
    `INSERT INTO listing_revisions (workspace_id, listing_id, version, state, cause)
     VALUES ($1, $2, 1, '{"locale":"en","priceMinor":null,"currency":"USD","content":{},"texts":{}}', 'saved') RETURNING id`,
    listing,
  );
  return { ide: formatUuidId('ide', idea), lst: formatUuidId('lst', listing), rev: formatUuidId('rev', revision) };
}
