import type { Statement } from '#infra/postgres/database.js';
import type { Role } from './actor.js';

export type InvitationStatus = 'PENDING' | 'ACCEPTED' | 'REVOKED' | 'EXPIRED';

export interface InvitationRow {
  /** Kind of the public id. */
  kind: 'inv';
  id: string;
  email: string;
  role: Uppercase<Role>;
  status: InvitationStatus;
  invitedBy: string | null;
  createdAt: Date;
  sentAt: Date;
  expiresAt: Date;
  /** By the database's clock. Milliseconds. */
  sentMsAgo: number;
}

const DAYS_GOOD = 7;

const COLUMNS = `'inv' AS kind, id, email, upper(role) AS role, invited_by AS "invitedBy", created_at AS "createdAt",
  sent_at AS "sentAt", expires_at AS "expiresAt",
  extract(epoch FROM clock_timestamp() - sent_at)::float8 * 1000 AS "sentMsAgo",
  CASE WHEN accepted_at IS NOT NULL THEN 'ACCEPTED' WHEN revoked_at IS NOT NULL THEN 'REVOKED'
    WHEN expires_at <= now() THEN 'EXPIRED' ELSE 'PENDING' END AS status`;

export const PAGE: Statement = {
  name: 'invitations_page',
  text: `SELECT ${COLUMNS} FROM invitations WHERE workspace_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3`,
};
export const BY_IDS: Statement = {
  name: 'invitations_by_ids',
  text: `SELECT ${COLUMNS} FROM invitations WHERE workspace_id = $1 AND id = ANY ($2::uuid[])`,
};
/** The mail gets its token from the id, so the id is known before the row. */
export const INSERT: Statement = {
  name: 'invitations_insert',
  text: `INSERT INTO invitations (id, workspace_id, email, role, token_hash, invited_by, expires_at)
VALUES ($1, $2, $3, $4, $5, $6, now() + interval '${DAYS_GOOD} days') RETURNING ${COLUMNS}`,
};
export const NEW_ID: Statement = { name: 'invitations_new_id', text: 'SELECT podpusher_uuid_v7() AS id' };
export const REVOKE: Statement = {
  name: 'invitations_revoke',
  text: `UPDATE invitations SET revoked_at = now() WHERE id = $1 RETURNING ${COLUMNS}`,
};
export const REVOKE_EXPIRED: Statement = {
  name: 'invitations_revoke_expired',
  text: `UPDATE invitations SET revoked_at = now()
WHERE workspace_id = $1 AND email = $2 AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at <= now()`,
};
export const RENEW: Statement = {
  name: 'invitations_renew',
  text: `UPDATE invitations SET sent_at = now(), expires_at = now() + interval '${DAYS_GOOD} days' WHERE id = $1
RETURNING ${COLUMNS}`,
};
export const FIND_OPEN: Statement = {
  name: 'invitations_find_open',
  text: 'SELECT id FROM invitations WHERE workspace_id = $1 AND email = $2 AND accepted_at IS NULL AND revoked_at IS NULL',
};
export const IS_MEMBER: Statement = {
  name: 'colleagues_by_email',
  text: 'SELECT id FROM colleagues WHERE workspace_id = $1 AND email = $2',
};
/** The own row of whoever invites. */
export const INVITER: Statement = {
  name: 'users_inviter',
  text: `SELECT coalesce(nullif(name, ''), email) AS name, locale FROM users WHERE id = $1`,
};
export const FIND_BY_TOKEN: Statement = {
  name: 'invitations_find_by_token',
  text: `SELECT id, workspace_id AS "workspaceId", workspace_name AS "workspaceName", email, upper(role) AS role,
  coalesce(invited_by_name, '') AS "invitedByName", expires_at AS "expiresAt"
FROM podpusher_find_invitation($1)`,
};
export const ACCEPT: Statement = {
  name: 'invitations_accept',
  text: `UPDATE invitations SET accepted_at = now()
WHERE id = $1 AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > now() RETURNING id`,
};
