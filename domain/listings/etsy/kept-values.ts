import { LRUCache } from 'lru-cache';
import type { Clock } from '#infra/clock.js';

const MOST = 1_000;

/** Values that are asked for again after `ttlMs` of product time; the least used go when there are too many. */
export const keptValues = <Value extends object>(clock: Clock, ttlMs: number): LRUCache<string, Value> =>
  new LRUCache({ max: MOST, ttl: ttlMs, ttlResolution: 0, perf: { now: () => clock.now().getTime() } });
