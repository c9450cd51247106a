import type { OrderLine } from '#schema/products/order.values.js';
import type { EtsyReceipt } from './etsy-orders.replies.js';

/** A variant of a product whose listing is ours. */
export interface ListedVariant {
  productId: string;
  etsyListingId: string;
  printifyProductId: string;
  /** Where that product is; null for one of before this was kept. */
  printifyShopId: string | null;
  printifyVariantId: number;
  sku: string;
  isEnabled: boolean;
}

/**
 * The lines of a receipt that are ours: by their listing, and by their SKU within it. A line without one is clear only where
 * the product has a single variant on; else its variant stays null and a person has to look.
 */
export function ourLines({ transactions }: EtsyReceipt, listed: readonly ListedVariant[]): OrderLine[] {
  return transactions.flatMap((line) => {
    const variants = listed.filter(({ etsyListingId }) => etsyListingId === line.listing_id);
    const [first] = variants;
    if (!first) return [];
    const sku = line.sku ?? '';
    const on = variants.filter(({ isEnabled }) => isEnabled);
    const variant = variants.find((candidate) => candidate.sku === sku) ?? (on.length === 1 ? on[0] : undefined);
    return [
      {
        sku,
        title: (line.title ?? '').slice(0, 140),
        quantity: line.quantity,
        productId: first.productId,
        printifyProductId: first.printifyProductId,
        printifyVariantId: variant?.printifyVariantId ?? null,
      },
    ];
  });
}

/** What of a receipt one shop at Printify makes. */
export interface OrderPart {
  /** Null: of products of before this was kept; the shop that is chosen. */
  printifyShopId: string | null;
  lines: OrderLine[];
}

/** By the shops of their products, in the order of the lines: Printify refuses an order whose lines stand in two shops. */
export function partsOf(lines: readonly OrderLine[], listed: readonly ListedVariant[]): OrderPart[] {
  const shopOf = new Map(listed.map(({ productId, printifyShopId }) => [productId, printifyShopId]));
  const parts = new Map<string | null, OrderLine[]>();
  for (const line of lines) {
    const shopId = shopOf.get(line.productId) ?? null;
    parts.set(shopId, [...(parts.get(shopId) ?? []), line]);
  }
  return [...parts].map(([printifyShopId, ofShop]) => ({ printifyShopId, lines: ofShop }));
}

/** Whether Etsy calls it off. An open list: what is not known is not cancelled. */
export function isCancelled({ status }: Pick<EtsyReceipt, 'status'>): boolean {
  return /^cancel|^fully refunded/i.test(status);
}
