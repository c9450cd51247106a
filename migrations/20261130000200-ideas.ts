import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './tenancy/wall.js';

/** What a workspace's brand is, and the ideas that were drafted for it. */
export class Ideas20261130000200 implements MigrationInterface {
  name = 'Ideas20261130000200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE ideas, brand_profiles');
  }
}

const UP = `
CREATE TABLE brand_profiles (
  id uuid PRIMARY KEY DEFAULT podpusher_uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  tone text NOT NULL DEFAULT '' CHECK (length(tone) <= 200),
  audience text NOT NULL DEFAULT '' CHECK (length(audience) <= 200),
  interests text[] NOT NULL DEFAULT '{}' CHECK (cardinality(interests) <= 30),
  banned_topics text[] NOT NULL DEFAULT '{}' CHECK (cardinality(banned_topics) <= 100),
  preferred_products text[] NOT NULL DEFAULT '{}' CHECK (cardinality(preferred_products) <= 20),
  locale text NOT NULL DEFAULT 'en' CHECK (locale IN ('en', 'es', 'fr', 'de')),
  is_default boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1
);
CREATE INDEX brand_profiles_workspace_id_idx ON brand_profiles (workspace_id, id DESC);
CREATE UNIQUE INDEX brand_profiles_default_idx ON brand_profiles (workspace_id) WHERE is_default;

-- A structured brief. engine says who wrote it; findings is what the screen found (schema/screening/finding.values.ts).
CREATE TABLE ideas (
  id uuid PRIMARY KEY DEFAULT podpusher_uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  brand_profile_id uuid REFERENCES brand_profiles (id) ON DELETE SET NULL,
  -- Trends are public and may be forgotten; the keyword stays.
  trend_id uuid REFERENCES trends (id) ON DELETE SET NULL,
  keyword text NOT NULL CHECK (length(keyword) BETWEEN 1 AND 200),
  source text NOT NULL CHECK (source IN ('trend', 'season', 'words')),
  status text NOT NULL DEFAULT 'draft' CHECK (status IN ('draft', 'chosen', 'archived')),
  locale text NOT NULL CHECK (locale IN ('en', 'es', 'fr', 'de')),
  engine text NOT NULL CHECK (engine IN ('openai', 'rules', 'person')),
  model text,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 140),
  concept text NOT NULL CHECK (length(concept) <= 2000),
  -- What is set on the product, line by line.
  text_lines text[] NOT NULL DEFAULT '{}' CHECK (cardinality(text_lines) <= 8),
  style text NOT NULL DEFAULT '' CHECK (length(style) <= 200),
  palette text[] NOT NULL DEFAULT '{}' CHECK (cardinality(palette) <= 8),
  audience text NOT NULL DEFAULT '' CHECK (length(audience) <= 400),
  products text[] NOT NULL DEFAULT '{}' CHECK (cardinality(products) <= 10),
  keywords text[] NOT NULL DEFAULT '{}' CHECK (cardinality(keywords) <= 30),
  fit text NOT NULL DEFAULT '' CHECK (length(fit) <= 2000),
  risk_notes text[] NOT NULL DEFAULT '{}' CHECK (cardinality(risk_notes) <= 20),
  findings jsonb NOT NULL DEFAULT '[]',
  -- The durable job that made it, and which of its ideas this is: a job that runs again makes none twice.
  job_id uuid,
  job_ordinal smallint,
  created_by uuid REFERENCES users (id) ON DELETE SET NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT ideas_job_id_job_ordinal_key UNIQUE (job_id, job_ordinal)
);
-- The list of a workspace, newest first: ids are in the order of time.
CREATE INDEX ideas_workspace_id_idx ON ideas (workspace_id, id DESC);
CREATE INDEX ideas_trend_id_idx ON ideas (trend_id) WHERE trend_id IS NOT NULL;
CREATE INDEX ideas_brand_profile_id_idx ON ideas (brand_profile_id) WHERE brand_profile_id IS NOT NULL;
CREATE INDEX ideas_created_by_idx ON ideas (created_by) WHERE created_by IS NOT NULL;
${wall('brand_profiles')}
${wall('ideas')}
`;
