import {
  EMPTY_CONTENT,
  type ListingContent,
  type ListingImageContent,
} from '#schema/listings/listing-content.values.js';
import { LISTING_RULES, type ListingLocale, type ListingTextValues } from '#schema/listings/listing.rules.js';
import type { SourceRow } from './source-statements.js';
import { composeTexts, goodsWords, suggestAltText, type WritingFacts } from './writing/compose-texts.js';

/** What a listing begins with beside its texts: pictures with alternative texts, materials, who draws. */
export function firstContent(source: SourceRow, locale: ListingLocale): ListingContent {
  const keyword = keywordOf(source);
  return {
    ...EMPTY_CONTENT,
    keyword,
    materials: goodsWords(locale, source.template).materials,
    images: firstImages(source, { keyword, locale }),
    usesAi: source.designEngine === 'openai',
  };
}

/** A first text, by our own writer: nobody is asked, nothing is spent. */
export const firstTexts = (source: SourceRow, locale: ListingLocale): ListingTextValues =>
  composeTexts(factsOf(source, locale));

/** What the writer knows of a listing's origin. */
export function factsOf(source: SourceRow, locale: ListingLocale, signalTags: readonly string[] = []): WritingFacts {
  const isIdeaInLocale = source.ideaLocale === locale;
  return {
    locale,
    keyword: keywordOf(source),
    template: source.template,
    textLines: source.textLines ?? [],
    audience: source.audience ?? '',
    concept: source.concept ?? '',
    isIdeaInLocale,
    signalTags: [...signalTags, ...(isIdeaInLocale ? (source.ideaKeywords ?? []) : [])],
    usesAi: source.designEngine === 'openai',
  };
}

const keywordOf = ({ ideaKeyword, ideaTitle, productTitle }: SourceRow): string =>
  (ideaKeyword ?? ideaTitle ?? productTitle ?? '').slice(0, 100);

interface StoredMockup {
  key?: unknown;
  isDefault?: unknown;
}

/** The product's mock-ups, the default one first. */
function firstImages(
  source: SourceRow,
  { keyword, locale }: { keyword: string; locale: ListingLocale },
): ListingImageContent[] {
  const mockups = (Array.isArray(source.mockups) ? source.mockups : []) as StoredMockup[];
  const keys = [...mockups]
    .sort((left, right) => Number(right.isDefault === true) - Number(left.isDefault === true))
    .flatMap(({ key }) => (typeof key === 'string' ? [key] : []));
  return [...new Set(keys)].slice(0, LISTING_RULES.images.max).map((key, at) => ({
    key,
    altText: suggestAltText(locale, { keyword, template: source.template }, at),
  }));
}
