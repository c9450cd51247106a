import { createClock } from '#infra/clock.js';
import { retryAfterMsOf } from './retry-after.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const clock = createClock({ wallStartMs: Date.now(), clockStartMs: now, speed: 1 });

describe('how long a provider asks us to wait', () => {
  test('seconds, HTTP date and X reset are read', () => {
    expect(retryAfterMsOf({ 'retry-after': '2' }, clock)).toBe(2000);
    const date = retryAfterMsOf({ 'retry-after': 'Sun, 22 Nov 2026 12:01:00 GMT' }, clock)!;
    expect(date).toBeGreaterThan(58_000);
    expect(date).toBeLessThanOrEqual(60_000);
    expect(retryAfterMsOf({ 'x-rate-limit-reset': String(now / 1000 + 900) }, clock)).toBeGreaterThan(898_000);
  });

  test('nothing said is undefined, the past is now, and a day is the most', () => {
    expect(retryAfterMsOf({}, clock)).toBeUndefined();
    expect(retryAfterMsOf({ 'retry-after': 'soon' }, clock)).toBeUndefined();
    expect(retryAfterMsOf({ 'retry-after': 'Sun, 22 Nov 2020 12:01:00 GMT' }, clock)).toBe(0);
    expect(retryAfterMsOf({ 'retry-after': '99999999' }, clock)).toBe(86_400_000);
  });
});
