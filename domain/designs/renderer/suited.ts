import { lengthOf, type Text, textOf } from './breaking.js';
import type { Brief } from './brief.js';
import { type LayoutName, LAYOUTS } from './layouts/layouts.js';
import { archRows } from './layouts/arched.js';
import { echoRows } from './layouts/retro-stack.js';
import { listOf } from './list.js';
import { isLoudAlone, isWholeLine, loudPartOf } from './loud-part.js';
import type { OrnamentName } from './ornaments/choose-ornament.js';
import { splitWords } from './words.js';

/** What a layout is asked about. */
interface Occasion {
  readonly brief: Brief;
  readonly text: Text;
  readonly ornament: OrnamentName;
}

/** Whether a layout can set such words so that they still make sense. */
export function isSuited(name: LayoutName, brief: Brief, ornament: OrnamentName): boolean {
  const count = splitWords(brief.lines.join(' ')).length;
  const [least, most] = LAYOUTS[name].words;
  if (count < least || count > most) return false;
  const text = textOf(brief.lines, brief.locale, brief.keyword);
  if ((listOf(text) !== undefined || isEntry(brief.lines)) && !KEEPS_LINES.has(name)) return false;
  return NEEDS[name]?.({ brief, text, ornament }) ?? true;
}

/** Each line of a list or of an entry stays a line of its own in these. */
const KEEPS_LINES: ReadonlySet<LayoutName> = new Set(['checklist', 'definition', 'stacked', 'stamp', 'handwritten']);
/** Stands well before a setting sun. */
const OUTDOORS: ReadonlySet<OrnamentName> = new Set<OrnamentName>([
  ...['mountains', 'tent', 'campfire', 'pine', 'sun', 'stripedSun', 'waves', 'anchor', 'fish', 'cactus'],
  ...['paw', 'cat', 'butterfly', 'plane'],
] as OrnamentName[]);

/** « pickleball / (noun) / a good reason » */
const isEntry = (lines: readonly string[]): boolean => lines.length > 2 && /^\s*\(.*\)\s*$/.test(lines[1]!);

/** A word may be torn out of one line of one thought, not out of two clauses. */
const hasLoudPart = ({ text, brief }: Occasion): boolean =>
  isWholeLine(text, brief.keyword) &&
  isLoudAlone(loudPartOf(text, brief.keyword)) &&
  (text.starts.size > 0 || !text.words.slice(0, -1).some((word) => /[,;:!?…]$/.test(word)));

const NEEDS: Partial<Record<LayoutName, (occasion: Occasion) => boolean>> = {
  checklist: ({ text }) => listOf(text) !== undefined,
  definition: ({ brief: { lines } }) => isEntry(lines),
  bigWord: hasLoudPart,
  ribbon: hasLoudPart,
  sunset: (occasion) => OUTDOORS.has(occasion.ornament) && hasLoudPart(occasion),
  badge: ({ text }) => text.starts.size <= 2 && lengthOf(text) <= 52,
  arched: ({ text }) => text.starts.size <= 2 && archRows(text).every((row) => lengthOf(row) <= 24),
  retroStack: ({ text }) => text.starts.size <= 2 && echoRows(text).every((row) => lengthOf(row) <= 14),
  minimal: ({ brief: { words } }) => LAYOUTS.minimal.style.test(words),
  ornamentSplit: ({ text }) => text.starts.size <= 3,
};
