/** A published detector on the same ten series, by the same rule. */
export interface Anchor {
  name: string;
  best: number;
  leaveOneOut: number;
  /** At one alarm a series and week; where known. */
  recall?: number;
  precision?: number;
}

/**
 * Published results of NAB realTweets (numenta/NAB `results/`), scored again by nab-score.ts's rule on 2026-11-22 with the
 * best threshold and leave-one-series-out.
 */
export const ANCHORS: readonly Anchor[] = [
  { name: 'ARTime', best: 83.2, leaveOneOut: 78.4, recall: 0.94, precision: 0.43 },
  { name: 'contextOSE', best: 74.5, leaveOneOut: 71.7, recall: 0.85, precision: 0.4 },
  { name: 'earthgeckoSkyline', best: 68.9, leaveOneOut: 68.9 },
  { name: 'Numenta HTM', best: 69.3, leaveOneOut: 64.0, recall: 0.79, precision: 0.39 },
  { name: 'kNN-CAD', best: 64.3, leaveOneOut: 64.3 },
  { name: 'numentaTM', best: 65.9, leaveOneOut: 61.5, recall: 0.76, precision: 0.37 },
  { name: 'HTM Java', best: 65.7, leaveOneOut: 60.2, recall: 0.73, precision: 0.36 },
  { name: 'random cut forest', best: 62.9, leaveOneOut: 60.0, recall: 0.7, precision: 0.34 },
  { name: 'relative entropy', best: 59.8, leaveOneOut: 59.8, recall: 0.7, precision: 0.49 },
  { name: 'Twitter ADVec (S-H-ESD)', best: 59.6, leaveOneOut: 59.6 },
  { name: 'windowed Gaussian', best: 51.4, leaveOneOut: 51.4 },
  { name: 'skyline', best: 47.6, leaveOneOut: 47.6 },
  { name: 'random', best: 26.4, leaveOneOut: 21.9 },
  { name: 'EXPoSE', best: 25.7, leaveOneOut: 12.5 },
  { name: 'bayesChangePt', best: 7.0, leaveOneOut: -3.5 },
];
