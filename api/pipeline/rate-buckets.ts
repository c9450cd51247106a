import { LRUCache } from 'lru-cache';
import type { BucketSize } from '../limits.js';

export interface BucketStatus {
  maximumAvailable: number;
  currentlyAvailable: number;
  restoreRate: number;
}

/** Buckets of points, one a caller. */
export interface RateBuckets {
  /** Takes `points` if they are there. `isTaken` false: nothing was taken. */
  take(caller: string, size: BucketSize, points: number): { isTaken: boolean; status: BucketStatus };
  /** Gives points back, or takes what is there when negative. */
  give(caller: string, size: BucketSize, points: number): BucketStatus;
}

interface Bucket {
  available: number;
  /** Wall milliseconds of the last change. */
  at: number;
}

const CALLERS = 100_000;

/** Buckets in this process' memory: with several API processes a caller has one in each. */
export function createMemoryBuckets(now: () => number = () => performance.now()): RateBuckets {
  const buckets = new LRUCache<string, Bucket>({ max: CALLERS });
  const current = (caller: string, { max, restoreRate }: BucketSize): Bucket => {
    const at = now();
    const known = buckets.get(caller) ?? { available: max, at };
    const restored = { available: Math.min(max, known.available + ((at - known.at) / 1_000) * restoreRate), at };
    buckets.set(caller, restored);
    return restored;
  };
  const statusOf = (bucket: Bucket, { max, restoreRate }: BucketSize): BucketStatus => ({
    maximumAvailable: max,
    currentlyAvailable: Math.round(bucket.available * 100) / 100,
    restoreRate,
  });
  return {
    take: (caller, size, points) => {
      const bucket = current(caller, size);
      const isTaken = bucket.available >= points;
      if (isTaken) bucket.available -= points;
      return { isTaken, status: statusOf(bucket, size) };
    },
    give: (caller, size, points) => {
      const bucket = current(caller, size);
      bucket.available = Math.min(size.max, Math.max(0, bucket.available + points));
      return statusOf(bucket, size);
    },
  };
}
