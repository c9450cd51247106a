import type { Statement } from '#infra/postgres/database.js';
import type { ProviderMode } from '#infra/provider-config.js';
import type { Connectable, ConnectedShop, ConnectionProblem } from '#schema/connections/connection.values.js';

/** A connection as it is stored, tokens sealed. */
export interface ConnectionRow {
  /** Kind of the public id. */
  kind: 'con';
  id: string;
  workspaceId: string;
  provider: Connectable;
  mode: Exclude<ProviderMode, 'unconfigured'>;
  method: 'oauth' | 'token';
  status: 'connected' | 'expired' | 'revoked' | 'error';
  accountId: string | null;
  accountName: string;
  shops: ConnectedShop[];
  shopId: string | null;
  scopes: string[];
  accessSealed: Buffer;
  refreshSealed: Buffer | null;
  keyVersion: number;
  accessExpiresAt: Date | null;
  expiresAt: Date | null;
  problem: ConnectionProblem | null;
  connectedBy: string | null;
  connectedAt: Date;
  refreshedAt: Date | null;
  checkedAt: Date | null;
  version: number;
}

const COLUMNS = `'con' AS kind, id, workspace_id AS "workspaceId", provider, mode, method, status, account_id AS "accountId",
  account_name AS "accountName", shops, shop_id AS "shopId", scopes, access_sealed AS "accessSealed",
  refresh_sealed AS "refreshSealed", key_version AS "keyVersion", access_expires_at AS "accessExpiresAt",
  expires_at AS "expiresAt", problem, connected_by AS "connectedBy", connected_at AS "connectedAt",
  refreshed_at AS "refreshedAt", checked_at AS "checkedAt", version`;

export const NEW_ID: Statement = { name: 'connections_new_id', text: 'SELECT podpusher_uuid_v7() AS id' };
export const ALL: Statement = {
  name: 'connections_all',
  text: `SELECT ${COLUMNS} FROM connections WHERE workspace_id = $1 ORDER BY provider`,
};
export const BY_IDS: Statement = {
  name: 'connections_by_ids',
  text: `SELECT ${COLUMNS} FROM connections WHERE workspace_id = $1 AND id = ANY ($2::uuid[])`,
};
export const OF_PROVIDER: Statement = {
  name: 'connections_of_provider',
  text: `SELECT ${COLUMNS} FROM connections WHERE workspace_id = $1 AND provider = $2`,
};
export const LOCK_PROVIDER: Statement = { name: 'connections_lock_provider', text: `${OF_PROVIDER.text} FOR UPDATE` };
export const LOCK: Statement = {
  name: 'connections_lock',
  text: `SELECT ${COLUMNS} FROM connections WHERE workspace_id = $1 AND id = $2 FOR UPDATE`,
};
/** Two first connections at once: the second waits here and finds the row of the first. */
export const LOCK_FIRST: Statement = {
  name: 'connections_lock_first',
  text: `SELECT pg_advisory_xact_lock(hashtextextended('connection ' || $1 || ' ' || $2, 0))`,
};
export const INSERT: Statement = {
  name: 'connections_insert',
  text: `INSERT INTO connections (id, workspace_id, provider, mode, method, account_id, account_name, shops, shop_id, scopes,
    access_sealed, refresh_sealed, key_version, access_expires_at, expires_at, connected_by, connected_at, checked_at, refreshed_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, $10, $11, $12, $13, $14, $15, $16, $17, $17, $17)
  RETURNING ${COLUMNS}`,
};
export const REPLACE: Statement = {
  name: 'connections_replace',
  text: `UPDATE connections SET mode = $3, method = $4, account_id = coalesce($5, account_id), account_name = $6,
    shops = $7::jsonb, shop_id = $8, scopes = $9, access_sealed = $10, refresh_sealed = $11, key_version = $12,
    access_expires_at = $13, expires_at = $14, connected_by = $15, connected_at = $16, checked_at = $16, refreshed_at = $16,
    status = 'connected', problem = NULL, updated_at = now(), version = version + 1
  WHERE workspace_id = $1 AND id = $2 RETURNING ${COLUMNS}`,
};
/** New tokens of the same account. Not a change that a person made, so the version stays. */
export const STORE_TOKENS: Statement = {
  name: 'connections_store_tokens',
  text: `UPDATE connections SET access_sealed = $3, refresh_sealed = $4, key_version = $5, access_expires_at = $6,
    expires_at = $7, refreshed_at = $8, checked_at = $8, status = 'connected', problem = NULL, updated_at = now()
  WHERE workspace_id = $1 AND id = $2 RETURNING ${COLUMNS}`,
};
export const SET_STATUS: Statement = {
  name: 'connections_set_status',
  text: `UPDATE connections SET status = $3, problem = $4::jsonb, checked_at = $5, updated_at = now()
  WHERE workspace_id = $1 AND id = $2 RETURNING ${COLUMNS}`,
};
export const SET_IDENTITY: Statement = {
  name: 'connections_set_identity',
  text: `UPDATE connections SET account_name = $3, shops = $4::jsonb, shop_id = $5, status = 'connected', problem = NULL,
    checked_at = $6, updated_at = now() WHERE workspace_id = $1 AND id = $2 RETURNING ${COLUMNS}`,
};
export const CHOOSE_SHOP: Statement = {
  name: 'connections_choose_shop',
  text: `UPDATE connections SET shop_id = $3, updated_at = now(), version = version + 1
  WHERE workspace_id = $1 AND id = $2 RETURNING ${COLUMNS}`,
};
export const REMOVE: Statement = {
  name: 'connections_remove',
  text: `DELETE FROM connections WHERE workspace_id = $1 AND id = $2`,
};
/**
 * Those in the second half of their life, and those whose end has come, as far as they can be renewed without a person: for the
 * sweep of the workers. `$3` those that had their turn.
 */
export const DUE: Statement = {
  name: 'connections_due',
  text: `SELECT ${COLUMNS} FROM connections WHERE status = 'connected' AND expires_at IS NOT NULL AND method <> 'token'
    AND id <> ALL ($3::uuid[]) AND $1 > coalesce(refreshed_at, connected_at) + (expires_at - coalesce(refreshed_at, connected_at)) / 2
  ORDER BY expires_at LIMIT $2`,
};
export const OLD_KEYS: Statement = {
  name: 'connections_old_keys',
  text: `SELECT ${COLUMNS} FROM connections WHERE key_version <> $1 ORDER BY id LIMIT $2 FOR UPDATE SKIP LOCKED`,
};
export const RESEAL: Statement = {
  name: 'connections_reseal',
  text: `UPDATE connections SET access_sealed = $2, refresh_sealed = $3, key_version = $4 WHERE id = $1`,
};
