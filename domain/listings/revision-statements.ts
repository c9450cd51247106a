import type { Statement } from '#infra/postgres/database.js';

export interface RevisionRow {
  /** Kind of the public id. */
  kind: 'rev';
  id: string;
  listingId: string;
  version: number;
  state: unknown;
  /** Of the revision before it; null for the first. */
  previous: unknown;
  cause: string;
  createdBy: string | null;
  createdAt: Date;
}

const REVISION_COLUMNS = `'rev' AS kind, r.id, r.listing_id AS "listingId", r.version, r.state, upper(r.cause) AS cause,
  r.created_by AS "createdBy", r.created_at AS "createdAt",
  (SELECT p.state FROM listing_revisions p WHERE p.workspace_id = r.workspace_id AND p.listing_id = r.listing_id
    AND p.version < r.version ORDER BY p.version DESC LIMIT 1) AS previous`;

export const REVISION_PAGE: Statement = {
  name: 'listing_revisions_page',
  text: `SELECT ${REVISION_COLUMNS} FROM listing_revisions r WHERE r.workspace_id = $1 AND r.listing_id = $4
  AND ($2::uuid IS NULL OR r.version < (SELECT version FROM listing_revisions WHERE id = $2 AND workspace_id = $1))
ORDER BY r.version DESC LIMIT $3`,
};
export const REVISIONS_BY_IDS: Statement = {
  name: 'listing_revisions_by_ids',
  text: `SELECT ${REVISION_COLUMNS} FROM listing_revisions r WHERE r.workspace_id = $1 AND r.id = ANY ($2::uuid[])`,
};
/** A run of autosaves of one person is one revision: it takes the newest state until the person pauses. */
export const COLLAPSE: Statement = {
  name: 'listing_revisions_collapse',
  text: `UPDATE listing_revisions SET state = $3::jsonb, version = $4
WHERE workspace_id = $1 AND cause = 'autosave' AND created_by IS NOT DISTINCT FROM $5
  AND created_at > now() - make_interval(mins => $6)
  AND id = (SELECT id FROM listing_revisions WHERE workspace_id = $1 AND listing_id = $2 ORDER BY version DESC LIMIT 1)
RETURNING id`,
};
export const INSERT_REVISION: Statement = {
  name: 'listing_revisions_insert',
  text: `INSERT INTO listing_revisions (workspace_id, listing_id, version, state, cause, created_by)
VALUES ($1, $2, $3, $4::jsonb, $5, $6)`,
};
/** What was published last: the job works on exactly that, whatever is typed meanwhile. */
export const LAST_PUBLISHED: Statement = {
  name: 'listing_revisions_last_published',
  text: `SELECT state, version FROM listing_revisions WHERE workspace_id = $1 AND listing_id = $2 AND cause = 'published'
ORDER BY version DESC LIMIT 1`,
};
/** Those before a version: what may still stand at Etsy, also where a publication between them failed half-way. */
export const EARLIER_PUBLISHED: Statement = {
  name: 'listing_revisions_earlier_published',
  text: `SELECT state FROM listing_revisions WHERE workspace_id = $1 AND listing_id = $2 AND cause = 'published' AND version < $3
ORDER BY version DESC LIMIT 20`,
};
export const PRUNE: Statement = {
  name: 'listing_revisions_prune',
  text: `DELETE FROM listing_revisions WHERE workspace_id = $1 AND listing_id = $2 AND cause = 'autosave'
  AND version <= (SELECT version FROM listing_revisions WHERE workspace_id = $1 AND listing_id = $2
    ORDER BY version DESC OFFSET $3 LIMIT 1)`,
};
