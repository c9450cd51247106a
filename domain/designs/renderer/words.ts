import type { Locale } from './brief.js';

/** Words that carry little: set small, never at the end of a line. */
const SMALL: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: wordsOf(
    'a an the and or of in on to for by at is are be my your our with from it its but not so as about i i’m than this that',
  ),
  es: wordsOf('el la los las un una y o de del en con por para al mi tu su que es no se lo a sin más'),
  fr: wordsOf(
    'le la les un une et ou de du des en à au aux pour par avec mon ma mes ton ta ce est sur dans ne pas que sans plus',
  ),
  de: wordsOf(
    'der die das den dem ein eine einen und oder von im in am an zu zum zur für mit ist auf bei mein meine dein es nicht sind ich ohne auch nur',
  ),
};

/** Ends the first part of a word that was cut: printed as a hyphen at the end of a line, and not at all within one. */
export const SOFT_HYPHEN = '\u00ad';

const VOWELS = /[aeiouyäöüáéíóúàèéêëîïôœùû]/i;

export const isSmallWord = (word: string, locale: Locale): boolean => SMALL[locale].has(bare(word).toLowerCase());

/** Words of a text. A sign that stands alone (« ! » in French) stays with the word before it. */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  for (const part of text.normalize('NFC').replaceAll(SOFT_HYPHEN, '').trim().split(/\s+/).filter(Boolean)) {
    const stays = /^[!?:;»…–—&+.,]+$/.test(part) && !/^[&+–—]$/.test(part);
    const last = words.at(-1);
    if (stays && last !== undefined) words.splice(-1, 1, `${last}\u00a0${part}`);
    else words.push(part);
  }
  return words;
}

/** A word too long for its line, cut where it is spoken in two. Shorter ones stay whole. */
export function hyphenate(word: string, longest: number): string[] {
  const letters = [...word];
  if (letters.length <= longest) return [word];
  const middle = letters.length / 2;
  const places = letters
    .map((_, at) => at)
    .filter((at) => at >= 3 && at <= letters.length - 3)
    .filter(
      (at) =>
        !VOWELS.test(letters[at]!) &&
        VOWELS.test(letters[at + 1] ?? '') &&
        !/^(ch|sc|ph|th)/i.test(`${letters[at - 1]}${letters[at]}`),
    );
  const at = places.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? Math.round(middle);
  return [letters.slice(0, at).join('') + SOFT_HYPHEN, ...hyphenate(letters.slice(at).join(''), longest)];
}

export const bare = (word: string): string => word.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}\u00a0]+$/gu, '');

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
