import type { Layout } from '../brief.js';
import { fitted, letters } from '../lettering.js';
import { type Block, blockOf, movePieces, resized, stack } from '../piece.js';
import { breakLines, breakText, lengthOf, type Text } from '../breaking.js';
import { divider, flanked, WIDTH } from './rows.js';

/** Two halves of the text, parted by the ornament between rules. */
export const ornamentSplit: Layout = (input) => {
  const { faces } = input;
  const [first, second] = breakText(input.text, 2);
  const half = (text: Text, ink: 'primary' | 'secondary'): Block[] =>
    breakLines(text, lengthOf(text) > 15 || text.starts.size > 0 ? 2 : 1).map((line) =>
      fitted(input.cased(line, faces.loud), faces.loud, { width: WIDTH, height: WIDTH * 0.27, ink }),
    );
  const sign = resized(input.ornament, { width: 360, height: 240 });
  const lower = second === undefined ? [] : [stack(half(second, 'secondary'), 30)];
  return stack([stack(half(first!, 'primary'), 30), divider(WIDTH, sign, { thick: 9, gap: 36 }), ...lower], 50);
};

/** The sign of the seventies behind a picture, the words below. */
export const sunset: Layout = (input) => {
  const { loud, faces } = input;
  const sun = resized(stripes(), { width: WIDTH * 0.76 });
  const big = fitted(input.cased(loud.loud, faces.loud), faces.loud, { width: WIDTH, height: WIDTH * 0.3 });
  const lines = (part: Text): Block[] =>
    breakLines(part, lengthOf(part) > 24 || part.starts.size > 0 ? 2 : 1).map((line) =>
      flanked(
        resized(letters(input.cased(line, faces.quiet), faces.quiet, { tracking: 70, ink: 'secondary' }), {
          width: WIDTH * 0.9,
          height: 92,
        }),
        WIDTH,
      ),
    );
  const sign = resized(
    blockOf(
      input.ornament.pieces.map((piece) => (piece.ink === 'hole' ? piece : { ...piece, ink: 'primary' as const })),
    ),
    { width: WIDTH * 0.44, height: WIDTH * 0.34 },
  );
  const halo = blockOf([
    ...sign.pieces.filter(({ ink }) => ink !== 'hole').map((piece) => ({ ...piece, ink: 'hole' as const, stroke: 26 })),
    ...sign.pieces,
  ]);
  const picture = blockOf([...sun.pieces, ...movePieces(halo.pieces, 0, sun.height - halo.height * 0.98)]);
  return stack([picture, ...lines(loud.before), big, ...lines(loud.after)], 44);
};

function stripes(): Block {
  const { cos, sin, asin } = Math;
  const bands = [
    [-1, -0.12, 'accent'],
    [-0.04, 0.2, 'accent'],
    [0.3, 0.46, 'secondary'],
    [0.58, 0.68, 'secondary'],
    [0.8, 0.86, 'secondary'],
  ] as const;
  const pieces = bands.map(([top, bottom, ink]) => {
    const edge: [number, number][] = [];
    const [from, to] = [asin(top), asin(bottom)];
    for (let step = 0; step <= 48; step += 1) {
      const angle = from + ((to - from) * step) / 48;
      edge.push([cos(angle) * 100, sin(angle) * 100]);
    }
    const back = [...edge].reverse().map(([x, y]): [number, number] => [-x, y]);
    return {
      path: [...edge, ...back]
        .map(([x, y], index) => ({ op: index === 0 ? ('M' as const) : ('L' as const), points: [x, y] }))
        .concat([{ op: 'L' as const, points: [...edge[0]!] }]),
      ink,
    };
  });
  return blockOf(pieces);
}
