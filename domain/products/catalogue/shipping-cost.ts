import type { CatalogShipping } from '../printify/printify.replies.js';

export interface ShippingCost {
  readonly firstMinor: number;
  readonly additionalMinor: number;
  readonly currency: string;
}

/** What the first and each further piece cost to a country; the dearest of the variants. Undefined where nothing is said. */
export function shippingCostTo(
  { profiles }: CatalogShipping,
  country: string,
  variantIds?: ReadonlySet<number>,
): ShippingCost | undefined {
  const about = profiles.filter(
    ({ variant_ids: ids }) => variantIds === undefined || ids.some((id) => variantIds.has(id)),
  );
  const direct = about.filter(({ countries }) => countries.includes(country));
  const chosen = direct.length > 0 ? direct : about.filter(({ countries }) => countries.includes(REST_OF_THE_WORLD));
  const [dearest] = [...chosen].sort((one, other) => other.first_item.cost - one.first_item.cost);
  if (!dearest) return undefined;
  return {
    firstMinor: dearest.first_item.cost,
    additionalMinor: dearest.additional_items.cost,
    currency: dearest.first_item.currency,
  };
}

const REST_OF_THE_WORLD = 'REST_OF_THE_WORLD';
