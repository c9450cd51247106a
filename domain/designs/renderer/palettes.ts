import { blend, contrast, formatHex, legible, luminance, parseHex, type Rgb } from '../contrast.js';

/** On what it is printed: the colours of the ink follow from it. */
export type Ground = 'light' | 'dark' | 'paper';

/** The colours of one print, `#RRGGBB`. */
export interface Inks {
  /** Most of the text. */
  readonly primary: string;
  readonly secondary: string;
  readonly accent: string;
  /** Printed behind everything; absent where the goods show through. */
  readonly paper?: string;
}

interface Palette {
  /** Words of a brief that ask for it. */
  readonly words: RegExp;
  /** On light goods: primary, secondary, accent. */
  readonly light: readonly [string, string, string];
  readonly dark: readonly [string, string, string];
  /** Poster: background, then as above. */
  readonly paper: readonly [string, string, string, string];
}

type Row = readonly [string, string, string];

/** Rows for light goods, dark goods, and paper with its background first. */
const palette = (
  words: RegExp,
  ...[light, dark, paper]: readonly [Row, Row, readonly [string, string, string, string]]
): Palette => ({ words, light, dark, paper });

/** Drawn by hand, each for light goods, dark goods and paper. */
export const PALETTES = {
  sunset: palette(
    /retro|vintage|70s|sunset|surf|summer|beach|travel|camp/i,
    ['#3B2A26', '#C8502F', '#D9902B'],
    ['#F7E7C6', '#F08A4B', '#F2C14E'],
    ['#F6E9CF', '#4A2B26', '#C8502F', '#DE9B2F'],
  ),
  forest: palette(
    /nature|forest|hik|outdoor|plant|garden|camp|eco|cottage|goblin/i,
    ['#2E3B2F', '#6B7F4A', '#B9722F'],
    ['#EFE8D2', '#A9BF7C', '#E0A458'],
    ['#F1EAD6', '#2F3D30', '#6E8450', '#C27B38'],
  ),
  ocean: palette(
    /ocean|sea|coast|lake|nautic|fish|swim|boat|blue/i,
    ['#16324F', '#2A7F9E', '#E07A5F'],
    ['#EAF4F4', '#7FC8D6', '#F4A28C'],
    ['#EAF2EF', '#17324D', '#2B7A98', '#E07A5F'],
  ),
  berry: palette(
    /love|valentine|floral|feminin|mother|mom|mama|wine|pink|romant/i,
    ['#5A1A32', '#C23B5E', '#E58A9B'],
    ['#FBE9E7', '#F28CA5', '#F6C667'],
    ['#FBEDEA', '#5E1C35', '#C4426A', '#EBA0A0'],
  ),
  groovy: palette(
    /groovy|hippie|70s|boho|retro|y2k|fun|rainbow|teacher|kids|smile/i,
    ['#5B2A86', '#E4572E', '#F2A541'],
    ['#FFF3DC', '#FF8A5B', '#FFD166'],
    ['#FFF1D6', '#5B2A6E', '#E4572E', '#F2A541'],
  ),
  college: palette(
    /college|varsity|sport|team|athlet|school|football|basket|base/i,
    ['#13294B', '#B3282D', '#B3282D'],
    ['#F5F1E6', '#E04B4B', '#F2C14E'],
    ['#F2EDDF', '#13294B', '#B3282D', '#C99A2E'],
  ),
  coffee: palette(
    /coffee|book|autumn|fall|dog|cat|cozy|bak|kitchen|western|cowboy/i,
    ['#3A2419', '#8A5A36', '#C98B4E'],
    ['#F4E6D2', '#D6A36F', '#E8C07D'],
    ['#F4E9D9', '#3A2419', '#8A5A36', '#C98B4E'],
  ),
  mono: palette(
    /minimal|modern|clean|simple|typograph|black|bold|gym|funny|sarcas/i,
    ['#17181C', '#17181C', '#55585F'],
    ['#FBFAF6', '#FBFAF6', '#C9C7C0'],
    ['#F5F3EE', '#17181C', '#17181C', '#6A6C72'],
  ),
  neon: palette(
    /gam|neon|cyber|music|party|night|80s|tech|code|disco/i,
    ['#241B4B', '#C2259A', '#1292A8'],
    ['#F6F1FF', '#FF5FB8', '#4DE1E8'],
    ['#1E1440', '#F6F1FF', '#FF5FB8', '#4DE1E8'],
  ),
  holiday: palette(
    /christmas|xmas|holiday|winter|santa|noel|navidad|weihnacht|noël/i,
    ['#173B2C', '#B3262E', '#B98A2F'],
    ['#F7F1E3', '#E5484D', '#E3B34C'],
    ['#F6F0E2', '#173B2C', '#B3262E', '#C69A3F'],
  ),
  spooky: palette(
    /hallow|spook|witch|ghost|pumpkin|goth|skull/i,
    ['#241A2E', '#D1601C', '#6B4C9A'],
    ['#F3EBDD', '#FF8A2B', '#B79AE0'],
    ['#1F1728', '#F6EEDD', '#FF8A2B', '#B79AE0'],
  ),
} as const satisfies Record<string, Palette>;
export type PaletteName = keyof typeof PALETTES;

/** Names in the order of how well they fit the words of a brief; those that do not come last. */
export function fittingPalettes(words: string): PaletteName[] {
  const names = Object.keys(PALETTES) as PaletteName[];
  return [
    ...names.filter((name) => PALETTES[name].words.test(words)),
    ...names.filter((name) => !PALETTES[name].words.test(words)),
  ];
}

export function inksOf(name: PaletteName, ground: Ground): Inks {
  const rows = PALETTES[name];
  if (ground === 'paper') {
    const [paper, primary, secondary, accent] = rows.paper;
    return { paper, primary, secondary, accent };
  }
  const [primary, secondary, accent] = rows[ground];
  return { primary, secondary, accent };
}

const GROUNDS: Readonly<Record<Ground, Rgb>> = { light: [255, 255, 255], dark: [20, 25, 30], paper: [246, 240, 228] };

/** From the colours of a brief, moved where they could not be read. Undefined when it names none. */
export function inksFromBrief(colors: readonly string[], ground: Ground): Inks | undefined {
  const given = colors.map(parseHex).filter((color) => color !== undefined);
  if (given.length === 0) return undefined;
  const base = ground === 'paper' ? paperOf(given) : GROUNDS[ground];
  const byContrast = given.filter((color) => color !== base).sort((a, b) => contrast(b, base) - contrast(a, base));
  const [first = base, second = first, third = second] = byContrast;
  const inks = {
    primary: formatHex(legible(first, base, 7)),
    secondary: formatHex(legible(second, base, 3)),
    accent: formatHex(legible(third, base, 3)),
  };
  return ground === 'paper' ? { ...inks, paper: formatHex(base) } : inks;
}

/** The lightest of them, lighter still, so that a poster stays a poster. */
function paperOf(colors: readonly Rgb[]): Rgb {
  const lightest = [...colors].sort((a, b) => luminance(b) - luminance(a))[0]!;
  return luminance(lightest) > 0.6 ? lightest : blend(lightest, [250, 246, 236], 0.86);
}
