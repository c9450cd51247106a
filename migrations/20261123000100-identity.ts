import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sign-up by mail, password reset, two-factor, and counted tries of every secret (docs/adr/0020). */
export class Identity20261123000100 implements MigrationInterface {
  name = 'Identity20261123000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const UP = `
-- A user row exists from the moment its address was proven; until then there is only a sign-up. Accounts made before this
-- count as proven.
ALTER TABLE users
  ADD COLUMN email_verified_at timestamptz NOT NULL DEFAULT now(),
  ADD COLUMN version integer NOT NULL DEFAULT 1;
UPDATE users SET email_verified_at = created_at;

ALTER TABLE sessions ADD COLUMN ip text NOT NULL DEFAULT '' CHECK (length(ip) <= 45);

-- Whoever asks for an account with an address. It belongs to nobody yet: the link in the mail makes it an account.
-- token_hash is set when the mail is written; the token itself is nowhere.
CREATE TABLE sign_ups (
  id uuid PRIMARY KEY,
  email text NOT NULL CHECK (email = lower(email) AND length(email) BETWEEN 3 AND 254),
  name text NOT NULL DEFAULT '' CHECK (length(name) <= 120),
  workspace_name text NOT NULL CHECK (length(workspace_name) BETWEEN 1 AND 80),
  password_hash text NOT NULL,
  locale text NOT NULL CHECK (locale IN ('en', 'es', 'fr', 'de')),
  token_hash bytea CHECK (octet_length(token_hash) = 32),
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  CONSTRAINT sign_ups_token_hash_key UNIQUE (token_hash)
);
-- Sending the mail again, and telling whoever signs in too early.
CREATE INDEX sign_ups_email_idx ON sign_ups (email, created_at);
CREATE INDEX sign_ups_expires_at_idx ON sign_ups (expires_at);

CREATE TABLE password_resets (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  token_hash bytea NOT NULL CHECK (octet_length(token_hash) = 32),
  created_at timestamptz NOT NULL DEFAULT now(),
  expires_at timestamptz NOT NULL,
  CONSTRAINT password_resets_token_hash_key UNIQUE (token_hash)
);
CREATE INDEX password_resets_user_id_idx ON password_resets (user_id);
CREATE INDEX password_resets_expires_at_idx ON password_resets (expires_at);

-- The secret is encrypted under SECRET_KEY (key_version says which). A code is worth a step of 30 s: last_step is the
-- newest that was used, and no older one is taken again.
CREATE TABLE two_factors (
  user_id uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
  secret_sealed bytea NOT NULL,
  key_version smallint NOT NULL,
  last_step bigint NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT now(),
  enabled_at timestamptz
);

-- Hashes of 80 random bits. Using one deletes it.
CREATE TABLE recovery_codes (
  user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  code_hash bytea NOT NULL CHECK (octet_length(code_hash) = 32),
  PRIMARY KEY (user_id, code_hash)
);

-- Tries of secrets, by whom and within which window. Unlogged: a crash of PostgreSQL may forget them, a restart does not.
-- bucket is a hash: addresses that somebody typed are not kept.
CREATE UNLOGGED TABLE credential_attempts (
  bucket bytea PRIMARY KEY CHECK (octet_length(bucket) = 32),
  taken integer NOT NULL,
  window_ends_at timestamptz NOT NULL
);
CREATE INDEX credential_attempts_window_ends_at_idx ON credential_attempts (window_ends_at);
`;

const DOWN = `
DROP TABLE credential_attempts, recovery_codes, two_factors, password_resets, sign_ups;
ALTER TABLE sessions DROP COLUMN ip;
ALTER TABLE users DROP COLUMN version, DROP COLUMN email_verified_at;
`;
