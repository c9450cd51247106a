import type { ListingState } from '#schema/listings/listing-content.values.js';
import type { FormFields } from '../etsy/etsy-calls.js';
import { priceOf, type SoldVariant } from '../etsy/etsy-inventory.js';
import type { ProductRow } from '../listing-statements.js';
import { textsOf } from '../listing-state.js';

/** Fields of updateListing. */
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
    shop_section_id: content.shopSectionId ?? undefined,
    production_partner_ids: content.productionPartnerIds.length > 0 ? content.productionPartnerIds : undefined,
    who_made: content.whoMade,
    when_made: 'made_to_order',
    is_supply: false,
    type: 'physical',
  };
}

/** Fields of createDraftListing: the same, and what only variants say later. */
export function draftForm(state: ListingState): FormFields {
  return {
    ...detailsForm(state),
    quantity: state.content.quantity,
    price: priceOf(state.priceMinor ?? 0, state.currency),
    readiness_state_id: state.content.readinessStateId ?? undefined,
    should_auto_renew: true,
  };
}

/** What is sold, at the listing's price: that of the cheapest variant, which the others exceed by as much as the product says. */
export function soldVariants({ variants }: ProductRow, priceMinor: number | null): SoldVariant[] {
  const enabled = variants.filter(({ isEnabled }) => isEnabled);
  const cheapest = Math.min(...enabled.map((variant) => variant.priceMinor));
  const shift = priceMinor === null || enabled.length === 0 ? 0 : priceMinor - cheapest;
  return enabled.map(({ sku, size, color, isEnabled, ...variant }) => {
    return { sku, size, color, isEnabled, priceMinor: variant.priceMinor + shift };
  });
}
