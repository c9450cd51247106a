import type { Statement } from '#infra/postgres/database.js';

export interface VariantRow {
  /** Kind of the public id. */
  kind: 'var';
  id: string;
  productId: string;
  position: number;
  printifyVariantId: number;
  sku: string;
  title: string;
  size: string;
  color: string;
  colorHex: string | null;
  costMinor: number | null;
  priceMinor: number;
  isEnabled: boolean;
  isAvailable: boolean;
  /** Of the product. */
  currency: string;
}

const COLUMNS = `'var' AS kind, v.id, v.product_id AS "productId", v.position::integer AS position,
  v.printify_variant_id AS "printifyVariantId", v.sku, v.title, v.size, v.color, v.color_hex AS "colorHex",
  v.cost_minor AS "costMinor", v.price_minor AS "priceMinor", v.is_enabled AS "isEnabled",
  v.is_available AS "isAvailable", p.currency`;
const FROM = 'FROM product_variants v JOIN products p ON p.id = v.product_id AND p.workspace_id = v.workspace_id';

/** Of many products at once, each in its own order. */
export const OF_PRODUCTS: Statement = {
  name: 'product_variants_of_products',
  text: `SELECT ${COLUMNS} ${FROM} WHERE v.workspace_id = $1 AND v.product_id = ANY ($2::uuid[])
ORDER BY v.product_id, v.position`,
};
export const BY_IDS: Statement = {
  name: 'product_variants_by_ids',
  text: `SELECT ${COLUMNS} ${FROM} WHERE v.workspace_id = $1 AND v.id = ANY ($2::uuid[])`,
};
/** `$3` is a list of { position, printifyVariantId, sku, title, size, color, colorHex, costMinor, priceMinor, isEnabled, isAvailable }. Saved again, prices of the same cost, and what is on, stay. */
export const SAVE: Statement = {
  name: 'product_variants_save',
  text: `INSERT INTO product_variants (workspace_id, product_id, position, printify_variant_id, sku, title, size, color, color_hex,
  cost_minor, price_minor, is_enabled, is_available)
SELECT $1, $2, "position", "printifyVariantId", sku, title, size, color, "colorHex", "costMinor", "priceMinor", "isEnabled", "isAvailable"
FROM jsonb_to_recordset($3::jsonb) AS v("position" smallint, "printifyVariantId" integer, sku text, title text, size text,
  color text, "colorHex" text, "costMinor" integer, "priceMinor" integer, "isEnabled" boolean, "isAvailable" boolean)
ON CONFLICT ON CONSTRAINT product_variants_product_id_printify_variant_id_key DO UPDATE SET
  position = excluded.position, sku = excluded.sku, title = excluded.title, size = excluded.size, color = excluded.color,
  color_hex = excluded.color_hex, cost_minor = excluded.cost_minor, is_available = excluded.is_available,
  price_minor = CASE WHEN product_variants.cost_minor = excluded.cost_minor THEN product_variants.price_minor ELSE excluded.price_minor END
RETURNING printify_variant_id AS "printifyVariantId", sku, price_minor AS "priceMinor", is_enabled AS "isEnabled"`,
};
/** `$3` is a list of { id, priceMinor, isEnabled, costMinor, isAvailable }; what is null stays. */
export const CHANGE: Statement = {
  name: 'product_variants_change',
  text: `UPDATE product_variants v SET price_minor = coalesce(c."priceMinor", v.price_minor),
  is_enabled = coalesce(c."isEnabled", v.is_enabled), cost_minor = coalesce(c."costMinor", v.cost_minor),
  is_available = coalesce(c."isAvailable", v.is_available)
FROM jsonb_to_recordset($3::jsonb) AS c(id uuid, "priceMinor" integer, "isEnabled" boolean, "costMinor" integer, "isAvailable" boolean)
WHERE v.workspace_id = $1 AND v.product_id = $2 AND v.id = c.id`,
};
/** What the provider took last for each variant of a blank product, by this workspace's own products. */
export const KNOWN_COSTS: Statement = {
  name: 'product_variants_known_costs',
  text: `SELECT DISTINCT ON (v.printify_variant_id) v.printify_variant_id AS "printifyVariantId", v.cost_minor AS "costMinor",
  p.currency, coalesce(p.checked_at, p.updated_at) AS "asOf", v.size, v.color
FROM product_variants v JOIN products p ON p.id = v.product_id AND p.workspace_id = v.workspace_id
WHERE v.workspace_id = $1 AND p.blueprint_id = $2 AND p.print_provider_id = $3 AND v.cost_minor IS NOT NULL
ORDER BY v.printify_variant_id, p.checked_at DESC NULLS LAST`,
};
