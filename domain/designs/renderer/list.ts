import { lineOf, type Text } from './breaking.js';
import { isSmallWord, splitWords } from './words.js';

/** A heading and what stands below it, one thing a line. */
export interface List {
  readonly heading: string;
  readonly items: readonly string[];
}

/**
 * A brief is a list when its first line ends in a colon and each other line stands for itself. « Certified / Shrimp Disco /
 * Enthusiast » is none: it is one thought in three lines.
 */
export function listOf({ words, starts, locale }: Text): List | undefined {
  const edges = [0, ...starts, words.length];
  const [heading = '', ...rest] = edges.slice(0, -1).map((from, at) => lineOf(words.slice(from, edges[at + 1])));
  const items = rest.flatMap((line) => line.split(/,\s+/)).map((item) => item.replace(/,$/, ''));
  const stands = (item: string) => {
    const parts = splitWords(item);
    return item.length <= 26 && !isSmallWord(parts[0] ?? '', locale) && !isSmallWord(parts.at(-1) ?? '', locale);
  };
  return /[:：]$/.test(heading) && items.length > 1 && items.every(stands) ? { heading, items } : undefined;
}
