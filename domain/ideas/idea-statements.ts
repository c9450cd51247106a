import type { Statement } from '#infra/postgres/database.js';
import type { IdeaBrief, IdeaEngineName, IdeaLocale, IdeaSource, IdeaStatus } from '#schema/ideas/idea.values.js';
import type { Finding } from '#schema/screening/finding.values.js';

/** An idea as the API gives it. */
export interface IdeaRow extends IdeaBrief {
  /** Kind of the public id. */
  kind: 'ide';
  id: string;
  status: Uppercase<IdeaStatus>;
  source: Uppercase<IdeaSource>;
  keyword: string;
  locale: IdeaLocale;
  engine: Uppercase<IdeaEngineName>;
  model: string | null;
  textLines: string[];
  palette: string[];
  products: string[];
  keywords: string[];
  riskNotes: string[];
  findings: Finding[];
  trendId: string | null;
  brandProfileId: string | null;
  jobId: string | null;
  createdBy: string | null;
  createdAt: Date;
  updatedAt: Date;
  version: number;
}

const COLUMNS = `'ide' AS kind, id, upper(status) AS status, upper(source) AS source, keyword, locale, upper(engine) AS engine, model,
  title, concept, text_lines AS "textLines", style, palette, audience, products, keywords, fit, risk_notes AS "riskNotes",
  findings, trend_id AS "trendId", brand_profile_id AS "brandProfileId", job_id AS "jobId", created_by AS "createdBy",
  created_at AS "createdAt", updated_at AS "updatedAt", version`;

export const PAGE: Statement = {
  name: 'ideas_page',
  text: `SELECT ${COLUMNS} FROM ideas
WHERE workspace_id = $1 AND ($2::uuid IS NULL OR id < $2) AND ($3::text[] IS NULL OR status = ANY ($3))
  AND ($4::text IS NULL OR source = $4) AND ($5::uuid IS NULL OR trend_id = $5)
  AND ($6::uuid IS NULL OR brand_profile_id = $6) AND ($7::uuid IS NULL OR job_id = $7)
  AND ($8::text IS NULL OR strpos(lower(title || ' ' || keyword || ' ' || array_to_string(text_lines, ' ')), lower($8)) > 0)
  AND ($9::text IS NULL OR locale = $9)
ORDER BY id DESC LIMIT $10`,
};
export const BY_IDS: Statement = {
  name: 'ideas_by_ids',
  text: `SELECT ${COLUMNS} FROM ideas WHERE workspace_id = $1 AND id = ANY ($2::uuid[])`,
};
export const BY_ID_LOCKED: Statement = {
  name: 'ideas_by_id_locked',
  text: `SELECT ${COLUMNS} FROM ideas WHERE workspace_id = $1 AND id = $2 FOR UPDATE`,
};
/** What a job wrote before it was cut off stays as it is. */
export const INSERT: Statement = {
  name: 'ideas_insert',
  text: `INSERT INTO ideas (workspace_id, brand_profile_id, trend_id, keyword, source, locale, engine, model, title, concept,
  text_lines, style, palette, audience, products, keywords, fit, risk_notes, findings, job_id, job_ordinal, created_by,
  created_at, updated_at)
VALUES ($1, (SELECT id FROM brand_profiles WHERE workspace_id = $1 AND id = $2), (SELECT id FROM trends WHERE id = $3), $4, $5, $6,
  $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19::jsonb, $20, $21, (SELECT id FROM users WHERE id = $22), $23, $23)
ON CONFLICT ON CONSTRAINT ideas_job_id_job_ordinal_key DO NOTHING`,
};
export const OF_JOB: Statement = {
  name: 'ideas_of_job',
  text: `SELECT ${COLUMNS} FROM ideas WHERE workspace_id = $1 AND job_id = $2 ORDER BY job_ordinal`,
};
export const UPDATE: Statement = {
  name: 'ideas_update',
  text: `UPDATE ideas SET title = $3, concept = $4, text_lines = $5, style = $6, palette = $7, audience = $8, products = $9,
  keywords = $10, findings = $11::jsonb, updated_at = $12, version = version + 1
WHERE workspace_id = $1 AND id = $2 RETURNING ${COLUMNS}`,
};
export const SET_STATUS: Statement = {
  name: 'ideas_set_status',
  text: `UPDATE ideas SET status = $3, updated_at = $4, version = version + 1
WHERE workspace_id = $1 AND id = $2 RETURNING ${COLUMNS}`,
};
/** Titles of what a workspace has of a keyword already, so that nothing is proposed twice. */
export const KNOWN_TEXTS: Statement = {
  name: 'ideas_known_texts',
  text: `SELECT array_to_string(text_lines, ' ') AS text FROM ideas
WHERE workspace_id = $1 AND lower(keyword) = lower($2) AND locale = $3 AND (job_id IS NULL OR job_id <> $4)
ORDER BY id DESC LIMIT 60`,
};
