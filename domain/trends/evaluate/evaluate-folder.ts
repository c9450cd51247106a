import { type BudgetOutcome, holdToBudget, onsets } from './alarms.js';
import { type Bin, detect } from './detector.js';
import { bestThreshold, judge, normalise, scoreAt } from './nab-score.js';
import { type LabelledSeries, readLabelledFolder } from './nab-series.js';

/** NAB figures of a detector: 0 = silent, 100 = perfect. */
export interface NabFigures {
  /** With the threshold that suits all series best; optimistic, because it has seen them. */
  best: number;
  threshold: number;
  /** Each series judged with the threshold that suits the others best. */
  leaveOneOut: number;
}

export interface Evaluation extends NabFigures {
  bin: Bin;
  series: number;
  windows: number;
  /** At one alarm a series and week. */
  precision: number;
  recall: number;
  alarms: number;
  budgetThreshold: number;
}

/** @throws AppError BAD_USER_INPUT when the folder is not in NAB's form */
export async function evaluateFolder(folder: string, bins: readonly Bin[]): Promise<Evaluation[]> {
  const series = await readLabelledFolder(folder);
  return bins.map((bin) => evaluateSeries(series, bin));
}

export function evaluateSeries(series: readonly LabelledSeries[], bin: Bin): Evaluation {
  const detections = detect(series, bin);
  const figures = nabFigures(
    series,
    detections.map(({ evidence }, index) => onsets(series[index]!.times, evidence)),
  );
  const budget: BudgetOutcome = holdToBudget(
    series,
    detections.map(({ uncapped }) => uncapped),
    1,
  );
  return {
    bin,
    ...figures,
    precision: budget.precision,
    recall: budget.recall,
    alarms: budget.alarms,
    budgetThreshold: budget.threshold,
    series: series.length,
    windows: series.reduce((sum, { windows }) => sum + windows.length, 0),
  };
}

/** NAB's standard profile over all series, with the best threshold and with the one of the other series. */
export function nabFigures(series: readonly LabelledSeries[], scores: readonly ArrayLike<number>[]): NabFigures {
  const judged = series.map((one, index) => judge(one, scores[index]!));
  const counts = series.map(({ windows }) => windows.length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const best = bestThreshold(judged.flat(), total);
  let left = 0;
  for (const [index, points] of judged.entries()) {
    const others = judged.filter((_, other) => other !== index).flat();
    const { threshold } = bestThreshold(others, total - counts[index]!);
    left += scoreAt(points, counts[index]!, threshold);
  }
  return {
    best: normalise(best.score, total),
    threshold: best.threshold,
    leaveOneOut: normalise(left, total),
  };
}
