import type { MigrationInterface, QueryRunner } from 'typeorm';
import { closed, lookup, readByLookups, unwalled, wall } from './tenancy/wall.js';

/** Invitations, audit log, what members, keys and workspaces lacked, and the wall around every table of tenants. */
export class Tenancy20261123000200 implements MigrationInterface {
  name = 'Tenancy20261123000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(WALLS);
    await runner.query(LOOKUPS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

/** Tables of earlier migrations that get their wall here. */
const WALLED = [
  'users',
  'members',
  'workspaces',
  'sessions',
  'api_keys',
  'password_resets',
  'two_factors',
  'recovery_codes',
];

const TABLES = `
-- version: counts changes, for callers that say which state they change.
ALTER TABLE workspaces ADD COLUMN version integer NOT NULL DEFAULT 1;
ALTER TABLE members
  ADD COLUMN id uuid NOT NULL DEFAULT podpusher_uuid_v7(),
  ADD COLUMN version integer NOT NULL DEFAULT 1,
  ADD CONSTRAINT members_id_key UNIQUE (id);
-- ip_allow_list: addresses and CIDR ranges, checked by the API; empty: from everywhere.
ALTER TABLE api_keys
  ADD COLUMN ip_allow_list text[] NOT NULL DEFAULT '{}' CHECK (cardinality(ip_allow_list) <= 50),
  ADD COLUMN created_by uuid REFERENCES users (id) ON DELETE SET NULL,
  ADD COLUMN version integer NOT NULL DEFAULT 1;
-- What goes with a person.
CREATE INDEX api_keys_created_by_idx ON api_keys (created_by) WHERE created_by IS NOT NULL;

-- The mail has the token, the table its SHA-256. Pending until accepted, revoked or expired, and as long it takes a seat.
CREATE TABLE invitations (
  id uuid PRIMARY KEY DEFAULT podpusher_uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  email text NOT NULL CHECK (email = lower(email) AND length(email) BETWEEN 3 AND 254),
  role text NOT NULL CHECK (role IN ('owner', 'admin', 'editor', 'viewer')),
  token_hash bytea NOT NULL CHECK (octet_length(token_hash) = 32),
  invited_by uuid REFERENCES users (id) ON DELETE SET NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  sent_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  accepted_at timestamptz,
  revoked_at timestamptz,
  CONSTRAINT invitations_token_hash_key UNIQUE (token_hash)
);
-- One open invitation an address; and the list of a workspace, newest first.
CREATE UNIQUE INDEX invitations_open_idx ON invitations (workspace_id, email) WHERE accepted_at IS NULL AND revoked_at IS NULL;
CREATE INDEX invitations_workspace_id_idx ON invitations (workspace_id, id DESC);
CREATE INDEX invitations_invited_by_idx ON invitations (invited_by) WHERE invited_by IS NOT NULL;

-- Append-only: the API may insert and read, workers delete what is past its retention. actor_id and subject_id are no foreign
-- keys, because the log outlives what it tells of. No names and no whole addresses in it: they belong to people.
CREATE TABLE audit_log (
  id uuid PRIMARY KEY DEFAULT podpusher_uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
  action text NOT NULL CHECK (length(action) BETWEEN 3 AND 80),
  actor_kind text NOT NULL CHECK (actor_kind IN ('user', 'key', 'system')),
  actor_id uuid,
  actor_name text NOT NULL DEFAULT '' CHECK (length(actor_name) <= 120),
  subject_kind text NOT NULL CHECK (length(subject_kind) <= 40),
  subject_id uuid,
  before jsonb,
  after jsonb,
  request_id text CHECK (length(request_id) <= 100),
  ip text CHECK (length(ip) <= 64)
);
-- The list of a workspace, newest first: ids are in the order of time.
CREATE INDEX audit_log_workspace_id_idx ON audit_log (workspace_id, id DESC);
-- What a person did, when the person goes.
CREATE INDEX audit_log_actor_id_idx ON audit_log (actor_id) WHERE actor_id IS NOT NULL;
`;

const WALLS = `
${wall('users', { rows: 'id = podpusher_user_id()' })}
${['sessions', 'password_resets', 'two_factors', 'recovery_codes'].map((table) => wall(table, { rows: 'user_id = podpusher_user_id()' })).join('')}
${wall('api_keys')}
${wall('invitations')}
${wall('audit_log', { api: 'SELECT, INSERT' })}

-- A person sees each of the own memberships, and the colleagues of the workspace at work.
${closed('members')}
CREATE POLICY members_read ON members FOR SELECT TO podpusher_api
  USING (workspace_id = podpusher_workspace_id() OR user_id = podpusher_user_id());
CREATE POLICY members_insert ON members FOR INSERT TO podpusher_api WITH CHECK (workspace_id = podpusher_workspace_id());
CREATE POLICY members_update ON members FOR UPDATE TO podpusher_api
  USING (workspace_id = podpusher_workspace_id()) WITH CHECK (workspace_id = podpusher_workspace_id());
CREATE POLICY members_delete ON members FOR DELETE TO podpusher_api
  USING (workspace_id = podpusher_workspace_id() OR user_id = podpusher_user_id());
GRANT SELECT, INSERT, UPDATE, DELETE ON members TO podpusher_api;

${closed('workspaces')}
CREATE POLICY workspaces_read ON workspaces FOR SELECT TO podpusher_api USING (id = podpusher_workspace_id()
  OR EXISTS (SELECT FROM members m WHERE m.workspace_id = workspaces.id AND m.user_id = podpusher_user_id()));
CREATE POLICY workspaces_insert ON workspaces FOR INSERT TO podpusher_api WITH CHECK (id = podpusher_workspace_id());
CREATE POLICY workspaces_update ON workspaces FOR UPDATE TO podpusher_api
  USING (id = podpusher_workspace_id()) WITH CHECK (id = podpusher_workspace_id());
CREATE POLICY workspaces_delete ON workspaces FOR DELETE TO podpusher_api USING (id = podpusher_workspace_id());
-- A plan is bought, not written.
GRANT SELECT, DELETE ON workspaces TO podpusher_api;
GRANT INSERT (id, name), UPDATE (name, version) ON workspaces TO podpusher_api;

-- Before there is an account, and counts of tries: rows of nobody.
${unwalled('sign_ups', 'SELECT, INSERT, UPDATE, DELETE')}
${unwalled('credential_attempts', 'SELECT, INSERT, UPDATE, DELETE')}
`;

const LOOKUPS = `
${['users', 'members', 'workspaces', 'sessions', 'api_keys', 'password_resets', 'invitations'].map(readByLookups).join('')}

-- What colleagues see of each other: never a password, never a person of elsewhere.
CREATE VIEW colleagues WITH (security_barrier) AS
  SELECT m.workspace_id, u.id, u.email, u.name, u.locale, u.created_at, u.version FROM members m JOIN users u ON u.id = m.user_id
  WHERE m.workspace_id = podpusher_workspace_id();
GRANT CREATE ON SCHEMA public TO podpusher_lookup;
ALTER VIEW colleagues OWNER TO podpusher_lookup;
REVOKE CREATE ON SCHEMA public FROM podpusher_lookup;
GRANT SELECT ON colleagues TO podpusher_api, podpusher_worker;

${lookup(
  'podpusher_find_session',
  'hash bytea RETURNS TABLE (session_id uuid, user_id uuid, workspace_id uuid, role text, is_stale boolean)',
  `SELECT s.id, s.user_id, m.workspace_id, m.role, s.last_seen_at < now() - interval '5 minutes'
   FROM sessions s JOIN LATERAL (
     -- Whoever lost the seat goes on in the oldest other one.
     SELECT workspace_id, role FROM members WHERE user_id = s.user_id
     ORDER BY workspace_id IS NOT DISTINCT FROM s.workspace_id DESC, created_at LIMIT 1
   ) m ON true
   WHERE s.token_hash = hash AND s.expires_at > now()`,
)}
${lookup(
  'podpusher_find_key',
  `wanted text RETURNS TABLE (id uuid, workspace_id uuid, secret_hash bytea, scopes text[], ip_allow_list text[], is_alive boolean)`,
  `SELECT k.id, k.workspace_id, k.secret_hash, k.scopes, k.ip_allow_list,
     k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > now())
   FROM api_keys k WHERE k.prefix = wanted`,
)}
${lookup('podpusher_find_user', 'address text RETURNS uuid', 'SELECT id FROM users WHERE email = address')}
${lookup(
  'podpusher_find_password_reset',
  'hash bytea RETURNS uuid',
  'SELECT user_id FROM password_resets WHERE token_hash = hash AND expires_at > now()',
)}
${lookup(
  'podpusher_find_invitation',
  `hash bytea RETURNS TABLE (id uuid, workspace_id uuid, workspace_name text, email text, role text, invited_by_name text, expires_at timestamptz)`,
  `SELECT i.id, i.workspace_id, w.name, i.email, i.role, u.name, i.expires_at
   FROM invitations i JOIN workspaces w ON w.id = i.workspace_id LEFT JOIN users u ON u.id = i.invited_by
   WHERE i.token_hash = hash AND i.accepted_at IS NULL AND i.revoked_at IS NULL AND i.expires_at > now()`,
)}
-- Which of these still stand, and until when: asked for all sockets of a process at once. Answers with ids that the caller has already.
${lookup(
  'podpusher_alive_sessions',
  'ids uuid[] RETURNS TABLE (id uuid, expires_at timestamptz)',
  `SELECT s.id, s.expires_at FROM sessions s JOIN members m ON m.user_id = s.user_id AND m.workspace_id = s.workspace_id
   WHERE s.id = ANY (ids) AND s.expires_at > now()`,
)}
${lookup(
  'podpusher_alive_keys',
  'ids uuid[] RETURNS TABLE (id uuid, expires_at timestamptz)',
  `SELECT k.id, k.expires_at FROM api_keys k
   WHERE k.id = ANY (ids) AND k.revoked_at IS NULL AND (k.expires_at IS NULL OR k.expires_at > now())`,
)}
`;

const DOWN = `
DROP FUNCTION podpusher_alive_keys(uuid[]), podpusher_alive_sessions(uuid[]), podpusher_find_invitation(bytea),
  podpusher_find_password_reset(bytea), podpusher_find_user(text), podpusher_find_key(text), podpusher_find_session(bytea);
DROP VIEW colleagues;
DROP TABLE audit_log, invitations;
DO $do$
DECLARE
  found record;
BEGIN
  FOR found IN SELECT policyname, tablename FROM pg_policies WHERE tablename = ANY ('{${WALLED.join()}}') LOOP
    EXECUTE format('DROP POLICY %I ON %I', found.policyname, found.tablename);
  END LOOP;
END
$do$;
${WALLED.map(
  (table) => `
ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY;
ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY;
REVOKE ALL ON ${table} FROM podpusher_api, podpusher_lookup;`,
).join('')}
REVOKE ALL ON sign_ups, credential_attempts FROM podpusher_api;
ALTER TABLE api_keys DROP COLUMN ip_allow_list, DROP COLUMN created_by, DROP COLUMN version;
ALTER TABLE members DROP COLUMN id, DROP COLUMN version;
ALTER TABLE workspaces DROP COLUMN version;
`;
