import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wall } from './tenancy/wall.js';

/** Goods with a design on them, as they stand at the print provider, and their variants. */
export class Products20261130000400 implements MigrationInterface {
  name = 'Products20261130000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE product_variants, products');
  }
}

const UP = `
CREATE TABLE products (
  id uuid PRIMARY KEY DEFAULT podpusher_uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  design_id uuid REFERENCES designs (id) ON DELETE SET NULL,
  idea_id uuid REFERENCES ideas (id) ON DELETE SET NULL,
  trend_id uuid REFERENCES trends (id) ON DELETE SET NULL,
  -- One of the templates, e.g. 'tee' (schema/products/product-template.values.ts).
  template text NOT NULL CHECK (length(template) BETWEEN 1 AND 40),
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 140),
  description text NOT NULL DEFAULT '' CHECK (length(description) <= 20000),
  status text NOT NULL DEFAULT 'draft'
    CHECK (status IN ('draft', 'creating', 'ready', 'publishing', 'published', 'failed', 'archived')),
  -- Who makes the Etsy listing: decided once, so that two never appear.
  listing_owner text NOT NULL DEFAULT 'printify' CHECK (listing_owner IN ('printify', 'podpusher')),
  blueprint_id integer NOT NULL,
  print_provider_id integer NOT NULL,
  printify_shop_id text,
  printify_product_id text,
  -- Set when Printify has made the listing (external.id), or we have.
  etsy_listing_id text,
  currency text NOT NULL DEFAULT 'USD' CHECK (currency ~ '^[A-Z]{3}$'),
  margin_bps integer NOT NULL DEFAULT 3000 CHECK (margin_bps BETWEEN 0 AND 9500),
  -- Mock-ups in the object store (schema/products/mockup.values.ts).
  mockups jsonb NOT NULL DEFAULT '[]',
  -- What differs at the provider from what stands here; null: nothing, or not looked yet.
  drift jsonb,
  checked_at timestamptz,
  problem jsonb,
  job_id uuid,
  created_by uuid REFERENCES users (id) ON DELETE SET NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1
);
-- The list of a workspace, newest first: ids are in the order of time.
CREATE INDEX products_workspace_id_idx ON products (workspace_id, id DESC);
CREATE UNIQUE INDEX products_printify_product_id_idx ON products (workspace_id, printify_product_id) WHERE printify_product_id IS NOT NULL;
CREATE INDEX products_design_id_idx ON products (design_id) WHERE design_id IS NOT NULL;
CREATE INDEX products_idea_id_idx ON products (idea_id) WHERE idea_id IS NOT NULL;
CREATE INDEX products_trend_id_idx ON products (trend_id) WHERE trend_id IS NOT NULL;
CREATE INDEX products_created_by_idx ON products (created_by) WHERE created_by IS NOT NULL;

CREATE TABLE product_variants (
  id uuid PRIMARY KEY DEFAULT podpusher_uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  product_id uuid NOT NULL REFERENCES products (id) ON DELETE CASCADE,
  position smallint NOT NULL,
  printify_variant_id integer NOT NULL,
  sku text NOT NULL CHECK (length(sku) BETWEEN 1 AND 64),
  title text NOT NULL CHECK (length(title) <= 140),
  size text NOT NULL DEFAULT '' CHECK (length(size) <= 40),
  color text NOT NULL DEFAULT '' CHECK (length(color) <= 60),
  color_hex text CHECK (color_hex ~ '^#[0-9A-F]{6}$'),
  -- In minor units of the product's currency. cost_minor is the provider's, null while it is not known.
  cost_minor integer CHECK (cost_minor >= 0),
  price_minor integer NOT NULL CHECK (price_minor > 0),
  is_enabled boolean NOT NULL DEFAULT true,
  is_available boolean NOT NULL DEFAULT true,
  CONSTRAINT product_variants_product_id_printify_variant_id_key UNIQUE (product_id, printify_variant_id)
);
CREATE INDEX product_variants_product_id_idx ON product_variants (product_id, position);
CREATE INDEX product_variants_workspace_id_idx ON product_variants (workspace_id);
${wall('products')}
${wall('product_variants')}
`;
