import type { Layout } from '../brief.js';
import { extruded, fitted, letters } from '../lettering.js';
import { type Block, resized, stack } from '../piece.js';
import { breakLines, lengthOf, type Text } from '../breaking.js';
import { divider, flanked, WIDTH } from './rows.js';

/** One word as large as the print allows; the rest small, spaced out, above and below. */
export const bigWord: Layout = (input) => {
  const { loud, faces } = input;
  const word = fitted(input.cased(loud.loud, faces.loud), faces.loud, { width: WIDTH, height: WIDTH * 0.52 });
  const around = (part: Text): Block[] =>
    breakLines(part, lengthOf(part) > 22 || part.starts.size > 0 ? 2 : 1).map((line) =>
      flanked(
        resized(letters(input.cased(line, faces.quiet), faces.quiet, { ink: 'secondary', tracking: 90 }), {
          width: WIDTH * 0.94,
          height: 92,
        }),
        WIDTH,
        9,
      ),
    );
  const sign = resized(input.ornament, { width: 340, height: 240 });
  const isDeep = input.random.next() < 0.5;
  const body = isDeep ? extruded(word, 26, 'accent') : word;
  const above = around(loud.before);
  const below = around(loud.after);
  const foot =
    above.length + below.length === 0 ? [divider(WIDTH, resized(input.ornament, { width: 260, height: 170 }))] : [];
  return stack([...(foot.length > 0 ? [] : [sign]), ...above, body, ...below, ...foot], 42);
};
