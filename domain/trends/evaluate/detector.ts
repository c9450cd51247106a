import { HOUR_MS } from '#infra/clock.js';
import { PlatformSeason } from '../platform-season.js';
import { FIVE_MINUTE_PARAMETERS, HOURLY_PARAMETERS } from '../scorer-parameters.js';
import { Scorer } from '../scorer.js';
import type { LabelledSeries } from './nab-series.js';

export const BINS = ['5m', '1h'] as const;
export type Bin = (typeof BINS)[number];

const hourOf = (time: number): number => Math.floor(time / HOUR_MS);

/** Figures of one series, one a row, each made from the past alone. */
export interface Detection {
  /** Evidence, as the product shows it. */
  evidence: Float64Array;
  /** Before the cap of the bin: tells equals apart where a budget of alarms asks for an order. */
  uncapped: Float64Array;
}

/** The product's scorer over the series of a folder, as keywords of one platform. */
export function detect(series: readonly LabelledSeries[], bin: Bin): Detection[] {
  const factors = seasonsOf(series);
  return series.map((one) => (bin === '5m' ? byRow(one, factors) : byHour(one, factors)));
}

/** Factor of every hour, learnt hour by hour from the totals of all series, as a platform's are. */
function seasonsOf(series: readonly LabelledSeries[]): ReadonlyMap<number, number> {
  const totals = new Map<number, number>();
  for (const { times, counts } of series) {
    for (const [row, time] of times.entries()) totals.set(hourOf(time), (totals.get(hourOf(time)) ?? 0) + counts[row]!);
  }
  const season = new PlatformSeason();
  const hours = [...totals].sort(([a], [b]) => a - b);
  return new Map(hours.map(([hour, total]) => [hour, season.observe(hour, total)]));
}

function byRow({ times, counts }: LabelledSeries, factors: ReadonlyMap<number, number>): Detection {
  const scorer = new Scorer(FIVE_MINUTE_PARAMETERS);
  const state = scorer.start(0);
  const detection = emptyDetection(counts.length);
  for (const [row, count] of counts.entries()) {
    detection.uncapped[row] = scorer.advance(state, count, factors.get(hourOf(times[row]!))!);
    detection.evidence[row] = scorer.evidence(state);
  }
  return detection;
}

/** Hourly bins, judged on the same rows: the figure of an hour is known at its last row, and the rows before carry none. */
function byHour({ times, counts }: LabelledSeries, factors: ReadonlyMap<number, number>): Detection {
  const scorer = new Scorer(HOURLY_PARAMETERS);
  const state = scorer.start(0);
  const detection = emptyDetection(counts.length);
  let sum = 0;
  for (const [row, count] of counts.entries()) {
    const hour = hourOf(times[row]!);
    sum += count;
    const next = times[row + 1];
    if (next !== undefined && hourOf(next) === hour) continue;
    detection.uncapped[row] = scorer.advance(state, sum, factors.get(hour)!);
    detection.evidence[row] = scorer.evidence(state);
    sum = 0;
  }
  return detection;
}

function emptyDetection(rows: number): Detection {
  return { evidence: new Float64Array(rows), uncapped: new Float64Array(rows) };
}
