import type { MigrationInterface, QueryRunner } from 'typeorm';
import { unwalled, wall } from './tenancy/wall.js';

/** Goods with a design on them, as they stand at the print provider, their variants, and the orders that buyers place. */
export class Products20261130000400 implements MigrationInterface {
  name = 'Products20261130000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(UP);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE webhook_events, printify_catalog, order_settings, orders, product_variants, products',
    );
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
  etsy_url text,
  -- From here on the owner of the listing stays what it is.
  publish_started_at timestamptz,
  published_at timestamptz,
  currency text NOT NULL DEFAULT 'USD' CHECK (currency ~ '^[A-Z]{3}$'),
  margin_bps integer NOT NULL DEFAULT 3000 CHECK (margin_bps BETWEEN 0 AND 9500),
  -- How prices end: 'none' leaves them as reckoned.
  price_ending text NOT NULL DEFAULT '99' CHECK (price_ending IN ('none', '99', '95', '00')),
  -- Whether the price holds the shipping, so that buyers pay none on top.
  is_shipping_included boolean NOT NULL DEFAULT false,
  -- Whose published payment fees are reckoned with (ISO 3166).
  fee_country text NOT NULL DEFAULT 'US' CHECK (fee_country ~ '^[A-Z]{2}$'),
  -- Worth of other currencies' fees in the product's currency, as the seller gave it: { "EUR": 1.08 }.
  fee_rates jsonb NOT NULL DEFAULT '{}',
  -- The first item to the fee country, by the provider's catalogue; null while it is not known.
  shipping_minor integer CHECK (shipping_minor >= 0),
  -- What was asked for: { sizes, colors }; empty lists mean all that the template suggests.
  wanted jsonb NOT NULL DEFAULT '{"sizes": [], "colors": []}',
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

-- What buyers ordered where the listing is ours: an Etsy receipt, and the Printify order it became. No address is kept: it is
-- read from Etsy when the order is placed.
CREATE TABLE orders (
  id uuid PRIMARY KEY DEFAULT podpusher_uuid_v7(),
  workspace_id uuid NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  etsy_shop_id text NOT NULL,
  etsy_receipt_id text NOT NULL,
  status text NOT NULL DEFAULT 'received' CHECK (status IN
    ('received', 'review', 'approved', 'production', 'shipped', 'delivered', 'cancelled', 'failed')),
  -- As the providers name them: open lists.
  etsy_status text NOT NULL DEFAULT '',
  printify_shop_id text,
  printify_order_id text,
  printify_status text NOT NULL DEFAULT '',
  -- Fixed when the order came in.
  production text NOT NULL CHECK (production IN ('auto', 'review')),
  country text CHECK (country ~ '^[A-Z]{2}$'),
  total_minor integer,
  cost_minor integer,
  currency text NOT NULL DEFAULT 'USD' CHECK (currency ~ '^[A-Z]{3}$'),
  -- [{ sku, title, quantity, productId, printifyProductId, printifyVariantId }]
  lines jsonb NOT NULL DEFAULT '[]',
  -- [{ carrier, number, url, sentAt }]: sentAt when Etsy has it.
  shipments jsonb NOT NULL DEFAULT '[]',
  problem jsonb,
  ordered_at timestamptz NOT NULL,
  approved_at timestamptz,
  approved_by uuid REFERENCES users (id) ON DELETE SET NULL,
  checked_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  version integer NOT NULL DEFAULT 1,
  CONSTRAINT orders_workspace_id_etsy_receipt_id_key UNIQUE (workspace_id, etsy_receipt_id)
);
CREATE INDEX orders_workspace_id_idx ON orders (workspace_id, id DESC);
CREATE UNIQUE INDEX orders_printify_order_id_idx ON orders (workspace_id, printify_order_id) WHERE printify_order_id IS NOT NULL;
CREATE INDEX orders_approved_by_idx ON orders (approved_by) WHERE approved_by IS NOT NULL;

-- How a workspace wants its orders, and how far its receipts have been read.
CREATE TABLE order_settings (
  workspace_id uuid PRIMARY KEY REFERENCES workspaces (id) ON DELETE CASCADE,
  production text NOT NULL DEFAULT 'review' CHECK (production IN ('auto', 'review')),
  receipts_read_until timestamptz,
  -- Printify's webhooks were set up for this shop at this address.
  webhooks_at text,
  updated_at timestamptz NOT NULL DEFAULT now()
);

-- Printify's catalogue as it was answered; the same for everybody.
CREATE TABLE printify_catalog (
  key text PRIMARY KEY CHECK (length(key) BETWEEN 1 AND 120),
  body jsonb NOT NULL,
  fetched_at timestamptz NOT NULL
);

-- Messages of providers whose signature held, so that each is worked once. Only what names the thing: it is fetched afresh.
CREATE TABLE webhook_events (
  id uuid PRIMARY KEY DEFAULT podpusher_uuid_v7(),
  provider text NOT NULL CHECK (provider IN ('etsy', 'printify')),
  event_id text NOT NULL CHECK (length(event_id) BETWEEN 1 AND 200),
  topic text NOT NULL CHECK (length(topic) <= 80),
  shop_ref text CHECK (length(shop_ref) <= 40),
  resource_ref text CHECK (length(resource_ref) <= 80),
  received_at timestamptz NOT NULL DEFAULT now(),
  worked_at timestamptz,
  CONSTRAINT webhook_events_provider_event_id_key UNIQUE (provider, event_id)
);
CREATE INDEX webhook_events_received_at_idx ON webhook_events (received_at);
${wall('products')}
${wall('product_variants')}
${wall('orders')}
${wall('order_settings')}
${unwalled('printify_catalog', 'SELECT, INSERT, UPDATE')}
${unwalled('webhook_events', 'SELECT, INSERT')}
`;
