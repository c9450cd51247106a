import type { Layout } from '../brief.js';
import { letters } from '../lettering.js';
import { inRow, resized, stack } from '../piece.js';
import { lengthOf, lineOf, rowsOf } from '../breaking.js';
import { rule, WIDTH } from './rows.js';

/** Small and quiet: one or two spaced lines and a little sign. For the chest, and for those who do not shout. */
export const minimal: Layout = (input) => {
  const { text, faces } = input;
  const lines = rowsOf(text, lengthOf(text) > 20 ? 2 : 1, 3).map(({ words }) => lineOf(words));
  const blocks = lines.map((line) => letters(input.cased(line, faces.quiet), faces.quiet, { tracking: 160 }));
  const widest = Math.max(...blocks.map(({ width }) => width));
  const factor = Math.min(WIDTH / widest, 2.2);
  const rows = blocks.map((block) => resized(block, { width: block.width * factor }));
  const sign = resized(input.ornament, { width: 190, height: 150 });
  const body = stack(rows, 40);
  return stack([inRow([rule(150, 6), sign, rule(150, 6)], 36), body, rule(Math.min(WIDTH, body.width), 6)], 50);
};

/** Handwriting with the sign: what a friend would scribble. */
export const handwritten: Layout = (input) => {
  const { text } = input;
  const face = input.random.pick(['caveat', 'marker', 'amatic'] as const);
  const goal = Math.max(1, Math.min(4, Math.round(lengthOf(text) / 12)));
  const rows = rowsOf(text, goal).map(({ words }) => letters(input.cased(lineOf(words), face), face));
  const widest = Math.max(...rows.map(({ width }) => width));
  const body = stack(
    rows.map((block) => resized(block, { width: (block.width * WIDTH) / widest, height: WIDTH * 0.3 })),
    34,
  );
  return stack([resized(input.ornament, { width: 340, height: 250 }), body], 46);
};
