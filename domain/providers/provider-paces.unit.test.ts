import { allPacesOf, decidePace, type Pace, pacesOf, rhythmOf } from './provider-paces.js';

const BASE = 'https://api.printify.com/v1';
const names = (method: 'GET' | 'POST', path: string) =>
  pacesOf('printify', { method, url: `${BASE}${path}` }).map(({ name }) => name);

/** When calls start that are all asked for at once, milliseconds from now; with `steps` asked for one after the other. */
function starts(pace: Pace, count: number): number[] {
  let spentUntilMs = 0;
  return Array.from({ length: count }, () => {
    const decision = decidePace([{ pace, spentUntilMs }], { nowMs: 0, maxWaitMs: Infinity });
    if (!decision.isGranted) throw new Error('refused');
    spentUntilMs = decision.spentUntilMs[0]!;
    return decision.waitMs;
  });
}

test('what counts against which of Printify’s limits', () => {
  expect(names('GET', '/shops/1/products.json')).toEqual(['second', 'minute']);
  expect(names('GET', '/catalog/blueprints.json')).toEqual(['second', 'minute', 'catalogue']);
  expect(names('POST', '/shops/1/products/2/publish.json')).toEqual(['second', 'minute', 'publish']);
  expect(names('GET', '/shops/1/products/2/publish.json')).toEqual(['second', 'minute']);
});

const everyPace = (['printify', 'etsy', 'openai', 'pinterest'] as const).flatMap((provider) =>
  allPacesOf(provider)
    .filter(({ limit }) => limit <= 1000)
    .map((pace) => [`${provider} ${pace.name}`, pace] as const),
);

test.each(everyPace)('%s: in no window are there more calls than allowed, wherever it begins', (_name, pace) => {
  const times = starts(pace, pace.limit * 3);
  for (const from of times) {
    const within = times.filter((time) => time >= from && time < from + pace.windowMs - 0.001);
    expect(within.length).toBeLessThanOrEqual(pace.limit);
  }
});

test('part of the limit may be used at once; what is not used comes back', () => {
  const [pace] = allPacesOf('printify').filter(({ name }) => name === 'publish');
  expect(starts(pace!, 100).every((wait) => wait === 0)).toBe(true);
  expect(starts(pace!, 101).at(-1)).toBe(rhythmOf(pace!).stepMs);
});

test('a place is taken in all limits or in none, and who would wait too long hears for how long', () => {
  const [second, minute] = allPacesOf('printify');
  const full = { pace: minute!, spentUntilMs: 120_000 };
  const free = { pace: second!, spentUntilMs: 0 };
  const refused = decidePace([free, full], { nowMs: 0, maxWaitMs: 3_000 });
  expect(refused).toMatchObject({ isGranted: false, name: 'minute' });
  expect(refused.waitMs).toBeGreaterThan(3_000);
  const granted = decidePace([free, full], { nowMs: 0, maxWaitMs: 120_000 });
  expect(granted).toMatchObject({ isGranted: true, waitMs: refused.waitMs });
});

test('what was spent while a clock was days ahead holds nobody up', () => {
  const [second] = allPacesOf('etsy');
  const wrong = { pace: second!, spentUntilMs: 400 * 86_400_000 };
  const decision = decidePace([wrong], { nowMs: 0, maxWaitMs: 3_000 });
  expect(decision).toMatchObject({ isGranted: true, waitMs: 0, spentUntilMs: [rhythmOf(second!).stepMs] });
});
