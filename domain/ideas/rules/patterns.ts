import type { IdeaLayout, IdeaLocale } from '#schema/ideas/idea.values.js';
import { compoundOf, type Slots, slotsOf } from './grammar.js';
import { OCCASION_DE, PATTERNS_DE, PUNS_DE } from './patterns-de.js';
import { OCCASION_EN, PATTERNS_EN, PUNS_EN } from './patterns-en.js';
import { OCCASION_ES, PATTERNS_ES, PUNS_ES } from './patterns-es.js';
import { OCCASION_FR, PATTERNS_FR, PUNS_FR } from './patterns-fr.js';
import type { Subject } from './read-subject.js';

/** How a line speaks. */
export const MOODS = ['funny', 'bold', 'calm', 'warm'] as const;
export type Mood = (typeof MOODS)[number];

/** Words for a design, before a subject is put in. */
export interface Pattern {
  readonly mood: Mood;
  readonly layout: IdeaLayout;
  /** Kinds of subjects it fits; empty: whatever is no person. */
  readonly kinds: readonly string[];
  readonly lines: readonly string[];
}

/** Words for a design. */
export interface Wording {
  readonly mood: Mood;
  readonly layout: IdeaLayout;
  readonly lines: readonly string[];
  /** A pun, a pattern with the subject, or a line for the occasion. */
  readonly origin: 'pun' | 'pattern' | 'occasion';
}

interface Voice {
  readonly patterns: readonly Pattern[];
  readonly puns: Readonly<Record<string, string>>;
  readonly occasions: Readonly<Record<string, string>>;
}

const VOICES: Readonly<Record<IdeaLocale, Voice>> = {
  en: { patterns: readPatterns(PATTERNS_EN), puns: PUNS_EN, occasions: OCCASION_EN },
  es: { patterns: readPatterns(PATTERNS_ES), puns: PUNS_ES, occasions: OCCASION_ES },
  fr: { patterns: readPatterns(PATTERNS_FR), puns: PUNS_FR, occasions: OCCASION_FR },
  de: { patterns: readPatterns(PATTERNS_DE), puns: PUNS_DE, occasions: OCCASION_DE },
};

/** Reads `mood layout [kinds] | line / line`, one a line. */
export function readPatterns(text: string): Pattern[] {
  return text
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => {
      const [head = '', words = ''] = line.split(' | ');
      const [mood = '', layout = '', kinds = ''] = head.trim().split(' ');
      return {
        mood: mood as Mood,
        layout: layout as IdeaLayout,
        kinds: kinds.split(',').filter((kind) => kind !== ''),
        lines: words.split(' / ').map((part) => part.trim()),
      };
    });
}

/** Everything that can be said of a subject in a language: its puns, and the patterns that its grammar allows. */
export function wordingsOf(subject: Subject, locale: IdeaLocale, year: number): Wording[] {
  const voice = VOICES[locale];
  const puns = subject.keys.flatMap((key) => voice.puns[key]?.split(' | ') ?? []).map((text, at) => punOf(text, at));
  const patterns = voice.patterns
    .filter((pattern) => fits(pattern, subject))
    .flatMap((pattern) => filled(pattern, subject, { locale, year }));
  return [...puns, ...patterns];
}

/** What is said at an occasion. */
export function occasionWordings(family: string, locale: IdeaLocale, year: number): Wording[] {
  return readPatterns(VOICES[locale].occasions[family] ?? '').map(({ mood, layout, lines }) => ({
    mood,
    layout,
    lines: lines.map((line) => line.replaceAll('{year}', String(year))),
    origin: 'occasion',
  }));
}

/** Puns stand in turn on these. */
const PUN_LAYOUTS: readonly IdeaLayout[] = ['arched', 'stacked', 'badge', 'script'];

function punOf(text: string, at: number): Wording {
  return { mood: 'funny', layout: PUN_LAYOUTS[at % PUN_LAYOUTS.length]!, lines: text.split(' / '), origin: 'pun' };
}

const PETS = new Set(['cat', 'dog']);

function fits({ kinds }: Pattern, { kind, keys, word }: Subject): boolean {
  if (kinds.length === 0) return kind !== 'person';
  return kinds.some((wanted) => {
    switch (wanted) {
      case 'animal-pet':
        return kind === 'animal' && keys.every((key) => PETS.has(key));
      case 'activity-ing':
        return kind === 'activity' && word?.one.endsWith('ing') === true;
      case 'person-m':
        return kind === 'person' && word?.gender === 'm';
      default:
        return wanted === kind;
    }
  });
}

function filled(pattern: Pattern, subject: Subject, { locale, year }: { locale: IdeaLocale; year: number }): Wording[] {
  const slots: Slots = { ...slotsOf(subject, locale), year: String(year) };
  const lacking: string[] = [];
  const lines = pattern.lines.map((line) =>
    line.replace(/\{([^}]+)\}/g, (_, slot: string) => {
      const text = slot.startsWith('c:') ? compoundOf(subject, slot.slice(2)) : slots[slot];
      if (text === undefined) lacking.push(slot);
      return text ?? '';
    }),
  );
  const { mood, layout } = pattern;
  // A line begins large where it was written so; after a full stop inside nothing changes.
  const shown = lines.map((line, at) => (at === 0 ? line.charAt(0).toUpperCase() + line.slice(1) : line));
  return lacking.length === 0 ? [{ mood, layout, lines: shown, origin: 'pattern' }] : [];
}
