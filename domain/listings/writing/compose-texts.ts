import type { TemplateName } from '#schema/products/product-template.values.js';
import {
  cut,
  LISTING_RULES,
  type ListingLocale,
  type ListingTextValues,
  lengthOf,
  tagFaults,
  titleFaults,
} from '#schema/listings/listing.rules.js';
import type { GoodsWords, Lexicon } from './lexicon.js';
import { DE } from './lexicon-de.js';
import { EN } from './lexicon-en.js';
import { ES } from './lexicon-es.js';
import { FR } from './lexicon-fr.js';

/** What a text is written from. Everything but the keyword may be empty. */
export interface WritingFacts {
  readonly locale: ListingLocale;
  readonly keyword: string;
  readonly template: string | null;
  /** What is set on the product. */
  readonly textLines: readonly string[];
  /** In the language of the idea. */
  readonly audience: string;
  readonly concept: string;
  /** Whether the idea is in the language that is written. */
  readonly isIdeaInLocale: boolean;
  /** Tags that our own signals suggest, best first. */
  readonly signalTags: readonly string[];
  readonly usesAi: boolean;
}

const LEXICONS: Readonly<Record<ListingLocale, Lexicon>> = { en: EN, de: DE, fr: FR, es: ES };
const AUDIENCE_MAX = 80;

/** Words for a kind of goods in a language. */
export function goodsWords(locale: ListingLocale, template: string | null): GoodsWords {
  const { goods, anything } = LEXICONS[locale];
  return template !== null && template in goods ? goods[template as TemplateName] : anything;
}

/**
 * Writes title, description and tags by rule: our own words in four languages, nothing asked of anybody. The same facts and
 * variant give the same text, and what comes out keeps Etsy's rules.
 * @param variant 0, 1 or 2: another order of words, another opening
 */
export function composeTexts(facts: WritingFacts, variant = 0): ListingTextValues {
  const lexicon = LEXICONS[facts.locale];
  const goods = goodsWords(facts.locale, facts.template);
  const words = wordsFor(facts, { lexicon, goods, variant });
  return {
    title: titleOf(words, lexicon, variant),
    description: descriptionOf(facts, { lexicon, goods, words, variant }),
    tags: tagsOf(facts, { lexicon, goods, words }),
  };
}

/** The sentence that says that a machine drew the artwork. */
export function aiDisclosure(locale: ListingLocale): string {
  return LEXICONS[locale].aiDisclosure;
}

/** What an image shows, by its place: a first version of its alternative text. */
export function suggestAltText(
  locale: ListingLocale,
  facts: { keyword: string; template: string | null },
  at: number,
): string {
  const { altTexts } = LEXICONS[locale];
  const [first] = goodsWords(locale, facts.template).names;
  const words = { keyword: facts.keyword, goods: first, goods2: first, thisOne: first, text: '', audience: '' };
  return capital(fill(altTexts[Math.min(at, altTexts.length - 1)]!, words)).slice(0, LISTING_RULES.altText.max);
}

type Words = Readonly<Record<'keyword' | 'goods' | 'goods2' | 'thisOne' | 'text' | 'audience', string>>;
interface Speech {
  lexicon: Lexicon;
  goods: GoodsWords;
  variant: number;
}

function wordsFor(facts: WritingFacts, { goods, variant, lexicon }: Speech): Words {
  const { names, thisOne } = goods;
  const keyword = clean(facts.keyword);
  return {
    keyword: lexicon.hasTitleCase ? titleCase(keyword) : keyword,
    goods: names[0],
    goods2: names[(1 + variant) % names.length]!,
    thisOne,
    text: facts.textLines
      .map((line) => line.trim())
      .filter(Boolean)
      .join(' / '),
    audience: facts.isIdeaInLocale ? shortAudience(facts.audience) : '',
  };
}

function titleOf(words: Words, lexicon: Lexicon, variant: number): string {
  const head = lexicon.hasTitleCase ? '{keyword} {goods}' : '{goods} {keyword}';
  const others = lexicon.titleParts.map((_, at) => lexicon.titleParts[(at + variant) % lexicon.titleParts.length]!);
  const seen = new Set<string>();
  const parts = [head, lexicon.hasTitleCase ? '{keyword} {goods2}' : '{goods2}', ...others]
    .map((part) => capital(fill(part, words)))
    .filter((part) => !seen.has(part.toLowerCase()) && seen.add(part.toLowerCase()));
  const title = parts.reduce((so, part) => {
    const longer = so === '' ? part : `${so}, ${part}`;
    return lengthOf(longer) <= LISTING_RULES.title.max ? longer : so;
  }, '');
  return mended(title, titleFaults, (text) => cut(text, LISTING_RULES.title.max));
}

function descriptionOf(facts: WritingFacts, speech: Speech & { words: Words }): string {
  const { lexicon, goods, words, variant } = speech;
  const { headings, openings, gifts, closings } = lexicon;
  const pick = (texts: readonly string[]) => fill(texts[variant % texts.length]!, words);
  const bullets = goods.details.map((detail) => `• ${detail}`).join('\n');
  const parts = [
    capital(fill(openings[variant % openings.length]!, { ...words, goods: inSentence(words.goods, lexicon) })),
    words.text !== '' && fill(lexicon.reads, words),
    words.audience !== '' && fill(lexicon.forWhom, words),
    `${headings.details}\n${bullets}`,
    `${headings.care}\n${goods.care}`,
    `${headings.making}\n${lexicon.making}`,
    `${headings.gift}\n${pick(gifts)}`,
    facts.usesAi && lexicon.aiDisclosure,
    pick(closings),
  ];
  return parts.filter((part): part is string => typeof part === 'string').join('\n\n');
}

function tagsOf(
  facts: WritingFacts,
  { lexicon, goods, words }: { lexicon: Lexicon; goods: GoodsWords; words: Words },
): string[] {
  const lower = { ...words, keyword: clean(facts.keyword).toLowerCase(), goods: words.goods.toLowerCase() };
  const [first = '', ...made] = ['{keyword}', ...lexicon.keywordTags].map((tag) => fill(tag, lower));
  const own = facts.signalTags.slice(0, 5).map((tag) => tag.toLowerCase());
  return goodTags([first, ...own, ...made, ...goods.tags, ...lexicon.giftTags]);
}

/** At most 13 tags that Etsy takes, in the order given, none twice. */
export function goodTags(tags: readonly string[]): string[] {
  const seen = new Set<string>();
  const good = tags
    .map((tag) => mended(tag.replaceAll('’', "'"), tagFaults, (text) => text))
    .filter(
      (tag) => tag !== '' && tagFaults(tag).length === 0 && !seen.has(tag.toLowerCase()) && seen.add(tag.toLowerCase()),
    );
  return good.slice(0, LISTING_RULES.tags.max);
}

/** A text with its mechanical faults mended, one after the other; those that only shorten are left to `last`. */
function mended(
  text: string,
  faults: (text: string) => { code: string; fix?: string }[],
  last: (text: string) => string,
): string {
  let mending = text;
  for (let round = 0; round < 8; round += 1) {
    const fault = faults(mending).find(({ code, fix }) => fix !== undefined && code !== 'TOO_LONG');
    if (!fault) break;
    mending = fault.fix!;
  }
  return last(mending);
}

const fill = (pattern: string, words: Words): string =>
  pattern
    .replaceAll(/\{(\w+)\}/g, (_, name: string) => words[name as keyof Words])
    .replaceAll(/ {2,}/g, ' ')
    .trim();

const clean = (text: string): string => text.replaceAll('#', '').replaceAll(/\s+/g, ' ').trim();
const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase() + text.slice(1);
const titleCase = (text: string): string => text.split(' ').map(capital).join(' ');
/** In English goods are small in the middle of a sentence; German writes them with capitals, the others have them first. */
const inSentence = (goods: string, lexicon: Lexicon): string => (lexicon === EN ? goods.toLowerCase() : goods);

/** Only what fits into a sentence: the first part of a longer description, without its full stop. */
function shortAudience(audience: string): string {
  const [first = ''] = audience.split(/[.;\n]/);
  const text = first.trim();
  return text === '' || lengthOf(text) > AUDIENCE_MAX ? '' : text.charAt(0).toLocaleLowerCase() + text.slice(1);
}
