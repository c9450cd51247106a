import { isCleanText } from '#schema/base/clean-text.js';
import { BRAND_PROFILE_RULES } from '#schema/ideas/idea.rules.js';
import { IDEA_LOCALES, type IdeaLocale } from '#schema/ideas/idea.values.js';
import { TEMPLATE_NAMES } from '#schema/products/product-template.values.js';
import { type Refusal, refuse } from '../accounts/refusal.js';

/** What somebody says of a brand. */
export interface BrandProfileOrder {
  name: string;
  tone: string;
  audience: string;
  interests: readonly string[];
  bannedTopics: readonly string[];
  preferredProducts: readonly string[];
  locale: IdeaLocale;
}

export type BrandProfileFailure =
  'NAME_INVALID' | 'TEXT_TOO_LONG' | 'LIST_INVALID' | 'PRODUCT_UNKNOWN' | 'LOCALE_UNKNOWN';

const { name, tone, audience, interests, bannedTopics } = BRAND_PROFILE_RULES;

/** Texts without edges, lists without doubles; or why it cannot be. */
export function readBrandProfile(wanted: BrandProfileOrder): BrandProfileOrder | Refusal<BrandProfileFailure> {
  const order: BrandProfileOrder = {
    name: wanted.name.trim(),
    tone: wanted.tone.trim(),
    audience: wanted.audience.trim(),
    interests: distinct(wanted.interests),
    bannedTopics: distinct(wanted.bannedTopics),
    preferredProducts: distinct(wanted.preferredProducts),
    locale: wanted.locale,
  };
  return faultOf(order) ?? order;
}

function faultOf(order: BrandProfileOrder): Refusal<BrandProfileFailure> | undefined {
  if (order.name.length < name.min || order.name.length > name.max || !isCleanText(order.name)) {
    return refuse('NAME_INVALID', 'name', `The name has from ${name.min} to ${name.max} characters.`);
  }
  if (!isText(order.tone, tone.max)) return tooLong('tone', tone.max);
  if (!isText(order.audience, audience.max)) return tooLong('audience', audience.max);
  if (!isList(order.interests, interests)) return badList('interests', interests);
  if (!isList(order.bannedTopics, bannedTopics)) return badList('bannedTopics', bannedTopics);
  if (order.preferredProducts.some((product) => !(TEMPLATE_NAMES as readonly string[]).includes(product))) {
    return refuse('PRODUCT_UNKNOWN', 'preferredProducts', `Products are ${TEMPLATE_NAMES.join(', ')}.`);
  }
  if (!IDEA_LOCALES.includes(order.locale)) {
    return refuse('LOCALE_UNKNOWN', 'locale', `Languages are ${IDEA_LOCALES.join(', ')}.`);
  }
  return undefined;
}

const tooLong = (field: string, max: number) =>
  refuse('TEXT_TOO_LONG', field, `At most ${max} characters, without control characters.`);
const badList = (field: string, { max, itemMax }: { max: number; itemMax: number }) =>
  refuse('LIST_INVALID', field, `At most ${max} entries of at most ${itemMax} characters.`);
const isText = (text: string, max: number): boolean => text.length <= max && isCleanText(text);
const isList = (list: readonly string[], { max, itemMax }: { max: number; itemMax: number }): boolean =>
  list.length <= max && list.every((item) => isText(item, itemMax));

/** Without edges and empty ones, each once whatever its case. */
function distinct(list: readonly string[]): string[] {
  const known = new Map(list.map((item) => item.trim()).map((item) => [item.toLowerCase(), item]));
  known.delete('');
  return [...known.values()];
}
