import type { Locale } from './brief.js';
import { bare, hyphenate, isSmallWord, SOFT_HYPHEN, splitWords } from './words.js';

/** Words in the order of reading, and where the brief itself begins a line. */
export interface Text {
  readonly words: readonly string[];
  readonly locale: Locale;
  /** Indexes of words, without the first one; none when the brief is one line. */
  readonly starts: ReadonlySet<number>;
  /** Indexes of words that belong to the one before: both are of the keyword. */
  readonly tied: ReadonlySet<number>;
}

/** A word with more letters is cut in two. */
const LONGEST_WORD = 18;

export function textOf(lines: readonly string[], locale: Locale, keyword: string): Text {
  const words: string[] = [];
  const starts = new Set<number>();
  for (const line of lines) {
    const some = splitWords(line).flatMap((word) => hyphenate(word, LONGEST_WORD));
    if (some.length > 0 && words.length > 0) starts.add(words.length);
    words.push(...some);
  }
  return { words: words.length > 0 ? words : ['…'], locale, starts, tied: tiedBy(words, keyword) };
}

export function partOf({ words, locale, starts, tied }: Text, from: number, to = words.length): Text {
  const inside = (indexes: ReadonlySet<number>) =>
    new Set([...indexes].filter((at) => at > from && at < to).map((at) => at - from));
  return { words: words.slice(from, to), locale, starts: inside(starts), tied: inside(tied) };
}

function tiedBy(words: readonly string[], keyword: string): ReadonlySet<number> {
  const wanted = keyword.toLowerCase().split(/\s+/).filter(Boolean);
  const plain = words.map((word) => bare(word).toLowerCase());
  const from = plain.findIndex(
    (_, at) => wanted.length > 1 && wanted.every((one, index) => plain[at + index]?.startsWith(one)),
  );
  return new Set(from < 0 ? [] : wanted.slice(1).map((_, index) => from + index + 1));
}

/** As it is printed on one line: parts of a word that was cut come together again, a cut at the end has its hyphen. */
export function lineOf(words: readonly string[]): string {
  return words.join(' ').replaceAll(`${SOFT_HYPHEN} `, '').replace(SOFT_HYPHEN, '-');
}

export const lengthOf = ({ words }: Text): number => lineOf(words).length;

/** Where lines end, and what that costs. */
interface Broken {
  readonly cost: number;
  readonly ends: readonly number[];
}

/**
 * Text in `count` parts of about the same length, by the least sum of squared differences from the mean (as TeX breaks a
 * paragraph) and of what each break does to the sense. Fewer when there are not so many words.
 */
export function breakText(text: Text, count: number): Text[] {
  const lines = Math.min(count, text.words.length);
  let from = 0;
  return lines < 1
    ? []
    : bestBreaks(text, lines).ends.map((to) => {
        const part = partOf(text, from, to);
        from = to;
        return part;
      });
}

export const breakLines = (text: Text, count: number): string[] =>
  breakText(text, count).map(({ words }) => lineOf(words));

/** What one line more or less than wished is worth against a break that harms the sense. */
const OTHER_COUNT = 30;
/** A line of a brief that is longer is broken, so that its letters stay large. */
const LONG_LINE = 19;

/** The lines of the brief where it has some that read in print; else about `goal` parts, fewer or more where sense wants it. */
export function rowsOf(text: Text, goal: number, most = 5): Text[] {
  const given = text.starts.size + 1;
  if (given > 1 && given <= most) {
    const rows = linesOfBrief(text);
    const short = rows.flatMap((row) => (lengthOf(row) > LONG_LINE ? breakText(row, 2) : [row]));
    return short.length <= most ? short : rows;
  }
  const from = Math.max(1, goal - 1);
  const counts = Array.from({ length: 3 }, (_, index) => from + index).filter((count) => count <= most);
  const worth = (count: number) =>
    count > text.words.length ? Infinity : bestBreaks(text, count).cost + OTHER_COUNT * Math.abs(count - goal);
  return breakText(text, counts.sort((a, b) => worth(a) - worth(b))[0] ?? 1);
}

function linesOfBrief(text: Text): Text[] {
  const edges = [0, ...text.starts, text.words.length];
  return edges.slice(0, -1).map((from, at) => partOf(text, from, edges[at + 1]));
}

function bestBreaks(text: Text, lines: number): Broken {
  const goal = lengthOf(text) / lines;
  const known = new Map<string, Broken>();
  const best = (from: number, left: number): Broken => {
    const key = `${from}:${left}`;
    const found = known.get(key) ?? search(from, left);
    known.set(key, found);
    return found;
  };
  const search = (from: number, left: number): Broken => {
    const all = text.words.length;
    const unevenness = (to: number) => {
      const { length } = lineOf(text.words.slice(from, to));
      return (length - goal) ** 2 + Math.max(0, length - LONG_LINE) ** 2;
    };
    if (left === 1) return { cost: unevenness(all), ends: [all] };
    let found: Broken = { cost: Infinity, ends: [] };
    for (let to = from + 1; to <= all - left + 1; to += 1) {
      const rest = best(to, left - 1);
      const cost = unevenness(to) + breakCost(text, to) + rest.cost;
      if (cost < found.cost) found = { cost, ends: [to, ...rest.ends] };
    }
    return found;
  };
  return best(0, lines);
}

/** What belongs to the word after it. */
const ABBREVIATION = /^(est|no|nr|n[º°]|dr|mr|mrs|ms|st|sr|sra|vs|vol|ca)\.$/i;
const JOINER = /^[&+×–—-]$/;
/** What begins a thought of its own. */
const OPENER = /^(est\.|since|seit|desde|depuis)$/i;

type Neighbours = readonly [before: string, after: string, locale: Locale];

/** What a break between two words does to the sense: the first that is true decides. */
const COSTS: readonly (readonly [cost: number, isTrue: (...neighbours: Neighbours) => boolean])[] = [
  [0, (before) => before.endsWith(SOFT_HYPHEN)],
  [400, (before) => JOINER.test(before) || ABBREVIATION.test(before)],
  [0, (before, after) => /[,;:.!?…»)]$/.test(before) || OPENER.test(after)],
  [60, (before, _, locale) => isSmallWord(before, locale)],
  [40, (_, after) => JOINER.test(after)],
  [30, (before) => /^\d/.test(before)],
  [4, (_, after, locale) => isSmallWord(after, locale)],
];
const PLAIN_COST = 12;

/** 0 where the brief itself begins a line; more inside its lines, and between words of the keyword. */
function breakCost({ words, locale, starts, tied }: Text, at: number): number {
  if (starts.has(at)) return 0;
  const torn = (starts.size > 0 ? 60 : 0) + (tied.has(at) ? 50 : 0);
  const [own = PLAIN_COST] = COSTS.find(([, isTrue]) => isTrue(words[at - 1]!, words[at]!, locale)) ?? [];
  return torn + own;
}
