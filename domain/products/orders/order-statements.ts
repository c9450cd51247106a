import type { Statement } from '#infra/postgres/database.js';
import type { OrderLine, OrderShipment } from '#schema/products/order.values.js';
import type { JobProblem } from '../../pipeline/job-contract.js';

export type OrderStatus =
  'RECEIVED' | 'REVIEW' | 'APPROVED' | 'PRODUCTION' | 'SHIPPED' | 'DELIVERED' | 'CANCELLED' | 'FAILED';
export type Production = 'auto' | 'review';

export interface OrderRow {
  /** Kind of the public id. */
  kind: 'ord';
  id: string;
  workspaceId: string;
  etsyShopId: string;
  etsyReceiptId: string;
  /** Counted from 1: of the goods of a receipt, those of one Printify shop. */
  part: number;
  status: OrderStatus;
  etsyStatus: string;
  printifyShopId: string | null;
  printifyOrderId: string | null;
  printifyStatus: string;
  production: Production;
  country: string | null;
  totalMinor: number | null;
  costMinor: number | null;
  currency: string;
  lines: OrderLine[];
  shipments: OrderShipment[];
  problem: JobProblem | null;
  boughtAt: Date;
  approvedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
  version: number;
}

const COLUMNS = `'ord' AS kind, id, workspace_id AS "workspaceId", etsy_shop_id AS "etsyShopId",
  etsy_receipt_id AS "etsyReceiptId", part, upper(status) AS status, etsy_status AS "etsyStatus",
  printify_shop_id AS "printifyShopId", printify_order_id AS "printifyOrderId", printify_status AS "printifyStatus",
  production, country, total_minor AS "totalMinor", cost_minor AS "costMinor", currency, lines, shipments, problem,
  ordered_at AS "boughtAt", approved_at AS "approvedAt", created_at AS "createdAt", updated_at AS "updatedAt", version`;
const CHANGED = 'updated_at = now(), version = version + 1';

export const PAGE: Statement = {
  name: 'orders_page',
  text: `SELECT ${COLUMNS} FROM orders
WHERE workspace_id = $1 AND ($2::uuid IS NULL OR id < $2) AND ($3::text[] IS NULL OR status = ANY ($3))
  AND ($4::text IS NULL OR etsy_receipt_id LIKE $4 || '%')
ORDER BY id DESC LIMIT $5`,
};
export const BY_IDS: Statement = {
  name: 'orders_by_ids',
  text: `SELECT ${COLUMNS} FROM orders WHERE workspace_id = $1 AND id = ANY ($2::uuid[])`,
};
export const LOCK: Statement = {
  name: 'orders_lock',
  text: `SELECT ${COLUMNS} FROM orders WHERE workspace_id = $1 AND id = $2 FOR UPDATE`,
};
/** One for each Printify shop whose goods were bought. */
export const BY_RECEIPT: Statement = {
  name: 'orders_by_receipt',
  text: `SELECT ${COLUMNS} FROM orders WHERE workspace_id = $1 AND etsy_receipt_id = $2 ORDER BY part FOR UPDATE`,
};
/** Nothing comes back when this part of the receipt is known. */
export const INSERT: Statement = {
  name: 'orders_insert',
  text: `INSERT INTO orders (workspace_id, etsy_shop_id, etsy_receipt_id, etsy_status, production, country, total_minor, currency,
  lines, ordered_at, printify_shop_id, part)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11, $12)
ON CONFLICT (workspace_id, etsy_receipt_id, part) DO NOTHING RETURNING ${COLUMNS}`,
};
export const SET_STATUS: Statement = {
  name: 'orders_set_status',
  text: `UPDATE orders SET status = $3, problem = $4::jsonb, ${CHANGED} WHERE workspace_id = $1 AND id = $2 RETURNING ${COLUMNS}`,
};
/** What was cancelled meanwhile did not fail. */
export const SET_FAILED: Statement = {
  name: 'orders_set_failed',
  text: `UPDATE orders SET status = 'failed', problem = $3::jsonb, ${CHANGED}
WHERE workspace_id = $1 AND id = $2 AND status <> 'cancelled'`,
};
/** Nothing comes back when the order has moved on since it failed. */
export const RETRIED: Statement = {
  name: 'orders_retried',
  text: `UPDATE orders SET status = CASE WHEN approved_at IS NULL THEN 'received' ELSE 'approved' END, problem = NULL, ${CHANGED}
WHERE workspace_id = $1 AND id = $2 AND status = 'failed' RETURNING id`,
};
/** Jobs of an order, by the keys `$2` they may have, and whatever else places it: `$3` is its id. */
export const PLACE_JOBS: Statement = {
  name: 'orders_place_jobs',
  text: `SELECT key, status = 'succeeded' AS "isDone", finished_at IS NULL AS "isUnderWay" FROM pipeline_jobs
WHERE workspace_id = $1 AND (key = ANY ($2::text[])
  OR (finished_at IS NULL AND kind = 'place-order' AND payload ->> 'orderId' = $3))`,
};
export const SET_ETSY_STATUS: Statement = {
  name: 'orders_set_etsy_status',
  text: `UPDATE orders SET etsy_status = $3, updated_at = now() WHERE workspace_id = $1 AND id = $2`,
};
export const APPROVE: Statement = {
  name: 'orders_approve',
  text: `UPDATE orders SET status = 'approved', problem = NULL, approved_at = $3, approved_by = $4, ${CHANGED}
WHERE workspace_id = $1 AND id = $2 RETURNING ${COLUMNS}`,
};
/** What Printify has: `$4` its order, `$5` its own name of the status, `$8` ours, `$10` what a person must know. Cancelled stays so. */
export const PLACED: Statement = {
  name: 'orders_placed',
  text: `UPDATE orders SET printify_shop_id = $3, printify_order_id = $4, printify_status = $5, cost_minor = $6, shipments = $7::jsonb,
  status = CASE WHEN status = 'cancelled' THEN status ELSE $8 END, problem = $10::jsonb, checked_at = $9, ${CHANGED}
WHERE workspace_id = $1 AND id = $2 RETURNING ${COLUMNS}`,
};
export const SET_SHIPMENTS: Statement = {
  name: 'orders_set_shipments',
  text: `UPDATE orders SET shipments = $3::jsonb, ${CHANGED} WHERE workspace_id = $1 AND id = $2`,
};
/** Products of ours behind listings that are ours, also those whose publishing has not ended, with the variants that carry the SKUs. */
export const LISTED: Statement = {
  name: 'orders_listed_products',
  text: `WITH sold AS (
  SELECT id AS product_id, etsy_listing_id FROM products WHERE workspace_id = $1 AND etsy_listing_id = ANY ($2::text[])
  UNION SELECT product_id, etsy_listing_id FROM listings WHERE workspace_id = $1 AND etsy_listing_id = ANY ($2::text[]))
SELECT p.id AS "productId", sold.etsy_listing_id AS "etsyListingId", p.printify_product_id AS "printifyProductId",
  p.printify_shop_id AS "printifyShopId",
  v.printify_variant_id AS "printifyVariantId", v.sku, v.is_enabled AS "isEnabled"
FROM sold JOIN products p ON p.id = sold.product_id AND p.workspace_id = $1
JOIN product_variants v ON v.product_id = p.id AND v.workspace_id = p.workspace_id
WHERE p.listing_owner = 'podpusher' AND p.printify_product_id IS NOT NULL`,
};
export const SETTINGS: Statement = {
  name: 'order_settings_of',
  text: `SELECT production, receipts_read_until AS "readUntil", webhooks_at AS "webhooksAt" FROM order_settings WHERE workspace_id = $1`,
};
export const SET_PRODUCTION: Statement = {
  name: 'order_settings_set_production',
  text: `INSERT INTO order_settings (workspace_id, production) VALUES ($1, $2)
ON CONFLICT (workspace_id) DO UPDATE SET production = excluded.production, updated_at = now()`,
};
export const SET_READ_UNTIL: Statement = {
  name: 'order_settings_set_read_until',
  text: `INSERT INTO order_settings (workspace_id, receipts_read_until) VALUES ($1, $2)
ON CONFLICT (workspace_id) DO UPDATE SET receipts_read_until = greatest(order_settings.receipts_read_until, excluded.receipts_read_until)`,
};
export const SET_WEBHOOKS_AT: Statement = {
  name: 'order_settings_set_webhooks_at',
  text: `INSERT INTO order_settings (workspace_id, webhooks_at) VALUES ($1, $2)
ON CONFLICT (workspace_id) DO UPDATE SET webhooks_at = excluded.webhooks_at`,
};
/** Workspaces that sell by listings of ours; `$1` an Etsy shop, or null for all. All workspaces: workers only. */
export const SELLING: Statement = {
  name: 'orders_selling_workspaces',
  text: `SELECT c.workspace_id AS "workspaceId", min(least(p.published_at, p.publish_started_at)) AS since FROM connections c
JOIN products p ON p.workspace_id = c.workspace_id AND p.listing_owner = 'podpusher' AND least(p.published_at, p.publish_started_at) IS NOT NULL
WHERE c.provider = 'etsy' AND c.status = 'connected' AND ($1::text IS NULL OR c.shop_id = $1)
GROUP BY c.workspace_id ORDER BY c.workspace_id`,
};
/** Under way at Printify, the longest unseen first, where Printify can be asked. `$2` workspaces to leave out. All workspaces: workers only. */
export const UNDER_WAY: Statement = {
  name: 'orders_under_way',
  text: `SELECT o.workspace_id AS "workspaceId", o.id FROM orders o
WHERE printify_order_id IS NOT NULL AND o.status IN ('review', 'approved', 'production', 'shipped', 'failed')
  AND (greatest(checked_at, tried_at) IS NULL OR greatest(checked_at, tried_at) < $1)
  AND o.workspace_id <> ALL ($2::uuid[]) AND EXISTS (SELECT 1 FROM connections c
    WHERE c.workspace_id = o.workspace_id AND c.provider = 'printify' AND c.status = 'connected')
ORDER BY greatest(checked_at, tried_at) NULLS FIRST LIMIT $3`,
};
export const TRIED: Statement = {
  name: 'orders_tried',
  text: 'UPDATE orders SET tried_at = $3 WHERE workspace_id = $1 AND id = $2',
};
export const BY_PRINTIFY_ID: Statement = {
  name: 'orders_by_printify_id',
  text: `SELECT workspace_id AS "workspaceId", id FROM orders WHERE printify_order_id = $1`,
};
