import type { Locale } from './brief.js';

/** Words that carry little: set small, never at the end of a line. */
const SMALL: Readonly<Record<Locale, ReadonlySet<string>>> = {
  en: wordsOf('a an the and or of in on to for by at is are be my your our with from it its but not so as'),
  es: wordsOf('el la los las un una y o de del en con por para al mi tu su que es no se lo a'),
  fr: wordsOf(
    'le la les un une et ou de du des en à au aux pour par avec mon ma mes ton ta ce est sur dans ne pas que',
  ),
  de: wordsOf(
    'der die das den dem ein eine einen und oder von im in am an zu zum zur für mit ist auf bei mein meine dein es nicht',
  ),
};

const VOWELS = /[aeiouyäöüáéíóúàèéêëîïôœùû]/i;

export const isSmallWord = (word: string, locale: Locale): boolean => SMALL[locale].has(bare(word).toLowerCase());

/** Words of a text. A sign that stands alone (« ! » in French) stays with the word before it. */
export function splitWords(text: string): string[] {
  const words: string[] = [];
  for (const part of text.normalize('NFC').trim().split(/\s+/).filter(Boolean)) {
    const stays = /^[!?:;»…–—&+.,]+$/.test(part) && !/^[&+–—]$/.test(part);
    const last = words.at(-1);
    if (stays && last !== undefined) words.splice(-1, 1, `${last}\u00a0${part}`);
    else words.push(part);
  }
  return words;
}

/** The word that a reader keeps: the longest that carries something, a word of the keyword before others. */
export function loudestWord(words: readonly string[], locale: Locale, keyword = ''): number {
  const wanted = new Set(keyword.toLowerCase().split(/\s+/));
  const weightOf = (word: string) =>
    bare(word).length + (wanted.has(bare(word).toLowerCase()) ? 3 : 0) - (isSmallWord(word, locale) ? 20 : 0);
  let best = 0;
  words.forEach((word, index) => {
    if (weightOf(word) > weightOf(words[best]!)) best = index;
  });
  return best;
}

/**
 * Words in `count` lines of about the same length, by the least sum of squared differences from the mean (as TeX breaks a
 * paragraph); a line that ends in a small word costs more.
 */
export function breakLines(words: readonly string[], count: number, locale: Locale): string[] {
  const lines = Math.min(count, words.length);
  if (lines <= 1) return words.length > 0 ? [words.join(' ')] : [];
  const goal = words.join(' ').length / lines;
  const costs = new Map<string, { cost: number; breaks: number[] }>();
  const best = (from: number, left: number): { cost: number; breaks: number[] } => {
    const key = `${from}:${left}`;
    const known = costs.get(key);
    if (known) return known;
    let found = { cost: Infinity, breaks: [] as number[] };
    const last = left === 1 ? words.length : words.length - left + 1;
    for (let to = left === 1 ? words.length : from + 1; to <= last; to += 1) {
      const rest = left === 1 ? { cost: 0, breaks: [] } : best(to, left - 1);
      const cost = lineCost(words.slice(from, to), { goal, isLast: left === 1, locale }) + rest.cost;
      if (cost < found.cost) found = { cost, breaks: [to, ...rest.breaks] };
    }
    costs.set(key, found);
    return found;
  };
  let from = 0;
  return best(0, lines).breaks.map((to) => {
    const line = words.slice(from, to).join(' ');
    from = to;
    return line;
  });
}

/** A word too long for its line, cut where it is spoken in two, with a hyphen. Shorter ones stay whole. */
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
  return [`${letters.slice(0, at).join('')}-`, ...hyphenate(letters.slice(at).join(''), longest)];
}

function lineCost(
  line: readonly string[],
  { goal, isLast, locale }: { goal: number; isLast: boolean; locale: Locale },
): number {
  const difference = line.join(' ').length - goal;
  return difference ** 2 + (!isLast && isSmallWord(line.at(-1)!, locale) ? 18 : 0);
}

const bare = (word: string): string => word.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}\u00a0]+$/gu, '');

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
