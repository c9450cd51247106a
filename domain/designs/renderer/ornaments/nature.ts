import { rotate, scale, shift } from '../path.js';
import { type Block, blockOf, type Piece } from '../piece.js';
import { around, bar, circle, drawn, ellipse, leaf, polygon, ring, star } from '../shapes.js';

const piece = (ink: Piece['ink'], path: Piece['path']): Piece => ({ ink, path });

/** A disc with rays. */
export function sun(): Block {
  const ray = polygon([-4, -36], [0, -54], [4, -36]);
  return blockOf([piece('accent', circle(0, 0, 28)), piece('accent', around(ray, 16))]);
}

/** A disc cut into stripes that grow towards the bottom: the sign of the seventies. */
export function stripedSun(): Block {
  const cuts = [4, 17, 29, 39.5].map((y, index) =>
    polygon([-60, y], [60, y], [60, y + 3 + index * 1.1], [-60, y + 3 + index * 1.1]),
  );
  return blockOf([piece('accent', circle(0, 0, 50)), ...cuts.map((cut) => piece('hole', cut))]);
}

/** Three peaks with snow. */
export function mountains(): Block {
  const snow = drawn('M0 -52L12 -34L5 -38L0 -30L-6 -38L-12 -33Z');
  return blockOf([
    piece('secondary', polygon([-74, 20], [-36, -26], [2, 20])),
    piece('secondary', polygon([0, 20], [42, -18], [76, 20])),
    piece('hole', polygon([-51, 20], [0, -54], [51, 20])),
    piece('primary', polygon([-48, 20], [0, -50], [48, 20])),
    piece('hole', shift(scale(snow, 0.84), 0, -4)),
  ]);
}

export function flower(): Block {
  const petal = shift(ellipse(0, -26, [11, 19]), 0, 0);
  return blockOf([
    piece('secondary', around(petal, 8)),
    piece('hole', circle(0, 0, 17)),
    piece('accent', circle(0, 0, 13)),
  ]);
}

/** Two leaves and a flower between them: ends a line. */
export function sprig(): Block {
  const side = [18, 42, 66].flatMap((x, index) => {
    const size = 26 - index * 5;
    return [...shift(rotate(leaf(size, 7 - index), 38), x, 0), ...shift(rotate(leaf(size, 7 - index), 142), x, 0)];
  });
  const left = side.map(({ op, points }) => ({
    op,
    points: points.map((value, at) => (at % 2 === 0 ? -value : value)),
  }));
  const stem = [...bar([14, 0], [84, 0], 2.6), ...bar([-14, 0], [-84, 0], 2.6)];
  const heart = shift(scale(star(8, 11, 6), 1), 0, 0);
  return blockOf([piece('secondary', [...side, ...left, ...stem]), piece('accent', heart)]);
}

/** Half a wreath on either side, open at the top. */
export function laurel(): Block {
  const radius = 50;
  const one = Array.from({ length: 9 }, (_, index) => {
    const at = 172 - index * 16;
    const size = 20 - index * 0.9;
    const out = rotate(shift(rotate(leaf(size, 6.4), 62), 0, -radius - 1), at);
    const inner = rotate(shift(rotate(leaf(size * 0.86, 5.6), -18 - 180 + 110), 0, -radius + 3), at - 6);
    return [...out, ...inner];
  }).flat();
  const other = one.map(({ op, points }) => ({
    op,
    points: points.map((value, at) => (at % 2 === 0 ? -value : value)),
  }));
  return blockOf([piece('secondary', [...one, ...other])]);
}

export function pine(): Block {
  const tiers = [0, 1, 2, 3].flatMap((tier) => {
    const [top, width] = [-50 + tier * 19, 14 + tier * 7.5];
    return polygon(
      [0, top],
      [width, top + 29],
      [width * 0.45, top + 26],
      [-width * 0.45, top + 26],
      [-width, top + 29],
    );
  });
  return blockOf([piece('primary', tiers), piece('secondary', polygon([-4, 34], [4, 34], [4, 47], [-4, 47]))]);
}

export function moon(): Block {
  const crescent = drawn('M14 -46C-30 -44 -52 -8 -34 24C-18 50 22 52 40 24C18 34 -8 24 -14 0C-20 -20 -6 -38 14 -46Z');
  return blockOf([
    piece('accent', crescent),
    piece('secondary', shift(star(5, 12, 5), 26, -20)),
    piece('secondary', shift(star(5, 7, 3), 8, 2)),
  ]);
}

export function waves(): Block {
  const crest = (y: number) =>
    drawn(
      `M-60 ${y}C-50 ${y - 16} -40 ${y - 16} -30 ${y}C-20 ${y + 14} -10 ${y + 14} 0 ${y}C10 ${y - 16} 20 ${y - 16} 30 ${y}C40 ${y + 14} 50 ${y + 14} 60 ${y}L60 ${y + 8}C50 ${y + 22} 40 ${y + 22} 30 ${y + 8}C20 ${y - 8} 10 ${y - 8} 0 ${y + 8}C-10 ${y + 22} -20 ${y + 22} -30 ${y + 8}C-40 ${y - 8} -50 ${y - 8} -60 ${y + 8}Z`,
    );
  return blockOf([piece('secondary', crest(0)), piece('primary', crest(20)), piece('accent', crest(40))]);
}

export function mushroom(): Block {
  const cap = drawn('M-46 8C-48 -34 -22 -50 0 -50C22 -50 48 -34 46 8C30 16 -30 16 -46 8Z');
  const stem = drawn('M-14 15C-12 30 -16 40 -22 48C-8 54 8 54 22 48C16 40 12 30 14 15Z');
  const dots = [circle(-22, -14, 8), circle(6, -30, 9), circle(26, -8, 7), circle(0, -4, 5)].flat();
  return blockOf([piece('accent', stem), piece('secondary', cap), piece('hole', dots)]);
}

export function cactus(): Block {
  const body = [
    ...bar([0, -44], [0, 46], 24),
    ...bar([-30, -8], [-30, 8], 15),
    ...bar([-30, 14], [0, 14], 15),
    ...bar([30, -22], [30, -2], 15),
    ...bar([30, 2], [0, 2], 15),
  ];
  return blockOf([
    piece('secondary', body),
    piece('accent', shift(around(ellipse(0, -6, [3.6, 6]), 6), 0, -58)),
    piece('primary', bar([-42, 58], [42, 58], 5)),
  ]);
}

export function butterfly(): Block {
  const wing = drawn('M2 0C10 -40 50 -52 54 -26C56 -8 34 2 4 4Z');
  const lower = drawn('M2 6C24 2 46 8 40 28C34 44 10 32 2 12Z');
  const both = [...wing, ...lower];
  const left = both.map(({ op, points }) => ({
    op,
    points: points.map((value, at) => (at % 2 === 0 ? -value : value)),
  }));
  return blockOf([
    piece('secondary', [...both, ...left]),
    piece('hole', [...circle(34, -26, 7), ...circle(-34, -26, 7), ...circle(24, 20, 5), ...circle(-24, 20, 5)]),
    piece('primary', bar([0, -16], [0, 26], 6)),
    piece('primary', [...bar([0, -16], [10, -34], 2.4), ...bar([0, -16], [-10, -34], 2.4)]),
  ]);
}

export function rainbow(): Block {
  const arc = (outer: number, inner: number) => ring(outer, inner);
  const ground = polygon([-64, 0], [64, 0], [64, 64], [-64, 64]);
  return blockOf([
    piece('secondary', arc(56, 45)),
    piece('accent', arc(41, 30)),
    piece('primary', arc(26, 15)),
    piece('hole', ground),
  ]);
}

export function snowflake(): Block {
  const arm = [
    ...bar([0, 0], [0, -48], 5),
    ...bar([0, -30], [13, -42], 4),
    ...bar([0, -30], [-13, -42], 4),
    ...bar([0, -16], [10, -25], 4),
    ...bar([0, -16], [-10, -25], 4),
  ];
  return blockOf([piece('secondary', around(arm, 6))]);
}
