import type { Layout } from '../brief.js';
import { fitted, letters } from '../lettering.js';
import { type Block, blockOf, type InkName, movePieces, type Piece, resized, stack } from '../piece.js';
import { lengthOf, lineOf, rowsOf, type Text } from '../breaking.js';
import { wave } from '../warp.js';
import { WIDTH } from './rows.js';

const ECHOES: readonly InkName[] = ['accent', 'secondary', 'primary'];

/** One word three times behind itself in three colours, on a wave, as the seventies set it. */
export const retroStack: Layout = (input) => {
  const { text, faces } = input;
  const lines = echoRows(text).map(({ words }) => lineOf(words));
  const rows = lines.map((line) => {
    const flat = fitted(input.cased(line, faces.loud), faces.loud, { width: WIDTH, height: WIDTH * 0.3 });
    const waved = blockOf(flat.pieces.map((piece) => ({ ...piece, path: wave(piece.path, flat.height * 0.16) })));
    return echoed(waved, flat.height);
  });
  const sign = resized(input.ornament, { width: 320, height: 230 });
  return stack([sign, stack(rows, -WIDTH * 0.012)], 50);
};

/** What each wave carries. */
export function echoRows(text: Text): Text[] {
  return rowsOf(text, Math.max(1, Math.min(3, Math.round(lengthOf(text) / 11))), 3);
}

/** Copies below each other, each in front of the one before, parted by the ground. */
function echoed(block: Block, height: number): Block {
  const step = Math.max(26, height * 0.17);
  const pieces = ECHOES.flatMap((ink, index): Piece[] => {
    const y = (ECHOES.length - 1 - index) * step;
    const copy = movePieces(block.pieces, 0, y);
    return [
      ...copy.map((piece): Piece => ({ ...piece, ink: 'hole', stroke: 18 })),
      ...copy.map((piece): Piece => ({ ...piece, ink })),
    ];
  });
  return blockOf(pieces);
}

/** One line, repeated down the print; the middle one is full. */
export const repeated: Layout = (input) => {
  const { faces } = input;
  const text = input.cased(lineOf(input.text.words), faces.loud);
  const isLong = text.length > 16;
  const one = isLong ? undefined : letters(text, faces.loud);
  if (!one) return retroStack(input);
  const inks: readonly InkName[] = ['accent', 'secondary', 'primary', 'secondary', 'accent'];
  const rows = inks.map((ink) => resized(blockOf(one.pieces.map((piece) => ({ ...piece, ink }))), { width: WIDTH }));
  const tall = rows[0]!.height;
  return stack([...rows, resized(input.ornament, { width: 260, height: 180 })], (index) =>
    index < rows.length - 1 ? Math.max(18, tall * 0.12) : 60,
  );
};
