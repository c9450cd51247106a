import type { WorldKeyword } from '../../world/keywords.js';
import { X } from '../../world/platforms.js';
import type { World } from '../../world/world.js';
import type { TimeWindow } from './x-window.js';

const HOUR_MS = 3_600_000;
export const GRANULARITIES = { minute: 60_000, hour: HOUR_MS, day: 24 * HOUR_MS } as const;
export type Granularity = keyof typeof GRANULARITIES;

export interface CountBucket {
  startMs: number;
  endMs: number;
  count: number;
}

/** Buckets aligned to the clock; the first and the last are cut where the window is. */
export function countBuckets(
  world: World,
  keywords: readonly WorldKeyword[],
  { startMs, endMs, stepMs }: TimeWindow & { stepMs: number },
): CountBucket[] {
  const buckets: CountBucket[] = [];
  for (let at = startMs; at < endMs;) {
    const next = Math.min(endMs, (Math.floor(at / stepMs) + 1) * stepMs);
    const count = keywords.reduce((sum, keyword) => sum + between(world, keyword, { startMs: at, endMs: next }), 0);
    buckets.push({ startMs: at, endMs: next, count });
    at = next;
  }
  return buckets;
}

function between(world: World, keyword: WorldKeyword, { startMs, endMs }: TimeWindow): number {
  let count = 0;
  for (let hour = Math.floor(startMs / HOUR_MS); hour * HOUR_MS < endMs; hour += 1) {
    count += world.countAt(keyword, X, { hour, nowMs: endMs - 1 });
    if (hour * HOUR_MS < startMs) count -= world.countAt(keyword, X, { hour, nowMs: startMs - 1 });
  }
  return count;
}
