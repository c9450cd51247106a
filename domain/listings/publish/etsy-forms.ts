import type { ListingState } from '#schema/listings/listing-content.values.js';
import { isTextComplete, type ListingLocale } from '#schema/listings/listing.rules.js';
import { fromGoods } from '#schema/listings/exchange.rules.js';
import type { FormFields } from '../etsy/etsy-calls.js';
import { priceOf, type SoldVariant } from '../etsy/etsy-inventory.js';
import type { ProductRow } from '../listing-statements.js';
import { localesOf, textsOf } from '../listing-state.js';

/** Fields of updateListing. What was chosen before and is not any more is said as nothing: left out, it would stay. */
export function detailsForm(state: ListingState): FormFields {
  const { content } = state;
  const { title, description, tags } = textsOf(state, state.locale);
  return {
    title: title.trim(),
    description,
    tags,
    materials: content.materials,
    taxonomy_id: content.taxonomyId ?? undefined,
    shipping_profile_id: content.shippingProfileId ?? undefined,
    return_policy_id: content.returnPolicyId ?? undefined,
    shop_section_id: content.shopSectionId,
    production_partner_ids: content.productionPartnerIds,
    who_made: content.whoMade,
    when_made: 'made_to_order',
    is_supply: false,
    type: 'physical',
  };
}

/** Fields of createDraftListing: the same without what is nothing, and what only variants say later. */
export function draftForm(state: ListingState): FormFields {
  const { shopSectionId, productionPartnerIds } = state.content;
  return {
    ...detailsForm(state),
    shop_section_id: shopSectionId ?? undefined,
    production_partner_ids: productionPartnerIds.length > 0 ? productionPartnerIds : undefined,
    quantity: state.content.quantity,
    price: priceOf(state.priceMinor ?? 0, state.currency),
    readiness_state_id: state.content.readinessStateId ?? undefined,
    should_auto_renew: true,
  };
}

/** What earlier publications may have left at Etsy and this one has not: Etsy keeps it until it is taken away. */
export function withdrawn(
  state: ListingState,
  earlier: readonly ListingState[],
): { propertyIds: string[]; languages: ListingLocale[] } {
  const idsOf = ({ content }: ListingState) => content.attributes.map(({ propertyId }) => propertyId);
  const gone = <Value>(had: readonly Value[], has: readonly Value[]) => [
    ...new Set(had.filter((one) => !has.includes(one))),
  ];
  return {
    propertyIds: gone(earlier.flatMap(idsOf), idsOf(state)),
    languages: gone(earlier.flatMap(translationsOf), translationsOf(state)),
  };
}

/** Further languages whose texts are complete: those that Etsy gets. */
export function translationsOf(state: ListingState): ListingLocale[] {
  return localesOf(state)
    .slice(1)
    .filter((locale) => isTextComplete(textsOf(state, locale)));
}

/** The price of a listing, and what one unit of its currency is worth in the product's. */
export interface SoldAt extends Pick<ListingState, 'priceMinor' | 'currency'> {
  readonly rate: number;
}

/**
 * What is sold, at the listing's price: that of the cheapest variant that is on, which the others exceed by as much as the product
 * says. One that cannot be had now makes no other cheaper.
 */
export function soldVariants({ variants }: ProductRow, { priceMinor, currency, rate }: SoldAt): SoldVariant[] {
  const cheapest = Math.min(...variants.filter(({ isOn }) => isOn).map((variant) => variant.priceMinor));
  const inShop = (minor: number) => Math.round(fromGoods(minor, currency, rate));
  const sold = variants.filter(({ isEnabled }) => isEnabled);
  return sold.map(({ sku, size, color, isEnabled, ...variant }) => {
    const own = priceMinor === null ? inShop(variant.priceMinor) : priceMinor + inShop(variant.priceMinor - cheapest);
    return { sku, size, color, isEnabled, priceMinor: own };
  });
}
