import type { Layout, LayoutInput } from '../brief.js';
import { fitted, letters } from '../lettering.js';
import { capHeight } from '../outline.js';
import { type Block, blockOf, movePieces, type Piece, resized, stack } from '../piece.js';
import { drawn, roundedRectangle } from '../shapes.js';
import { reversed } from '../path.js';
import { listOf } from '../list.js';
import { linesOf, rule, WIDTH } from './rows.js';

const BOX = 92;

/** A heading, and what follows as a list that is ticked. */
export const checklist: Layout = (input) => {
  const list = listOf(input.text);
  const [first = '', ...others] = linesOf(input.text);
  const [heading, rest] = list ? [list.heading, list.items] : [first, others];
  const head = fitted(input.cased(heading, input.faces.loud), input.faces.loud, {
    width: WIDTH * 0.92,
    height: WIDTH * 0.24,
  });
  const sign = resized(input.ornament, { width: 300, height: 210 });
  if (rest.length === 0) return stack([sign, head, rule(WIDTH * 0.7, 9)], 44);
  return stack([sign, head, rule(WIDTH * 0.9, 9), items(input, rest)], 46);
};

/** All texts in one size, their boxes on one vertical line. */
function items({ cased, faces }: LayoutInput, lines: readonly string[]): Block {
  const blocks = lines.map((line) => letters(cased(line, faces.quiet), faces.quiet, { tracking: 20 }));
  const widest = Math.max(...blocks.map(({ width }) => width));
  const factor = Math.min((WIDTH * 0.92 - BOX - 44) / widest, 80 / capHeight(faces.quiet));
  const left = -(widest * factor + BOX + 44) / 2;
  const pieces = blocks.flatMap((block, index): Piece[] => {
    const top = index * (BOX + 46);
    const text = resized(block, { width: block.width * factor });
    const x = left + BOX + 44 + text.width / 2;
    return [
      ...box(left, top, index < blocks.length - 1 || blocks.length < 3),
      ...movePieces(text.pieces, x, top + (BOX - text.height) / 2),
    ];
  });
  return blockOf(pieces);
}

function box(left: number, top: number, isTicked: boolean): Piece[] {
  const outer = roundedRectangle(left, top, { width: BOX, height: BOX, radius: 16 });
  const inner = roundedRectangle(left + 11, top + 11, { width: BOX - 22, height: BOX - 22, radius: 8 });
  const tick = drawn('M18 46L34 34L48 54C62 28 80 6 104 -10L112 0C88 24 70 52 56 88L42 88C36 70 28 56 18 46Z');
  const frame: Piece = { path: [...outer, ...reversed(inner)], ink: 'primary' };
  return isTicked ? [frame, ...movePieces([{ path: tick, ink: 'secondary' }], left, top)] : [frame];
}
