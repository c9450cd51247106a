import {
  type ListingBlock,
  type ListingContentValues,
  type ListingTextValues,
  lengthOf,
  LISTING_RULES,
  tagFaults,
  titleFaults,
} from './listing.rules.js';

/** Everything the score looks at, and how many points each can give: 100 together. */
export const SCORE_POINTS = {
  TITLE_LENGTH: { max: 8, block: 'title' },
  KEYWORD_IN_TITLE: { max: 10, block: 'title' },
  TAG_COUNT: { max: 13, block: 'tags' },
  TAG_PHRASES: { max: 7, block: 'tags' },
  KEYWORD_IN_TAGS: { max: 5, block: 'tags' },
  DESCRIPTION_LENGTH: { max: 8, block: 'description' },
  KEYWORD_IN_DESCRIPTION: { max: 6, block: 'description' },
  IMAGES: { max: 10, block: 'images' },
  ALT_TEXTS: { max: 5, block: 'images' },
  PRICE: { max: 4, block: 'price' },
  MATERIALS: { max: 3, block: 'details' },
  CATEGORY: { max: 5, block: 'details' },
  ATTRIBUTES: { max: 4, block: 'details' },
  PROFILES: { max: 6, block: 'shipping' },
  LANGUAGES: { max: 6, block: 'title' },
} as const satisfies Record<string, { max: number; block: ListingBlock }>;
export type ScoreCode = keyof typeof SCORE_POINTS;
export const SCORE_CODES = Object.keys(SCORE_POINTS) as ScoreCode[];

/** What one line of the score gives, out of how much, and the figures that its sentence needs. */
export interface ScoreLine {
  readonly code: ScoreCode;
  readonly block: ListingBlock;
  readonly points: number;
  readonly max: number;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface ScoredListing extends ListingTextValues, ListingContentValues {
  /** What the listing wants to be found by; empty when nobody said. */
  readonly keyword: string;
  readonly attributes: readonly unknown[];
  /** Profit of the cheapest variant in minor units; null when it is not known. */
  readonly profitMinor: number | null;
  /** Complete texts in further languages, 0 to 3. */
  readonly furtherLanguages: number;
}

export interface ListingScoreResult {
  readonly total: number;
  readonly lines: readonly ScoreLine[];
}

/** From where a title is read on small screens. */
const TITLE_HEAD = 40;
const GOOD = { title: 60, phrases: 8, description: 300, opening: 160, images: 5, materials: 1, attributes: 2 } as const;

/**
 * How well a listing is made, 0 to 100, every point accounted for. It judges craft, by what Etsy's seller handbook advises; it
 * does not foretell sales.
 */
export function scoreListing(listing: ScoredListing): ListingScoreResult {
  const lines = [...titleLines(listing), ...tagLines(listing), ...bodyLines(listing), ...shopLines(listing)];
  return { total: lines.reduce((sum, { points }) => sum + points, 0), lines };
}

function line(code: ScoreCode, share: number, params: ScoreLine['params'] = {}): ScoreLine {
  const { max, block } = SCORE_POINTS[code];
  return { code, block, max, points: Math.round(Math.min(1, Math.max(0, share)) * max), params };
}

function titleLines({ title, keyword, furtherLanguages }: ScoredListing): ScoreLine[] {
  const isValid = titleFaults(title).length === 0;
  const at = placeOf(keyword, title);
  const length = lengthOf(title);
  return [
    line('TITLE_LENGTH', isValid ? length / GOOD.title : 0, { length, good: GOOD.title }),
    line('KEYWORD_IN_TITLE', at === -1 ? 0 : at + keyword.length <= TITLE_HEAD ? 1 : 0.5, {
      keyword,
      head: TITLE_HEAD,
    }),
    line('LANGUAGES', furtherLanguages / 3, { count: furtherLanguages, good: 3 }),
  ];
}

function tagLines({ tags, keyword }: ScoredListing): ScoreLine[] {
  const good = [...new Set(tags.filter((tag) => tagFaults(tag).length === 0).map((tag) => tag.toLowerCase()))];
  const phrases = good.filter((tag) => tag.includes(' ')).length;
  const max = LISTING_RULES.tags.max;
  const words = wordsOf(keyword);
  const hasKeyword = words.length > 0 && good.some((tag) => words.every((word) => tag.includes(word)));
  return [
    line('TAG_COUNT', good.length / max, { count: good.length, good: max }),
    line('TAG_PHRASES', phrases / GOOD.phrases, { count: phrases, good: GOOD.phrases }),
    line('KEYWORD_IN_TAGS', hasKeyword ? 1 : 0, { keyword }),
  ];
}

function bodyLines({ description, keyword, images }: ScoredListing): ScoreLine[] {
  const length = lengthOf(description.trim());
  const at = placeOf(keyword, description.slice(0, GOOD.opening));
  const described = images.filter(({ altText }) => altText.trim() !== '').length;
  return [
    line('DESCRIPTION_LENGTH', length / GOOD.description, { length, good: GOOD.description }),
    line('KEYWORD_IN_DESCRIPTION', at === -1 ? 0 : 1, { keyword, head: GOOD.opening }),
    line('IMAGES', images.length / GOOD.images, { count: images.length, good: GOOD.images }),
    line('ALT_TEXTS', images.length === 0 ? 0 : described / images.length, { count: described, good: images.length }),
  ];
}

function shopLines(listing: ScoredListing): ScoreLine[] {
  const { priceMinor, profitMinor, materials, taxonomyId, attributes } = listing;
  const profiles = [listing.shippingProfileId, listing.readinessStateId, listing.returnPolicyId].filter(Boolean).length;
  const isPriced = priceMinor !== null && priceMinor > 0 && (profitMinor === null || profitMinor > 0);
  return [
    line('PRICE', isPriced ? 1 : 0, { isLoss: profitMinor !== null && profitMinor <= 0 ? 1 : 0 }),
    line('MATERIALS', materials.length / GOOD.materials, { count: materials.length, good: GOOD.materials }),
    line('CATEGORY', taxonomyId === null ? 0 : 1),
    line('ATTRIBUTES', attributes.length / GOOD.attributes, { count: attributes.length, good: GOOD.attributes }),
    line('PROFILES', profiles / 3, { count: profiles, good: 3 }),
  ];
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{Nd}]+/u)
    .filter(Boolean);

/** Where all words of a keyword stand, in any form of letters; -1 when they do not, or there is no keyword. */
function placeOf(keyword: string, text: string): number {
  const words = wordsOf(keyword);
  if (words.length === 0) return -1;
  const lower = text.toLowerCase();
  const whole = lower.indexOf(words.join(' '));
  if (whole !== -1) return whole;
  const places = words.map((word) => lower.indexOf(word));
  if (places.includes(-1)) return -1;
  // Scattered: it stands where the last of its words ends.
  const end = Math.max(...places.map((place, at) => place + words[at]!.length));
  return Math.max(0, end - keyword.length);
}
