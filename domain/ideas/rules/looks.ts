import type { IdeaLayout } from '#schema/ideas/idea.values.js';
import { TEMPLATE_NAMES, type TemplateName } from '#schema/products/product-template.values.js';
import type { Mood } from './patterns.js';
import type { SeededRandom } from './seeded-random.js';

/** Colours by name: that of the letters first, then accents. All read on light and on dark goods, or on one of them. */
export const PALETTES = {
  sunset: ['#f2a65a', '#eec170', '#f58549', '#772f1a'],
  heritage: ['#8c2f39', '#d9a441', '#2f4858', '#f2e8cf'],
  groovy: ['#e4572e', '#ffc914', '#17bebb', '#76b041'],
  earth: ['#6b4226', '#c68b59', '#a3b18a', '#ede0d4'],
  ink: ['#1b1b1e', '#6d6d72'],
  midnight: ['#f4f1de', '#9d4edd', '#ff7b00', '#240046'],
  meadow: ['#386641', '#a7c957', '#f2e8cf', '#bc4749'],
  forest: ['#1b4332', '#74c69d', '#d8f3dc', '#b08968'],
  desert: ['#9c6644', '#e6ccb2', '#bc6c25', '#283618'],
  candy: ['#ff5d8f', '#ffafcc', '#a2d2ff', '#cdb4db'],
  coast: ['#1d3557', '#457b9d', '#a8dadc', '#e9c46a'],
  neon: ['#f72585', '#4cc9f0', '#b5179e', '#3a0ca3'],
  berry: ['#7b2cbf', '#e0aaff', '#ff8fab', '#10002b'],
  citrus: ['#2d6a4f', '#ffd166', '#f77f00', '#fefae0'],
} as const satisfies Record<string, readonly string[]>;
export type PaletteName = keyof typeof PALETTES;

const PALETTES_OF_MOOD: Readonly<Record<Mood, readonly PaletteName[]>> = {
  funny: ['sunset', 'groovy', 'candy', 'citrus', 'neon', 'berry'],
  bold: ['heritage', 'sunset', 'coast', 'forest', 'desert', 'midnight'],
  calm: ['meadow', 'earth', 'coast', 'forest', 'ink'],
  warm: ['earth', 'heritage', 'meadow', 'candy', 'berry', 'desert'],
};

const PRODUCTS_OF_LAYOUT: Readonly<Record<IdeaLayout, readonly TemplateName[]>> = {
  stacked: ['tee', 'hoodie', 'sweatshirt'],
  badge: ['tee', 'sticker', 'hoodie', 'tote'],
  arched: ['sweatshirt', 'tee', 'tote'],
  retro: ['tee', 'hoodie', 'sticker'],
  minimal: ['tee', 'mug', 'tote'],
  label: ['mug', 'tee', 'sticker'],
  poster: ['poster', 'tee', 'tote'],
  definition: ['mug', 'poster', 'tee'],
  script: ['mug', 'sweatshirt', 'tote'],
};

/** A palette that nothing before it has, while there is one. */
export function choosePalette(mood: Mood, used: ReadonlySet<string>, random: SeededRandom): PaletteName {
  const offered = random.shuffled(PALETTES_OF_MOOD[mood]);
  return offered.find((name) => !used.has(name)) ?? offered[0]!;
}

export const isPalette = (name: string): name is PaletteName => Object.hasOwn(PALETTES, name);

/** What the brand prefers among what suits the layout, else what the brand prefers, else what suits. Named goods come first. */
export function chooseProducts(
  layout: IdeaLayout,
  named: readonly TemplateName[],
  preferred: readonly string[],
): TemplateName[] {
  const suited = PRODUCTS_OF_LAYOUT[layout];
  if (preferred.length === 0) return [...new Set([...named, ...suited])].slice(0, 4);
  const wanted = preferred as readonly TemplateName[];
  const both = suited.filter((name) => wanted.includes(name));
  return [...new Set([...named.filter((name) => wanted.includes(name)), ...both, ...wanted])].slice(0, 4);
}

export const isTemplate = (name: string): name is TemplateName => (TEMPLATE_NAMES as readonly string[]).includes(name);
