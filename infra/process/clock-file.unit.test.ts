import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ClockOrigin } from '../clock.js';
import { nextClockOrigin, readClockOrigin, writeClockOrigin } from './clock-file.js';

const NOON = Date.UTC(2026, 10, 22, 12);
const HOUR = 3_600_000;
let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'podpusher-clock-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const reading = (origin: ClockOrigin | undefined, wallMs: number): number =>
  origin ? origin.clockStartMs + (wallMs - origin.wallStartMs) * origin.speed : wallMs;

it('there is no shared clock as long as product time is the wall’s', () => {
  expect(nextClockOrigin(dataDir, 1, NOON)).toBeUndefined();
  expect(readClockOrigin(dataDir, NOON)).toBeUndefined();
});

it('processes beside a running product read the same clock', () => {
  const origin = nextClockOrigin(dataDir, 60, NOON)!;
  writeClockOrigin(dataDir, origin, NOON + 10_000);
  expect(reading(readClockOrigin(dataDir, NOON + 10_500), NOON + 10_500)).toBe(NOON + 60 * 10_500);
});

it('stands nearly still while the product is stopped: a day off is no month of product time', () => {
  writeClockOrigin(dataDir, nextClockOrigin(dataDir, 60, NOON)!, NOON + HOUR);
  const stoppedAt = NOON + 60 * HOUR;
  const dayLater = NOON + 25 * HOUR;
  expect(reading(readClockOrigin(dataDir, dayLater), dayLater) - stoppedAt).toBeLessThan(25 * HOUR);
});

it('never goes back: not at a restart after kill -9, not at another speed', () => {
  const first = nextClockOrigin(dataDir, 1000, NOON)!;
  writeClockOrigin(dataDir, first, NOON + 1000);
  const lastSeen = reading(first, NOON + 1999);
  for (const [speed, wallMs] of [
    [1, NOON + 2000],
    [1, NOON + 60_000],
    [5, NOON + 10_000],
  ] as const) {
    const next = nextClockOrigin(dataDir, speed, wallMs);
    expect(reading(next, wallMs)).toBeGreaterThanOrEqual(lastSeen);
  }
});
