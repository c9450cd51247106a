import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './tenancy/wall.js';

/** Artwork and its review. The files lie in the object store; the rows say where and what they are. */
export class Designs20261130000300 implements MigrationInterface {
  name = 'Designs20261130000300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE designs');
  }
}

const UP = `
CREATE TABLE designs (
  id uuid PRIMARY KEY DEFAULT podpusher_uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  idea_id uuid REFERENCES ideas (id) ON DELETE SET NULL,
  title text NOT NULL DEFAULT '' CHECK (length(title) <= 140),
  status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'approved', 'rejected')),
  engine text NOT NULL CHECK (engine IN ('openai', 'renderer', 'upload')),
  model text,
  prompt text CHECK (length(prompt) <= 4000),
  -- The product that it is made for (schema/products/product-template.values.ts).
  template text NOT NULL DEFAULT 'tee' CHECK (length(template) BETWEEN 1 AND 40),
  -- The renderer makes the same picture of the same spec and seed.
  seed bigint,
  spec jsonb,
  -- Keys of the object store; never a provider's address.
  file_key text NOT NULL CHECK (length(file_key) <= 300),
  thumbnail_key text CHECK (length(thumbnail_key) <= 300),
  sha256 bytea NOT NULL CHECK (octet_length(sha256) = 32),
  mime text NOT NULL CHECK (mime IN ('image/png', 'image/jpeg', 'image/webp')),
  bytes bigint NOT NULL CHECK (bytes > 0),
  width integer NOT NULL CHECK (width > 0),
  height integer NOT NULL CHECK (height > 0),
  has_transparency boolean NOT NULL DEFAULT false,
  -- Resolution, transparency, contrast, text at the edge, marks (schema/designs/design-check.values.ts).
  checks jsonb NOT NULL DEFAULT '[]',
  rating smallint CHECK (rating BETWEEN 1 AND 5),
  tags text[] NOT NULL DEFAULT '{}' CHECK (cardinality(tags) <= 20),
  suggested_tags text[] NOT NULL DEFAULT '{}' CHECK (cardinality(suggested_tags) <= 20),
  is_flagged boolean NOT NULL DEFAULT false,
  reviewed_at timestamptz,
  reviewed_by uuid REFERENCES users (id) ON DELETE SET NULL,
  job_id uuid,
  job_ordinal smallint,
  created_by uuid REFERENCES users (id) ON DELETE SET NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT designs_job_id_job_ordinal_key UNIQUE (job_id, job_ordinal)
);
-- The list of a workspace and the review queue, newest first: ids are in the order of time.
CREATE INDEX designs_workspace_id_idx ON designs (workspace_id, status, id DESC);
CREATE INDEX designs_idea_id_idx ON designs (idea_id) WHERE idea_id IS NOT NULL;
CREATE INDEX designs_reviewed_by_idx ON designs (reviewed_by) WHERE reviewed_by IS NOT NULL;
CREATE INDEX designs_created_by_idx ON designs (created_by) WHERE created_by IS NOT NULL;
${wall('designs')}
`;
