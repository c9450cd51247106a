import { type Box, boxOf, type Path, scale, shift } from './path.js';

/** Which of the print's colours. 'hole' is the ground: what shows the goods, or the paper. */
export type InkName = 'primary' | 'secondary' | 'accent' | 'hole';

/** One area of one colour. */
export interface Piece {
  readonly path: Path;
  readonly ink: InkName;
  /** A line of the same colour around it, its whole width, in units of the path. */
  readonly stroke?: number;
}

/** Pieces that belong together, their ink's top middle at the origin. */
export interface Block {
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly height: number;
}

export const movePieces = (pieces: readonly Piece[], dx: number, dy: number): Piece[] =>
  pieces.map((piece) => ({ ...piece, path: shift(piece.path, dx, dy) }));

export const scalePieces = (pieces: readonly Piece[], factor: number): Piece[] =>
  pieces.map((piece) => ({
    ...piece,
    path: scale(piece.path, factor),
    ...(piece.stroke !== undefined && { stroke: piece.stroke * factor }),
  }));

/** The box of all ink, lines around it included. */
export function inkBox(pieces: readonly Piece[]): Box {
  const boxes = pieces.flatMap(({ path, stroke = 0 }) => {
    const box = boxOf([path]);
    const half = stroke / 2;
    return box
      ? [{ left: box.left - half, top: box.top - half, right: box.right + half, bottom: box.bottom + half }]
      : [];
  });
  if (boxes.length === 0) return { left: 0, top: 0, right: 0, bottom: 0 };
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** Centred above the origin's line: optical centring, by ink and not by advance. */
export function blockOf(pieces: readonly Piece[]): Block {
  const { left, top, right, bottom } = inkBox(pieces);
  return { pieces: movePieces(pieces, -(left + right) / 2, -top), width: right - left, height: bottom - top };
}

/** One below the other, centred. A gap may differ from line to line. */
export function stack(blocks: readonly Block[], gap: number | ((index: number) => number)): Block {
  let y = 0;
  const pieces = blocks.flatMap((block, index) => {
    const moved = movePieces(block.pieces, 0, y);
    y += block.height + (typeof gap === 'number' ? gap : gap(index));
    return moved;
  });
  return blockOf(pieces);
}

/** Side by side, their middles on one line. */
export function inRow(blocks: readonly Block[], gap: number): Block {
  let x = 0;
  const pieces = blocks.flatMap((block) => {
    const moved = movePieces(block.pieces, x + block.width / 2, -block.height / 2);
    x += block.width + gap;
    return moved;
  });
  return blockOf(pieces);
}

export function resized(block: Block, { width, height }: { width?: number; height?: number }): Block {
  const factor = Math.min(
    width === undefined ? Infinity : width / (block.width || 1),
    height === undefined ? Infinity : height / (block.height || 1),
  );
  return { pieces: scalePieces(block.pieces, factor), width: block.width * factor, height: block.height * factor };
}
