import type { Statement } from '#infra/postgres/database.js';
import type { ListingLocale, ListingTextValues } from '#schema/listings/listing.rules.js';
import type { ListingContent, ListingStatus } from '#schema/listings/listing-content.values.js';

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
/** Known as soon as Etsy has it, so that nothing makes a second one. */
export const SET_ETSY: Statement = {
  name: 'listings_set_etsy',
  text: `UPDATE listings SET etsy_listing_id = $3, etsy_shop_id = $4, updated_at = now()
WHERE workspace_id = $1 AND id = $2 AND etsy_listing_id IS DISTINCT FROM $3`,
};
export const SET_LIVE: Statement = {
  name: 'listings_set_live',
  text: `UPDATE listings SET status = 'live', etsy_state = $3, etsy_url = $4, published_at = $5,
  problem = NULL, scheduled_at = NULL, updated_at = now(), version = version + 1
WHERE workspace_id = $1 AND id = $2 AND status IN ('publishing', 'failed', 'live')`,
};
export const SET_FAILED: Statement = {
  name: 'listings_set_failed',
  text: `UPDATE listings SET status = 'failed', problem = $3::jsonb, scheduled_at = NULL, updated_at = now(),
  version = version + 1 WHERE workspace_id = $1 AND id = $2 AND status IN ('publishing', 'scheduled')`,
};
/** Those whose time has come; whoever works on one keeps it. */
export const DUE: Statement = {
  name: 'listings_due',
  text: `SELECT id, workspace_id AS "workspaceId" FROM listings
WHERE status = 'scheduled' AND scheduled_at <= $1 ORDER BY scheduled_at LIMIT $2`,
};

export interface RevisionRow {
  /** Kind of the public id. */
  kind: 'rev';
  id: string;
  listingId: string;
  version: number;
  state: unknown;
  /** Of the revision before it; null for the first. */
  previous: unknown;
  cause: string;
  createdBy: string | null;
  createdAt: Date;
}

const REVISION_COLUMNS = `'rev' AS kind, r.id, r.listing_id AS "listingId", r.version, r.state, upper(r.cause) AS cause,
  r.created_by AS "createdBy", r.created_at AS "createdAt",
  (SELECT p.state FROM listing_revisions p WHERE p.workspace_id = r.workspace_id AND p.listing_id = r.listing_id
    AND p.version < r.version ORDER BY p.version DESC LIMIT 1) AS previous`;

export const REVISION_PAGE: Statement = {
  name: 'listing_revisions_page',
  text: `SELECT ${REVISION_COLUMNS} FROM listing_revisions r WHERE r.workspace_id = $1 AND r.listing_id = $4
  AND ($2::uuid IS NULL OR r.version < (SELECT version FROM listing_revisions WHERE id = $2 AND workspace_id = $1))
ORDER BY r.version DESC LIMIT $3`,
};
export const REVISIONS_BY_IDS: Statement = {
  name: 'listing_revisions_by_ids',
  text: `SELECT ${REVISION_COLUMNS} FROM listing_revisions r WHERE r.workspace_id = $1 AND r.id = ANY ($2::uuid[])`,
};
/** A run of autosaves of one person is one revision: it takes the newest state until the person pauses. */
export const COLLAPSE: Statement = {
  name: 'listing_revisions_collapse',
  text: `UPDATE listing_revisions SET state = $3::jsonb, version = $4
WHERE workspace_id = $1 AND cause = 'autosave' AND created_by IS NOT DISTINCT FROM $5
  AND created_at > now() - make_interval(mins => $6)
  AND id = (SELECT id FROM listing_revisions WHERE workspace_id = $1 AND listing_id = $2 ORDER BY version DESC LIMIT 1)
RETURNING id`,
};
export const INSERT_REVISION: Statement = {
  name: 'listing_revisions_insert',
  text: `INSERT INTO listing_revisions (workspace_id, listing_id, version, state, cause, created_by)
VALUES ($1, $2, $3, $4::jsonb, $5, $6)`,
};
/** What was published last: the job works on exactly that, whatever is typed meanwhile. */
export const LAST_PUBLISHED: Statement = {
  name: 'listing_revisions_last_published',
  text: `SELECT state, version FROM listing_revisions WHERE workspace_id = $1 AND listing_id = $2 AND cause = 'published'
ORDER BY version DESC LIMIT 1`,
};
/** Those before a version: what may still stand at Etsy, also where a publication between them failed half-way. */
export const EARLIER_PUBLISHED: Statement = {
  name: 'listing_revisions_earlier_published',
  text: `SELECT state FROM listing_revisions WHERE workspace_id = $1 AND listing_id = $2 AND cause = 'published' AND version < $3
ORDER BY version DESC LIMIT 20`,
};
export const PRUNE: Statement = {
  name: 'listing_revisions_prune',
  text: `DELETE FROM listing_revisions WHERE workspace_id = $1 AND listing_id = $2 AND cause = 'autosave'
  AND version <= (SELECT version FROM listing_revisions WHERE workspace_id = $1 AND listing_id = $2
    ORDER BY version DESC OFFSET $3 LIMIT 1)`,
};

/** What a listing is made from: the product with its mock-ups, its design's engine, the idea and the trend. */
export interface SourceRow {
  productId: string | null;
  ideaId: string | null;
  trendId: string | null;
  productTitle: string | null;
  template: string | null;
  currency: string | null;
  mockups: unknown;
  /** Of the cheapest variant that is for sale. */
  priceMinor: number | null;
  costMinor: number | null;
  designEngine: string | null;
  ideaTitle: string | null;
  concept: string | null;
  textLines: string[] | null;
  style: string | null;
  audience: string | null;
  ideaKeywords: string[] | null;
  ideaKeyword: string | null;
  ideaLocale: ListingLocale | null;
  brandTone: string | null;
}

const SOURCE = `SELECT p.id AS "productId", i.id AS "ideaId", coalesce(p.trend_id, i.trend_id) AS "trendId",
  p.title AS "productTitle", p.template, p.currency, p.mockups, v.price AS "priceMinor", v.cost AS "costMinor",
  d.engine AS "designEngine", i.title AS "ideaTitle", i.concept, i.text_lines AS "textLines", i.style, i.audience,
  i.keywords AS "ideaKeywords", i.keyword AS "ideaKeyword", i.locale AS "ideaLocale", b.tone AS "brandTone"`;
const SOURCE_JOINS = `LEFT JOIN designs d ON d.id = p.design_id AND d.workspace_id = $1
LEFT JOIN LATERAL (SELECT price_minor AS price, cost_minor AS cost FROM product_variants
  WHERE product_id = p.id AND workspace_id = $1 AND is_enabled ORDER BY price_minor, position LIMIT 1) v ON true`;

export const SOURCE_OF_PRODUCT: Statement = {
  name: 'listings_source_of_product',
  text: `${SOURCE} FROM products p
LEFT JOIN ideas i ON i.id = p.idea_id AND i.workspace_id = $1
LEFT JOIN brand_profiles b ON b.id = i.brand_profile_id AND b.workspace_id = $1
${SOURCE_JOINS} WHERE p.workspace_id = $1 AND p.id = $2 AND p.status <> 'archived'`,
};
export const SOURCE_OF_IDEA: Statement = {
  name: 'listings_source_of_idea',
  text: `${SOURCE} FROM ideas i
LEFT JOIN brand_profiles b ON b.id = i.brand_profile_id AND b.workspace_id = $1
LEFT JOIN products p ON false
${SOURCE_JOINS} WHERE i.workspace_id = $1 AND i.id = $2`,
};

/** The product of a listing as publishing needs it. */
export interface ProductRow {
  id: string;
  status: string;
  listingOwner: 'printify' | 'podpusher';
  etsyListingId: string | null;
  template: string;
  currency: string;
  variants: {
    sku: string;
    size: string;
    color: string;
    priceMinor: number;
    costMinor: number | null;
    isEnabled: boolean;
  }[];
}

export const PRODUCTS: Statement = {
  name: 'listings_products',
  text: `SELECT p.id, p.status, p.listing_owner AS "listingOwner", p.etsy_listing_id AS "etsyListingId", p.template, p.currency,
  coalesce((SELECT jsonb_agg(jsonb_build_object('sku', v.sku, 'size', v.size, 'color', v.color, 'priceMinor', v.price_minor,
    'costMinor', v.cost_minor, 'isEnabled', v.is_enabled AND v.is_available) ORDER BY v.position)
    FROM product_variants v WHERE v.product_id = p.id AND v.workspace_id = $1), '[]') AS variants
FROM products p WHERE p.workspace_id = $1 AND p.id = ANY ($2::uuid[])`,
};
