import type { FindingDisguise } from '#schema/screening/finding.values.js';
import type { MarkEntry } from './mark-list.js';
import { plainWordsOf, type ScreenWord } from './screen-words.js';

/** A place in the text where the words of an entry stand. */
export interface MarkMatch {
  readonly entry: MarkEntry;
  /** Index of its first word, and of the word after its last. */
  readonly from: number;
  readonly to: number;
  readonly disguise: FindingDisguise | null;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly entries: { entry: MarkEntry; disguise: FindingDisguise | null }[];
}

interface Step {
  readonly node: Node;
  readonly at: number;
  readonly disguise: FindingDisguise | null;
}

/** A mark of several words is also looked for in one piece, from this many letters on: shorter ones are ordinary words. */
const JOINED_MIN = 7;
/** A word in two pieces is put together from this many letters on. */
const SPLIT_MIN = 5;
const SPELLED_MIN = 4;

/** All marks in a trie of words: a text is read once, whatever the number of marks. */
export class MarkTrie {
  private readonly root: Node = { next: new Map(), entries: [] };
  /** Single words by length, for those with a star inside. */
  private readonly byLength = new Map<number, string[]>();

  constructor(entries: readonly MarkEntry[]) {
    for (const entry of entries) this.add(entry);
    for (const word of this.root.next.keys()) {
      if (this.root.next.get(word)!.entries.length === 0) continue;
      const same = this.byLength.get(word.length) ?? [];
      same.push(word);
      this.byLength.set(word.length, same);
    }
  }

  /** Every entry that stands at every place, longest first at each. */
  matches(words: readonly ScreenWord[]): MarkMatch[] {
    return words.flatMap((_, from) => this.matchesAt(words, from));
  }

  private add(entry: MarkEntry): void {
    const words = plainWordsOf(entry.mark);
    this.put(words, entry, null);
    const joined = words.join('');
    if (words.length > 1 && joined.length >= JOINED_MIN) this.put([joined], entry, 'JOINED');
  }

  private put(words: readonly string[], entry: MarkEntry, disguise: FindingDisguise | null): void {
    let node = this.root;
    for (const word of words) {
      let next = node.next.get(word);
      if (!next) {
        next = { next: new Map(), entries: [] };
        node.next.set(word, next);
      }
      node = next;
    }
    node.entries.push({ entry, disguise });
  }

  private matchesAt(words: readonly ScreenWord[], from: number): MarkMatch[] {
    const found: MarkMatch[] = [];
    let steps = this.openings(words, from);
    while (steps.length > 0) {
      for (const { node, at, disguise } of steps) {
        for (const hit of node.entries) {
          found.push({ entry: hit.entry, from, to: at, disguise: disguise ?? hit.disguise });
        }
      }
      steps = steps.flatMap((step) => this.follow(step, words));
    }
    return found.reverse();
  }

  private follow(step: Step, words: readonly ScreenWord[]): Step[] {
    const word = words[step.at];
    if (!word || step.node.next.size === 0) return [];
    return word.forms.flatMap(({ form, disguise }) => {
      const node = step.node.next.get(form);
      return node ? [{ node, at: step.at + 1, disguise: step.disguise ?? disguise }] : [];
    });
  }

  /** The first words of entries at a place: the word itself, letters that were spaced out, a word in two pieces, one with stars. */
  private openings(words: readonly ScreenWord[], from: number): Step[] {
    const start: Step = { node: this.root, at: from, disguise: null };
    const word = words[from]!;
    const starred = word.plain.includes('*') ? this.starred(word.plain) : [];
    const virtual = [...spelledOut(words, from), ...inTwoPieces(words, from)];
    return [
      ...this.follow(start, words),
      ...starred.map((form) => ({ node: this.root.next.get(form)!, at: from + 1, disguise: 'CHARACTERS' as const })),
      ...virtual.flatMap(({ form, at }) => {
        const node = this.root.next.get(form);
        return node ? [{ node, at, disguise: 'SPACING' as const }] : [];
      }),
    ];
  }

  private starred(plain: string): string[] {
    if (plain.length < SPELLED_MIN || plain.replaceAll('*', '').length < plain.length / 2) return [];
    const pattern = new RegExp(`^${plain.replace(/[^\p{L}\p{N}*]/gu, '').replaceAll('*', '.')}$`, 'u');
    return (this.byLength.get(plain.length) ?? []).filter((word) => pattern.test(word));
  }
}

/** `n i k e`, `N.I.K.E`: all the single letters from here on, put together. */
function spelledOut(words: readonly ScreenWord[], from: number): { form: string; at: number }[] {
  if (from > 0 && isLetter(words[from - 1])) return [];
  let at = from;
  while (isLetter(words[at]) && (at === from || isNear(words[at - 1]!, words[at]!))) at += 1;
  if (at - from < SPELLED_MIN) return [];
  const readings = words.slice(from, at).map(({ forms }) => forms.at(-1)!.form);
  return [{ form: readings.join(''), at }];
}

/** `Star bucks`, `Poke-mon`. */
function inTwoPieces(words: readonly ScreenWord[], from: number): { form: string; at: number }[] {
  const [first, second] = [words[from]!, words[from + 1]];
  if (!second || first.plain.length < 2 || second.plain.length < 2 || !isNear(first, second)) return [];
  return second.forms
    .map(({ form }) => ({ form: first.plain + form, at: from + 2 }))
    .filter(({ form }) => form.length >= SPLIT_MIN);
}

function isLetter(word: ScreenWord | undefined): boolean {
  return word !== undefined && word.end - word.start === 1;
}

const isNear = (first: ScreenWord, second: ScreenWord): boolean => second.start - first.end <= 1;
