import { createClock } from '#infra/clock.js';
import { retryAfterMsOf } from './retry-after.js';

const now = Date.parse('2026-11-22T12:00:00Z');
const clock = createClock({ wallStartMs: Date.now(), clockStartMs: now, speed: 1 });

const waitOf = (headers: Record<string, string>, status = 429) => retryAfterMsOf({ status, headers }, clock);

describe('how long a provider asks us to wait', () => {
  test('seconds, HTTP date and X reset are read', () => {
    expect(waitOf({ 'retry-after': '2' })).toBe(2000);
    const date = waitOf({ 'retry-after': 'Sun, 22 Nov 2026 12:01:00 GMT' })!;
    expect(date).toBeGreaterThan(58_000);
    expect(date).toBeLessThanOrEqual(60_000);
    expect(waitOf({ 'x-rate-limit-reset': String(now / 1000 + 900) })).toBeGreaterThan(898_000);
  });

  test('X tells its reset with every answer: only of a 429 it asks us to wait', () => {
    expect(waitOf({ 'x-rate-limit-reset': String(now / 1000 + 900) }, 503)).toBeUndefined();
    expect(waitOf({ 'retry-after': '2' }, 503)).toBe(2000);
  });

  test('nothing said is undefined, the past is now, and a day is the most', () => {
    expect(waitOf({})).toBeUndefined();
    expect(waitOf({ 'retry-after': 'soon' })).toBeUndefined();
    expect(waitOf({ 'retry-after': 'Sun, 22 Nov 2020 12:01:00 GMT' })).toBe(0);
    expect(waitOf({ 'retry-after': '99999999' })).toBe(86_400_000);
  });
});
