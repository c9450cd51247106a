import type { Layout, LayoutInput } from '../brief.js';
import { fitted } from '../lettering.js';
import { onCircle, placeGlyphs, widthOf } from '../outline.js';
import { type Path, rotate, scale, shift } from '../path.js';
import { type Block, blockOf, movePieces, type Piece, resized, stack } from '../piece.js';
import { ring, star } from '../shapes.js';
import { breakLines, splitWords } from '../words.js';

const OUTER = 500;
const TEXT_RADIUS = 372;
const TEXT_HEIGHT = 74;
const INNER = 338;

/** A round patch: words on the ring, ornament and loudest word inside. */
export const badge: Layout = (input) => {
  const { words, faces, locale } = input;
  const [top = '', centre = top, bottom = ''] = inThree(words, locale);
  const face = faces.quiet;
  const upper = ringText(input.cased(top, face), face, false);
  const lower = ringText(input.cased(bottom, face), face, true);
  const free = 180 - (upper.degrees + lower.degrees) / 2;
  const starAngle = bottom === '' ? [150, 180, 210] : free > 30 ? [90, 270] : [];
  const stars = starAngle
    .map((angle) => rotate(shift(star(5, 34, 14.5), 0, -(TEXT_RADIUS + TEXT_HEIGHT / 2)), angle))
    .flat();
  const rings: Piece[] = [
    { path: [...ring(OUTER, OUTER - 22), ...ring(OUTER - 34, OUTER - 42)], ink: 'primary' },
    { path: [...ring(INNER, INNER - 12)], ink: 'primary' },
    { path: [...upper.path, ...lower.path], ink: 'primary' },
    { path: stars, ink: 'accent' },
  ];
  const sign = resized(input.ornament, { width: 310, height: 215 });
  const word = fitted(input.cased(centre, faces.loud), faces.loud, { width: 520, height: 160, ink: 'secondary' });
  const inside = insideCircle(stack([sign, word], 34), INNER - 26);
  return blockOf([...rings, ...movePieces(inside.pieces, 0, -inside.height * 0.56)]);
};

/** Top, middle, bottom, in the order of reading; the middle is what stands inside. */
function inThree(words: readonly string[], locale: LayoutInput['locale']): string[] {
  if (words.length > 2) return breakLines(words, 3, locale);
  return words.length === 2 ? [words[0]!, words[1]!, ''] : ['', words[0] ?? '', ''];
}

/** Made smaller, or larger, until its widest line just stays within the circle, the whole of it a little above the middle. */
function insideCircle(block: Block, radius: number): Block {
  const far = Math.hypot(block.width / 2, block.height * 0.44);
  return resized(block, { width: (block.width * radius) / far, height: radius * 1.5 });
}

function ringText(
  text: string,
  face: Parameters<typeof placeGlyphs>[1],
  isInside: boolean,
): { path: Path; degrees: number } {
  if (splitWords(text).length === 0) return { path: [], degrees: 0 };
  const glyphs = placeGlyphs(text, face, { tracking: 90 });
  const size = Math.min(TEXT_HEIGHT / 70, (TEXT_RADIUS * Math.PI * 0.86) / widthOf(glyphs));
  // The baseline of the lower half lies outside, so that both halves keep the same distance from the rings.
  const middle = (OUTER - 42 + INNER) / 2;
  const radius = middle + (isInside ? 1 : -1) * 35 * size;
  const path = scale(onCircle(glyphs, { radius: radius / size, isInside }), size);
  return { path, degrees: ((widthOf(glyphs) * size) / radius) * (180 / Math.PI) };
}
