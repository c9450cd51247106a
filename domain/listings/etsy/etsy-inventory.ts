import { minorDigitsOf } from '#schema/base/money.rules.js';
import type { EtsyInventory, EtsyTaxonomyProperty } from './etsy-shop.replies.js';

/** A variant of the product, as the inventory needs it. */
export interface SoldVariant {
  readonly sku: string;
  readonly size: string;
  readonly color: string;
  readonly priceMinor: number;
  readonly isEnabled: boolean;
}

interface PropertyValue {
  property_id: number;
  property_name: string;
  scale_id?: number;
  value_ids: number[];
  values: string[];
}

/** Body of updateListingInventory: always the whole of it. */
export interface InventoryBody {
  products: {
    sku: string;
    property_values: PropertyValue[];
    offerings: { price: number; quantity: number; is_enabled: boolean; readiness_state_id: number | null }[];
  }[];
  price_on_property: number[];
  quantity_on_property: number[];
  sku_on_property: number[];
  readiness_state_on_property: number[];
}

export interface InventoryOrder {
  variants: readonly SoldVariant[];
  currency: string;
  quantity: number;
  readinessStateId: string | null;
  /** What the taxonomy node knows; those without `supports_variations` are of no use here. */
  properties: readonly EtsyTaxonomyProperty[];
}

/** Etsy's own numbers for variations that a node does not know. */
const CUSTOM = { first: 513, second: 514 } as const;
/** Etsy takes no more values of one property. */
const VALUES_A_PROPERTY = 70;
type Axis = 'size' | 'color';

/** All variants as Etsy wants them: sizes and colours by the properties of the category, or as custom ones. */
export function inventoryOf(order: InventoryOrder): InventoryBody {
  const axes = axesOf(order.variants);
  const properties = propertiesFor(axes, order.properties);
  const ids = axes.map((axis) => properties[axis]!.property_id);
  const hasPrices = new Set(order.variants.map(({ priceMinor }) => priceMinor)).size > 1;
  return {
    products: order.variants.map((variant) => productOf(variant, order, { axes, properties })),
    price_on_property: hasPrices ? ids : [],
    quantity_on_property: [],
    sku_on_property: ids,
    readiness_state_on_property: [],
  };
}

/** Along what variants differ. */
function axesOf(variants: readonly SoldVariant[]): Axis[] {
  return (['size', 'color'] as const).filter((axis) => new Set(variants.map((variant) => variant[axis])).size > 1);
}

interface Naming {
  property_id: number;
  property_name: string;
  known: EtsyTaxonomyProperty | undefined;
}

function propertiesFor(axes: readonly Axis[], properties: readonly EtsyTaxonomyProperty[]) {
  const named: Partial<Record<Axis, Naming>> = {};
  axes.forEach((axis, at) => {
    const known = properties.find((one) => one.supports_variations === true && isAxis(one, axis));
    named[axis] = known
      ? { property_id: known.property_id, property_name: known.display_name || known.name, known }
      : { property_id: at === 0 ? CUSTOM.first : CUSTOM.second, property_name: NAMES[axis], known: undefined };
  });
  return named;
}

const NAMES: Readonly<Record<Axis, string>> = { size: 'Size', color: 'Color' };
const isAxis = ({ name, display_name: shown }: EtsyTaxonomyProperty, axis: Axis): boolean =>
  (axis === 'size' ? /^size$/i : /^(primary )?colou?r$/i).test(shown || name);

function productOf(
  variant: SoldVariant,
  { currency, quantity, readinessStateId }: InventoryOrder,
  { axes, properties }: { axes: readonly Axis[]; properties: Partial<Record<Axis, Naming>> },
): InventoryBody['products'][number] {
  const readiness = readinessStateId === null ? null : Number(readinessStateId);
  const price = priceOf(variant.priceMinor, currency);
  return {
    sku: variant.sku,
    property_values: axes.slice(0, VALUES_A_PROPERTY).map((axis) => valueOf(properties[axis]!, variant[axis])),
    offerings: [{ price, quantity, is_enabled: variant.isEnabled, readiness_state_id: readiness }],
  };
}

function valueOf({ known, property_id, property_name }: Naming, value: string): PropertyValue {
  const possible = known?.possible_values.find(({ name }) => name.toLowerCase() === value.toLowerCase());
  const valueIds = typeof possible?.value_id === 'number' ? [possible.value_id] : [];
  return {
    property_id,
    property_name,
    ...(typeof possible?.scale_id === 'number' && { scale_id: possible.scale_id }),
    value_ids: valueIds,
    values: [value],
  };
}

/** A decimal, as Etsy takes prices. */
export const priceOf = (priceMinor: number, currency: string): number => priceMinor / 10 ** minorDigitsOf(currency);

/**
 * Whether Etsy's inventory already sells these variants so, that it need not be set again: their prices, quantities, processing
 * profile and what they are called. Where we say no profile, Etsy's stays.
 */
export function isSameInventory(there: EtsyInventory | undefined, wanted: InventoryBody): boolean {
  if (!there) return false;
  const saysReadiness = wanted.products.some(({ offerings }) =>
    offerings.some((one) => one.readiness_state_id !== null),
  );
  const key = (product: Named, price: number, offering: Offered) =>
    JSON.stringify([
      product.sku,
      product.property_values.map(({ property_id: id, values }) => [id, values.join().toLowerCase()]).sort(),
      price.toFixed(3),
      offering.quantity,
      offering.is_enabled,
      saysReadiness && String(offering.readiness_state_id),
    ]);
  const has = new Set(
    there.products
      .filter(({ is_deleted: isDeleted }) => !isDeleted)
      .flatMap((product) => product.offerings.map((one) => key(product, one.price.amount / one.price.divisor, one))),
  );
  const want = wanted.products.flatMap((product) => product.offerings.map((one) => key(product, one.price, one)));
  return has.size === want.length && want.every((one) => has.has(one));
}

interface Named {
  sku: string;
  property_values: readonly { property_id: number; values: readonly string[] }[];
}
interface Offered {
  quantity: number;
  is_enabled: boolean;
  readiness_state_id: string | number | null;
}
