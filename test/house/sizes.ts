import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Above this a file is asked whether it is one thing; ESLint refuses it above 400. */
const CALM_LINES = 250;

export interface Sizes {
  files: number;
  median: number;
  p90: number;
  long: { path: string; lines: number }[];
}

/** How long the files are. Paths are relative to `root`. */
export function sizesOf(root: string, paths: readonly string[]): Sizes {
  const sized = paths
    .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n').length - 1 }))
    .sort((a, b) => a.lines - b.lines);
  const at = (share: number) => sized[Math.floor((sized.length - 1) * share)]?.lines ?? 0;
  return {
    files: sized.length,
    median: at(0.5),
    p90: at(0.9),
    long: sized.filter((file) => file.lines > CALM_LINES).reverse(),
  };
}
