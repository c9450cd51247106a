import type { Layout } from '../brief.js';
import { fitted, letters } from '../lettering.js';
import { type Block, blockOf, movePieces, resized, stack } from '../piece.js';
import { bulge } from '../warp.js';
import type { FaceName } from '../faces.js';
import { capHeight, onCircle, placeGlyphs, widthOf } from '../outline.js';
import { flanked, WIDTH } from './rows.js';
import { lineOf, rowsOf, type Text } from '../breaking.js';

/** The first line on an arc, the ornament under it, the loudest part straight, the rest small below. */
export const arched: Layout = (input) => {
  const { text, faces } = input;
  const [top = '', ...rest] = archRows(text).map(({ words }) => lineOf(words));
  const arc = arcLine(input.cased(top, faces.loud), faces.loud);
  const sign = resized(input.ornament, { width: WIDTH * 0.42, height: WIDTH * 0.33 });
  // Under the arc's lower edge, which lies one letter below its top.
  const signTop = Math.min(arc.height * 0.74, arc.letter + 74);
  const lid = blockOf([...arc.pieces, ...movePieces(sign.pieces, 0, signTop)]);
  const below = rest.map((line, index): Block => {
    if (index === 0) {
      const face = faces.loud;
      return fitted(input.cased(line, face), face, {
        width: WIDTH * 0.98,
        height: WIDTH * 0.3,
        ink: 'secondary',
        bend: (path) => bulge(path, 16, 'bottom'),
      });
    }
    return flanked(
      resized(letters(input.cased(line, faces.quiet), faces.quiet, { tracking: 70 }), {
        width: WIDTH * 0.7,
        height: 88,
      }),
      WIDTH * 0.94,
    );
  });
  return stack([lid, ...below], 44);
};

/** What stands on the arc, then below. */
export const archRows = (text: Text): Text[] => rowsOf(text, text.words.length > 4 ? 3 : 2, 3);

/** On an arc of 120 degrees at most, as wide as the lock-up. */
function arcLine(text: string, face: FaceName): Block & { letter: number } {
  const glyphs = placeGlyphs(text, face, { tracking: 8 });
  const spread = Math.min(118, Math.max(64, text.length * 8));
  const radius = widthOf(glyphs) / ((spread * Math.PI) / 180);
  const natural = blockOf([{ path: onCircle(glyphs, { radius }), ink: 'primary' }]);
  const block = resized(natural, { width: WIDTH, height: WIDTH * 0.6 });
  return { ...block, letter: (capHeight(face) * block.width) / natural.width };
}
