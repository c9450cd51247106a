import type { Statement } from '#infra/postgres/database.js';
import type { IdeaLocale } from '#schema/ideas/idea.values.js';

/** A brand profile as the API gives it. */
export interface BrandProfileRow {
  /** Kind of the public id. */
  kind: 'brp';
  id: string;
  name: string;
  tone: string;
  audience: string;
  interests: string[];
  bannedTopics: string[];
  preferredProducts: string[];
  locale: IdeaLocale;
  isDefault: boolean;
  createdAt: Date;
  updatedAt: Date;
  version: number;
}

const COLUMNS = `'brp' AS kind, id, name, tone, audience, interests, banned_topics AS "bannedTopics",
  preferred_products AS "preferredProducts", locale, is_default AS "isDefault", created_at AS "createdAt",
  updated_at AS "updatedAt", version`;

export const PAGE: Statement = {
  name: 'brand_profiles_page',
  text: `SELECT ${COLUMNS} FROM brand_profiles WHERE workspace_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
};
export const BY_IDS: Statement = {
  name: 'brand_profiles_by_ids',
  text: `SELECT ${COLUMNS} FROM brand_profiles WHERE workspace_id = $1 AND id = ANY ($2::uuid[])`,
};
export const BY_ID_LOCKED: Statement = {
  name: 'brand_profiles_by_id_locked',
  text: `SELECT ${COLUMNS} FROM brand_profiles WHERE workspace_id = $1 AND id = $2 FOR UPDATE`,
};
/** The one named, else the default one. */
export const FOR_IDEAS: Statement = {
  name: 'brand_profiles_for_ideas',
  text: `SELECT ${COLUMNS} FROM brand_profiles WHERE workspace_id = $1 AND (id = $2 OR ($2::uuid IS NULL AND is_default))`,
};
/** Serialises makers of profiles, so that neither the limit nor the one default is overstepped. */
export const LOCK_WORKSPACE: Statement = {
  name: 'brand_profiles_lock_workspace',
  text: 'SELECT id FROM workspaces WHERE id = $1 FOR NO KEY UPDATE',
};
export const COUNT: Statement = {
  name: 'brand_profiles_count',
  text: 'SELECT count(*)::integer AS count FROM brand_profiles WHERE workspace_id = $1',
};
export const INSERT: Statement = {
  name: 'brand_profiles_insert',
  text: `INSERT INTO brand_profiles
  (workspace_id, name, tone, audience, interests, banned_topics, preferred_products, locale, is_default, created_at, updated_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10) RETURNING ${COLUMNS}`,
};
export const UPDATE: Statement = {
  name: 'brand_profiles_update',
  text: `UPDATE brand_profiles SET name = $3, tone = $4, audience = $5, interests = $6, banned_topics = $7,
  preferred_products = $8, locale = $9, updated_at = $10, version = version + 1
WHERE workspace_id = $1 AND id = $2 RETURNING ${COLUMNS}`,
};
export const CLEAR_DEFAULT: Statement = {
  name: 'brand_profiles_clear_default',
  text: `UPDATE brand_profiles SET is_default = false, updated_at = $3, version = version + 1
WHERE workspace_id = $1 AND is_default AND id <> $2`,
};
export const SET_DEFAULT: Statement = {
  name: 'brand_profiles_set_default',
  text: `UPDATE brand_profiles SET is_default = true, updated_at = $3, version = version + 1
WHERE workspace_id = $1 AND id = $2 RETURNING ${COLUMNS}`,
};
export const DELETE: Statement = {
  name: 'brand_profiles_delete',
  text: 'DELETE FROM brand_profiles WHERE workspace_id = $1 AND id = $2',
};
