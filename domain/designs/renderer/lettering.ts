import type { FaceName } from './faces.js';
import { outline, type OutlineOptions } from './outline.js';
import { type Path, shift } from './path.js';
import { type Block, blockOf, type InkName, type Piece, resized } from './piece.js';

export interface LetteringOptions extends OutlineOptions {
  readonly ink?: InkName;
  /** Bends the outline before it is fitted. */
  readonly bend?: (path: Path) => Path;
}

/** A line of text as a block at its natural size (100 units an em). */
export function letters(text: string, face: FaceName, options: LetteringOptions = {}): Block {
  const flat = outline(text, face, options);
  return blockOf([{ path: options.bend ? options.bend(flat) : flat, ink: options.ink ?? 'primary' }]);
}

export interface FitOptions extends LetteringOptions {
  readonly width: number;
  /** Short words do not grow above it. */
  readonly height?: number;
}

/** A line of text as wide as `width`, unless that were higher than `height`. */
export function fitted(text: string, face: FaceName, { width, height, ...options }: FitOptions): Block {
  return resized(letters(text, face, options), { width, ...(height !== undefined && { height }) });
}

/** Of the ground, between letters and their body: two dark inks would run together. */
const GAP = 5;

/** A block with a solid body behind it, as cut letters throw: `depth` units down and to the right. */
export function extruded(block: Block, depth: number, ink: InkName = 'secondary'): Block {
  const copies = Math.max(2, Math.ceil(depth / 3));
  const body = Array.from({ length: copies }, (_, index) => ((index + 1) * depth) / copies).flatMap((by): Piece[] =>
    block.pieces.map((piece) => ({ ...piece, path: shift(piece.path, by, by), ink })),
  );
  const gap = block.pieces.map((piece): Piece => ({ ...piece, ink: 'hole', stroke: GAP * 2 }));
  return blockOf([...body, ...gap, ...block.pieces]);
}

/** A block in front of its own wider outline. */
export function outlined(block: Block, width: number, ink: InkName): Block {
  return blockOf([...block.pieces.map((piece) => ({ ...piece, ink, stroke: width * 2 })), ...block.pieces]);
}
