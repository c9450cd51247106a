import type { EtsyBooks, ListingFields } from './etsy-listing-records.js';
import { invalidAt, refused, troubleWith } from './etsy-problems.js';
import type { EtsyShop } from './etsy-shop-records.js';
import { nodeOf } from './etsy-taxonomy.js';

/** Limits of Etsy's reference and of refusals that sellers have met. */
const TITLE_MOST = 140;
const TAGS_MOST = 13;
const TAG_MOST = 20;
const MATERIALS_MOST = 13;
const STYLES_MOST = 2;
const PARTNERS_MOST = 5;
const PRICE_LEAST = 20;
const PRICE_MOST = 50_000_00;
const QUANTITY_MOST = 999;

const TITLE_BAD = /[^\p{L}\p{Nd}\p{P}\p{Sm}\p{Zs}™©®]/u;
/** Refused by Etsy although its expression would let them through. */
const TITLE_REFUSED = /[$^`]/;
const TAG_BAD = /[^\p{L}\p{Nd}\p{Zs}\-'™©®]/u;
const WORD_BAD = /[^\p{L}\p{Nd}\p{Zs}]/u;
const ONCE = ['%', ':', '&', '+'];

export const WHO_MADE = ['i_did', 'someone_else', 'collective'];
/** The values of 2026: those bound to a year move every January. */
export const WHEN_MADE = [
  'made_to_order',
  '2020_2026',
  '2010_2019',
  '2007_2009',
  'before_2007',
  '2000_2006',
  ...['1990s', '1980s', '1970s', '1960s', '1950s', '1940s', '1930s', '1920s', '1910s', '1900s', '1800s', '1700s'],
  'before_1700',
];

/** Checks whichever fields are given. @throws the refusal of the first that Etsy would not take. */
export function checkFields(fields: Partial<ListingFields>): void {
  if (fields.title !== undefined) checkTitle(fields.title);
  if (fields.description !== undefined && fields.description.trim() === '') {
    throw troubleWith('description', 'Description is required.');
  }
  if (fields.tags) checkTags(fields.tags);
  if (fields.materials) checkWords('materials', fields.materials, MATERIALS_MOST);
  if (fields.styles) checkWords('styles', fields.styles, STYLES_MOST);
  checkNumbers(fields);
  checkChoice('who_made', fields.who_made, WHO_MADE);
  checkChoice('when_made', fields.when_made, WHEN_MADE);
  checkChoice('type', fields.type, ['physical', 'download', 'both']);
  if (fields.taxonomy_id !== undefined && !nodeOf(fields.taxonomy_id)) {
    throw troubleWith('taxonomy_id', `Taxonomy ${fields.taxonomy_id} does not exist.`);
  }
}

function checkTitle(title: string): void {
  if (title.trim() === '') throw troubleWith('title', 'Title is required.');
  if ([...title].length > TITLE_MOST) throw troubleWith('title', `The title must be ${TITLE_MOST} characters or less.`);
  if (TITLE_BAD.test(title) || TITLE_REFUSED.test(title)) throw invalidAt(['/title/1']);
  const repeated = ONCE.find((character) => title.split(character).length > 2);
  if (repeated) throw troubleWith('title', `You can only use the ${repeated} character once.`);
}

export function checkTags(tags: readonly string[]): void {
  if (tags.length > TAGS_MOST) throw troubleWith('tags', `You may have at most ${TAGS_MOST} tags.`);
  const bad = tags.flatMap((tag, index) => (TAG_BAD.test(tag) || /^[-']/.test(tag) ? [`/tags/${index}`] : []));
  if (bad.length > 0) throw invalidAt(bad);
  if (tags.some((tag) => tag === '')) throw troubleWith('tags', 'Tags may not be empty.');
  const long = tags.find((tag) => [...tag].length > TAG_MOST);
  if (long) throw troubleWith('tags', `The tag "${long}" is longer than ${TAG_MOST} characters.`);
  const distinct = new Set(tags.map((tag) => tag.toLowerCase()));
  if (distinct.size < tags.length) throw troubleWith('tags', 'You may not have duplicate tags.');
}

function checkWords(name: 'materials' | 'styles', words: readonly string[], most: number): void {
  if (words.length > most) throw troubleWith(name, `You may have at most ${most} ${name}.`);
  const bad = words.flatMap((word, index) => (WORD_BAD.test(word) ? [`/${name}/${index}`] : []));
  if (bad.length > 0) throw invalidAt(bad);
}

function checkNumbers({ price, quantity, production_partner_ids: partners, ...rest }: Partial<ListingFields>): void {
  if (price !== undefined) checkPrice(price, 'price');
  if (quantity !== undefined && (quantity < 1 || quantity > QUANTITY_MOST)) {
    throw troubleWith('quantity', `Quantity must be between 1 and ${QUANTITY_MOST}.`);
  }
  if (partners && partners.length > PARTNERS_MOST) {
    throw troubleWith('production_partner_ids', `You may have at most ${PARTNERS_MOST} production partners.`);
  }
  for (const name of ['item_weight', 'item_length', 'item_width', 'item_height'] as const) {
    const value = rest[name];
    if (value != null && value <= 0) throw troubleWith(name, `${name} must be greater than 0.`);
  }
}

/** In cents. */
export function checkPrice(price: number, name: string): void {
  if (price < PRICE_LEAST) throw troubleWith(name, 'Price must be at least 0.20 USD.');
  if (price > PRICE_MOST) throw troubleWith(name, 'Price must be at most 50000.00 USD.');
}

function checkChoice(name: string, value: string | undefined, choices: readonly string[]): void {
  if (value === undefined || choices.includes(value)) return;
  throw refused(400, `Invalid value for ${name}: must be one of ${choices.join(', ')}`);
}

/** Whatever a listing refers to must be of its own shop. */
export function checkReferences(books: EtsyBooks, shop: EtsyShop, fields: Partial<ListingFields>): void {
  const wanted = [
    ['shipping_profile_id', books.shippingProfiles, fields.shipping_profile_id],
    ['return_policy_id', books.returnPolicies, fields.return_policy_id],
    ['readiness_state_id', books.readiness, fields.readiness_state_id],
    ['shop_section_id', books.sections, fields.shop_section_id],
    ...(fields.production_partner_ids ?? []).map((id) => ['production_partner_ids', books.partners, id] as const),
  ] as const;
  for (const [name, table, id] of wanted) {
    if (id == null || table.get(id)?.shopId === shop.shopId) continue;
    throw troubleWith(name, `${name} ${id} does not belong to shop ${shop.shopId}.`);
  }
}

/** A physical listing ships: it needs to say how and when. */
export function checkShipping(fields: ListingFields, isLegacy: boolean): void {
  if (fields.type === 'download') return;
  if (fields.shipping_profile_id === null) {
    throw refused(400, 'A shipping_profile_id is required for physical listings.');
  }
  if (!isLegacy && fields.readiness_state_id === null) {
    throw refused(400, 'A readiness_state_id is required for physical listings.');
  }
}

/** What a listing must have before buyers see it. */
export function checkPublishable(listing: { fields: ListingFields; imageIds: readonly number[] }): void {
  if (listing.imageIds.length === 0)
    throw refused(400, 'A listing must have at least one image before it can be active.');
  checkShipping(listing.fields, true);
  if (listing.fields.type !== 'download' && listing.fields.return_policy_id === null) {
    throw refused(400, 'A return_policy_id is required for active physical listings.');
  }
}
