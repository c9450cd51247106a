import type { Statement } from '#infra/postgres/database.js';
import type { Scope } from './actor.js';

export interface ApiKeyRow {
  /** Kind of the public id. */
  kind: 'key';
  id: string;
  name: string;
  prefix: string;
  scopes: string[];
  ipAllowList: string[];
  createdBy: string | null;
  createdAt: Date;
  expiresAt: Date | null;
  lastUsedAt: Date | null;
  isRevoked: boolean;
  version: number;
}

/** What proves a key. */
export interface KeySecretRow {
  id: string;
  workspaceId: string;
  secretHash: Buffer;
  scopes: Scope[];
  ipAllowList: string[];
  isAlive: boolean;
}

const COLUMNS = `'key' AS kind, id, name, prefix, scopes, ip_allow_list AS "ipAllowList", created_by AS "createdBy",
  created_at AS "createdAt", expires_at AS "expiresAt", last_used_at AS "lastUsedAt",
  revoked_at IS NOT NULL AS "isRevoked", version`;

export const INSERT: Statement = {
  name: 'api_keys_insert',
  text: `INSERT INTO api_keys (workspace_id, name, prefix, secret_hash, scopes, expires_at, ip_allow_list, created_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING ${COLUMNS}`,
};
export const PAGE: Statement = {
  name: 'api_keys_page',
  text: `SELECT ${COLUMNS} FROM api_keys WHERE workspace_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
};
export const BY_IDS: Statement = {
  name: 'api_keys_by_ids',
  text: `SELECT ${COLUMNS} FROM api_keys WHERE workspace_id = $1 AND id = ANY ($2::uuid[])`,
};
export const BY_ID_LOCKED: Statement = {
  name: 'api_keys_by_id_locked',
  text: `SELECT ${COLUMNS} FROM api_keys WHERE workspace_id = $1 AND id = $2 FOR UPDATE`,
};
export const LOCK_WORKSPACE: Statement = {
  name: 'workspaces_lock_keys',
  text: 'SELECT plan FROM workspaces WHERE id = $1 FOR UPDATE',
};
export const COUNT_LIVE: Statement = {
  name: 'api_keys_count_live',
  text: `SELECT count(*)::integer AS live FROM api_keys
WHERE workspace_id = $1 AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > now())`,
};
export const UPDATE: Statement = {
  name: 'api_keys_update',
  text: `UPDATE api_keys SET name = $3, ip_allow_list = $4, version = version + 1 WHERE workspace_id = $1 AND id = $2
RETURNING ${COLUMNS}`,
};
export const REVOKE: Statement = {
  name: 'api_keys_revoke',
  text: `UPDATE api_keys SET revoked_at = coalesce(revoked_at, now()), version = version + 1
WHERE workspace_id = $1 AND id = $2 RETURNING ${COLUMNS}`,
};
export const FIND: Statement = {
  name: 'api_keys_find',
  text: `SELECT id, workspace_id AS "workspaceId", secret_hash AS "secretHash", scopes, ip_allow_list AS "ipAllowList",
  is_alive AS "isAlive" FROM podpusher_find_key($1)`,
};
export const TOUCH: Statement = {
  name: 'api_keys_touch',
  text: 'UPDATE api_keys SET last_used_at = now() WHERE id = $1',
};
export const ALIVE: Statement = {
  name: 'api_keys_alive',
  text: 'SELECT id, expires_at AS "expiresAt" FROM podpusher_alive_keys($1::uuid[])',
};
