import type { Database } from '#infra/postgres/database.js';
import { formatUuidId, type UuidKind } from '#schema/base/public-id.js';

/** A product with its design and a variant, and an order that waits. */
export async function seedProduct(
  { pool }: Pick<Database, 'pool'>,
  workspaceId: string,
): Promise<Partial<Record<UuidKind, string>>> {
  const row = async (text: string, ...more: unknown[]) =>
    (await pool.query<{ id: string }>(text, [workspaceId, ...more])).rows[0]!.id;
  const design = await row(
    `INSERT INTO designs (workspace_id, engine, status, file_key, sha256, mime, bytes, width, height)
     VALUES ($1, 'renderer', 'approved', 'k', sha256('d'), 'image/png', 1, 1, 1) RETURNING id`,
  );
  const product = await row(
    `INSERT INTO products (workspace_id, design_id, template, title, status, blueprint_id, print_provider_id, printify_product_id)
     VALUES ($1, $2, 'tee', 'Tee', 'ready', 6, 1, 'theirs') RETURNING id`,
    design,
  );
  const variant = await row(
    `INSERT INTO product_variants (workspace_id, product_id, position, printify_variant_id, sku, title, price_minor)
     VALUES ($1, $2, 1, 1, 'sku', 'M', 100) RETURNING id`,
    product,
  );
  const order = await row(
    `INSERT INTO orders (workspace_id, etsy_shop_id, etsy_receipt_id, production, status, ordered_at)
     VALUES ($1, '1', '1', 'review', 'review', now()) RETURNING id`,
  );
  return {
    dsn: formatUuidId('dsn', design),
    prd: formatUuidId('prd', product),
    var: formatUuidId('var', variant),
    ord: formatUuidId('ord', order),
  };
}
