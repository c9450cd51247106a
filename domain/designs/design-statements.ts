import type { Statement } from '#infra/postgres/database.js';
import type { DesignCheck, DesignEngine, DesignStatus } from '#schema/designs/design.values.js';

/** A design with its public columns, as one statement gives it. */
export interface DesignRow {
  /** Kind of the public id. */
  kind: 'dsn';
  id: string;
  workspaceId: string;
  ideaId: string | null;
  title: string;
  status: Uppercase<DesignStatus>;
  engine: Uppercase<DesignEngine>;
  model: string | null;
  template: string;
  fileKey: string;
  thumbnailKey: string | null;
  mime: string;
  bytes: number;
  width: number;
  height: number;
  hasTransparency: boolean;
  checks: DesignCheck[];
  rating: number | null;
  tags: string[];
  suggestedTags: string[];
  isFlagged: boolean;
  reviewedAt: Date | null;
  reviewedBy: string | null;
  jobId: string | null;
  createdBy: string | null;
  createdAt: Date;
  version: number;
}

const COLUMNS = `'dsn' AS kind, id, workspace_id AS "workspaceId", idea_id AS "ideaId", title, upper(status) AS status,
  upper(engine) AS engine, model, template, file_key AS "fileKey", thumbnail_key AS "thumbnailKey", mime,
  bytes::float8 AS bytes, width, height, has_transparency AS "hasTransparency", checks, rating, tags,
  suggested_tags AS "suggestedTags", is_flagged AS "isFlagged", reviewed_at AS "reviewedAt",
  reviewed_by AS "reviewedBy", job_id AS "jobId", created_by AS "createdBy", created_at AS "createdAt", version`;

/** $3 to $9 filter where they are not null. Rejected ones are in the list only when they are asked for. */
export const PAGE: Statement = {
  name: 'designs_page',
  text: `SELECT ${COLUMNS} FROM designs
WHERE workspace_id = $1 AND ($2::uuid IS NULL OR id < $2)
  AND CASE WHEN $3::text[] IS NULL THEN status <> 'rejected' ELSE status = ANY ($3) END
  AND ($4::uuid IS NULL OR idea_id = $4) AND ($5::text[] IS NULL OR engine = ANY ($5))
  AND ($6::boolean IS NULL OR is_flagged = $6) AND ($7::smallint IS NULL OR rating >= $7)
  AND ($8::text IS NULL OR $8 = ANY (tags)) AND ($9::uuid IS NULL OR job_id = $9)
ORDER BY id DESC LIMIT $10`,
};
export const BY_IDS: Statement = {
  name: 'designs_by_ids',
  text: `SELECT ${COLUMNS} FROM designs WHERE workspace_id = $1 AND id = ANY ($2::uuid[])`,
};
export const LOCK: Statement = {
  name: 'designs_lock',
  text: `SELECT ${COLUMNS} FROM designs WHERE workspace_id = $1 AND id = $2 FOR UPDATE`,
};
export const NEW_ID: Statement = { name: 'designs_new_id', text: 'SELECT podpusher_uuid_v7() AS id' };
/** Once for each id, and for each ordinal of a job: a second one changes nothing and gives nothing back. */
export const INSERT: Statement = {
  name: 'designs_insert',
  text: `INSERT INTO designs (id, workspace_id, idea_id, title, engine, model, prompt, template, seed, spec, file_key,
  thumbnail_key, sha256, mime, bytes, width, height, has_transparency, checks, suggested_tags, job_id, job_ordinal,
  created_by, created_at, updated_at)
VALUES ($1, $2, (SELECT id FROM ideas WHERE workspace_id = $2 AND id = $3), $4, $5, $6, $7, $8, $9, $10::jsonb, $11,
  $12, $13, $14, $15, $16, $17, $18, $19::jsonb, $20, $21, $22, (SELECT id FROM users WHERE id = $23), $24, $24)
ON CONFLICT DO NOTHING RETURNING ${COLUMNS}`,
};
export const SET_STATUS: Statement = {
  name: 'designs_set_status',
  text: `UPDATE designs SET status = $3, reviewed_at = $4, reviewed_by = $5, updated_at = $4, version = version + 1
WHERE workspace_id = $1 AND id = $2 RETURNING ${COLUMNS}`,
};
export const SET_REVIEW: Statement = {
  name: 'designs_set_review',
  text: `UPDATE designs SET rating = $3, tags = $4, is_flagged = $5, title = $6, reviewed_at = $7, reviewed_by = $8,
  updated_at = $7, version = version + 1
WHERE workspace_id = $1 AND id = $2 RETURNING ${COLUMNS}`,
};
export const DELETE: Statement = {
  name: 'designs_delete',
  text: 'DELETE FROM designs WHERE workspace_id = $1 AND id = $2 RETURNING id',
};
/** What has lain in the bin for its time, of all workspaces. */
export const EXPIRED: Statement = {
  name: 'designs_expired',
  text: `DELETE FROM designs WHERE id = ANY (ARRAY(
  SELECT id FROM designs WHERE status = 'rejected' AND reviewed_at < $1 LIMIT 200))
  AND status = 'rejected' AND reviewed_at < $1
RETURNING id, workspace_id AS "workspaceId"`,
};
export const COUNTS: Statement = {
  name: 'designs_counts',
  text: `SELECT count(*) FILTER (WHERE status = 'draft')::integer AS draft,
  count(*) FILTER (WHERE status = 'approved')::integer AS approved,
  count(*) FILTER (WHERE status = 'rejected')::integer AS rejected FROM designs WHERE workspace_id = $1`,
};

/** What of an idea a picture is made of. */
export interface IdeaForDesign {
  id: string;
  keyword: string;
  title: string;
  concept: string;
  textLines: string[];
  style: string;
  palette: string[];
  audience: string;
  products: string[];
  keywords: string[];
  locale: 'en' | 'es' | 'fr' | 'de';
}
export const IDEA: Statement = {
  name: 'designs_idea',
  text: `SELECT id, keyword, title, concept, text_lines AS "textLines", style, palette, audience, products, keywords, locale
FROM ideas WHERE workspace_id = $1 AND id = $2`,
};
/** Keywords that rise now and share a word with the idea's: public data. */
export const RISING_NEAR: Statement = {
  name: 'designs_rising_near',
  text: `SELECT k.display FROM trends t JOIN keywords k ON k.id = t.keyword_id
WHERE k.keyword LIKE ANY ($1::text[]) ORDER BY t.score DESC LIMIT 12`,
};
