import type { Brief, Faces } from './brief.js';
import { type FaceName, type FaceRole, FACES } from './faces.js';
import { LAYOUT_NAMES, type LayoutName, LAYOUTS } from './layouts/layouts.js';
import { chooseOrnament, type OrnamentName } from './ornaments/choose-ornament.js';
import { fittingPalettes, type Ground, type Inks, inksFromBrief, inksOf } from './palettes.js';
import { type Random, randomOf } from './random.js';
import { splitWords } from './words.js';

/** Everything that decides a picture besides the renderer itself: the same spec gives the same bytes. */
export interface DesignSpec {
  readonly lines: readonly string[];
  readonly locale: Brief['locale'];
  readonly keyword: string;
  readonly layout: LayoutName;
  readonly faces: Faces;
  readonly ornament: OrnamentName;
  readonly inks: Inks;
  readonly isWorn: boolean;
  readonly width: number;
  readonly height: number;
  /** Decimal text: JSON has no integers of 64 bits. */
  readonly seed: string;
}

export interface PlanOrder {
  readonly brief: Brief;
  readonly ground: Ground;
  /** Pixels of the print area. */
  readonly width: number;
  readonly height: number;
  readonly seed: bigint;
  /** Which of the designs of one order: each has another layout. */
  readonly ordinal: number;
}

/** Layouts in the order of how well they suit a brief, those of equal worth shuffled by the order's seed. */
export function rankLayouts(brief: Brief, random: Random): LayoutName[] {
  const count = splitWords(brief.lines.join(' ')).length;
  const asked = ASKED_FOR[/^\s*([a-z]+):/i.exec(brief.style)?.[1]?.toLowerCase() ?? ''];
  const worth = (name: LayoutName): number => {
    const { words, style } = LAYOUTS[name];
    const [least, most] = words;
    const fits = count >= least && count <= most ? 0 : -10;
    return fits + (style.test(brief.words) ? 2 : 0) + (name === asked ? 5 : 0);
  };
  return random
    .shuffled(LAYOUT_NAMES)
    .map((name) => ({ name, worth: worth(name) + random.next() * 1.5 }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ name }) => name);
}

/** Chooses layout, faces, palette and ornament. */
export function planDesign(order: PlanOrder): DesignSpec {
  const { brief, ground, width, height, seed, ordinal } = order;
  const ranked = rankLayouts(brief, randomOf(seed, 'layouts'));
  const suited = ranked.filter((name) => isSuited(name, brief));
  const layouts = suited.length > 0 ? suited : ranked;
  const layout = layouts[ordinal % layouts.length]!;
  const random = randomOf(seed, `design ${ordinal}`);
  const palettes = fittingPalettes(brief.words);
  const fitting = palettes.slice(0, 3);
  const text = `${brief.keyword} ${brief.lines.join(' ')}`;
  const { isWorn = false } = LAYOUTS[layout] as { isWorn?: boolean };
  return {
    lines: brief.lines,
    locale: brief.locale,
    keyword: brief.keyword,
    layout,
    faces: chooseFaces(LAYOUTS[layout].loud, random),
    ornament: chooseOrnament([brief.keyword, text, brief.words], random),
    inks:
      inksFromBrief(brief.palette, ground) ??
      inksOf(fitting[ordinal % fitting.length] ?? random.pick(palettes), ground),
    isWorn: isWorn && random.next() < 0.75,
    width,
    height,
    seed: seed.toString(),
  };
}

/** What an idea's style begins with (schema/ideas/idea.values.ts), as layouts of ours. */
const ASKED_FOR: Readonly<Record<string, LayoutName>> = {
  stacked: 'stacked',
  badge: 'badge',
  arched: 'arched',
  retro: 'retroStack',
  minimal: 'minimal',
  label: 'stamp',
  poster: 'bigWord',
  definition: 'definition',
  script: 'scriptSlab',
};

function isSuited(name: LayoutName, brief: Brief): boolean {
  const count = splitWords(brief.lines.join(' ')).length;
  const [least, most] = LAYOUTS[name].words;
  return count >= least && count <= most && (NEEDS[name]?.(brief.lines) ?? true);
}

/** A heading wants something under it. */
const NEEDS: Partial<Record<LayoutName, (lines: readonly string[]) => boolean>> = {
  checklist: (lines) => lines.length >= 3,
  definition: (lines) => lines.length >= 2 && lines[0]!.length <= 16 && lines.slice(1).join(' ').length >= 18,
};

/** What stands well beside a loud face: never two of a kind. */
const QUIET: Readonly<Record<FaceRole, readonly FaceName[]>> = {
  block: ['josefin', 'oswald'],
  slab: ['josefin', 'bebas'],
  retro: ['josefin', 'righteous'],
  script: ['josefin'],
  hand: ['caveat', 'amatic'],
  serif: ['josefin'],
  plain: ['josefin'],
};
const NAMES = Object.keys(FACES) as FaceName[];

function chooseFaces(roles: readonly FaceRole[], random: Random): Faces {
  const role = random.pick(roles);
  const loud = random.pick(NAMES.filter((name) => FACES[name].role === role && name !== 'playfairItalic'));
  const scripts = NAMES.filter((name) => FACES[name].role === 'script');
  const quiet = QUIET[role].filter((name) => name !== loud);
  return { loud, quiet: quiet.length > 0 ? random.pick(quiet) : loud, script: random.pick(scripts) };
}
