import { HOUR_MS } from '#infra/clock.js';

/** A keyword that a collector could read next. */
export interface TrackedKeyword {
  keywordId: number;
  keyword: string;
  /** Strength at discovery, 0-1. */
  priority: number;
  /** 0-100; null where nothing is scored yet. */
  score: number | null;
  /** Per day; null where unknown. */
  velocity: number | null;
  addedAt: Date;
  lastReadAt: Date | null;
  /** The provider's own id of it (Instagram's hashtag id). */
  providerRef: string | null;
}

const NEW_FOR_MS = 48 * HOUR_MS;
/** A keyword never read waits as long as one read this long ago. */
const NEVER_READ_HOURS = 72;

/**
 * Worth of reading a keyword now: what it promises times how long it has waited. Because waiting grows without bound,
 * every keyword is read in the end; because promise multiplies it, a rising one is read several times as often.
 */
export function readingWorth(tracked: TrackedKeyword, now: Date): number {
  const rising = Math.min(Math.max(tracked.velocity ?? 0, 0), 3) / 3;
  const novelty = now.getTime() - tracked.addedAt.getTime() < NEW_FOR_MS ? 0.5 : 0;
  const promise = 0.25 + 2 * ((tracked.score ?? 0) / 100) + rising + 0.5 * tracked.priority + novelty;
  const waitedHours = tracked.lastReadAt
    ? Math.max(now.getTime() - tracked.lastReadAt.getTime(), 0) / HOUR_MS
    : NEVER_READ_HOURS;
  return promise * waitedHours;
}

/** The keywords to read with a budget of `limit`, most worth first; equal worth in order of id, so that it is stable. */
export function rankKeywords(candidates: readonly TrackedKeyword[], limit: number, now: Date): TrackedKeyword[] {
  return candidates
    .map((tracked) => ({ tracked, worth: readingWorth(tracked, now) }))
    .sort((a, b) => b.worth - a.worth || a.tracked.keywordId - b.tracked.keywordId)
    .slice(0, limit)
    .map(({ tracked }) => tracked);
}
