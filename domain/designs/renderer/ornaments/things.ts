import { rotate, scale, shift } from '../path.js';
import { type Block, blockOf, type Piece } from '../piece.js';
import { bar, circle, drawn, ellipse, polygon, roundedRectangle, star } from '../shapes.js';

const piece = (ink: Piece['ink'], path: Piece['path']): Piece => ({ ink, path });

export const heart = (): Block =>
  blockOf([
    piece('secondary', drawn('M0 44C-60 2 -52 -44 -24 -44C-8 -44 0 -32 0 -24C0 -32 8 -44 24 -44C52 -44 60 2 0 44Z')),
  ]);

export function paw(): Block {
  const toes = [
    shift(rotate(ellipse(0, 0, [10, 14]), -18), -17, -28),
    shift(rotate(ellipse(0, 0, [10, 14]), 18), 17, -28),
    shift(rotate(ellipse(0, 0, [9, 12.5]), -34), -38, -6),
    shift(rotate(ellipse(0, 0, [9, 12.5]), 34), 38, -6),
  ].flat();
  const pad = drawn('M0 -10C16 -10 34 14 32 28C30 40 14 38 0 34C-14 38 -30 40 -32 28C-34 14 -16 -10 0 -10Z');
  return blockOf([piece('secondary', [...toes, ...pad])]);
}

export function coffee(): Block {
  const cup = drawn('M-36 -12L36 -12C36 20 30 44 12 46L-12 46C-30 44 -36 20 -36 -12Z');
  const steam = (x: number) =>
    drawn(`M${x} -22C${x - 9} -32 ${x + 9} -38 ${x} -50L${x + 5} -52C${x + 15} -38 ${x - 3} -33 ${x + 5} -22Z`);
  return blockOf([
    piece('primary', circle(38, 10, 18)),
    piece('hole', circle(38, 10, 10)),
    piece('primary', cup),
    piece('accent', [...steam(-18), ...steam(-1), ...steam(16)]),
    piece('secondary', roundedRectangle(-46, 50, { width: 92, height: 7, radius: 3.5 })),
    piece(
      'hole',
      scale(
        shift(drawn('M0 44C-60 2 -52 -44 -24 -44C-8 -44 0 -32 0 -24C0 -32 8 -44 24 -44C52 -44 60 2 0 44Z'), 0, 50),
        0.28,
      ),
    ),
  ]);
}

export function book(): Block {
  const page = drawn('M2 -22C16 -34 38 -34 54 -28L54 28C38 22 16 22 2 34Z');
  const left = page.map(({ op, points }) => ({
    op,
    points: points.map((value, at) => (at % 2 === 0 ? -value : value)),
  }));
  const lines = [-12, 0, 12].flatMap((y) => [
    ...bar([14, y - 3], [42, y - 6], 3),
    ...bar([-14, y - 3], [-42, y - 6], 3),
  ]);
  return blockOf([
    piece('primary', [...page, ...left]),
    piece('hole', lines),
    piece('accent', shift(star(5, 10, 4.4), 0, -44)),
  ]);
}

export function cat(): Block {
  const head = drawn(
    'M-38 -44L-18 -26C-6 -30 6 -30 18 -26L38 -44C42 -26 46 -8 40 10C34 32 16 40 0 40C-16 40 -34 32 -40 10C-46 -8 -42 -26 -38 -44Z',
  );
  const eyes = [...ellipse(-16, 2, [5.5, 7.5]), ...ellipse(16, 2, [5.5, 7.5])];
  const nose = polygon([-5, 16], [5, 16], [0, 22]);
  const whiskers = [-1, 1].flatMap((side) =>
    [16, 23].flatMap((y) => bar([side * 22, y], [side * 58, y + (y - 20) * 1.6], 2.4)),
  );
  return blockOf([piece('primary', head), piece('hole', [...eyes, ...nose]), piece('secondary', whiskers)]);
}

export function bolt(): Block {
  return blockOf([piece('accent', polygon([8, -52], [-30, 8], [-4, 8], [-12, 52], [30, -14], [4, -14]))]);
}

export function crown(): Block {
  const body = polygon([-46, 26], [-52, -22], [-24, 2], [0, -40], [24, 2], [52, -22], [46, 26]);
  return blockOf([
    piece('accent', body),
    piece('accent', roundedRectangle(-46, 32, { width: 92, height: 10, radius: 3 })),
    piece('accent', [...circle(-52, -28, 5), ...circle(0, -47, 6), ...circle(52, -28, 5)]),
  ]);
}

export function anchor(): Block {
  const arms = drawn(
    'M-44 6L-28 8L-34 14C-28 30 -14 38 -5 40L-5 -20L5 -20L5 40C14 38 28 30 34 14L28 8L44 6L48 22L42 19C34 42 14 50 0 54C-14 50 -34 42 -42 19L-48 22Z',
  );
  return blockOf([
    piece('primary', circle(0, -36, 15)),
    piece('hole', circle(0, -36, 7.5)),
    piece('primary', [...arms, ...bar([-20, -14], [20, -14], 8)]),
  ]);
}

export function tent(): Block {
  return blockOf([
    piece('secondary', polygon([-56, 36], [0, -44], [56, 36])),
    piece('hole', polygon([-17, 36], [0, -8], [17, 36])),
    piece('primary', [...bar([0, -44], [9, -57], 4), ...bar([0, -44], [-9, -57], 4), ...bar([-66, 38], [66, 38], 5)]),
  ]);
}

export function dumbbell(): Block {
  const plate = (x: number, height: number) => roundedRectangle(x, -height / 2, { width: 13, height, radius: 4 });
  const side = [...plate(28, 64), ...plate(44, 46)];
  const left = side.map(({ op, points }) => ({
    op,
    points: points.map((value, at) => (at % 2 === 0 ? -value : value)),
  }));
  return blockOf([
    piece('primary', [...side, ...left, ...roundedRectangle(-66, -4.5, { width: 132, height: 9, radius: 4 })]),
  ]);
}

export function note(): Block {
  return blockOf([
    piece('secondary', [
      ...rotate(ellipse(0, 0, [14, 10]), -18).map((step) => ({
        ...step,
        points: step.points.map((v, i) => v + (i % 2 ? 34 : -26)),
      })),
      ...rotate(ellipse(0, 0, [14, 10]), -18).map((step) => ({
        ...step,
        points: step.points.map((v, i) => v + (i % 2 ? 26 : 30)),
      })),
      ...polygon([-16, 32], [-16, -36], [43, -46], [43, 24], [37, 24], [37, -26], [-10, -18], [-10, 32]),
    ]),
  ]);
}

export function gamepad(): Block {
  const body = drawn(
    'M-34 -24C-12 -30 12 -30 34 -24C54 -18 64 16 58 30C52 40 38 34 28 16L-28 16C-38 34 -52 40 -58 30C-64 16 -54 -18 -34 -24Z',
  );
  return blockOf([
    piece('primary', body),
    piece('hole', [
      ...bar([-40, -4], [-20, -4], 7),
      ...bar([-30, -14], [-30, 6], 7),
      ...circle(26, 2, 5),
      ...circle(38, -10, 5),
    ]),
  ]);
}

export function plane(): Block {
  return blockOf([
    piece(
      'secondary',
      rotate(
        drawn(
          'M0 -54C5 -54 7 -44 7 -34L7 -16L52 12L52 22L7 8L5 34L18 44L18 51L0 46L-18 51L-18 44L-5 34L-7 8L-52 22L-52 12L-7 -16L-7 -34C-7 -44 -5 -54 0 -54Z',
        ),
        45,
      ),
    ),
  ]);
}

export function fish(): Block {
  const body = drawn('M-46 0C-24 -34 20 -34 42 -4L64 -24C60 -8 60 8 64 24L42 4C20 34 -24 34 -46 0Z');
  return blockOf([
    piece('secondary', body),
    piece('hole', [...circle(-24, -6, 4.6), ...drawn('M-8 -20C0 -8 0 8 -8 20L-4 20C6 8 6 -8 -4 -20Z')]),
  ]);
}

export function pumpkin(): Block {
  const ribs = [ellipse(-26, 6, [20, 32]), ellipse(26, 6, [20, 32])].flat();
  const face = [
    polygon([-26, 0], [-10, 2], [-18, -12]),
    polygon([26, 0], [10, 2], [18, -12]),
    drawn('M-28 14C-14 22 14 22 28 14C22 34 8 36 0 36C-8 36 -22 34 -28 14Z'),
  ].flat();
  return blockOf([
    piece('secondary', ribs),
    piece('secondary', ellipse(0, 6, [26, 35])),
    piece('hole', face),
    piece('primary', drawn('M-5 -28C-6 -38 -2 -44 8 -46L12 -39C6 -38 5 -34 6 -28Z')),
  ]);
}

export function wine(): Block {
  const bowl = drawn(
    'M-24 -50L24 -50C30 -14 18 4 4 7L4 40C14 41 20 44 21 49L-21 49C-20 44 -14 41 -4 40L-4 7C-18 4 -30 -14 -24 -50Z',
  );
  return blockOf([
    piece('primary', bowl),
    piece('hole', drawn('M-21 -44L21 -44C22 -38 22 -33 21 -28L-21 -28C-22 -33 -22 -38 -21 -44Z')),
  ]);
}

export function beer(): Block {
  const foam = [circle(-24, -36, 13), circle(-4, -42, 15), circle(18, -37, 13)].flat();
  return blockOf([
    piece('primary', roundedRectangle(28, -16, { width: 28, height: 46, radius: 12 })),
    piece('hole', roundedRectangle(28, -6, { width: 18, height: 26, radius: 8 })),
    piece('primary', roundedRectangle(-38, -32, { width: 72, height: 82, radius: 8 })),
    piece('hole', [...bar([-20, -6], [-20, 34], 6), ...bar([-2, -6], [-2, 34], 6), ...bar([16, -6], [16, 34], 6)]),
    piece('accent', foam),
  ]);
}

export function ball(): Block {
  const seam = (side: number) =>
    drawn(
      `M${side * 40} -40C${side * 14} -18 ${side * 14} 18 ${side * 40} 40L${side * 36} 43C${side * 8} 20 ${side * 8} -20 ${side * 36} -43Z`,
    );
  return blockOf([piece('secondary', circle(0, 0, 48)), piece('hole', [...seam(1), ...seam(-1)])]);
}

export function smile(): Block {
  const mouth = drawn('M-26 8C-18 34 18 34 26 8L20 6C14 24 -14 24 -20 6Z');
  return blockOf([
    piece('accent', circle(0, 0, 48)),
    piece('hole', [...ellipse(-15, -12, [5, 9]), ...ellipse(15, -12, [5, 9]), ...mouth]),
  ]);
}

export function camera(): Block {
  return blockOf([
    piece('primary', [
      ...roundedRectangle(-54, -30, { width: 108, height: 70, radius: 12 }),
      ...roundedRectangle(-20, -44, { width: 40, height: 24, radius: 6 }),
    ]),
    piece('hole', circle(0, 6, 25)),
    piece('secondary', circle(0, 6, 20)),
    piece('hole', [...circle(0, 6, 9), ...circle(38, -16, 5)]),
  ]);
}

export function pencil(): Block {
  const shaft = roundedRectangle(-9, -50, { width: 18, height: 70, radius: 3 });
  return blockOf([
    piece('accent', rotate(shaft, 38)),
    piece('primary', rotate(polygon([-9, 24], [9, 24], [0, 48]), 38)),
    piece('hole', rotate(polygon([-9, -36], [9, -36], [9, -33], [-9, -33]), 38)),
  ]);
}
