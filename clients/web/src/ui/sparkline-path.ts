export interface Reading {
  readonly at: string;
  readonly count: number;
}

export interface SparklinePath {
  /** Closed hours. */
  line: string;
  /** Below the closed hours, for the fill. */
  area: string;
  /** From the last closed hour to the running one; empty when all hours are closed. */
  open: string;
  last: { x: number; y: number };
}

const HOUR_MS = 3_600_000;
const round = (value: number): number => Math.round(value * 10) / 10;

/** Paths of a small curve over time, from zero upwards, in a box of the given size; null without readings. */
export function sparklinePath(
  readings: readonly Reading[],
  box: { width: number; height: number },
  now: number,
): SparklinePath | null {
  const first = readings[0];
  const last = readings.at(-1);
  if (!first || !last) return null;
  const start = Date.parse(first.at);
  const span = Math.max(Date.parse(last.at) - start, HOUR_MS);
  const highest = Math.max(...readings.map(({ count }) => count), 1);
  const places = readings.map(({ at, count }) => ({
    x: round(((Date.parse(at) - start) / span) * box.width),
    y: round(box.height - (count / highest) * box.height),
  }));
  const isRunning = Date.parse(last.at) + HOUR_MS > now && places.length > 1;
  const closed = isRunning ? places.slice(0, -1) : places;
  const line = draw(closed);
  const end = closed.at(-1);
  const tip = places.at(-1);
  if (!end || !tip) return null;
  return {
    line,
    area: `${line}L${end.x} ${box.height}L${closed[0]?.x ?? 0} ${box.height}Z`,
    open: isRunning ? draw([end, tip]) : '',
    last: tip,
  };
}

const draw = (places: readonly { x: number; y: number }[]): string =>
  places.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
