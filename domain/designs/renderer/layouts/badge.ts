import type { Layout, LayoutInput } from '../brief.js';
import { breakLines, lengthOf, lineOf, rowsOf, type Text } from '../breaking.js';
import type { FaceName } from '../faces.js';
import { fitted } from '../lettering.js';
import { onCircle, placeGlyphs, widthOf } from '../outline.js';
import { type Path, rotate, scale, shift } from '../path.js';
import { type Block, blockOf, movePieces, type Piece, resized, stack } from '../piece.js';
import { ring, star } from '../shapes.js';
import { splitWords } from '../words.js';

const OUTER = 500;
const TEXT_RADIUS = 372;
const TEXT_HEIGHT = 74;
const INNER = 338;

/** What stands where. */
interface Parts {
  readonly top: string;
  readonly centre: readonly string[];
  readonly bottom: string;
}

/** A round patch: words on the ring, ornament and what is read first inside. */
export const badge: Layout = (input) => {
  const { faces } = input;
  const { top, centre, bottom } = partsOf(input);
  const size = Math.min(...[top, bottom].map((text) => ringSize(input.cased(text, faces.quiet), faces.quiet)));
  const upper = ringText(input.cased(top, faces.quiet), faces.quiet, { size, isInside: false });
  const lower = ringText(input.cased(bottom, faces.quiet), faces.quiet, { size, isInside: true });
  const rings: Piece[] = [
    { path: [...ring(OUTER, OUTER - 22), ...ring(OUTER - 34, OUTER - 42)], ink: 'primary' },
    { path: [...ring(INNER, INNER - 12)], ink: 'primary' },
    { path: [...upper.path, ...lower.path], ink: 'primary' },
    { path: starsBetween(upper.degrees, lower.degrees), ink: 'accent' },
  ];
  const inside = insideCircle(insides(input, centre), INNER - 30);
  return blockOf([...rings, ...movePieces(inside.pieces, 0, -inside.height * 0.5)]);
};

/** Two parts go round a picture; without one, the first stands inside. Three are top, middle, bottom. */
function partsOf({ text, isNeutral }: LayoutInput): Parts {
  const rows = rowsOf(text, text.words.length > 4 ? 3 : text.words.length, 3);
  const [first = '', second = '', third = ''] = rows.map(({ words }) => lineOf(words));
  if (rows.length === 1) return { top: '', centre: inside(rows[0]!), bottom: '' };
  if (rows.length > 2) return { top: first, centre: inside(rows[1]!), bottom: third };
  return isNeutral ? { top: '', centre: inside(rows[0]!), bottom: second } : { top: first, centre: [], bottom: second };
}

/** In two lines where that makes the letters larger. */
const inside = (text: Text): string[] =>
  text.words.length > 1 && lengthOf(text) > 8 ? breakLines(text, lengthOf(text) > 24 ? 3 : 2) : [lineOf(text.words)];

function insides({ ornament, faces, cased, isNeutral }: LayoutInput, centre: readonly string[]): Block {
  if (centre.length === 0) return resized(ornament, { width: 460, height: 380 });
  const words = centre.map((line) =>
    fitted(cased(line, faces.loud), faces.loud, { width: 520, height: 150, ink: 'secondary' }),
  );
  const sign = resized(ornament, isNeutral ? { width: 300, height: 64 } : { width: 320, height: 220 });
  return stack([sign, stack(words, 24)], 36);
}

/** In the middle of what the letters leave free on either side; a row of three where one half is empty. */
function starsBetween(upper: number, lower: number): Path {
  const between = 90 + (upper - lower) / 4;
  const angles =
    upper + lower === 0
      ? Array.from({ length: 12 }, (_, index) => index * 30)
      : upper === 0
        ? [-30, 0, 30]
        : lower === 0
          ? [150, 180, 210]
          : 180 - (upper + lower) / 2 > 30
            ? [between, -between]
            : [];
  return angles.map((angle) => rotate(shift(star(5, 34, 14.5), 0, -(TEXT_RADIUS + TEXT_HEIGHT / 2)), angle)).flat();
}

/** Made smaller, or larger, until its corners just stay within the circle. */
function insideCircle(block: Block, radius: number): Block {
  const far = Math.hypot(block.width / 2, block.height * 0.46);
  return resized(block, { width: (block.width * radius * 0.94) / far, height: radius * 1.5 });
}

/** Of both halves the smaller one, so that they are of one piece. */
function ringSize(text: string, face: FaceName): number {
  const width = widthOf(placeGlyphs(text, face, { tracking: 90 }));
  return Math.min((TEXT_HEIGHT / 70) * 1.12, (TEXT_RADIUS * Math.PI * 0.92) / (width || 1));
}

function ringText(
  text: string,
  face: FaceName,
  { size, isInside }: { size: number; isInside: boolean },
): { path: Path; degrees: number } {
  if (splitWords(text).length === 0) return { path: [], degrees: 0 };
  const glyphs = placeGlyphs(text, face, { tracking: 90 });
  // The baseline of the lower half lies outside, so that both halves keep the same distance from the rings.
  const middle = (OUTER - 42 + INNER) / 2;
  const radius = middle + (isInside ? 1 : -1) * 35 * size;
  const path = scale(onCircle(glyphs, { radius: radius / size, isInside }), size);
  return { path, degrees: ((widthOf(glyphs) * size) / radius) * (180 / Math.PI) };
}
