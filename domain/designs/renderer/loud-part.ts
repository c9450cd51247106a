import { lengthOf, lineOf, partOf, type Text } from './breaking.js';
import { bare, isSmallWord } from './words.js';

/** A text around what is read first. */
export interface LoudPart {
  readonly before: Text;
  readonly loud: string;
  readonly after: Text;
}

/** Longer lines cannot be set large. */
const LONGEST_LOUD = 14;

/** The short line of the brief that names its subject, else the first short one; in a brief of one line, the loudest word. */
export function loudPartOf(text: Text, keyword: string): LoudPart {
  const [from, to] = loudLine(text, keyword) ?? loudWord(text, keyword);
  return { before: partOf(text, 0, from), loud: lineOf(text.words.slice(from, to)), after: partOf(text, to) };
}

/** Whether what stands around it is short enough to stand beside something that large. */
export function isLoudAlone({ before, after }: LoudPart): boolean {
  return lengthOf(before) <= 24 && lengthOf(after) <= 30;
}

/** Whether the loud part is a line, or a word of a single line: a line that is torn apart reads badly. */
export const isWholeLine = (text: Text, keyword: string): boolean =>
  text.starts.size === 0 || loudLine(text, keyword) !== undefined;

function loudLine(text: Text, keyword: string): [number, number] | undefined {
  if (text.starts.size === 0) return undefined;
  const edges = [0, ...text.starts, text.words.length];
  const lines = edges.slice(0, -1).map((from, index): [number, number] => [from, edges[index + 1]!]);
  const short = lines.filter(([from, to]) => {
    const words = text.words.slice(from, to);
    return (
      lineOf(words).length <= LONGEST_LOUD && !isSmallWord(words.at(-1)!, text.locale) && !/[)(]/.test(words.join(''))
    );
  });
  return short.find(([from, to]) => text.words.slice(from, to).some((word) => isOfKeyword(word, keyword))) ?? short[0];
}

/** The word that a reader keeps: the longest that carries something, a word of the keyword before others. */
function loudWord({ words, locale }: Text, keyword: string): [number, number] {
  const weights = words.map(
    (word) => bare(word).length + (isOfKeyword(word, keyword) ? 5 : 0) - (isSmallWord(word, locale) ? 20 : 0),
  );
  const best = weights.indexOf(Math.max(...weights));
  let [from, to] = [best, best + 1];
  // A word that was cut is one word.
  while (words[to - 1]?.endsWith('\u00ad')) to += 1;
  while (words[from - 1]?.endsWith('\u00ad')) from -= 1;
  return [from, to];
}

/** Also its plural: « Katzen » for « Katze ». */
function isOfKeyword(word: string, keyword: string): boolean {
  const plain = bare(word).toLowerCase();
  const wanted = keyword.toLowerCase().split(/\s+/).filter(Boolean);
  return wanted.some(
    (one) => plain === one || (one.length > 3 && plain.startsWith(one)) || (plain.length > 3 && one === `${plain}s`),
  );
}
