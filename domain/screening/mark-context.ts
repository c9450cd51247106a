import type { MarkMatch } from './mark-trie.js';
import { formsOf, type ScreenWord } from './screen-words.js';

/** A text, word by word. */
export interface TextWords {
  readonly words: readonly ScreenWord[];
}

/** Words that make any ordinary word read as somebody's mark. */
const EVERYWHERE = `logo logos brand branded brands trademark official licensed authentic replica knockoff dupe parody spoof
  inspired fanart fandom merch merchandise marke marken offiziell lizenziert parodie marca marcas oficial licenciado parodia
  marque marques officiel officielle pastiche`;
/** How many words before and after are company in a long text. */
const REACH = 12;

const sets = new WeakMap<object, ReadonlySet<string>>();

/** The neighbour that makes the match suspicious; undefined when it stands alone. */
export function hasContext({ entry, from, to }: MarkMatch, { words }: TextWords): string | undefined {
  const known = contextOf(entry.group);
  for (let at = Math.max(0, from - REACH); at < Math.min(words.length, to + REACH); at += 1) {
    if (at >= from && at < to) continue;
    if (words[at]!.forms.some(({ form }) => known.has(form))) return words[at]!.plain;
  }
  return undefined;
}

function contextOf(group: MarkMatch['entry']['group']): ReadonlySet<string> {
  let known = sets.get(group);
  if (!known) {
    const terms = `${EVERYWHERE} ${group.context}`.split(/\s+/).filter((term) => term !== '');
    known = new Set(terms.flatMap((term) => formsOf(term).map(({ form }) => form)));
    sets.set(group, known);
  }
  return known;
}
