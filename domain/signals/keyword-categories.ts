import { CATEGORIES, type KeywordCategory } from '#schema/signals/category.rules.js';
import { CATEGORY_WORDS } from './keyword-category-words.js';

const LONGEST_PHRASE = 5;
const rankOf = new Map(CATEGORIES.map((category, rank) => [category, rank]));

/**
 * The category of a normalised keyword, by whole words and their plurals in English, Spanish, French and German. The
 * longest phrase decides, then the order of the categories: "black history month shirt" is activism, "cat mug" animals.
 */
export function categoryOf(keyword: string): KeywordCategory {
  const words = keyword.split(' ');
  for (let length = Math.min(LONGEST_PHRASE, words.length); length > 0; length -= 1) {
    const found = phrasesOf(words, length).flatMap((phrase) => lookUp(phrase) ?? []);
    const best = found.sort((a, b) => rankOf.get(a)! - rankOf.get(b)!)[0];
    if (best) return best;
  }
  return 'other';
}

function phrasesOf(words: readonly string[], length: number): string[] {
  return Array.from({ length: words.length - length + 1 }, (_, at) => words.slice(at, at + length).join(' '));
}

type Language = 'en' | 'es' | 'fr' | 'de';

/** As written, in any language; else as a plural by the rules of the language that has its singular. */
function lookUp(phrase: string): KeywordCategory | undefined {
  const languages = Object.keys(PLURALS) as Language[];
  const exact = languages.map((language) => phrases[language].get(phrase)).find(Boolean);
  return exact ?? languages.map((language) => lookUpPlural(phrase, language)).find(Boolean);
}

function lookUpPlural(phrase: string, language: Language): KeywordCategory | undefined {
  return PLURALS[language]
    .filter(([ending]) => ending.test(phrase))
    .map(([ending, singular]) => phrases[language].get(phrase.replace(ending, singular)))
    .find(Boolean);
}

/** Endings of plurals and what stands there in the singular. Stems shorter than given stay whole. */
const PLURALS: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/(?<=\p{L}{2})s$/u, ''],
    [/(?<=\p{L}{3})es$/u, ''],
    [/(?<=\p{L}{2})ies$/u, 'y'],
    [/(?<=\p{L}{2})ves$/u, 'f'],
  ],
  es: [
    [/(?<=\p{L}{3})s$/u, ''],
    [/(?<=\p{L}{3})es$/u, ''],
    [/(?<=\p{L}{2})ces$/u, 'z'],
    [/(?<=\p{L}{2})ones$/u, 'ón'],
  ],
  fr: [
    [/(?<=\p{L}{3})[sx]$/u, ''],
    [/(?<=\p{L}{2})aux$/u, 'al'],
  ],
  de: [
    [/(?<=\p{L}{4})n$/u, ''],
    [/(?<=\p{L}{3})(?:en|er|e|s)$/u, ''],
    [/(?<=\p{L}{2}in)nen$/u, ''],
  ],
};

const phrases = readPhrases();

function readPhrases(): Readonly<Record<Language, ReadonlyMap<string, KeywordCategory>>> {
  const read = (language: Language) =>
    new Map(CATEGORIES.flatMap((category) => entriesOf(category, language)).reverse());
  return { en: read('en'), es: read('es'), fr: read('fr'), de: read('de') };
}

function entriesOf(category: KeywordCategory, language: Language): [string, KeywordCategory][] {
  if (category === 'other') return [];
  return wordsOf(CATEGORY_WORDS[category][language]).map((phrase) => [phrase, category]);
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).flatMap((word) => (word ? [word.replaceAll('_', ' ').replaceAll('ß', 'ss')] : []));
}
