import type { LayoutInput } from '../brief.js';
import { fitted, letters } from '../lettering.js';
import { type Block, blockOf, inRow, type InkName, resized } from '../piece.js';
import { rectangle, star } from '../shapes.js';
import { shift } from '../path.js';
import { lengthOf, lineOf, rowsOf, type Text } from '../breaking.js';
import { isSmallWord, splitWords } from '../words.js';

/** Layouts draw about this wide; the print's own size comes last. */
export const WIDTH = 1_000;

/** A rule with a weight, centred. */
export const rule = (width: number, thick: number, ink: InkName = 'secondary'): Block =>
  blockOf([{ path: rectangle(0, 0, [width, thick]), ink }]);

/** Rule, sign, rule: as wide as asked. */
export function divider(
  width: number,
  sign: Block,
  { thick = 7, gap = 26 }: { thick?: number; gap?: number } = {},
): Block {
  const arm = Math.max(20, (width - sign.width) / 2 - gap);
  return inRow([rule(arm, thick), sign, rule(arm, thick)], gap);
}

export const smallStar = (size: number, ink: InkName = 'accent'): Block =>
  blockOf([{ path: shift(star(5, size, size * 0.42), 0, 0), ink }]);

/** Text between two rules, for what is short or carries little. */
export function flanked(text: Block, width: number, thick = 8): Block {
  const gap = 34;
  const arm = (width - text.width) / 2 - gap;
  return arm < 40 ? text : inRow([rule(arm, thick), text, rule(arm, thick)], gap);
}

/** As many lines as suit so much text. */
export function linesOf(text: Text, perLine = 11): string[] {
  const goal = Math.max(1, Math.min(5, Math.round(lengthOf(text) / perLine)));
  return rowsOf(text, goal).map(({ words }) => lineOf(words));
}

/** One row of a lock-up: full width, or small and flanked when it carries little. */
export function row(input: LayoutInput, text: string, options: { ink?: InkName; height?: number } = {}): Block {
  const face = input.faces.loud;
  const { ink = 'primary', height = WIDTH * 0.34 } = options;
  const isAside = /^\(.*\)$/.test(text);
  const isSmall = isAside || splitWords(text).every((word) => isSmallWord(word, input.text.locale));
  if (isSmall) {
    const { quiet } = input.faces;
    const small = resized(letters(input.cased(text, quiet), quiet, { ink: 'secondary', tracking: 60 }), { height: 74 });
    return flanked(small, WIDTH * 0.8);
  }
  const block = fitted(input.cased(text, face), face, { width: WIDTH, height, ink });
  return block.width < WIDTH * 0.62 ? flanked(block, WIDTH, Math.max(8, block.height * 0.07)) : block;
}
