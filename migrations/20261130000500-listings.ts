import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './tenancy/wall.js';

/** Listings as the composer has them, their texts by language, and every revision that was saved. */
export class Listings20261130000500 implements MigrationInterface {
  name = 'Listings20261130000500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE listing_defaults, listing_revisions, listing_texts, listings');
  }
}

const UP = `
CREATE TABLE listings (
  id uuid PRIMARY KEY DEFAULT podpusher_uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  product_id uuid REFERENCES products (id) ON DELETE SET NULL,
  idea_id uuid REFERENCES ideas (id) ON DELETE SET NULL,
  trend_id uuid REFERENCES trends (id) ON DELETE SET NULL,
  status text NOT NULL DEFAULT 'draft'
    CHECK (status IN ('draft', 'scheduled', 'publishing', 'live', 'failed', 'archived')),
  locale text NOT NULL DEFAULT 'en' CHECK (locale IN ('en', 'es', 'fr', 'de')),
  -- What does not depend on the language (schema/listings/listing-content.values.ts): materials, attributes, taxonomy,
  -- profiles, return policy, images in order with alternative texts, order of blocks.
  content jsonb NOT NULL DEFAULT '{}',
  -- A draft keeps what was typed, 0 included; the rules of publishing refuse it (schema/listings/listing.rules.ts).
  price_minor integer CHECK (price_minor >= 0),
  currency text NOT NULL DEFAULT 'USD' CHECK (currency ~ '^[A-Z]{3}$'),
  etsy_shop_id text,
  etsy_listing_id text,
  etsy_state text,
  etsy_url text,
  scheduled_at timestamptz,
  published_at timestamptz,
  problem jsonb,
  job_id uuid,
  created_by uuid REFERENCES users (id) ON DELETE SET NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1
);
-- The list of a workspace, newest first: ids are in the order of time.
CREATE INDEX listings_workspace_id_idx ON listings (workspace_id, id DESC);
-- One listing a product, and one row a listing of Etsy.
CREATE UNIQUE INDEX listings_product_id_idx ON listings (product_id) WHERE product_id IS NOT NULL AND status <> 'archived';
CREATE UNIQUE INDEX listings_etsy_listing_id_idx ON listings (workspace_id, etsy_listing_id) WHERE etsy_listing_id IS NOT NULL;
CREATE INDEX listings_idea_id_idx ON listings (idea_id) WHERE idea_id IS NOT NULL;
CREATE INDEX listings_trend_id_idx ON listings (trend_id) WHERE trend_id IS NOT NULL;
CREATE INDEX listings_created_by_idx ON listings (created_by) WHERE created_by IS NOT NULL;
CREATE INDEX listings_scheduled_at_idx ON listings (scheduled_at) WHERE status = 'scheduled';

CREATE TABLE listing_texts (
  listing_id uuid NOT NULL REFERENCES listings (id) ON DELETE CASCADE,
  locale text NOT NULL CHECK (locale IN ('en', 'es', 'fr', 'de')),
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  title text NOT NULL DEFAULT '',
  description text NOT NULL DEFAULT '' CHECK (length(description) <= 20000),
  tags text[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (listing_id, locale)
);
CREATE INDEX listing_texts_workspace_id_idx ON listing_texts (workspace_id);

-- Whole states, so that any of them can be shown and restored.
CREATE TABLE listing_revisions (
  id uuid PRIMARY KEY DEFAULT podpusher_uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  listing_id uuid NOT NULL REFERENCES listings (id) ON DELETE CASCADE,
  version integer NOT NULL,
  state jsonb NOT NULL,
  cause text NOT NULL CHECK (cause IN ('autosave', 'saved', 'published', 'restored', 'generated')),
  created_by uuid REFERENCES users (id) ON DELETE SET NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT listing_revisions_listing_id_version_key UNIQUE (listing_id, version)
);
CREATE INDEX listing_revisions_workspace_id_idx ON listing_revisions (workspace_id);
CREATE INDEX listing_revisions_created_by_idx ON listing_revisions (created_by) WHERE created_by IS NOT NULL;
-- What a new listing begins with at Etsy, learnt from the chosen shop: { shippingProfileId, readinessStateId, returnPolicyId,
-- productionPartnerIds, categories: { template: { id, path } } }.
CREATE TABLE listing_defaults (
  workspace_id uuid PRIMARY KEY REFERENCES workspaces (id) ON DELETE CASCADE,
  shop_id text NOT NULL,
  defaults jsonb NOT NULL,
  learnt_at timestamptz NOT NULL
);
${wall('listing_defaults', { api: 'SELECT' })}
${wall('listings')}
${wall('listing_texts')}
${wall('listing_revisions')}
`;
