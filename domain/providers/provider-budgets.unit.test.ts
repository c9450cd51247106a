import { callBudgetsOf, spreadRoom } from './provider-budgets.js';

const MINUTE_MS = 60_000;
const MIDNIGHT = Date.parse('2026-11-22T00:00:00Z');

/** What each run of a day takes that would take 40 every `everyMinutes`. */
function takenInADay(provider: 'x' | 'etsy', everyMinutes: number): number[] {
  const budget = callBudgetsOf(provider, 'live').find(({ isSpread }) => isSpread)!;
  let used = 0;
  return Array.from({ length: (24 * 60) / everyMinutes }, (_, run) => {
    const now = new Date(MIDNIGHT + run * everyMinutes * MINUTE_MS);
    const taken = Math.min(40, spreadRoom(budget, used, { now, everyMs: everyMinutes * MINUTE_MS }));
    used += taken;
    return taken;
  });
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

test.each([
  ['x', 2, 1_400],
  ['etsy', 3, 1_500],
] as const)('%s: what live collecting may take in a day lasts for all of it', (provider, everyMinutes, limit) => {
  const taken = takenInADay(provider, everyMinutes);
  const inAnHour = 60 / everyMinutes;
  const hours = Array.from({ length: 24 }, (_, hour) => sum(taken.slice(hour * inAnHour, (hour + 1) * inAnHour)));
  expect(sum(taken)).toBe(limit);
  for (const hour of hours) expect(Math.abs(hour - limit / 24)).toBeLessThan(3);
});

test('what was not used while nobody collected may be made up for; what is used already counts', () => {
  const [budget] = callBudgetsOf('x', 'live').filter(({ isSpread }) => isSpread);
  const noon = { now: new Date(MIDNIGHT + 12 * 60 * MINUTE_MS), everyMs: 0 };
  expect(spreadRoom(budget!, 0, noon)).toBe(700);
  expect(spreadRoom(budget!, 690, noon)).toBe(10);
  expect(spreadRoom(budget!, 900, noon)).toBe(0);
});

test('the sandbox costs nothing, so nothing is spread', () => {
  expect(callBudgetsOf('x', 'sandbox').filter(({ isSpread }) => isSpread)).toEqual([]);
});
