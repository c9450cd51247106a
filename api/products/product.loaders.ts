import DataLoader from 'dataloader';
import type { Actor } from '#domain/accounts/actor.js';
import type { Products } from '#domain/products/create-products.js';
import type { OrderRow } from '#domain/products/orders/order-statements.js';
import type { ProductRow } from '#domain/products/product-statements.js';
import type { VariantRow } from '#domain/products/variant-statements.js';

/** What hangs together with products, by key: one statement for all that a page asks for. */
export interface ProductLoaders {
  readonly productById: DataLoader<string, ProductRow | null>;
  readonly orderById: DataLoader<string, OrderRow | null>;
  readonly variantById: DataLoader<string, VariantRow | null>;
  readonly variantsByProductId: DataLoader<string, VariantRow[]>;
}

export function createProductLoaders({ productQueries, orders }: Products, actor: Actor): ProductLoaders {
  return {
    productById: byId((ids) => productQueries.byIds(actor, ids)),
    orderById: byId((ids) => orders.byIds(actor, ids)),
    variantById: byId((ids) => productQueries.variantsByIds(actor, ids)),
    variantsByProductId: new DataLoader(async (productIds) => {
      const variants = await productQueries.variantsOf(actor, productIds);
      const byProduct = new Map<string, VariantRow[]>(productIds.map((id) => [id, []]));
      for (const variant of variants) byProduct.get(variant.productId)?.push(variant);
      return productIds.map((productId) => byProduct.get(productId) ?? []);
    }),
  };
}

function byId<Row extends { id: string }>(load: (ids: readonly string[]) => Promise<Row[]>) {
  return new DataLoader<string, Row | null>(async (ids) => {
    const found = new Map((await load(ids)).map((row) => [row.id, row]));
    return ids.map((id) => found.get(id) ?? null);
  });
}
