/** One figure of a benchmark: what ran, what it measured, and how that stands to a limit or a peer of the same run. */
export interface BenchFigure {
  case: string;
  /** The measured value, in `unit`. */
  value: number;
  unit: string;
  /** Value divided by the same figure of another case in this run, e.g. `{ 'plain COPY': 0.46 }`. */
  ratios?: Readonly<Record<string, number>>;
  /** Further measured facts: p99, CPU µs, rows, rounds … */
  facts?: Readonly<Record<string, number | string>>;
  /** The goal it is held against, in words, with where it comes from. */
  goal?: string;
}

export interface BenchContext {
  /** Prints the figure at once as a JSON line and keeps it for the closing table. */
  report(figure: BenchFigure): void;
  /** A sentence for the person who watches. */
  say(text: string): void;
  /** `--large`: the cases that take minutes. */
  isLarge: boolean;
}

export interface Bench {
  name: string;
  about: string;
  run(context: BenchContext): Promise<void>;
}

/** The middle of the measured values: what to quote on a machine whose speed drifts. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
