import type { MigrationInterface, QueryRunner } from 'typeorm';
import { unwalled, wall } from './tenancy/wall.js';

/** Accounts at providers that a workspace has connected, sign-ins under way, and limits and breakers for each account. */
export class Connections20261130000100 implements MigrationInterface {
  name = 'Connections20261130000100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(DOWN);
  }
}

const UP = `
CREATE TABLE connections (
  id uuid PRIMARY KEY DEFAULT podpusher_uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  provider text NOT NULL CHECK (provider IN ('etsy', 'printify', 'openai', 'pinterest', 'instagram', 'x', 'tiktok')),
  -- Whether it was made with the provider itself or with the sandbox: one is never used as the other.
  mode text NOT NULL CHECK (mode IN ('live', 'sandbox')),
  method text NOT NULL CHECK (method IN ('oauth', 'token')),
  -- 'expiring' is no state of its own: it follows from the dates.
  status text NOT NULL DEFAULT 'connected' CHECK (status IN ('connected', 'expired', 'revoked', 'error')),
  -- The account's own id and name at the provider, where it has them.
  account_id text CHECK (length(account_id) <= 200),
  account_name text NOT NULL DEFAULT '' CHECK (length(account_name) <= 200),
  -- [{ id, name, channel }]: shops of the account (Etsy, Printify), and the one that was chosen.
  shops jsonb NOT NULL DEFAULT '[]',
  shop_id text CHECK (length(shop_id) <= 60),
  scopes text[] NOT NULL DEFAULT '{}',
  -- Sealed with the key of that version (infra/crypto/sealer.ts), bound to the row's id.
  access_sealed bytea NOT NULL,
  refresh_sealed bytea,
  key_version smallint NOT NULL,
  -- When the access token ends, and when nothing but connecting anew helps; null: neither is known to end.
  access_expires_at timestamptz,
  expires_at timestamptz,
  -- { code, message, action }: why it does not work, in words that say what to do.
  problem jsonb,
  connected_by uuid REFERENCES users (id) ON DELETE SET NULL,
  connected_at timestamptz NOT NULL DEFAULT now(),
  refreshed_at timestamptz,
  checked_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT connections_workspace_id_provider_key UNIQUE (workspace_id, provider)
);
CREATE INDEX connections_connected_by_idx ON connections (connected_by) WHERE connected_by IS NOT NULL;
-- Those that a refresh may be due for.
CREATE INDEX connections_access_expires_at_idx ON connections (access_expires_at) WHERE status = 'connected';
CREATE INDEX connections_key_version_idx ON connections (key_version);

-- A person was sent to a provider to consent; the answer must come back in the same session, once, in time.
CREATE TABLE connection_attempts (
  id uuid PRIMARY KEY DEFAULT podpusher_uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  session_id uuid NOT NULL REFERENCES sessions (id) ON DELETE CASCADE,
  provider text NOT NULL CHECK (length(provider) <= 20),
  state_hash bytea NOT NULL CHECK (length(state_hash) = 32),
  verifier_sealed bytea NOT NULL,
  key_version smallint NOT NULL,
  -- Where the page goes on: a path of ours.
  return_to text NOT NULL CHECK (return_to LIKE '/%' AND length(return_to) <= 500),
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT connection_attempts_state_hash_key UNIQUE (state_hash)
);
CREATE INDEX connection_attempts_workspace_id_idx ON connection_attempts (workspace_id);
CREATE INDEX connection_attempts_user_id_idx ON connection_attempts (user_id);
CREATE INDEX connection_attempts_session_id_idx ON connection_attempts (session_id);
CREATE INDEX connection_attempts_expires_at_idx ON connection_attempts (expires_at);

-- How fast an account, or the whole app ('' as account), may be called: one row a limit, shared by all processes.
CREATE TABLE provider_paces (
  provider text NOT NULL,
  account text NOT NULL,
  name text NOT NULL,
  -- Up to when calls are given out; the further in the future, the more of the limit is used.
  spent_until timestamptz NOT NULL,
  -- What the provider's headers said last; null: our own figure holds.
  learned_limit integer CHECK (learned_limit > 0),
  CONSTRAINT provider_paces_pkey PRIMARY KEY (provider, account, name)
);
CREATE INDEX provider_paces_spent_until_idx ON provider_paces (spent_until);

-- A breaker for each account beside the one of the whole provider ('').
ALTER TABLE provider_breakers ADD COLUMN account text NOT NULL DEFAULT '';
ALTER TABLE provider_breakers DROP CONSTRAINT provider_breakers_pkey;
ALTER TABLE provider_breakers ADD CONSTRAINT provider_breakers_pkey PRIMARY KEY (provider, account);
GRANT INSERT, UPDATE ON provider_breakers TO podpusher_api;
${unwalled('provider_paces', 'SELECT, INSERT, UPDATE')}
${wall('connections')}
${wall('connection_attempts')}
`;

const DOWN = `
DROP TABLE connection_attempts, connections, provider_paces;
REVOKE INSERT, UPDATE ON provider_breakers FROM podpusher_api;
DELETE FROM provider_breakers WHERE account <> '';
ALTER TABLE provider_breakers DROP CONSTRAINT provider_breakers_pkey;
ALTER TABLE provider_breakers DROP COLUMN account;
ALTER TABLE provider_breakers ADD CONSTRAINT provider_breakers_pkey PRIMARY KEY (provider);
`;
