import { clonePair, countedEvidence, type Pair, type PairHour, stepPair } from './pair.js';
import { Scorer } from './scorer.js';
import { combinedEvidence, liveHour, scoreOf, type TrendLife } from './trend-life.js';
import { fittingStage, nextStage, type StageFacts } from './trend-stage.js';

const scorer = new Scorer();
const HOUR = 490_000;

function pairWith(evidence: number, over: Partial<Pair> = {}): Pair {
  const pair: Pair = {
    platformId: 1,
    state: { ...scorer.start(100), w1: evidence },
    ordinal: 100,
    firstHour: HOUR - 500,
    lastHour: HOUR,
    lastActiveHour: HOUR,
    strongHour: evidence > 3 ? HOUR : null,
    namesAuthors: false,
    authors: [],
  };
  return { ...pair, ...over };
}

const hourOf = (over: Partial<PairHour>): PairHour => ({
  platformId: 1,
  hour: HOUR,
  ordinal: 100,
  factor: 1,
  count: 1,
  authors: null,
  ...over,
});

describe('platforms together', () => {
  test('one platform alone stays at 33, three reach 100', () => {
    const score = (count: number) =>
      scoreOf(
        combinedEvidence(
          scorer,
          Array.from({ length: count }, () => pairWith(30)),
          HOUR,
        ),
      );
    expect(score(1)).toBeCloseTo(33.33, 1);
    expect(score(2)).toBeCloseTo(83.33, 1);
    expect(score(3)).toBe(100);
  });

  test('a platform takes part in the bonus for 48 hours after it was strong', () => {
    const evidence = (strongHour: number) =>
      combinedEvidence(scorer, [pairWith(10), pairWith(0, { platformId: 2, strongHour })], HOUR);
    expect(evidence(HOUR - 47)).toBe(12.5);
    expect(evidence(HOUR - 48)).toBe(10);
  });

  test('a platform that names authors counts from three different ones in six hours', () => {
    const authors = (hours: number[]) =>
      pairWith(10, { namesAuthors: true, authors: hours.map((hour, index) => ({ hash: `${index}`, hour })) });
    expect(countedEvidence(authors([HOUR, HOUR]), 10, HOUR)).toBe(0);
    expect(countedEvidence(authors([HOUR, HOUR, HOUR - 5]), 10, HOUR)).toBe(10);
    expect(countedEvidence(authors([HOUR, HOUR, HOUR - 6]), 10, HOUR)).toBe(0);
  });

  test('an author met again is one author, and the newest are kept', () => {
    let pair = stepPair(scorer, undefined, hourOf({ authors: ['a', 'b'], count: 2 }))!;
    pair = stepPair(scorer, pair, hourOf({ hour: HOUR + 1, ordinal: 101, authors: ['b'] }))!;
    expect(pair.authors).toEqual([
      { hash: 'b', hour: HOUR + 1 },
      { hash: 'a', hour: HOUR },
    ]);
    pair = stepPair(scorer, pair, hourOf({ hour: HOUR + 2, ordinal: 102, authors: ['c', 'd'], count: 2 }))!;
    expect(pair.authors.map(({ hash }) => hash)).toEqual(['c', 'd', 'b']);
  });

  test('closing an hour twice changes nothing', () => {
    const pair = stepPair(scorer, pairWith(5, { lastHour: HOUR - 1, ordinal: 99 }), hourOf({ count: 9 }))!;
    const before = clonePair(pair);
    expect(stepPair(scorer, pair, hourOf({ count: 9 }))).toEqual(before);
  });
});

describe('stages', () => {
  const facts: StageFacts = {
    evidence: 20,
    dayLevel: 10,
    weekLevel: 10,
    level: 3,
    velocity: 1,
    calmHours: 0,
    ageHours: 1000,
    hoursSinceEvident: 0,
  };

  test.each<[string, Partial<StageFacts>, string]>([
    ['below 70 % of its week', { dayLevel: 6.9 }, 'DECLINING'],
    ['declining goes before peaking', { dayLevel: 6.9, calmHours: 20 }, 'DECLINING'],
    ['near its highest and calm for 12 hours', { calmHours: 12 }, 'PEAKING'],
    ['evident and growing', {}, 'RISING'],
    ['evident, speed unknown, few signals', { velocity: null }, 'EMERGING'],
    ['evident, not growing, young', { velocity: -0.1, level: 50, ageHours: 100 }, 'EMERGING'],
    ['evident, not growing, old and large', { velocity: -0.1, level: 50 }, 'WATCHING'],
    ['evidence of 3', { evidence: 3 }, 'WATCHING'],
    ['evidence below 3', { evidence: 2.9 }, 'DORMANT'],
    ['a fall without a rise before it', { evidence: 0, dayLevel: 1, hoursSinceEvident: null }, 'DORMANT'],
    ['a fall longer ago than a week', { evidence: 0, dayLevel: 1, hoursSinceEvident: 168 }, 'DORMANT'],
  ])('%s', (_, over, stage) => {
    expect(fittingStage({ ...facts, ...over })).toBe(stage);
  });

  test('a stage changes after two hours in a row, not after two hours in all', () => {
    let state = nextStage({ stage: 'DORMANT', candidate: null, candidateHours: 0 }, 'RISING');
    expect(state).toEqual({ stage: 'DORMANT', candidate: 'RISING', candidateHours: 1 });
    state = nextStage(state, 'DORMANT');
    state = nextStage(state, 'RISING');
    expect(state.stage).toBe('DORMANT');
    expect(nextStage(state, 'RISING')).toEqual({ stage: 'RISING', candidate: null, candidateHours: 0 });
  });
});

describe('a keyword hour by hour', () => {
  function follow(counts: readonly number[]): TrendLife[] {
    const lives: TrendLife[] = [];
    let pair: Pair | undefined;
    for (const [index, count] of counts.entries()) {
      const hour = HOUR + index;
      pair = stepPair(scorer, pair, hourOf({ hour, ordinal: 1000 + index, count }));
      if (pair) lives.push(liveHour(scorer, lives.at(-1), { hour, count, origin: 1, pairs: [clonePair(pair)] }));
    }
    return lives;
  }

  test('velocity is unknown below ten signals a week, acceleration until a day has passed', () => {
    const lives = follow([1, ...Array.from({ length: 60 }, () => 5)]);
    expect(lives[0]!.velocity).toBeNull();
    expect(lives[30]!.velocity).toBeGreaterThan(0);
    expect(lives[10]!.acceleration).toBeNull();
    expect(lives[60]!.acceleration).not.toBeNull();
  });

  test('a rise has an onset and a peak; the onset goes when the keyword is quiet again, the peak stays', () => {
    const lives = follow([1, 0, 0, ...Array.from({ length: 6 }, () => 20), ...Array.from({ length: 400 }, () => 0)]);
    const risen = lives[8]!;
    expect(risen.onsetHour).toBe(HOUR + 3);
    expect(risen.peakHour).toBeGreaterThanOrEqual(HOUR + 3);
    expect(lives.some(({ stage }) => stage === 'DECLINING')).toBe(true);
    const last = lives.at(-1)!;
    expect(last).toMatchObject({ stage: 'DORMANT', onsetHour: null, peakHour: risen.peakHour });
  });

  test('without authors confidence stays at 0.6 or less', () => {
    const lives = follow(Array.from({ length: 2000 }, () => 50));
    expect(lives.at(-1)!.confidence).toBe(0.6);
  });
});
