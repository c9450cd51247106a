import type { Statement } from '#infra/postgres/database.js';
import type { Drift } from '#schema/products/drift.values.js';
import type { Mockup, WantedVariants } from '#schema/products/mockup.values.js';
import type { PriceEnding } from '#schema/products/price.rules.js';
import type { TemplateName } from '#schema/products/product-template.values.js';
import type { JobProblem } from '../pipeline/job-contract.js';

export type ProductStatus = 'DRAFT' | 'CREATING' | 'READY' | 'PUBLISHING' | 'PUBLISHED' | 'FAILED' | 'ARCHIVED';
export type ListingOwner = 'printify' | 'podpusher';

export interface ProductRow {
  /** Kind of the public id. */
  kind: 'prd';
  id: string;
  workspaceId: string;
  designId: string | null;
  ideaId: string | null;
  trendId: string | null;
  template: TemplateName;
  title: string;
  description: string;
  status: ProductStatus;
  listingOwner: ListingOwner;
  blueprintId: number;
  printProviderId: number;
  printifyShopId: string | null;
  printifyProductId: string | null;
  etsyListingId: string | null;
  etsyUrl: string | null;
  currency: string;
  marginBps: number;
  priceEnding: PriceEnding;
  isShippingIncluded: boolean;
  feeCountry: string;
  feeRates: Record<string, number>;
  shippingMinor: number | null;
  wanted: WantedVariants;
  mockups: Mockup[];
  drift: Drift[] | null;
  checkedAt: Date | null;
  publishStartedAt: Date | null;
  publishedAt: Date | null;
  problem: JobProblem | null;
  jobId: string | null;
  createdAt: Date;
  updatedAt: Date;
  version: number;
}

const COLUMNS = `'prd' AS kind, id, workspace_id AS "workspaceId", design_id AS "designId", idea_id AS "ideaId",
  trend_id AS "trendId", template, title, description, upper(status) AS status, listing_owner AS "listingOwner",
  blueprint_id AS "blueprintId", print_provider_id AS "printProviderId", printify_shop_id AS "printifyShopId",
  printify_product_id AS "printifyProductId", etsy_listing_id AS "etsyListingId", etsy_url AS "etsyUrl", currency,
  margin_bps AS "marginBps", price_ending AS "priceEnding", is_shipping_included AS "isShippingIncluded",
  fee_country AS "feeCountry", fee_rates AS "feeRates", shipping_minor AS "shippingMinor", wanted, mockups, drift, checked_at AS "checkedAt",
  publish_started_at AS "publishStartedAt", published_at AS "publishedAt", problem, job_id AS "jobId",
  created_at AS "createdAt", updated_at AS "updatedAt", version`;
const CHANGED = 'updated_at = now(), version = version + 1';

/** Newest first. Statuses and templates filter where they are given; `$6` finds in titles. */
export const PAGE: Statement = {
  name: 'products_page',
  text: `SELECT ${COLUMNS} FROM products
WHERE workspace_id = $1 AND ($2::uuid IS NULL OR id < $2) AND status = ANY ($3::text[])
  AND ($4::text[] IS NULL OR template = ANY ($4)) AND ($5::boolean IS NULL OR (drift IS NOT NULL) = $5)
  AND ($6::text IS NULL OR strpos(lower(title), lower($6)) > 0)
  AND ($7::uuid IS NULL OR design_id = $7) AND ($8::uuid IS NULL OR trend_id = $8)
ORDER BY id DESC LIMIT $9`,
};
/** At most 10,001, so that a count never costs more than that. */
export const COUNT: Statement = {
  name: 'products_count',
  text: `SELECT count(*)::integer AS count FROM (SELECT 1 FROM products
WHERE workspace_id = $1 AND status = ANY ($2::text[]) AND ($3::text[] IS NULL OR template = ANY ($3))
  AND ($4::boolean IS NULL OR (drift IS NOT NULL) = $4) AND ($5::text IS NULL OR strpos(lower(title), lower($5)) > 0)
  AND ($6::uuid IS NULL OR design_id = $6) AND ($7::uuid IS NULL OR trend_id = $7) LIMIT 10001) AS counted`,
};
export const BY_IDS: Statement = {
  name: 'products_by_ids',
  text: `SELECT ${COLUMNS} FROM products WHERE workspace_id = $1 AND id = ANY ($2::uuid[])`,
};
export const LOCK: Statement = {
  name: 'products_lock',
  text: `SELECT ${COLUMNS} FROM products WHERE workspace_id = $1 AND id = $2 FOR UPDATE`,
};
export const INSERT: Statement = {
  name: 'products_insert',
  text: `INSERT INTO products (workspace_id, design_id, idea_id, trend_id, template, title, description, status, listing_owner,
  blueprint_id, print_provider_id, margin_bps, price_ending, is_shipping_included, fee_country, fee_rates, wanted, created_by)
VALUES ($1, $2, $3, $4, $5, $6, $7, 'creating', $8, $9, $10, $11, $12, $13, $14, $15::jsonb, $16::jsonb, $17) RETURNING ${COLUMNS}`,
};
export const SET_JOB: Statement = {
  name: 'products_set_job',
  text: `UPDATE products SET job_id = $3 WHERE workspace_id = $1 AND id = $2`,
};
export const SET_PROVIDER: Statement = {
  name: 'products_set_provider',
  text: `UPDATE products SET print_provider_id = $3, updated_at = now() WHERE workspace_id = $1 AND id = $2 RETURNING ${COLUMNS}`,
};
/** The artwork and what it was made of. */
export const DESIGN: Statement = {
  name: 'products_design',
  text: `SELECT d.id, d.title, d.status, d.idea_id AS "ideaId", i.trend_id AS "trendId", d.file_key AS "fileKey", d.mime,
  encode(d.sha256, 'hex') AS sha256, d.width, d.height, d.created_at AS "createdAt"
FROM designs d LEFT JOIN ideas i ON i.id = d.idea_id AND i.workspace_id = d.workspace_id
WHERE d.workspace_id = $1 AND d.id = $2`,
};
export const NAME_SHOP: Statement = {
  name: 'products_name_shop',
  text: `UPDATE products SET printify_shop_id = $3 WHERE workspace_id = $1 AND id = $2 AND printify_product_id IS NULL`,
};
/** What the provider made of it: written again by a repeat, with the same result. */
export const MADE: Statement = {
  name: 'products_made',
  text: `UPDATE products SET printify_shop_id = $3, printify_product_id = $4, shipping_minor = $5, currency = $6,
  checked_at = $7, ${CHANGED}
WHERE workspace_id = $1 AND id = $2 RETURNING ${COLUMNS}`,
};
export const READY: Statement = {
  name: 'products_ready',
  text: `UPDATE products SET status = 'ready', problem = NULL, mockups = $3::jsonb, ${CHANGED}
WHERE workspace_id = $1 AND id = $2 AND status IN ('creating', 'failed') RETURNING ${COLUMNS}`,
};
export const SET_MOCKUPS: Statement = {
  name: 'products_set_mockups',
  text: `UPDATE products SET mockups = $3::jsonb, ${CHANGED} WHERE workspace_id = $1 AND id = $2 RETURNING ${COLUMNS}`,
};
export const FAILED: Statement = {
  name: 'products_failed',
  text: `UPDATE products SET status = CASE WHEN status = 'creating' THEN 'failed' WHEN status = 'publishing' THEN 'ready'
  ELSE status END, problem = $3::jsonb, ${CHANGED}
WHERE workspace_id = $1 AND id = $2 AND status <> 'archived'`,
};
export const UPDATE: Statement = {
  name: 'products_update',
  text: `UPDATE products SET title = $3, description = $4, margin_bps = $5, price_ending = $6, is_shipping_included = $7,
  fee_country = $8, fee_rates = $10::jsonb, listing_owner = CASE WHEN publish_started_at IS NULL THEN $9 ELSE listing_owner END, ${CHANGED}
WHERE workspace_id = $1 AND id = $2 RETURNING ${COLUMNS}`,
};
export const ARCHIVE: Statement = {
  name: 'products_archive',
  text: `UPDATE products SET status = 'archived', drift = NULL, problem = NULL, ${CHANGED}
WHERE workspace_id = $1 AND id = $2 RETURNING ${COLUMNS}`,
};
/** Whether an Etsy listing of it is known, also of a listing that was put away: that may sell. */
export const HAS_ETSY_LISTING: Statement = {
  name: 'products_has_etsy_listing',
  text: `SELECT 1 FROM products p WHERE p.workspace_id = $1 AND p.id = $2 AND (p.etsy_listing_id IS NOT NULL OR EXISTS (
  SELECT FROM listings l WHERE l.workspace_id = $1 AND l.product_id = p.id AND l.etsy_listing_id IS NOT NULL))`,
};
export const CREATE_AGAIN: Statement = {
  name: 'products_create_again',
  text: `UPDATE products SET status = 'creating', problem = NULL, ${CHANGED} WHERE workspace_id = $1 AND id = $2 RETURNING ${COLUMNS}`,
};
/** The moment from which the owner of the listing stays. Nothing comes back where somebody else was made its owner meanwhile. */
export const PUBLISHING: Statement = {
  name: 'products_publishing',
  text: `UPDATE products SET status = 'publishing', problem = NULL,
  publish_started_at = coalesce(publish_started_at, $3), ${CHANGED}
WHERE workspace_id = $1 AND id = $2 AND listing_owner = $4 AND status IN ('ready', 'publishing', 'published') RETURNING ${COLUMNS}`,
};
export const PUBLISH_FAILED: Statement = {
  name: 'products_publish_failed',
  text: `UPDATE products SET status = CASE WHEN etsy_listing_id IS NULL THEN 'ready' ELSE 'published' END, ${CHANGED}
WHERE workspace_id = $1 AND id = $2 AND status = 'publishing'`,
};
/** The owner stays: it had begun before. */
export const PUBLISH_AGAIN: Statement = {
  name: 'products_publish_again',
  text: `UPDATE products SET publish_started_at = $3
WHERE workspace_id = $1 AND id = $2 AND etsy_listing_id IS NULL AND publish_started_at IS NOT NULL`,
};
export const PUBLISHED: Statement = {
  name: 'products_published',
  text: `UPDATE products SET status = 'published', problem = NULL, etsy_listing_id = $3, etsy_url = $4,
  published_at = coalesce(published_at, $5), ${CHANGED}
WHERE workspace_id = $1 AND id = $2 AND status <> 'archived' RETURNING ${COLUMNS}`,
};
export const CHECKED: Statement = {
  name: 'products_checked',
  text: `UPDATE products SET drift = $3::jsonb, checked_at = $4, updated_at = now() WHERE workspace_id = $1 AND id = $2
RETURNING ${COLUMNS}`,
};
/** Made at the provider, which can be asked, and not looked at for a while: the longest first. `$2` workspaces to leave out. All workspaces: workers only. */
export const DUE: Statement = {
  name: 'products_due',
  text: `SELECT p.workspace_id AS "workspaceId", p.id FROM products p
WHERE printify_product_id IS NOT NULL AND p.status IN ('ready', 'published')
  AND (greatest(checked_at, tried_at) IS NULL OR greatest(checked_at, tried_at) < $1)
  AND p.workspace_id <> ALL ($2::uuid[]) AND EXISTS (SELECT 1 FROM connections c
    WHERE c.workspace_id = p.workspace_id AND c.provider = 'printify' AND c.status = 'connected')
ORDER BY greatest(checked_at, tried_at) NULLS FIRST LIMIT $3`,
};
export const TRIED: Statement = {
  name: 'products_tried',
  text: 'UPDATE products SET tried_at = $3 WHERE workspace_id = $1 AND id = $2',
};
/** Whose product a message of Printify is about. All workspaces: workers only. */
export const BY_PRINTIFY_ID: Statement = {
  name: 'products_by_printify_id',
  text: `SELECT workspace_id AS "workspaceId", id FROM products WHERE printify_product_id = $1 AND status <> 'archived'`,
};
