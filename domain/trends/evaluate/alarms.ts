import { HOUR_MS } from '#infra/clock.js';
import { type JudgedPoint, judge } from './nab-score.js';
import type { LabelledSeries } from './nab-series.js';

/** One alarm speaks for so long. */
export const QUIET_HOURS = 12;
const WEEK_MS = 168 * HOUR_MS;

/**
 * Onset rule: a figure counts only if it exceeds every figure of the last 12 hours; otherwise it is 0. NAB fines each
 * repeated alarm, and a seller needs the begin, not every hour after it.
 */
export function onsets(times: readonly number[], scores: ArrayLike<number>): Float64Array {
  const result = new Float64Array(scores.length);
  // Rows of the last 12 hours that no later one exceeds, highest first.
  const peaks: number[] = [];
  let first = 0;
  for (let row = 0; row < scores.length; row += 1) {
    while (first < peaks.length && times[peaks[first]!]! < times[row]! - QUIET_HOURS * HOUR_MS) first += 1;
    const highest = first < peaks.length ? scores[peaks[first]!]! : -Infinity;
    result[row] = scores[row]! > highest ? scores[row]! : 0;
    while (peaks.length > first && scores[peaks.at(-1)!]! <= scores[row]!) peaks.pop();
    peaks.push(row);
  }
  return result;
}

/** What comes of a threshold that is held to a budget of alarms. */
export interface BudgetOutcome {
  threshold: number;
  alarms: number;
  /** Share of the windows with an alarm in them. */
  recall: number;
  /** Windows found, over these and the alarms outside of windows. */
  precision: number;
}

/**
 * The lowest threshold that gives at most `perSeriesWeek` alarms a series and week. An alarm is a figure at or above it
 * with no alarm in the 12 hours before.
 */
export function holdToBudget(
  series: readonly LabelledSeries[],
  scores: readonly ArrayLike<number>[],
  perSeriesWeek: number,
): BudgetOutcome {
  const judged = series.map((one, index) => judge(one, scores[index]!));
  const windowCount = series.reduce((sum, { windows }) => sum + windows.length, 0);
  const weeks = judged.reduce((sum, points) => sum + (points.at(-1)!.time - points[0]!.time) / WEEK_MS, 0);
  const thresholds = [...new Set(judged.flat().map(({ score }) => score))].filter((score) => score > 0);
  thresholds.sort((a, b) => a - b);
  let low = 0;
  let high = thresholds.length - 1;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (countAlarms(judged, thresholds[middle]!).alarms <= weeks * perSeriesWeek) high = middle;
    else low = middle + 1;
  }
  const threshold = thresholds[low]!;
  const { alarms, outside, found } = countAlarms(judged, threshold);
  return { threshold, alarms, recall: found / windowCount, precision: found / (found + outside) };
}

function countAlarms(judged: readonly JudgedPoint[][], threshold: number) {
  const found = new Set<string>();
  let alarms = 0;
  let outside = 0;
  for (const points of judged) {
    let last = -Infinity;
    for (const { score, time, window } of points) {
      if (score < threshold || time - last <= QUIET_HOURS * HOUR_MS) continue;
      last = time;
      alarms += 1;
      if (window === undefined) outside += 1;
      else found.add(window);
    }
  }
  return { alarms, outside, found: found.size };
}
