import type { Brief, Faces } from './brief.js';
import { type FaceName, type FaceRole, FACES } from './faces.js';
import { LAYOUT_NAMES, type LayoutName, LAYOUTS } from './layouts/layouts.js';
import { chooseOrnament, type OrnamentName } from './ornaments/choose-ornament.js';
import { fittingPalettes, type Ground, type Inks, inksFromBrief, inksOf } from './palettes.js';
import { type Random, randomOf } from './random.js';
import { isSuited } from './suited.js';
import { splitWords } from './words.js';

/**
 * Version of what the renderer draws: raised whenever the same brief and seed give another picture. Stored with each design.
 * 1: until 30 November 2026. 2: lines break by sense, pictures only of what the words name.
 */
export const LOOK = 2;

/** Everything that decides a picture besides the renderer itself: the same spec gives the same bytes. */
export interface DesignSpec {
  /** Version of the renderer that made the plan (LOOK). */
  readonly look: number;
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
  const random = randomOf(seed, `design ${ordinal}`);
  const ornament = chooseOrnament(subjectsOf(brief), brief.locale, random);
  const suited = ranked.filter((name) => isSuited(name, brief, ornament));
  const layouts = suited.length > 0 ? suited : ranked;
  const layout = layouts[ordinal % layouts.length]!;
  const palettes = fittingPalettes(brief.words);
  const fitting = palettes.slice(0, 3);
  const { isWorn = false } = LAYOUTS[layout] as { isWorn?: boolean };
  return {
    look: LOOK,
    lines: brief.lines,
    locale: brief.locale,
    keyword: brief.keyword,
    layout,
    faces: chooseFaces(LAYOUTS[layout].loud, random),
    ornament,
    inks:
      inksFromBrief(brief.palette, ground) ??
      inksOf(fitting[ordinal % fitting.length] ?? random.pick(palettes), ground),
    isWorn: isWorn && random.next() < 0.75,
    width,
    height,
    seed: seed.toString(),
  };
}

/** What a picture may be of: the keyword, the words themselves, then a style in a person's own words. */
function subjectsOf({ keyword, lines, style }: Brief): string[] {
  const isOurs = /^\s*[a-z]+:/i.test(style);
  return [keyword, lines.join(' '), ...(isOurs ? [] : [style])];
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

/** What stands well beside a loud face: never two of a kind. */
const QUIET: Readonly<Record<FaceRole, readonly FaceName[]>> = {
  block: ['josefin', 'oswald'],
  slab: ['josefin', 'bebas'],
  retro: ['josefin', 'righteous'],
  script: ['josefin'],
  hand: ['bebas', 'oswald'],
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
