import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './tenancy/wall.js';

/** Answers that were given under an idempotency key, so that a repeat gets the same one and does nothing (docs/adr/0026). */
export class Idempotency20261123000400 implements MigrationInterface {
  name = 'Idempotency20261123000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE idempotency_results');
  }
}

const UP = `
-- A row belongs to a workspace, or to a person where the call is about no workspace yet; it goes with its owner.
-- occurrence: which of several calls of one mutation in one request. result holds no secret (domain/idempotency).
CREATE TABLE idempotency_results (
  workspace_id uuid REFERENCES workspaces (id) ON DELETE CASCADE,
  user_id uuid REFERENCES users (id) ON DELETE CASCADE,
  mutation text NOT NULL CHECK (length(mutation) BETWEEN 1 AND 80),
  key text NOT NULL CHECK (length(key) BETWEEN 1 AND 255),
  occurrence smallint NOT NULL CHECK (occurrence > 0),
  request_hash bytea NOT NULL CHECK (octet_length(request_hash) = 32),
  result jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CHECK (num_nonnulls(workspace_id, user_id) = 1)
);
-- The last wall against two effects under one key, and the look-up of a repeat.
CREATE UNIQUE INDEX idempotency_results_key
  ON idempotency_results (coalesce(workspace_id, user_id), mutation, key, occurrence);
-- What is past its retention, and what goes with a workspace or a person.
CREATE INDEX idempotency_results_created_at_idx ON idempotency_results (created_at);
CREATE INDEX idempotency_results_workspace_id_idx ON idempotency_results (workspace_id) WHERE workspace_id IS NOT NULL;
CREATE INDEX idempotency_results_user_id_idx ON idempotency_results (user_id) WHERE user_id IS NOT NULL;
${wall('idempotency_results', {
  rows: 'workspace_id = podpusher_workspace_id() OR user_id = podpusher_user_id()',
  api: 'SELECT, INSERT',
})}`;
