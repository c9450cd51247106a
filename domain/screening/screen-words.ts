import type { FindingDisguise } from '#schema/screening/finding.values.js';
import { type ReadableText, readText } from './readable-text.js';

/** A way to read a word. */
export interface WordForm {
  readonly form: string;
  readonly disguise: FindingDisguise | null;
}

/** A word with all its readings and its place in the readable text. */
export interface ScreenWord {
  readonly forms: readonly WordForm[];
  /** As it stands there, without marks. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

/** Letters, digits and what is written for letters; apostrophes only inside. */
const WORD = /[\p{L}\p{N}@$!|*€+]+(?:'[\p{L}\p{N}@$!|*€+]+)*/gu;
/** Signs that stand for a letter in disguised words; `1` and `|` for two. */
const LEET: Readonly<Record<string, string>> = {
  '0': 'o', '3': 'e', '4': 'a', '5': 's', '6': 'g', '7': 't', '8': 'b', '9': 'g',
  '@': 'a', $: 's', '!': 'i', '€': 'e', '+': 't',
}; // prettier-ignore
const SIGN = /[^\p{L}\p{N}']/u;
const SIGNS = /[^\p{L}\p{N}]/gu;
const LEET_SIGN = /[0-9@$!|€+]/;
const LONG_RUN = /(.)\1{2,}/u;
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'/;

/** The words of a text, in order. With `splitCapitals`, `#HarryPotterFan` is three words. */
export function wordsOf(text: ReadableText, splitCapitals = false): ScreenWord[] {
  return Array.from(text.letters.matchAll(WORD)).flatMap((match) => {
    const [start, end] = trimmed(text.letters, match.index, match.index + match[0].length);
    if (start >= end) return [];
    const cuts = splitCapitals ? cutsOf(text, start, end) : [];
    const edges = [start, ...cuts, end];
    return edges.slice(1).map((to, at) => wordAt(text.letters, edges[at]!, to));
  });
}

/** The words of a mark: as they are, without other readings. */
export function plainWordsOf(mark: string): string[] {
  return Array.from(readText(mark).letters.matchAll(WORD), ([written]) =>
    written.replace(/[^\p{L}\p{N}]/gu, ''),
  ).filter((word) => word !== '');
}

/** `+`, `!`, `|` and `*` at the edge are punctuation. */
function trimmed(letters: string, from: number, to: number): [number, number] {
  let start = from;
  let end = to;
  while (start < end && /[!|*+€]/.test(letters.charAt(start))) start += 1;
  while (end > start && /[!|*+@€$]/.test(letters.charAt(end - 1))) end -= 1;
  return [start, end];
}

function cutsOf({ capitals }: ReadableText, start: number, end: number): number[] {
  const cuts: number[] = [];
  for (let at = start + 1; at < end; at += 1) if (capitals[at] && !capitals[at - 1]) cuts.push(at);
  return cuts;
}

function wordAt(letters: string, start: number, end: number): ScreenWord {
  const written = letters.slice(start, end);
  return { forms: formsOf(written), plain: written.replaceAll("'", ''), start, end };
}

/** The readings of a word: as written, without possessive, plural or elided article, with signs read as letters. */
export function formsOf(written: string): WordForm[] {
  const forms = new Map<string, FindingDisguise | null>();
  const add = (form: string, disguise: FindingDisguise | null) => {
    if (form !== '' && !forms.has(form)) forms.set(form, disguise);
  };
  for (const form of inflections(written)) add(form, null);
  if (SIGN.test(written)) add(written.replace(SIGNS, ''), null);
  for (const spelled of disguised(written)) for (const form of inflections(spelled)) add(form, 'CHARACTERS');
  return Array.from(forms, ([form, disguise]) => ({ form, disguise }));
}

function inflections(written: string): string[] {
  const bare = written.replace(ELIDED, '');
  const own = bare.replace(/'s?$/, '');
  return [written, bare, own].map((form) => form.replaceAll("'", '')).flatMap((form) => [form, ...singulars(form)]);
}

function singulars(form: string): string[] {
  if (form.length < 4 || !form.endsWith('s')) return [];
  return form.endsWith('es') && form.length > 4 ? [form.slice(0, -1), form.slice(0, -2)] : [form.slice(0, -1)];
}

function disguised(written: string): string[] {
  const shortened = LONG_RUN.test(written)
    ? [written.replace(/(.)\1{2,}/gu, '$1'), written.replace(/(.)\1{2,}/gu, '$1$1')]
    : [];
  const spelled =
    LEET_SIGN.test(written) && /\p{L}/u.test(written) ? [readSigns(written, 'i'), readSigns(written, 'l')] : [];
  return [...shortened, ...spelled];
}

function readSigns(written: string, one: string): string {
  return Array.from(written, (sign) => (sign === '1' || sign === '|' ? one : (LEET[sign] ?? sign))).join('');
}
