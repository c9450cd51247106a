import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts: users, workspaces, memberships, sessions, API keys, and what every table shares (uuid v7, instance secrets). */
export class Ground20261122000100 implements MigrationInterface {
  name = 'Ground20261122000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const UP = `
-- Time-ordered ids without PostgreSQL 18's uuidv7(): 48 bits of milliseconds, version and variant, the rest random (RFC 9562).
CREATE FUNCTION podpusher_uuid_v7() RETURNS uuid LANGUAGE sql VOLATILE PARALLEL SAFE AS $fn$
  SELECT encode(
    set_bit(set_bit(
      overlay(uuid_send(gen_random_uuid()) PLACING
        substring(int8send((extract(epoch FROM clock_timestamp()) * 1000)::bigint) FROM 3) FROM 1 FOR 6),
      52, 1), 53, 1), 'hex')::uuid
$fn$;

-- One row for the whole installation. id_key scrambles serial signal ids into opaque public ones; it never rotates,
-- because public ids hold for ever.
CREATE TABLE instance (
  is_singleton boolean PRIMARY KEY DEFAULT true CHECK (is_singleton),
  id_key bytea NOT NULL CHECK (octet_length(id_key) = 16),
  created_at timestamptz NOT NULL DEFAULT now()
);
INSERT INTO instance (id_key) VALUES (uuid_send(gen_random_uuid()));

CREATE TABLE users (
  id uuid PRIMARY KEY DEFAULT podpusher_uuid_v7(),
  email text NOT NULL CHECK (email = lower(email) AND length(email) BETWEEN 3 AND 254),
  name text NOT NULL DEFAULT '' CHECK (length(name) <= 120),
  password_hash text NOT NULL,
  locale text NOT NULL DEFAULT 'en' CHECK (locale IN ('en', 'es', 'fr', 'de')),
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT users_email_key UNIQUE (email)
);

CREATE TABLE workspaces (
  id uuid PRIMARY KEY DEFAULT podpusher_uuid_v7(),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  plan text NOT NULL DEFAULT 'free' CHECK (plan IN ('free', 'starter', 'professional', 'enterprise')),
  created_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE members (
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  role text NOT NULL CHECK (role IN ('owner', 'admin', 'editor', 'viewer')),
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (workspace_id, user_id)
);
-- "Which workspaces does this user belong to" at every sign-in and request.
CREATE INDEX members_user_id_idx ON members (user_id);

-- Only the SHA-256 of a session token is kept: a leaked table signs nobody in.
CREATE TABLE sessions (
  id uuid PRIMARY KEY DEFAULT podpusher_uuid_v7(),
  user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  workspace_id uuid REFERENCES workspaces (id) ON DELETE CASCADE,
  token_hash bytea NOT NULL CHECK (octet_length(token_hash) = 32),
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  last_seen_at timestamptz NOT NULL DEFAULT now(),
  user_agent text NOT NULL DEFAULT '' CHECK (length(user_agent) <= 400),
  CONSTRAINT sessions_token_hash_key UNIQUE (token_hash),
  CHECK (expires_at > created_at)
);
-- Deleting a user, and listing a user's sessions.
CREATE INDEX sessions_user_id_idx ON sessions (user_id);

CREATE TABLE api_keys (
  id uuid PRIMARY KEY DEFAULT podpusher_uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  name text NOT NULL DEFAULT '' CHECK (length(name) <= 120),
  prefix text NOT NULL CHECK (length(prefix) BETWEEN 8 AND 40),
  secret_hash bytea NOT NULL CHECK (octet_length(secret_hash) = 32),
  scopes text[] NOT NULL CHECK (cardinality(scopes) > 0),
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz,
  revoked_at timestamptz,
  last_used_at timestamptz,
  CONSTRAINT api_keys_prefix_key UNIQUE (prefix)
);
CREATE INDEX api_keys_workspace_id_idx ON api_keys (workspace_id);
`;

const DOWN = `
DROP TABLE api_keys, sessions, members, workspaces, users, instance;
DROP FUNCTION podpusher_uuid_v7();
`;
