import { isCleanText } from '#schema/base/clean-text.js';
import {
  DRAFT_CAPS,
  lengthOf,
  LISTING_BLOCKS,
  type ListingLocale,
  type ListingTextValues,
} from '#schema/listings/listing.rules.js';
import type { ListingContent, ListingState } from '#schema/listings/listing-content.values.js';
import { textsOf } from './listing-state.js';

/** What is to be changed; absent stays as it is. */
export interface ListingPatch {
  readonly locale?: ListingLocale;
  readonly priceMinor?: number | null;
  /** In which the price is. Without a new price there is none then: the same figures would be another one. */
  readonly currency?: string;
  readonly content: Partial<ListingContent>;
  readonly texts: Partial<Record<ListingLocale, Partial<ListingTextValues>>>;
}

/** A state with the changes in it. */
export function patched(state: ListingState, patch: ListingPatch): ListingState {
  const texts = { ...state.texts };
  for (const [locale, text] of Object.entries(patch.texts) as [ListingLocale, Partial<ListingTextValues>][]) {
    texts[locale] = { ...textsOf(state, locale), ...text };
  }
  return {
    ...state,
    locale: patch.locale ?? state.locale,
    ...pricedBy(state, patch),
    content: { ...state.content, ...patch.content },
    texts,
  };
}

function pricedBy(state: ListingState, { priceMinor, currency = state.currency }: ListingPatch) {
  const kept = currency === state.currency ? state.priceMinor : null;
  return { currency, priceMinor: priceMinor === undefined ? kept : priceMinor };
}

/** Where a value cannot even be kept in a draft, and why. */
export interface CapFault {
  field: string;
  message: string;
}

/**
 * What a draft cannot hold. Etsy's rules are not asked here: a draft that breaks them is kept as it was typed, so that nothing
 * is lost, and says what is wrong (`faultsOf`).
 */
export function capFault(state: ListingState): CapFault | undefined {
  return inTexts(state) ?? inContent(state);
}

function inTexts(state: ListingState): CapFault | undefined {
  for (const { title, description, tags } of Object.values(state.texts)) {
    const fault =
      overText('title', title, DRAFT_CAPS.title) ??
      overText('description', description, DRAFT_CAPS.description) ??
      overList('tags', tags, { items: DRAFT_CAPS.tags, length: DRAFT_CAPS.tag });
    if (fault) return fault;
  }
  return undefined;
}

function inContent({ content }: ListingState): CapFault | undefined {
  const { materials, images, attributes, keyword, blocks, taxonomyPath, productionPartnerIds } = content;
  const ids = [content.taxonomyId, content.shippingProfileId, content.readinessStateId, content.returnPolicyId];
  return (
    overText('keyword', keyword, 100) ??
    overText('taxonomyPath', taxonomyPath, 500) ??
    overList('materials', materials, { items: DRAFT_CAPS.materials, length: DRAFT_CAPS.material }) ??
    overList(
      'attributes',
      attributes.map(({ name }) => name),
      { items: DRAFT_CAPS.attributes, length: 100 },
    ) ??
    overList(
      'attributes',
      attributes.flatMap(({ values }) => values),
      { items: 200, length: 100 },
    ) ??
    overList(
      'images',
      images.map(({ altText }) => altText),
      { items: DRAFT_CAPS.images, length: DRAFT_CAPS.altText },
    ) ??
    overList('productionPartnerIds', productionPartnerIds, { items: 20, length: 20 }) ??
    notIds([
      ...ids,
      content.shopSectionId,
      ...productionPartnerIds,
      ...attributes.map(({ propertyId }) => propertyId),
    ]) ??
    notAllBlocks(blocks)
  );
}

function overText(field: string, text: string, max: number): CapFault | undefined {
  if (!isCleanText(text)) return { field, message: 'It holds a character that cannot be stored.' };
  return lengthOf(text) > max ? { field, message: `A draft keeps at most ${max} characters here.` } : undefined;
}

function overList(
  field: string,
  items: readonly string[],
  max: { items: number; length: number },
): CapFault | undefined {
  if (items.length > max.items) return { field, message: `A draft keeps at most ${max.items} of these.` };
  return items.map((item) => overText(field, item, max.length)).find(Boolean);
}

function notIds(ids: readonly (string | null)[]): CapFault | undefined {
  const isId = (id: string | null) => id === null || /^\d{1,18}$/.test(id);
  return ids.every(isId) ? undefined : { field: 'taxonomyId', message: 'Ids of Etsy are whole numbers.' };
}

function notAllBlocks(blocks: readonly string[]): CapFault | undefined {
  const isOrder = blocks.length === LISTING_BLOCKS.length && LISTING_BLOCKS.every((block) => blocks.includes(block));
  return isOrder ? undefined : { field: 'blocks', message: 'Name every block once.' };
}
