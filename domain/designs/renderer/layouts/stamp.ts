import type { Layout } from '../brief.js';
import { blockOf, type Block, type InkName, movePieces, resized, stack } from '../piece.js';
import { reversed } from '../path.js';
import { roundedRectangle } from '../shapes.js';
import { divider, linesOf, row, smallStar, WIDTH } from './rows.js';

/** A framed stamp; it is printed worn (compose.ts). */
export const stamp: Layout = (input) => {
  const lines = linesOf(input.text, 12);
  const rows = lines.map((line) => row(input, line, { height: WIDTH * 0.28 }));
  const sign = resized(input.ornament, { width: 260, height: 170 });
  const text = stack([divider(WIDTH, sign), ...rows, divider(WIDTH, starTriple())], 34);
  const [width, height] = [WIDTH + 150, text.height + 150];
  const frame: Block = blockOf([
    { path: band(width + 60, height + 60, { thick: 24, radius: 70 }), ink: 'primary' },
    { path: band(width, height, { thick: 8, radius: 44 }), ink: 'primary' },
  ]);
  return blockOf([...frame.pieces, ...movePieces(text.pieces, 0, (frame.height - text.height) / 2)]);
};

function starTriple(): Block {
  const ink: InkName = 'accent';
  const stars = [-70, 0, 70].flatMap((x) => movePieces(smallStar(x === 0 ? 34 : 24, ink).pieces, x, x === 0 ? 0 : 12));
  return blockOf(stars);
}

function band(width: number, height: number, { thick, radius }: { thick: number; radius: number }) {
  const outer = roundedRectangle(-width / 2, -height / 2, { width, height, radius });
  const inner = roundedRectangle(-width / 2 + thick, -height / 2 + thick, {
    width: width - 2 * thick,
    height: height - 2 * thick,
    radius: radius - thick / 2,
  });
  return [...outer, ...reversed(inner)];
}
