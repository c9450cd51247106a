import type { LabelledSeries } from './nab-series.js';

/**
 * NAB's scoring rule, standard profile. Source: Lavin and Ahmad, "Evaluating Real-time Anomaly Detection Algorithms"
 * (2015), and numenta/NAB `nab/sweeper.py` at ea702d7: a window is worth up to 1 by how early it is found, missing it
 * costs 1, a false alarm costs up to 0.11, less just behind a window; the first 15 % of a series (at most 15 % of 5,000
 * rows) are not judged.
 */
const PROBATION_SHARE = 0.15;
const PROBATION_ROWS = 5000;
const FALSE_ALARM_WEIGHT = 0.11;

/** A row that is judged. */
export interface JudgedPoint {
  time: number;
  /** The detector's figure. */
  score: number;
  /** What an alarm here is worth. */
  worth: number;
  /** The window it lies in. */
  window: string | undefined;
}

export interface ThresholdScore {
  threshold: number;
  score: number;
}

/** NAB's sigmoid: 1 far before the end of a window, 0 at its end, -1 from three window widths behind it. */
const sigmoid = (position: number): number => (position > 3 ? -1 : 2 / (1 + Math.exp(5 * position)) - 1);

export function probationRows(rows: number): number {
  return Math.min(Math.floor(PROBATION_SHARE * rows), PROBATION_SHARE * PROBATION_ROWS);
}

/** The rows of a series after probation, each with what an alarm at it is worth. */
export function judge(series: LabelledSeries, scores: ArrayLike<number>): JudgedPoint[] {
  const { times, windows, name } = series;
  const spans = windows.map(([from, to]) => ({
    id: `${name}|${from}`,
    from: times.findIndex((time) => time >= from),
    to: times.findLastIndex((time) => time <= to),
  }));
  const points: JudgedPoint[] = [];
  for (let row = probationRows(times.length); row < times.length; row += 1) {
    const inside = spans.find((span) => row >= span.from && row <= span.to);
    const before = spans.findLast((span) => span.to < row);
    points.push({
      time: times[row]!,
      score: scores[row]!,
      worth: inside ? worthInside(row, inside) : FALSE_ALARM_WEIGHT * worthOutside(row, before),
      window: inside?.id,
    });
  }
  return points;
}

interface Span {
  from: number;
  to: number;
}

function worthInside(row: number, { from, to }: Span): number {
  return sigmoid(-(to - row + 1) / (to - from + 1)) / sigmoid(-1);
}

function worthOutside(row: number, before: Span | undefined): number {
  return before ? sigmoid((row - before.to) / (before.to - before.from)) : -1;
}

/** Sum over windows and false alarms of everything at or above `threshold`, before normalisation. */
export function scoreAt(points: readonly JudgedPoint[], windowCount: number, threshold: number): number {
  const tally = new Tally(windowCount);
  for (const point of points) if (point.score >= threshold) tally.add(point);
  return tally.sum;
}

/** The threshold that scores best, among all figures that occur; the highest of equals. */
export function bestThreshold(points: readonly JudgedPoint[], windowCount: number): ThresholdScore {
  const sorted = [...points].sort((a, b) => b.score - a.score);
  const tally = new Tally(windowCount);
  let best: ThresholdScore = { threshold: Infinity, score: tally.sum };
  for (const [index, point] of sorted.entries()) {
    tally.add(point);
    const isLastOfEquals = sorted[index + 1]?.score !== point.score;
    if (isLastOfEquals && tally.sum > best.score) best = { threshold: point.score, score: tally.sum };
  }
  return best;
}

/** 0 = a detector that stays silent, 100 = a perfect one. */
export function normalise(sum: number, windowCount: number): number {
  return (100 * (sum + windowCount)) / (2 * windowCount);
}

class Tally {
  sum: number;
  private readonly found = new Map<string, number>();

  constructor(windowCount: number) {
    this.sum = -windowCount;
  }

  add({ window, worth }: JudgedPoint): void {
    if (window === undefined) {
      this.sum += worth;
      return;
    }
    const earlier = this.found.get(window) ?? -1;
    if (worth <= earlier) return;
    this.sum += worth - earlier;
    this.found.set(window, worth);
  }
}
