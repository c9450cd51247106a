/** One step of an outline: its points follow in pairs, the last one is where it ends. */
export interface Step {
  readonly op: 'M' | 'L' | 'Q' | 'C' | 'Z';
  readonly points: readonly number[];
}

/** An outline in units of its own, y downwards. */
export type Path = readonly Step[];

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export type PointMap = (x: number, y: number) => readonly [number, number];

/** Every point, control points included, moved by `map`. */
export function mapPath(path: Path, map: PointMap): Path {
  return path.map(({ op, points }) => {
    const moved = new Array<number>(points.length);
    for (let at = 0; at < points.length; at += 2) {
      const [x, y] = map(points[at]!, points[at + 1]!);
      moved[at] = x;
      moved[at + 1] = y;
    }
    return { op, points: moved };
  });
}

export const shift = (path: Path, dx: number, dy: number): Path =>
  path.map(({ op, points }) => ({ op, points: points.map((value, at) => value + (at % 2 === 0 ? dx : dy)) }));

export const scale = (path: Path, factor: number, factorY = factor): Path =>
  path.map(({ op, points }) => ({ op, points: points.map((value, at) => value * (at % 2 === 0 ? factor : factorY)) }));

/** Clockwise, degrees, around a point. */
export function rotate(path: Path, degrees: number, [cx, cy]: readonly [number, number] = [0, 0]): Path {
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return mapPath(path, (x, y) => [cx + (x - cx) * cos - (y - cy) * sin, cy + (x - cx) * sin + (y - cy) * cos]);
}

/** Text of SVG. Two decimals: a hundredth of a pixel of the print. */
export function toPathText(path: Path): string {
  return path.map(({ op, points }) => op + points.map(round).join(' ')).join('');
}

/** The ink's box: curves by their extremes, not by their control points. Undefined when there is no ink. */
export function boxOf(paths: readonly Path[]): Box | undefined {
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  const see = (x: number, y: number) => {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  };
  for (const path of paths) {
    let from: readonly [number, number] = [0, 0];
    for (const { op, points } of path) {
      if (op === 'Z') continue;
      const last = points.length - 2;
      // Most steps are straight: bent outlines are cut into short ones.
      if (last > 0) for (const t of extremesOf(from, points)) see(...pointAt(from, points, t));
      from = [points[last]!, points[last + 1]!];
      see(from[0], from[1]);
    }
  }
  return left === Infinity ? undefined : { left, top, right, bottom };
}

/** Straight steps and curves cut into pieces no longer than `length`, so that a bend of the whole bends them too. */
export function refine(path: Path, length: number): Path {
  const fine: Step[] = [];
  let from: readonly [number, number] = [0, 0];
  let start = from;
  const add = (points: readonly number[]) => {
    const pieces = Math.min(64, Math.max(1, Math.ceil(spanOf(from, points) / length)));
    for (let piece = 1; piece <= pieces; piece += 1) {
      fine.push({ op: 'L', points: pointAt(from, points, piece / pieces) });
    }
  };
  for (const step of path) {
    if (step.op === 'M') {
      start = [step.points[0]!, step.points[1]!];
      fine.push(step);
      from = start;
      continue;
    }
    if (step.op === 'Z') {
      add(start);
      fine.push(step);
      from = start;
      continue;
    }
    add(step.points);
    from = [step.points.at(-2)!, step.points.at(-1)!];
  }
  return fine;
}

/** The other way round: a hole in what encloses it. */
export function reversed(path: Path): Path {
  const subpaths: Step[][] = [];
  for (const step of path) {
    if (step.op === 'M') subpaths.push([]);
    subpaths.at(-1)?.push(step);
  }
  return subpaths.flatMap(reverseSubpath);
}

function reverseSubpath(steps: readonly Step[]): Step[] {
  const drawn = steps.filter(({ op }) => op !== 'Z');
  const ends = drawn.map(({ points }) => points.slice(-2));
  const back: Step[] = [{ op: 'M', points: ends.at(-1)! }];
  for (let at = drawn.length - 1; at > 0; at -= 1) {
    const { op, points } = drawn[at]!;
    const controls = points.slice(0, -2);
    const turned = controls.length === 4 ? [...controls.slice(2), ...controls.slice(0, 2)] : controls;
    back.push({ op, points: [...turned, ...ends[at - 1]!] });
  }
  return [...back, { op: 'Z', points: [] }];
}

function pointAt([x0, y0]: readonly [number, number], points: readonly number[], t: number): [number, number] {
  const u = 1 - t;
  const at = (axis: 0 | 1, origin: number): number => {
    if (points.length === 2) return u * origin + t * points[axis]!;
    if (points.length === 4) return u * u * origin + 2 * u * t * points[axis]! + t * t * points[axis + 2]!;
    return (
      u * u * u * origin +
      3 * u * u * t * points[axis]! +
      3 * u * t * t * points[axis + 2]! +
      t * t * t * points[axis + 4]!
    );
  };
  return [at(0, x0), at(1, y0)];
}

/** Where a curve turns, along either axis. */
function extremesOf(from: readonly [number, number], points: readonly number[]): number[] {
  if (points.length === 2) return [];
  const turns = ([0, 1] as const).flatMap((axis) => {
    const at = [from[axis], ...points.filter((_, index) => index % 2 === axis)];
    return points.length === 4 ? quadraticTurn(at) : cubicTurns(at);
  });
  return turns.filter((t) => t > 0 && t < 1);
}

function quadraticTurn([p0 = 0, p1 = 0, p2 = 0]: readonly number[]): number[] {
  const bend = p0 - 2 * p1 + p2;
  return bend === 0 ? [] : [(p0 - p1) / bend];
}

function cubicTurns([p0 = 0, p1 = 0, p2 = 0, p3 = 0]: readonly number[]): number[] {
  const a = -p0 + 3 * p1 - 3 * p2 + p3;
  const b = 2 * (p0 - 2 * p1 + p2);
  const c = p1 - p0;
  if (Math.abs(a) < 1e-9) return Math.abs(b) < 1e-9 ? [] : [-c / b];
  const inner = b * b - 4 * a * c;
  if (inner < 0) return [];
  const root = Math.sqrt(inner);
  return [(-b + root) / (2 * a), (-b - root) / (2 * a)];
}

function spanOf([x, y]: readonly [number, number], points: readonly number[]): number {
  let span = 0;
  let [fromX, fromY] = [x, y];
  for (let at = 0; at < points.length; at += 2) {
    span += Math.hypot(points[at]! - fromX, points[at + 1]! - fromY);
    [fromX, fromY] = [points[at]!, points[at + 1]!];
  }
  return span;
}

const round = (value: number): string => String(Math.round(value * 100) / 100);
