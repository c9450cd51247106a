import { scaleLinear, scaleTime, scaleUtc } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';

export interface CurvePoint {
  readonly at: string;
  readonly count: number;
  readonly score: number | null;
}
export type Measure = 'count' | 'score';

export interface Plot {
  bucket: keyof typeof BUCKET_MS;
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
const LABEL_HALF = 30;

export interface PlotAsk {
  points: readonly CurvePoint[];
  measure: Measure;
  bucket: keyof typeof BUCKET_MS;
  box: PlotBox;
  /** Wall time in milliseconds, to know which point is still running. */
  now: number;
}

/** Everything that is drawn of a curve; null when the measure has no value in the span. */
export function plotOf(ask: PlotAsk): Plot | null {
  const { points, measure, bucket, box, now } = ask;
  const valued = points.filter((point) => point[measure] !== null);
  const scales = scalesOf(ask, valued);
  if (!scales) return null;
  const { x, y, from, to } = scales;
  const places = valued.map((point) => ({
    x: x(new Date(point.at)),
    y: y(point[measure] ?? 0),
    point,
    isOpen: Date.parse(point.at) + BUCKET_MS[bucket] > now,
  }));
  const isLabelled = (at: number) => at > box.left + LABEL_HALF && at < box.width - LABEL_HALF;
  const ticksX = x.ticks(Math.max(2, Math.floor(box.width / PIXELS_PER_TICK))).map((at) => ({ x: x(at), at }));
  return {
    bucket,
    ...pathsOf(places, box),
    ticksX: ticksX.filter((tick) => isLabelled(tick.x)),
    ticksY: y
      .ticks(TICKS_Y)
      .filter(Number.isInteger)
      .map((value) => ({ y: y(value), value })),
    places,
    xOf: (at) => (Date.parse(at) < from || Date.parse(at) > to ? null : x(new Date(at))),
  };
}

/** Hours are marked at round hours of the reader, days where they begin: at midnight UTC. */
function scalesOf({ points, measure, bucket, box }: PlotAsk, valued: readonly CurvePoint[]) {
  const from = Date.parse(points[0]?.at ?? '');
  const to = Date.parse(points.at(-1)?.at ?? '');
  if (Number.isNaN(from) || valued.length === 0) return null;
  const highest = measure === 'score' ? FULL_SCORE : Math.max(...valued.map(({ count }) => count), 1);
  const x = (bucket === 'DAY' ? scaleUtc : scaleTime)(
    [new Date(from), new Date(to)],
    [box.left, box.width - box.right],
  );
  const y = scaleLinear([0, highest], [box.height - box.bottom, box.top]);
  return { x, y: measure === 'count' ? y.nice(TICKS_Y) : y, from, to };
}

function pathsOf(places: readonly Place[], box: PlotBox): Pick<Plot, 'line' | 'area' | 'open'> {
  const closed = places.filter(({ isOpen }) => !isOpen);
  const draw = line<Place>(
    ({ x }) => x,
    ({ y }) => y,
  ).curve(curveMonotoneX);
  const fill = area<Place>(
    ({ x }) => x,
    box.height - box.bottom,
    ({ y }) => y,
  ).curve(curveMonotoneX);
  return {
    line: draw(closed) ?? '',
    area: fill(closed) ?? '',
    open: draw([...closed.slice(-1), ...places.filter(({ isOpen }) => isOpen)]) ?? '',
  };
}

/** The place nearest to a horizontal position. */
export const nearest = (places: readonly Place[], x: number): number =>
  places.reduce(
    (best, place, index) => (Math.abs(place.x - x) < Math.abs((places[best]?.x ?? Infinity) - x) ? index : best),
    0,
  );
