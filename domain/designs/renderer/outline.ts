import type { Font, Glyph } from 'opentype.js';
import { type FaceName, FACES } from './faces.js';
import { fontOf } from './font-files.js';
import { boxOf, mapPath, type Path, rotate, shift, type Step } from './path.js';

/** Letters are outlined at this size; everything is fitted afterwards. */
export const EM = 100;

/** One glyph at its place on the baseline, which is y = 0. */
export interface PlacedGlyph {
  readonly path: Path;
  /** Where it begins on the baseline, and how far it reaches. */
  readonly x: number;
  readonly advance: number;
}

export interface OutlineOptions {
  /** Added to what the face wants, in thousandths of its size. */
  readonly tracking?: number;
}

/** Pairs that gape in faces whose own kerning cannot be read, thousandths of the size. */
const GAPING: Readonly<Record<string, number>> = {
  AV: -90,
  VA: -90,
  AW: -70,
  WA: -70,
  AY: -90,
  YA: -90,
  AT: -80,
  TA: -80,
  LT: -90,
  LY: -90,
  LV: -80,
  PA: -80,
  FA: -70,
  TO: -30,
  OT: -30,
  RT: -30,
  Ta: -80,
  Te: -80,
  To: -80,
  Tu: -60,
  Va: -60,
  Ve: -60,
  Vo: -60,
  Wa: -50,
  We: -50,
  Wo: -50,
  Ya: -90,
  Ye: -90,
  Yo: -90,
  av: -20,
  va: -20,
  ve: -20,
  ov: -20,
  vo: -20,
};

/** Text as outlines, kerned, at size 100. Letters that the face lacks are left out. */
export function placeGlyphs(text: string, name: FaceName, { tracking = 0 }: OutlineOptions = {}): PlacedGlyph[] {
  const font = fontOf(name);
  const unit = EM / font.unitsPerEm;
  const space = ((FACES[name].tracking + tracking) * EM) / 1_000;
  const glyphs = font.stringToGlyphs(knownLetters(font, text));
  const placed: PlacedGlyph[] = [];
  let x = 0;
  glyphs.forEach((glyph, index) => {
    const advance = (glyph.advanceWidth ?? 0) * unit;
    placed.push({ path: glyphPath(glyph, x), x, advance });
    const next = glyphs[index + 1];
    x += advance + space + (next ? kerning(font, glyph, next) : 0);
  });
  return placed;
}

/** The whole line as one outline, its ink beginning at x = 0. */
export function outline(text: string, name: FaceName, options?: OutlineOptions): Path {
  const path = placeGlyphs(text, name, options).flatMap((glyph) => glyph.path);
  const box = boxOf([path]);
  return box ? shift(path, -box.left, 0) : path;
}

/**
 * Text on a circle, its middle at `degrees` (0 is the top, clockwise). Inside: its feet point outwards, for the lower half.
 * `radius` is that of the baseline.
 */
export function onCircle(
  glyphs: readonly PlacedGlyph[],
  { radius, degrees = 0, isInside = false }: { radius: number; degrees?: number; isInside?: boolean },
): Path {
  const width = widthOf(glyphs);
  return glyphs.flatMap(({ path, x, advance }) => {
    const middle = x + advance / 2;
    const along = (((middle - width / 2) / radius) * 180) / Math.PI;
    const centred = shift(path, -middle, 0);
    return isInside
      ? rotate(shift(centred, 0, radius), degrees - along)
      : rotate(shift(centred, 0, -radius), degrees + along);
  });
}

/** From the first glyph's beginning to the last one's end. */
export function widthOf(glyphs: readonly PlacedGlyph[]): number {
  const last = glyphs.at(-1);
  return last ? last.x + last.advance : 0;
}

/** Height of a flat capital at size 100. */
export function capHeight(name: FaceName): number {
  const box = boxOf([outline('H', name)]);
  return box ? -box.top : EM * 0.7;
}

function knownLetters(font: Font, text: string): string {
  return [...text.replaceAll('ẞ', 'SS')].filter((letter) => font.charToGlyphIndex(letter) !== 0).join('');
}

function kerning(font: Font, left: Glyph, right: Glyph): number {
  const own = font.getKerningValue(left, right);
  if (own !== 0) return (own * EM) / font.unitsPerEm;
  const pair = letterOf(left) + letterOf(right);
  const hasOwn = font.getKerningValue(font.charToGlyph('A'), font.charToGlyph('V')) !== 0;
  return hasOwn ? 0 : ((GAPING[pair] ?? 0) * EM) / 1_000;
}

const letterOf = (glyph: Glyph): string => (glyph.unicode === undefined ? '' : String.fromCodePoint(glyph.unicode));

function glyphPath(glyph: Glyph, x: number): Path {
  const steps = glyph.getPath(0, 0, EM).commands.map((command): Step => {
    switch (command.type) {
      case 'Z':
        return { op: 'Z', points: [] };
      case 'Q':
        return { op: 'Q', points: [command.x1, command.y1, command.x, command.y] };
      case 'C':
        return { op: 'C', points: [command.x1, command.y1, command.x2, command.y2, command.x, command.y] };
      default:
        return { op: command.type, points: [command.x, command.y] };
    }
  });
  return mapPath(steps, (px, py) => [px + x, py]);
}
