import type { Layout } from '../brief.js';
import { extruded, fitted, letters } from '../lettering.js';
import { type Block, blockOf, movePieces, resized, stack } from '../piece.js';
import { polygon } from '../shapes.js';
import { breakLines, lengthOf, lineOf } from '../breaking.js';
import { bulge } from '../warp.js';
import { WIDTH } from './rows.js';

/** Large letters with a body, and a banner that carries what belongs to them. */
export const ribbon: Layout = (input) => {
  const { faces } = input;
  const { before, loud, after } = input.loud;
  const big = fitted(input.cased(loud, faces.loud), faces.loud, {
    width: WIDTH,
    height: WIDTH * 0.36,
    bend: (path) => bulge(path, 22),
  });
  const isBannerFirst = lengthOf(before) > lengthOf(after);
  const [banner, over] = isBannerFirst ? [before, after] : [after, before];
  const crest = lineOf(over.words);
  const lines = breakLines(banner, lengthOf(banner) > 24 || banner.starts.size > 0 ? 2 : 1);
  const above =
    crest === ''
      ? []
      : [
          resized(letters(input.cased(crest, faces.script), faces.script, { ink: 'secondary' }), {
            width: WIDTH * 0.72,
            height: 150,
          }),
        ];
  const sign = resized(input.ornament, { width: 300, height: 210 });
  const banners = lines.map((line) =>
    flag(letters(input.cased(line, faces.quiet), faces.quiet, { ink: 'hole', tracking: 50 })),
  );
  const body = extruded(big, 20);
  return isBannerFirst ? stack([sign, ...banners, body, ...above], 40) : stack([sign, ...above, body, ...banners], 40);
};

/** A banner with folded ends, its text knocked out. */
function flag(text: Block): Block {
  const fit = resized(text, { width: WIDTH * 0.72, height: 76 });
  const [half, height] = [Math.min(WIDTH * 0.42, fit.width / 2 + 60), 128];
  const fold = [1, -1].flatMap((side) =>
    polygon(
      [side * (half - 34), 24],
      [side * (half + 96), 24],
      [side * (half + 60), 24 + height / 2],
      [side * (half + 96), 24 + height],
      [side * (half - 34), 24 + height],
    ),
  );
  const shade = [1, -1].flatMap((side) =>
    polygon([side * half, height], [side * (half - 34), height], [side * (half - 34), height + 24]),
  );
  return blockOf([
    { path: fold, ink: 'secondary' },
    { path: polygon([-half - 7, -7], [half + 7, -7], [half + 7, height + 7], [-half - 7, height + 7]), ink: 'hole' },
    { path: shade, ink: 'primary' },
    { path: polygon([-half, 0], [half, 0], [half, height], [-half, height]), ink: 'primary' },
    ...movePieces(fit.pieces, 0, (height - fit.height) / 2),
  ]);
}
