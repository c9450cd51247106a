import { type Block, blockOf, type Piece } from '../piece.js';
import { shift } from '../path.js';
import { bar, circle, drawn, polygon, star } from '../shapes.js';

const piece = (ink: Piece['ink'], path: Piece['path']): Piece => ({ ink, path });

export const starOne = (): Block => blockOf([piece('accent', star(5, 40, 16.5))]);

/** Three stars, the middle one larger. */
export function starRow(): Block {
  const at = (x: number, size: number) => shift(star(5, size, size * 0.42), x, 0);
  return blockOf([piece('accent', [...at(-42, 15), ...at(0, 22), ...at(42, 15)])]);
}

/** Three dots, the middle one larger. */
export function dotRow(): Block {
  return blockOf([piece('accent', [...circle(-34, 0, 6), ...circle(0, 0, 10), ...circle(34, 0, 6)])]);
}

/** A lozenge between two short rules. */
export function diamond(): Block {
  const lozenge = polygon([-14, 0], [0, -18], [14, 0], [0, 18]);
  return blockOf([
    piece('accent', lozenge),
    piece('secondary', [...bar([-56, 0], [-26, 0], 5), ...bar([26, 0], [56, 0], 5)]),
  ]);
}

/** Flames over crossed logs. */
export function campfire(): Block {
  const flame = drawn(
    'M0 -58C4 -44 24 -32 30 -10C36 12 20 30 0 30C-20 30 -36 12 -28 -12C-26 -20 -20 -26 -18 -34C-12 -28 -10 -22 -10 -16C-2 -24 4 -40 0 -58Z',
  );
  const heart = drawn(
    'M2 -16C6 -4 16 2 16 14C16 24 10 30 0 30C-10 30 -16 24 -15 13C-14 6 -10 4 -8 -2C-4 2 -4 4 -3 7C2 2 4 -6 2 -16Z',
  );
  return blockOf([
    piece('secondary', flame),
    piece('accent', heart),
    piece('primary', [...bar([-48, 52], [46, 36], 13), ...bar([48, 52], [-46, 36], 13)]),
  ]);
}
