import type { Layout } from '../brief.js';
import { resized, stack } from '../piece.js';
import { divider, linesOf, row, WIDTH } from './rows.js';

/** Every line as wide as the others, tight, like a letterpress bill; the ornament closes it. */
export const stacked: Layout = (input) => {
  const lines = linesOf(input.text);
  const emphasis = lines.length > 1 ? Math.floor(input.random.next() * lines.length) : -1;
  const rows = lines.map((line, index) => row(input, line, { ink: index === emphasis ? 'secondary' : 'primary' }));
  const sign = resized(input.ornament, { width: 250, height: 170 });
  const body = stack(rows, 30);
  return input.random.next() < 0.5
    ? stack([body, divider(WIDTH, sign)], 46)
    : stack([resized(input.ornament, { width: 420, height: 300 }), body], 50);
};
