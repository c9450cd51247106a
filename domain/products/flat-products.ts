import type { FlatStatement } from '#infra/postgres/flat-reader.js';
import type { FlatColumn, FlatPage, KeySelect } from '#infra/postgres/flat-rows.js';
import { statementName } from '#infra/postgres/statement-name.js';
import type { PageRequest } from '#schema/base/page-request.js';
import type { ProductQueries } from './product-queries.js';

/** Fields of a product that are columns, over `products p`. */
export const PRODUCT_COLUMNS: Readonly<Record<string, FlatColumn>> = {
  id: { sql: 'p.id', form: 'id:prd' },
  title: { sql: 'p.title', form: 'text' },
  description: { sql: 'p.description', form: 'text' },
  status: { sql: 'upper(p.status)', form: 'text' },
  template: { sql: `upper(replace(p.template, '-', '_'))`, form: 'text' },
  listingOwner: { sql: 'upper(p.listing_owner)', form: 'text' },
  printProviderId: { sql: 'p.print_provider_id', form: 'int' },
  printifyProductId: { sql: 'p.printify_product_id', form: 'text' },
  etsyListingId: { sql: 'p.etsy_listing_id', form: 'text' },
  etsyUrl: { sql: 'p.etsy_url', form: 'text' },
  marginBps: { sql: 'p.margin_bps', form: 'int' },
  isShippingIncluded: { sql: 'p.is_shipping_included', form: 'boolean' },
  feeCountry: { sql: 'p.fee_country', form: 'text' },
  designId: { sql: 'p.design_id', form: 'id:dsn' },
  jobId: { sql: 'p.job_id', form: 'id:job' },
  checkedAt: { sql: 'p.checked_at', form: 'time' },
  publishedAt: { sql: 'p.published_at', form: 'time' },
  createdAt: { sql: 'p.created_at', form: 'time' },
  updatedAt: { sql: 'p.updated_at', form: 'time' },
  version: { sql: 'p.version', form: 'int' },
};

/** Fields of a variant that are columns, over `product_variants v`. */
export const VARIANT_COLUMNS: Readonly<Record<string, FlatColumn>> = {
  id: { sql: 'v.id', form: 'id:var' },
  position: { sql: 'v.position', form: 'int' },
  printifyVariantId: { sql: 'v.printify_variant_id', form: 'int' },
  sku: { sql: 'v.sku', form: 'text' },
  title: { sql: 'v.title', form: 'text' },
  size: { sql: 'v.size', form: 'text' },
  color: { sql: 'v.color', form: 'text' },
  colorHex: { sql: 'v.color_hex', form: 'text' },
  isEnabled: { sql: 'v.is_enabled', form: 'boolean' },
  isAvailable: { sql: 'v.is_available', form: 'boolean' },
};

/** Fields of the listing of a product that are columns, over `listings l`. */
export const LISTING_COLUMNS: Readonly<Record<string, FlatColumn>> = {
  id: { sql: 'l.id', form: 'id:lst' },
  status: { sql: 'upper(l.status)', form: 'text' },
  etsyListingId: { sql: 'l.etsy_listing_id', form: 'text' },
  etsyUrl: { sql: 'l.etsy_url', form: 'text' },
  scheduledAt: { sql: 'l.scheduled_at', form: 'time' },
  publishedAt: { sql: 'l.published_at', form: 'time' },
  createdAt: { sql: 'l.created_at', form: 'time' },
  updatedAt: { sql: 'l.updated_at', form: 'time' },
  version: { sql: 'l.version', form: 'int' },
};

const TRENDS = 'LEFT JOIN trends t ON t.id = p.trend_id LEFT JOIN keywords k ON k.id = t.keyword_id';
const LISTINGS = `LEFT JOIN listings l ON l.product_id = p.id AND l.workspace_id = p.workspace_id AND l.status <> 'archived'`;

/** A page of the workspace's products that are not archived, newest first. `$1` is the workspace in all that comes of it. */
export function flatProductPage(queries: ProductQueries, workspaceId: string, page: PageRequest): FlatPage {
  const after = queries.afterOf(page);
  const values = after === null ? [workspaceId] : [workspaceId, after];
  const where =
    `WHERE p.workspace_id = $1 AND p.status <> 'archived'${after === null ? '' : ' AND p.id < $2::uuid'}` +
    ' ORDER BY p.id DESC';
  return {
    size: page.size,
    isBackward: false,
    rows: (columns, more) => {
      // The limit is a part of the text: planned with an unknown one, the list would be sorted as a whole.
      const text = `SELECT ${['p.id', ...columns].join(', ')} ${fromOf(columns)} ${where} LIMIT ${page.size + more}`;
      return { name: statementName('flat_products_page', text), text, values };
    },
    keys: { text: `SELECT p.id FROM products p ${where} LIMIT ${page.size}`, values },
    ends: (hasMore) => ({ hasNextPage: hasMore, hasPreviousPage: after !== null }),
    cursorOf: ([id]) => queries.cursorOf(id!),
  };
}

/** Only what is selected is joined. */
function fromOf(columns: readonly string[]): string {
  const names = (...prefixes: string[]) => columns.some((column) => prefixes.some((prefix) => column.includes(prefix)));
  const joins = [...(names('t.', 'k.') ? [TRENDS] : []), ...(names('l.') ? [LISTINGS] : [])];
  return ['FROM products p', ...joins].join(' ');
}

/** Variants of products, each product's in order; rows begin with the product's id. */
export function flatVariants(of: KeySelect, columns: readonly string[]): FlatStatement {
  const products = columns.some((column) => column.startsWith('p.')) ? ' JOIN products p ON p.id = v.product_id' : '';
  const text =
    `WITH w AS MATERIALIZED (${of.text}) SELECT ${['v.product_id', ...columns].join(', ')}` +
    ` FROM w JOIN product_variants v ON v.product_id = w.id AND v.workspace_id = $1${products}` +
    ' ORDER BY v.product_id, v.position';
  return { name: statementName('flat_variants', text), text, values: of.values };
}
