import type { Finding } from '#schema/screening/finding.values.js';
import { hasContext, type TextWords } from './mark-context.js';
import { LISTED_ON, type MarkEntry } from './mark-list.js';
import { MARK_ENTRIES } from './mark-entries.js';
import { type MarkMatch, MarkTrie } from './mark-trie.js';
import { readText } from './readable-text.js';
import { wordsOf } from './screen-words.js';

/** Languages that the screen knows words of. */
export type ScreenLocale = 'en' | 'es' | 'fr' | 'de';

/**
 * Looks for known marks, names of people and what marketplaces do not allow, in the words of ideas, designs and listings.
 * Pure, and fast enough to be asked at each keystroke. It finds what is on a list: that nothing was found proves nothing, and
 * it is no legal advice.
 */
export class Screening {
  private trie: MarkTrie | undefined;

  constructor(private readonly entries: readonly MarkEntry[] = MARK_ENTRIES) {}

  /** Findings in the order of the texts and of their places in them; each mark once a text. */
  check(texts: readonly string[], locale: ScreenLocale): Finding[] {
    return texts.flatMap((text, textIndex) => this.checkText(text, textIndex, locale));
  }

  /** The same for topics that a brand does not touch: whole words, plurals and disguises included. */
  checkTopics(texts: readonly string[], topics: readonly string[], locale: ScreenLocale): Finding[] {
    if (topics.length === 0) return [];
    return new Screening(topics.map(topicEntry)).check(texts, locale);
  }

  private checkText(text: string, textIndex: number, locale: ScreenLocale): Finding[] {
    const readable = readText(text);
    const whole = this.read(text, { ...readable, words: wordsOf(readable) }, locale);
    const hasInnerCapitals = /\p{Ll}\p{Lu}/u.test(text);
    const split = hasInnerCapitals ? this.read(text, { ...readable, words: wordsOf(readable, true) }, locale) : [];
    return mostTelling([...whole, ...split]).map((finding) => ({ ...finding, textIndex }));
  }

  private read(text: string, reading: TextWords & { at: readonly number[] }, locale: ScreenLocale): Finding[] {
    // Built when first asked: a process that screens nothing starts without it.
    this.trie ??= new MarkTrie(this.entries);
    return this.trie
      .matches(reading.words)
      .filter(({ entry }) => entry.only === undefined || entry.only.includes(locale))
      .flatMap((match) => {
        const context = match.entry.needsContext ? hasContext(match, reading) : null;
        return context === undefined ? [] : [this.finding(text, { ...match, context }, reading)];
      });
  }

  private finding(
    text: string,
    match: MarkMatch & { context: string | null },
    { words, at }: TextWords & { at: readonly number[] },
  ): Finding {
    const { entry, context, disguise } = match;
    const start = at[words[match.from]!.start]!;
    const end = at[words[match.to - 1]!.end]!;
    const { kind, code, category, source } = entry.group;
    return {
      kind,
      // A word in two pieces may be just two words.
      severity:
        disguise === 'SPACING' && words[match.from]!.end - words[match.from]!.start > 1 ? 'WARN' : entry.severity,
      code: context === null ? code : 'MARK_IN_CONTEXT',
      textIndex: 0,
      start,
      end,
      matched: text.slice(start, end),
      mark: entry.mark,
      category,
      owner: entry.owner,
      context,
      disguise,
      listedOn: LISTED_ON,
      source,
    };
  }
}

const TOPICS: MarkEntry['group'] = {
  category: 'BRAND_PROFILE',
  kind: 'POLICY',
  code: 'BANNED_TOPIC',
  severity: 'BLOCK',
  source: 'Your brand profile',
  context: '',
};
const topicEntry = (mark: string): MarkEntry => ({
  mark,
  owner: null,
  group: TOPICS,
  severity: 'BLOCK',
  needsContext: false,
});

/** Each mark once, and none that lies within a longer or graver one. */
function mostTelling(findings: readonly Finding[]): Finding[] {
  const ordered = [...findings].sort((a, b) => a.start - b.start || b.end - a.end || weight(b) - weight(a));
  const kept: Finding[] = [];
  for (const finding of ordered) {
    const isTold = kept.some(
      (other) =>
        (other.mark === finding.mark && other.category === finding.category) ||
        (other.start <= finding.start && other.end >= finding.end && weight(other) >= weight(finding)),
    );
    if (!isTold) kept.push(finding);
  }
  return kept;
}

const weight = ({ severity }: Finding): number => (severity === 'BLOCK' ? 1 : 0);
