import { scaleLinear, scaleUtc } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';

export interface CurvePoint {
  readonly at: string;
  readonly count: number;
  readonly score: number | null;
}
export type Measure = 'count' | 'score';

export interface Plot {
  /** Curve through the closed points. */
  line: string;
  area: string;
  /** From the last closed point to the one that is still running. */
  open: string;
  ticksX: readonly { x: number; at: Date }[];
  ticksY: readonly { y: number; value: number }[];
  /** Places of the points that have a value, in order of time. */
  places: readonly Place[];
  xOf: (at: string) => number | null;
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly point: CurvePoint;
  readonly isOpen: boolean;
}

export interface PlotBox {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const BUCKET_MS = { HOUR: 3_600_000, DAY: 86_400_000 } as const;
const TICKS_Y = 4;
const PIXELS_PER_TICK = 110;
const FULL_SCORE = 100;

export interface PlotAsk {
  points: readonly CurvePoint[];
  measure: Measure;
  bucket: keyof typeof BUCKET_MS;
  box: PlotBox;
  /** Wall time in milliseconds, to know which point is still running. */
  now: number;
}

/** Everything that is drawn of a curve; null when the measure has no value in the span. */
export function plotOf({ points, measure, bucket, box, now }: PlotAsk): Plot | null {
  const first = points[0];
  const last = points.at(-1);
  const valued = points.filter((point) => point[measure] !== null);
  if (!first || !last || valued.length === 0) return null;
  const highest = measure === 'score' ? FULL_SCORE : Math.max(...valued.map(({ count }) => count), 1);
  const x = scaleUtc([new Date(first.at), new Date(last.at)], [box.left, box.width - box.right]);
  const y = scaleLinear([0, highest], [box.height - box.bottom, box.top]);
  if (measure === 'count') y.nice(TICKS_Y);
  const places = valued.map((point) => ({
    x: x(new Date(point.at)),
    y: y(point[measure] ?? 0),
    point,
    isOpen: Date.parse(point.at) + BUCKET_MS[bucket] > now,
  }));
  const closed = places.filter(({ isOpen }) => !isOpen);
  const draw = line<Place>(
    ({ x: px }) => px,
    ({ y: py }) => py,
  ).curve(curveMonotoneX);
  const fill = area<Place>(
    ({ x: px }) => px,
    box.height - box.bottom,
    ({ y: py }) => py,
  ).curve(curveMonotoneX);
  const start = x.domain()[0]?.getTime() ?? 0;
  return {
    line: draw(closed) ?? '',
    area: fill(closed) ?? '',
    open: draw([...closed.slice(-1), ...places.filter(({ isOpen }) => isOpen)]) ?? '',
    ticksX: x.ticks(Math.max(2, Math.floor(box.width / PIXELS_PER_TICK))).map((at) => ({ x: x(at), at })),
    ticksY: y
      .ticks(TICKS_Y)
      .filter(Number.isInteger)
      .map((value) => ({ y: y(value), value })),
    places,
    xOf: (at) => (Date.parse(at) < start || Date.parse(at) > Date.parse(last.at) ? null : x(new Date(at))),
  };
}

/** The place nearest to a horizontal position. */
export const nearest = (places: readonly Place[], x: number): number =>
  places.reduce(
    (best, place, index) => (Math.abs(place.x - x) < Math.abs((places[best]?.x ?? Infinity) - x) ? index : best),
    0,
  );
