import type { Layout } from '../brief.js';
import { fitted, letters, outlined } from '../lettering.js';
import { type Block, blockOf, movePieces, resized, stack } from '../piece.js';
import { lineOf, rowsOf } from '../breaking.js';
import { slant } from '../warp.js';
import { drawn } from '../shapes.js';
import { WIDTH } from './rows.js';

/** A line of script that lies over a line of slab letters, and a swash under it. */
export const scriptSlab: Layout = (input) => {
  const { text, faces } = input;
  const rows = rowsOf(text, text.words.length > 5 ? 3 : 2, 4);
  const [script = '', ...blocks] = rows.map(({ words }) => lineOf(words));
  const top = fitted(input.cased(script, faces.script), faces.script, {
    width: WIDTH * 0.9,
    height: WIDTH * 0.36,
    ink: 'secondary',
    bend: (path) => tilt(slant(path, 0.06)),
  });
  if (blocks.length === 0)
    return stack([resized(input.ornament, { width: 360, height: 260 }), top, swash(WIDTH * 0.7)], 40);
  const slabs = blocks.map((line) =>
    fitted(input.cased(line, faces.loud), faces.loud, { width: WIDTH, height: WIDTH * 0.32 }),
  );
  const body = stack(slabs, 34);
  // Low letters would be cut by what lies over them.
  const overlap = slabs[0]!.height < 190 ? -14 : Math.min(top.height * 0.04, 8);
  const over = outlined(top, 9, 'hole');
  const lockUp = blockOf([...movePieces(body.pieces, 0, top.height - overlap), ...over.pieces]);
  const sign = resized(input.ornament, { width: 300, height: 220 });
  return input.random.next() < 0.5
    ? stack([lockUp, withArms(sign)], 48)
    : stack([sign, lockUp, swash(WIDTH * 0.62)], 40);
};

/** Uphill by four degrees, as a hand writes a name. */
const tilt = (path: Parameters<typeof slant>[0]) =>
  path.map(({ op, points }) => ({
    op,
    points: points.map((value, index) => (index % 2 === 1 ? value - (points[index - 1] ?? 0) * 0.07 : value)),
  }));

function swash(width: number): Block {
  const line = drawn('M-50 0C-24 -7 14 -7 50 -4C20 -1 -10 0 -34 5C-30 1 -40 1 -50 0Z');
  return resized(blockOf([{ path: line, ink: 'accent' }]), { width });
}

function withArms(sign: Block): Block {
  const arm = resized(letters('—', 'josefin', { ink: 'secondary' }), { width: 190 });
  return blockOf([
    ...sign.pieces,
    ...movePieces(arm.pieces, -sign.width / 2 - 150, sign.height / 2),
    ...movePieces(arm.pieces, sign.width / 2 + 150, sign.height / 2),
  ]);
}
