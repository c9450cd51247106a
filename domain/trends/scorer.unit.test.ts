import fc from 'fast-check';
import { FIVE_MINUTE_PARAMETERS, HOURLY_PARAMETERS } from './scorer-parameters.js';
import { type PairState, Scorer } from './scorer.js';

const scorer = new Scorer();
const NEVER_SEEN = 100;
const THERE_ALREADY = 0;

function run(state: PairState, counts: readonly number[], factor = 1): PairState {
  for (const count of counts) scorer.advance(state, count, factor);
  return state;
}

const steady = (count: number, hours: number): number[] => Array.from({ length: hours }, () => count);

test('resting over silent hours gives the same as stepping them, whatever the season', () => {
  const history = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 60 });
  const factors = fc.array(fc.double({ min: 0.2, max: 2.5, noNaN: true }), { minLength: 1, maxLength: 400 });
  fc.assert(
    fc.property(history, factors, fc.boolean(), (counts, silent, isNew) => {
      const stepped = run(scorer.start(isNew ? NEVER_SEEN : THERE_ALREADY), counts);
      if (scorer.isAwake(stepped)) return;
      const rested = { ...stepped };
      for (const factor of silent) scorer.advance(stepped, 0, factor);
      scorer.rest(rested, silent.length);
      for (const key of Object.keys(stepped) as (keyof PairState)[]) {
        expect(rested[key]).toBeCloseTo(stepped[key], 9);
      }
      expect(scorer.isAwake(stepped)).toBe(false);
    }),
  );
});

test('resting in two parts gives the same as at once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 300 }), (first, second) => {
      const once = run(scorer.start(NEVER_SEEN), [0, 0]);
      const twice = { ...once };
      scorer.rest(once, first + second);
      scorer.rest(twice, first);
      scorer.rest(twice, second);
      expect(twice.level).toBeCloseTo(once.level, 12);
      expect(twice.average7d).toBeCloseTo(once.average7d, 12);
    }),
  );
});

test('every figure stays finite and evidence within its cap, for any counts and seasons', () => {
  const bin = fc.tuple(
    fc.oneof(fc.nat(20), fc.nat(2_000_000_000)),
    fc.double({ min: HOURLY_PARAMETERS.minFactor, max: HOURLY_PARAMETERS.maxFactor, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(bin, { maxLength: 200 }), fc.nat(100), (bins, covered) => {
      const state = scorer.start(covered);
      for (const [count, factor] of bins) {
        scorer.advance(state, count, factor);
        expect(Object.values(state).every(Number.isFinite)).toBe(true);
        expect(scorer.evidence(state)).toBeGreaterThanOrEqual(0);
        expect(scorer.evidence(state)).toBeLessThanOrEqual(HOURLY_PARAMETERS.cap);
      }
    }),
  );
});

test('a steady keyword gathers no evidence; four times as much of it does within two hours', () => {
  const state = run(scorer.start(THERE_ALREADY), steady(10, 200));
  expect(scorer.evidence(state)).toBe(0);
  run(state, [40, 40]);
  expect(scorer.evidence(state)).toBeGreaterThan(15);
});

test('a keyword never seen before is evident from a handful of signals', () => {
  const state = run(scorer.start(NEVER_SEEN), [3, 4]);
  expect(scorer.evidence(state)).toBeGreaterThan(8);
});

test('a keyword that was there when reading began needs a day before it can be evident', () => {
  const state = run(scorer.start(THERE_ALREADY), [0, 0, 500, 500]);
  expect(scorer.evidence(state)).toBe(0);
});

test('a burst does not lift its own baseline within hours, a lasting change is absorbed', () => {
  const state = run(scorer.start(THERE_ALREADY), steady(10, 200));
  run(state, steady(100, 6));
  expect(state.level).toBeLessThan(13);
  run(state, steady(100, 24 * 60));
  expect(state.level).toBeGreaterThan(95);
  expect(scorer.evidence(state)).toBe(0);
});

test('the same count in the season that brings it is no evidence, out of season it is', () => {
  const inSeason = run(scorer.start(THERE_ALREADY), steady(10, 200));
  const outOfSeason = { ...inSeason };
  for (let hour = 0; hour < 3; hour += 1) {
    scorer.advance(inSeason, 24, 2.4);
    scorer.advance(outOfSeason, 24, 1);
  }
  expect(scorer.evidence(inSeason)).toBe(0);
  expect(scorer.evidence(outOfSeason)).toBeGreaterThan(3);
});

test('a noisy keyword needs more for the same evidence', () => {
  const calm = run(scorer.start(THERE_ALREADY), steady(10, 200));
  const noisy = run(
    scorer.start(THERE_ALREADY),
    Array.from({ length: 200 }, (_, hour) => (hour % 4 === 0 ? 40 : 0)),
  );
  const before = scorer.evidence(noisy);
  run(calm, [30]);
  run(noisy, [30]);
  expect(scorer.evidence(noisy) - before).toBeLessThan(scorer.evidence(calm));
});

test('a glance at the running hour keeps levels as they were sealed', () => {
  const state = run(scorer.start(THERE_ALREADY), steady(10, 200));
  const { level, average24h, bins } = state;
  scorer.glance(state, { count: 30, factor: 1, elapsed: 0.5 });
  expect(scorer.evidence(state)).toBeGreaterThan(8);
  expect({ level: state.level, average24h: state.average24h, bins: state.bins }).toEqual({ level, average24h, bins });
});

test('five-minute bins leak and forget by the hour as hourly ones do', () => {
  const fine = new Scorer(FIVE_MINUTE_PARAMETERS);
  const state = { ...fine.start(THERE_ALREADY), w1: 20, w2: 20 };
  fine.leak(state, 12);
  expect(state.w1).toBeCloseTo(20 * 0.99, 9);
  expect(state.w2).toBeCloseTo(20 * 0.9, 9);
});
