import { boxOf, mapPath, type Path, refine } from './path.js';

/** How finely outlines are cut before they are bent, in units of their own. */
const PIECE = 4;

/** A wave of `periods` over the whole width. */
export function wave(path: Path, height: number, periods = 1): Path {
  return bend(path, (share) => height * Math.sin(share * periods * 2 * Math.PI));
}

/**
 * Letters grow towards the middle (`rise` > 0) or the edges (< 0) while the base stays straight: the lid of a lock-up.
 * `side` says which edge moves.
 */
export function bulge(path: Path, rise: number, side: 'top' | 'bottom' = 'top'): Path {
  const box = boxOf([path]);
  if (!box) return path;
  const height = box.bottom - box.top;
  return mapPath(refine(path, PIECE), (x, y) => {
    const share = (x - box.left) / (box.right - box.left);
    const lift = rise * (1 - (2 * share - 1) ** 2);
    const weight = side === 'top' ? (box.bottom - y) / height : (y - box.top) / height;
    return [x, side === 'top' ? y - lift * weight : y + lift * weight];
  });
}

/** Leans to the right by `slope` of its height. */
export function slant(path: Path, slope: number): Path {
  return mapPath(path, (x, y) => [x - y * slope, y]);
}

function bend(path: Path, liftAt: (share: number) => number): Path {
  const box = boxOf([path]);
  if (!box) return path;
  const width = box.right - box.left || 1;
  return mapPath(refine(path, PIECE), (x, y) => [x, y - liftAt((x - box.left) / width)]);
}
