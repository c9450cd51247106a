import type { Statement } from '#infra/postgres/database.js';
import type { ListingLocale, ListingTextValues } from '#schema/listings/listing.rules.js';
import type { ListingContent, ListingStatus } from '#schema/listings/listing-content.values.js';
import type { PriceEnding } from '#schema/products/price.rules.js';

/** A problem as the job left it (domain/pipeline/job-contract.ts). */
export interface ListingProblemFacts {
  code: string;
  message: string;
  provider: string | null;
  isRetryable: boolean;
  action: string | null;
}

export interface ListingRow {
  /** Kind of the public id. */
  kind: 'lst';
  id: string;
  workspaceId: string;
  productId: string | null;
  ideaId: string | null;
  trendId: string | null;
  status: Uppercase<ListingStatus>;
  locale: ListingLocale;
  content: Partial<ListingContent>;
  texts: Partial<Record<ListingLocale, ListingTextValues>>;
  priceMinor: number | null;
  currency: string;
  etsyListingId: string | null;
  etsyState: string | null;
  etsyUrl: string | null;
  scheduledAt: Date | null;
  publishedAt: Date | null;
  problem: ListingProblemFacts | null;
  jobId: string | null;
  createdBy: string | null;
  createdAt: Date;
  updatedAt: Date;
  version: number;
}

export const COLUMNS = `'lst' AS kind, l.id, l.workspace_id AS "workspaceId", l.product_id AS "productId",
  l.idea_id AS "ideaId", l.trend_id AS "trendId", upper(l.status) AS status, l.locale, l.content,
  l.price_minor AS "priceMinor", l.currency, l.etsy_listing_id AS "etsyListingId", l.etsy_state AS "etsyState",
  l.etsy_url AS "etsyUrl", l.scheduled_at AS "scheduledAt", l.published_at AS "publishedAt", l.problem, l.job_id AS "jobId",
  l.created_by AS "createdBy", l.created_at AS "createdAt", l.updated_at AS "updatedAt", l.version,
  coalesce((SELECT jsonb_object_agg(t.locale, jsonb_build_object('title', t.title, 'description', t.description, 'tags', t.tags))
    FROM listing_texts t WHERE t.listing_id = l.id AND t.workspace_id = l.workspace_id), '{}') AS texts`;

/** $2 after, $3 limit, $4 statuses or null, $5 words in the title or null, $6 status that is left out unless asked for. */
export const PAGE: Statement = {
  name: 'listings_page',
  text: `SELECT ${COLUMNS} FROM listings l WHERE l.workspace_id = $1 AND ($2::uuid IS NULL OR l.id < $2)
  AND (CASE WHEN $4::text[] IS NULL THEN l.status <> 'archived' ELSE l.status = ANY ($4) END)
  AND ($5::text IS NULL OR EXISTS (SELECT FROM listing_texts t WHERE t.listing_id = l.id AND t.workspace_id = $1
    AND strpos(lower(t.title), lower($5)) > 0))
ORDER BY l.id DESC LIMIT $3`,
};
export const BY_IDS: Statement = {
  name: 'listings_by_ids',
  text: `SELECT ${COLUMNS} FROM listings l WHERE l.workspace_id = $1 AND l.id = ANY ($2::uuid[])`,
};
export const LOCK: Statement = {
  name: 'listings_lock',
  text: `SELECT ${COLUMNS} FROM listings l WHERE l.workspace_id = $1 AND l.id = $2 FOR UPDATE OF l`,
};
export const BY_PRODUCTS: Statement = {
  name: 'listings_by_products',
  text: `SELECT ${COLUMNS} FROM listings l WHERE l.workspace_id = $1 AND l.product_id = ANY ($2::uuid[])
  AND l.status <> 'archived'`,
};
export const INSERT: Statement = {
  name: 'listings_insert',
  text: `INSERT INTO listings (workspace_id, product_id, idea_id, trend_id, locale, content, price_minor, currency, created_by)
VALUES ($1, $2, $3, $4, $5, $6::jsonb, $7, $8, $9)
ON CONFLICT (product_id) WHERE product_id IS NOT NULL AND status <> 'archived' DO NOTHING RETURNING id`,
};
/** What the composer changes. The version tells every reader that it is another listing now. */
export const SAVE: Statement = {
  name: 'listings_save',
  text: `UPDATE listings SET locale = $3, content = $4::jsonb, price_minor = $5, currency = $6, updated_at = now(),
  version = version + 1 WHERE workspace_id = $1 AND id = $2`,
};
export const PUT_TEXT: Statement = {
  name: 'listing_texts_put',
  text: `INSERT INTO listing_texts (workspace_id, listing_id, locale, title, description, tags)
VALUES ($1, $2, $3, $4, $5, $6::text[])
ON CONFLICT (listing_id, locale) DO UPDATE SET title = excluded.title, description = excluded.description, tags = excluded.tags
WHERE listing_texts.workspace_id = excluded.workspace_id`,
};
/** $3 status, $4 scheduled_at, $5 job, $6 problem. */
export const SET_STATUS: Statement = {
  name: 'listings_set_status',
  text: `UPDATE listings SET status = $3, scheduled_at = $4, job_id = coalesce($5, job_id), problem = $6::jsonb,
  updated_at = now(), version = version + 1 WHERE workspace_id = $1 AND id = $2`,
};
/** Of listings of the same product that were put away: what stands at Etsy goes on as the one that there is now. $3 the Etsy listing. */
export const LEAVE_ETSY: Statement = {
  name: 'listings_leave_etsy',
  text: `UPDATE listings SET etsy_listing_id = NULL, etsy_shop_id = NULL, updated_at = now()
WHERE workspace_id = $1 AND etsy_listing_id = $3 AND id <> $2 AND status = 'archived'
  AND product_id = (SELECT product_id FROM listings WHERE workspace_id = $1 AND id = $2)`,
};
/** Known as soon as Etsy has it, so that nothing makes a second one. */
export const SET_ETSY: Statement = {
  name: 'listings_set_etsy',
  text: `UPDATE listings SET etsy_listing_id = $3, etsy_shop_id = $4, updated_at = now()
WHERE workspace_id = $1 AND id = $2 AND etsy_listing_id IS DISTINCT FROM $3`,
};
export const SET_LIVE: Statement = {
  name: 'listings_set_live',
  text: `UPDATE listings SET status = 'live', etsy_state = $3, etsy_url = $4, published_at = $5,
  etsy_shop_id = coalesce($6, etsy_shop_id), problem = NULL, scheduled_at = NULL, updated_at = now(), version = version + 1
WHERE workspace_id = $1 AND id = $2 AND status IN ('publishing', 'failed', 'live')`,
};
export const SET_FAILED: Statement = {
  name: 'listings_set_failed',
  text: `UPDATE listings SET status = 'failed', problem = $3::jsonb, scheduled_at = NULL, updated_at = now(),
  version = version + 1 WHERE workspace_id = $1 AND id = $2 AND status IN ('publishing', 'scheduled')`,
};
/** Nothing changes where somebody has taken it back, or published it, meanwhile. */
export const PLAN_FAILED: Statement = {
  name: 'listings_plan_failed',
  text: `UPDATE listings SET status = 'failed', problem = $3::jsonb, scheduled_at = NULL, updated_at = now(),
  version = version + 1 WHERE workspace_id = $1 AND id = $2 AND status = 'scheduled'`,
};
/** Those whose time has come, the longest waiting first; `$3` those that were seen. All workspaces: workers only. */
export const DUE: Statement = {
  name: 'listings_due',
  text: `SELECT id, workspace_id AS "workspaceId", scheduled_at AS "scheduledAt" FROM listings
WHERE status = 'scheduled' AND scheduled_at <= $1 AND id <> ALL ($3::uuid[]) ORDER BY scheduled_at LIMIT $2`,
};

/** The product of a listing as publishing needs it. */
export interface ProductRow {
  id: string;
  status: string;
  listingOwner: 'printify' | 'podpusher';
  etsyListingId: string | null;
  /** Of all its listings, also of those that were put away; the one that went live last first. */
  etsyListingIds: string[];
  /** The shop in which one of them stands, as far as it is known. */
  etsyShopId: string | null;
  template: string;
  currency: string;
  priceEnding: PriceEnding;
  variants: {
    sku: string;
    size: string;
    color: string;
    priceMinor: number;
    costMinor: number | null;
    /** As the seller has it. */
    isOn: boolean;
    /** On, and to be had. */
    isEnabled: boolean;
  }[];
}

export const PRODUCTS: Statement = {
  name: 'listings_products',
  text: `SELECT p.id, p.status, p.listing_owner AS "listingOwner", p.etsy_listing_id AS "etsyListingId", p.template, p.currency, p.price_ending AS "priceEnding",
  coalesce((SELECT jsonb_agg(l.etsy_listing_id ORDER BY l.published_at DESC NULLS LAST, l.id DESC) FROM listings l
    WHERE l.product_id = p.id AND l.workspace_id = $1 AND l.etsy_listing_id IS NOT NULL), '[]') AS "etsyListingIds",
  (SELECT l.etsy_shop_id FROM listings l WHERE l.product_id = p.id AND l.workspace_id = $1 AND l.etsy_shop_id IS NOT NULL
    ORDER BY l.published_at DESC NULLS LAST, l.id DESC LIMIT 1) AS "etsyShopId",
  coalesce((SELECT jsonb_agg(jsonb_build_object('sku', v.sku, 'size', v.size, 'color', v.color, 'priceMinor', v.price_minor,
    'costMinor', v.cost_minor, 'isOn', v.is_enabled, 'isEnabled', v.is_enabled AND v.is_available) ORDER BY v.position)
    FROM product_variants v WHERE v.product_id = p.id AND v.workspace_id = $1), '[]') AS variants
FROM products p WHERE p.workspace_id = $1 AND p.id = ANY ($2::uuid[])`,
};
