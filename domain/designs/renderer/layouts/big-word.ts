import type { Layout } from '../brief.js';
import { extruded, fitted, letters } from '../lettering.js';
import { type Block, resized, stack } from '../piece.js';
import { breakLines } from '../words.js';
import { divider, flanked, WIDTH } from './rows.js';

/** One word as large as the print allows; the rest small, spaced out, above and below. */
export const bigWord: Layout = (input) => {
  const { words, loudest, faces, locale } = input;
  const word = fitted(input.cased(words[loudest]!, faces.loud), faces.loud, { width: WIDTH, height: WIDTH * 0.52 });
  const around = (part: readonly string[]): Block[] =>
    part.length === 0
      ? []
      : breakLines(part, part.join(' ').length > 26 ? 2 : 1, locale).map((line) =>
          flanked(
            resized(letters(input.cased(line, faces.quiet), faces.quiet, { ink: 'secondary', tracking: 110 }), {
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
  const above = around(words.slice(0, loudest));
  const below = around(words.slice(loudest + 1));
  const foot =
    above.length + below.length === 0 ? [divider(WIDTH, resized(input.ornament, { width: 260, height: 170 }))] : [];
  return stack([...(foot.length > 0 ? [] : [sign]), ...above, body, ...below, ...foot], 42);
};
