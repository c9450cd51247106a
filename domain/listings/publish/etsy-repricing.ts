import { type InventoryBody, priceOf, type SoldVariant } from '../etsy/etsy-inventory.js';
import type { EtsyInventory } from '../etsy/etsy-shop.replies.js';

export interface Repricing {
  variants: readonly SoldVariant[];
  currency: string;
  readinessStateId: string | null;
}

/**
 * Etsy's own inventory with our prices and processing profile, in the form in which it is sent back: without ids that Etsy
 * gives, prices as decimals. Undefined when nothing would change. Variants that we do not know stay as they are.
 */
export function repriced(
  there: EtsyInventory,
  { variants, currency, readinessStateId }: Repricing,
): InventoryBody | undefined {
  const prices = new Map(variants.map(({ sku, priceMinor }) => [sku, priceOf(priceMinor, currency)]));
  const products = there.products
    .filter(({ is_deleted: isDeleted }) => !isDeleted)
    .map(({ sku, property_values: values, offerings }) => ({
      sku,
      property_values: values.map((value) => ({
        property_id: value.property_id,
        property_name: value.property_name,
        ...(typeof value.scale_id === 'number' && { scale_id: value.scale_id }),
        value_ids: value.value_ids,
        values: value.values,
      })),
      offerings: offerings.map((offering) => {
        const now = offering.price.amount / offering.price.divisor;
        const price = prices.get(sku) ?? now;
        const readiness = readinessStateId ?? offering.readiness_state_id;
        return {
          price,
          quantity: offering.quantity,
          is_enabled: offering.is_enabled,
          readiness_state_id: readiness === null ? null : Number(readiness),
        };
      }),
    }));
  const priceNow = ({ price }: EtsyInventory['products'][number]['offerings'][number]) => price.amount / price.divisor;
  const before = there.products
    .filter(({ is_deleted: isDeleted }) => !isDeleted)
    .flatMap(({ offerings }) => offerings.map((one) => `${priceNow(one)}|${one.readiness_state_id}`));
  const after = products.flatMap(({ offerings }) => offerings.map((one) => `${one.price}|${one.readiness_state_id}`));
  if (before.join() === after.join()) return undefined;
  const ids = [...new Set(products.flatMap((product) => product.property_values.map((value) => value.property_id)))];
  const hasPrices = new Set(products.flatMap(({ offerings }) => offerings.map(({ price }) => price))).size > 1;
  return {
    products,
    price_on_property: hasPrices ? ids : [],
    quantity_on_property: [],
    sku_on_property: ids,
    readiness_state_on_property: [],
  };
}
