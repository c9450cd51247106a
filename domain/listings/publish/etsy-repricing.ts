import { type InventoryBody, priceOf, type SoldVariant } from '../etsy/etsy-inventory.js';
import type { EtsyInventory } from '../etsy/etsy-shop.replies.js';

export interface Repricing {
  variants: readonly SoldVariant[];
  /** SKUs of the product's variants that are off, or cannot be had. */
  off: ReadonlySet<string>;
  currency: string;
  quantity: number;
  readinessStateId: string | null;
}

type Offering = EtsyInventory['products'][number]['offerings'][number];
type Offered = InventoryBody['products'][number]['offerings'][number];

/**
 * Etsy's own inventory with our prices, quantity and processing profile, and without what is off, in the form in which it is sent
 * back: without ids that Etsy gives, prices as decimals. Undefined when nothing would change. Variants that we do not know stay
 * as they are.
 */
export function repriced(there: EtsyInventory, repricing: Repricing): InventoryBody | undefined {
  const standing = there.products.filter(({ is_deleted: isDeleted }) => !isDeleted);
  const offers = offersOf(repricing);
  const products = standing.map(({ sku, property_values: values, offerings }) => ({
    sku,
    property_values: values.map((value) => ({
      property_id: value.property_id,
      property_name: value.property_name,
      ...(typeof value.scale_id === 'number' && { scale_id: value.scale_id }),
      value_ids: value.value_ids,
      values: value.values,
    })),
    offerings: offerings.map((offering) => offers(sku, offering)),
  }));
  const before = standing.flatMap(({ offerings }) => offerings.map((one) => keyOf({ ...one, price: priceNow(one) })));
  const after = products.flatMap(({ offerings }) => offerings.map(keyOf));
  if (before.join() === after.join()) return undefined;
  const ids = [...new Set(products.flatMap((product) => product.property_values.map((value) => value.property_id)))];
  const differs = (value: (one: Offered) => number) =>
    new Set(products.flatMap(({ offerings }) => offerings.map(value))).size > 1;
  return {
    products,
    price_on_property: differs(({ price }) => price) ? ids : [],
    quantity_on_property: differs(({ quantity }) => quantity) ? ids : [],
    sku_on_property: ids,
    readiness_state_on_property: [],
  };
}

function offersOf({ variants, off, currency, quantity, readinessStateId }: Repricing) {
  const prices = new Map(variants.map(({ sku, priceMinor }) => [sku, priceOf(priceMinor, currency)]));
  return (sku: string, offering: Offering): Offered => {
    const price = prices.get(sku);
    const readiness = readinessStateId ?? offering.readiness_state_id;
    return {
      price: price ?? priceNow(offering),
      quantity: price === undefined ? offering.quantity : quantity,
      is_enabled: price !== undefined || (offering.is_enabled && !off.has(sku)),
      readiness_state_id: readiness === null ? null : Number(readiness),
    };
  };
}

const priceNow = ({ price }: Offering): number => price.amount / price.divisor;

type Shown = Omit<Offered, 'readiness_state_id'> & Pick<Offering, 'readiness_state_id'>;
const keyOf = ({ price, quantity, is_enabled: isOn, readiness_state_id: profile }: Offered | Shown): string =>
  `${price}|${quantity}|${isOn}|${profile}`;
