import { onsets } from './alarms.js';
import { evaluateSeries, nabFigures } from './evaluate-folder.js';
import { bestThreshold, judge, normalise, scoreAt } from './nab-score.js';
import { type LabelledSeries, readLabelledFolder } from './nab-series.js';

const FIVE_MINUTES_MS = 300_000;
const folder = process.env['NAB_DATA_DIR'];
if (!folder) process.stderr.write('NAB_DATA_DIR is not set: the evaluation on real tweet counts is skipped.\n');
const describeWithData = folder ? describe : describe.skip;

function seriesOf(rows: number, windows: [number, number][]): LabelledSeries {
  return {
    name: 'made',
    times: Array.from({ length: rows }, (_, row) => row * FIVE_MINUTES_MS),
    counts: Array.from({ length: rows }, () => 1),
    windows: windows.map(([from, to]) => [from * FIVE_MINUTES_MS, to * FIVE_MINUTES_MS] as const),
  };
}

const alarmsAt = (rows: number, ...at: number[]): number[] =>
  Array.from({ length: rows }, (_, row) => (at.includes(row) ? 1 : 0));

describe("NAB's rule", () => {
  const series = seriesOf(1000, [[400, 499]]);
  const score = (...at: number[]): number => normalise(scoreAt(judge(series, alarmsAt(1000, ...at)), 1, 1), 1);

  test('silence is worth 0, the first row of a window 100', () => {
    expect(score()).toBe(0);
    expect(score(400)).toBeCloseTo(100, 6);
  });

  test('the earliest alarm of a window counts, later ones neither add nor take away', () => {
    expect(score(400, 450, 499)).toBe(score(400));
    expect(score(450)).toBeLessThan(score(400));
    expect(score(450)).toBeGreaterThan(score(499));
  });

  test('a false alarm costs 0.11 of a window, less just behind one', () => {
    expect(score(300)).toBeCloseTo(-5.5, 6);
    expect(score(501)).toBeGreaterThan(-0.5);
    expect(score(999)).toBeCloseTo(-5.5, 6);
  });

  test('the first 15 % of a series are not judged', () => {
    expect(score(149)).toBe(0);
    expect(score(150)).toBeCloseTo(-5.5, 6);
  });

  test('the best threshold is the highest of equals', () => {
    const points = judge(series, alarmsAt(1000, 400));
    expect(bestThreshold(points, 1)).toMatchObject({ threshold: 1 });
  });
});

test('an onset exceeds everything of the twelve hours before it', () => {
  const times = [0, 1, 11, 13, 30].map((hour) => hour * 3_600_000);
  expect([...onsets(times, [5, 5, 6, 6, 1])]).toEqual([5, 0, 6, 0, 1]);
});

describeWithData('real tweet counts', () => {
  /** Published figures of simple detectors, which show that the rule is NAB's (docs/adr/0015). */
  const PUBLISHED = {
    'raw count': { raw: { best: 15.0, leaveOneOut: -47.0 }, onset: { best: 32.1, leaveOneOut: 26.4 } },
    'rolling z, 24 h': { raw: { best: 47.5, leaveOneOut: 30.7 }, onset: { best: 57.0, leaveOneOut: 42.0 } },
  };
  const detectors: Record<keyof typeof PUBLISHED, (counts: readonly number[]) => number[]> = {
    'raw count': (counts) => [...counts],
    'rolling z, 24 h': (counts) => rollingZ(counts, 288),
  };
  let series: LabelledSeries[];

  beforeAll(async () => {
    series = await readLabelledFolder(folder!);
  });

  test.each(Object.keys(PUBLISHED) as (keyof typeof PUBLISHED)[])('%s scores as published', (name) => {
    const scores = series.map(({ counts }) => detectors[name](counts));
    const withOnsets = scores.map((figures, index) => onsets(series[index]!.times, figures));
    const round = ({ best, leaveOneOut }: { best: number; leaveOneOut: number }) => ({
      best: Number(best.toFixed(1)),
      leaveOneOut: Number(leaveOneOut.toFixed(1)),
    });
    expect(round(nabFigures(series, scores))).toEqual(PUBLISHED[name].raw);
    expect(round(nabFigures(series, withOnsets))).toEqual(PUBLISHED[name].onset);
  });

  test('the scorer reaches 65 leave-one-out at 5-minute bins and 45 at hourly ones', () => {
    const fine = evaluateSeries(series, '5m');
    expect(fine.leaveOneOut).toBeGreaterThanOrEqual(65);
    expect(fine.recall).toBeGreaterThanOrEqual(0.65);
    expect(evaluateSeries(series, '1h').leaveOneOut).toBeGreaterThanOrEqual(45);
  });
});

function rollingZ(counts: readonly number[], width: number): number[] {
  let sum = 0;
  let squares = 0;
  return counts.map((count, row) => {
    const rows = Math.min(row, width);
    const mean = rows > 0 ? sum / rows : 0;
    const deviation = rows > 1 ? Math.sqrt(Math.max(squares / rows - mean * mean, 0)) + 1e-9 : Infinity;
    sum += count - (row >= width ? counts[row - width]! : 0);
    squares += count ** 2 - (row >= width ? counts[row - width]! ** 2 : 0);
    return (count - mean) / deviation;
  });
}
