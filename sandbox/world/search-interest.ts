import type { WorldKeyword } from './keywords.js';
import { PINTEREST } from './platforms.js';
import { normal } from './random.js';
import type { World } from './world.js';

const DAY_MS = 86_400_000;
const WEEKS = 52;
/** Above this, Pinterest says 10001. */
const GROWTH_CAP = 10_000;

export interface WeekPoint {
  /** Last day of the week, a Sunday, as days since the Unix epoch. */
  readonly day: number;
  readonly volume: number;
}

export interface Growth {
  wow: number;
  mom: number;
  yoy: number;
}

/** Last whole day before `nowMs`. */
export function lastWholeDay(nowMs: number): number {
  return Math.floor(nowMs / DAY_MS) - 1;
}

/** Weekly search volumes of a year, oldest first; the last week is the last whole one. */
export function weeklyVolumes(world: World, keyword: WorldKeyword, nowMs: number): WeekPoint[] {
  const last = lastWholeDay(nowMs);
  // The epoch was a Thursday: day 3 was the first Sunday.
  const lastSunday = last - ((((last - 3) % 7) + 7) % 7);
  return Array.from({ length: WEEKS }, (_, n) => {
    const day = lastSunday - (WEEKS - 1 - n) * 7;
    const grain = 1 + 0.04 * normal(world.seed, 61, keyword.index, day);
    return { day, volume: volume(world, keyword, { to: day, days: 7 }) * Math.max(0.5, grain) };
  });
}

/** Percentages against the week, the 30 days and the 365 days before, rounded and capped as Pinterest does. */
export function growthOf(world: World, keyword: WorldKeyword, nowMs: number): Growth {
  const to = lastWholeDay(nowMs);
  const change = (days: number, step: number) =>
    percent(volume(world, keyword, { to, days, step }), volume(world, keyword, { to: to - days, days, step }));
  return { wow: change(7, 1), mom: change(30, 3), yoy: change(365, 15) };
}

/** Mean searches an hour over the days that end with `to`, from one look a day. */
export function volume(world: World, keyword: WorldKeyword, span: { to: number; days: number; step?: number }): number {
  const step = span.step ?? 1;
  let sum = 0;
  let looks = 0;
  for (let back = 0; back < span.days; back += step) {
    sum += world.counts.mean(keyword.index, PINTEREST, (span.to - back) * 24 + 12);
    looks += 1;
  }
  return sum / looks;
}

function percent(now: number, before: number): number {
  if (now === before) return 0;
  const growth = before <= 0 ? Infinity : Math.round((100 * (now - before)) / before);
  return growth > GROWTH_CAP ? GROWTH_CAP + 1 : Math.max(-GROWTH_CAP, growth);
}
