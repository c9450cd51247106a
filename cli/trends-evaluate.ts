import { BINS, type Bin } from '#domain/trends/evaluate/detector.js';
import { ANCHORS } from '#domain/trends/evaluate/anchors.js';
import { evaluateFolder, type Evaluation } from '#domain/trends/evaluate/evaluate-folder.js';
import { UsageError } from './command-failure.js';

interface EvaluateOptions {
  bin?: Bin;
  json?: boolean;
}

export function readBins(text: string): Bin {
  const bin = BINS.find((known) => known === text);
  if (!bin) throw new UsageError(`--bin is ${BINS.join(' or ')}, got ${text}.`);
  return bin;
}

/** With --json, one line of JSON; else a table beside the published detectors. */
export async function printEvaluation(folder: string, options: EvaluateOptions): Promise<void> {
  const evaluations = await evaluateFolder(folder, options.bin ? [options.bin] : BINS);
  process.stdout.write(`${options.json ? JSON.stringify(toJson(evaluations)) : toText(evaluations)}\n`);
}

/** The figures of the first bin at the top, every bin under its own name. */
function toJson(evaluations: readonly Evaluation[]): object {
  const figures = evaluations.map((evaluation) => ({
    bin: evaluation.bin,
    leaveOneOut: digits(evaluation.leaveOneOut, 1),
    best: digits(evaluation.best, 1),
    threshold: digits(evaluation.threshold, 4),
    precision: digits(evaluation.precision, 3),
    recall: digits(evaluation.recall, 3),
  }));
  const { bin: _, ...first } = figures[0]!;
  return { ...first, bins: Object.fromEntries(figures.map(({ bin, ...rest }) => [bin, rest])), anchors: ANCHORS };
}

function toText(evaluations: readonly Evaluation[]): string {
  const { series, windows } = evaluations[0]!;
  const ours = evaluations.map((evaluation) => ({
    name: `PODPusher, ${evaluation.bin} bins`,
    best: evaluation.best,
    leaveOneOut: evaluation.leaveOneOut,
    recall: evaluation.recall,
    precision: evaluation.precision,
  }));
  const rows = [...ours, ...ANCHORS].map((row) => [
    row.name,
    row.best.toFixed(1),
    row.leaveOneOut.toFixed(1),
    row.recall?.toFixed(2) ?? '-',
    row.precision?.toFixed(2) ?? '-',
  ]);
  const table = [['detector', 'best', 'leave-one-out', 'recall', 'precision'], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(...table.map((row) => row[column]!.length)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
  return [
    `${series} series, ${windows} windows. NAB, standard profile: 0 = silent, 100 = perfect. Leave-one-out: each series with`,
    'the threshold that suits the others. Recall and precision at one alarm a series and week.',
    '',
    ...lines,
    '',
    'The other rows are published results on realTweets of NAB, scored by the same rule; they hold for that folder alone.',
    'At the budget, figures at the cap are told apart by what the cap cut off. Thresholds: ' +
      evaluations.map(({ bin, threshold }) => `${digits(threshold, 2)} at ${bin}`).join(', '),
  ].join('\n');
}

const digits = (value: number, places: number): number => Number(value.toFixed(places));
