import { LRUCache } from 'lru-cache';
import type { BucketGrant, BucketOrder, BucketStore } from './bucket-store.js';

interface Bucket {
  available: number;
  /** Milliseconds of the last change. */
  at: number;
}

const CALLERS = 100_000;

/** Buckets in this process' memory, for tests and for the time in which the shared store does not answer. */
export function createMemoryStore(now: () => number = () => performance.now()): BucketStore {
  const buckets = new LRUCache<string, Bucket>({ max: CALLERS });
  const fill = ({ name, size, give }: BucketOrder): Bucket => {
    const at = now();
    const known = buckets.get(name) ?? { available: size.max, at };
    const restored = known.available + ((at - known.at) / 1_000) * size.restoreRate + give;
    const bucket = { available: Math.min(size.max, restored), at };
    buckets.set(name, bucket);
    return bucket;
  };
  const grant = (bucket: Bucket, order: BucketOrder, isShort: boolean): BucketGrant => {
    const granted = isShort ? 0 : Math.min(bucket.available, Math.max(order.need, order.wish));
    bucket.available -= granted;
    return { granted, available: bucket.available };
  };
  return {
    exchange: async (orders) => {
      const filled = orders.map(fill);
      const isShort = orders.some(({ need }, index) => need > filled[index]!.available);
      return orders.map((order, index) => grant(filled[index]!, order, isShort));
    },
  };
}
