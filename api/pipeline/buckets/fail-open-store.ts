import type { Logger } from '#observability/logger.js';
import { leaseFetches } from '#observability/metrics.js';
import type { BucketGrant, BucketOrder, BucketStore } from './bucket-store.js';
import { createMemoryStore } from './memory-store.js';

export interface FailOpenDeps {
  store: BucketStore;
  /** For the figures: redis or postgres. */
  name: string;
  logger: Logger;
  /** Milliseconds after which the store is taken for away. */
  patienceMs?: number;
  /** Milliseconds until it is tried again. */
  pauseMs?: number;
}

const PATIENCE_MS = 250;
const PAUSE_MS = 1_000;

/**
 * A store that always answers: while the shared one does not, each process counts by buckets of its own, as large as the
 * shared ones. Callers may then get their bucket once a process, which is bounded; a refusal for our own fault is not.
 */
export function createFailOpenStore({ store, name, logger, ...times }: FailOpenDeps): BucketStore {
  const { patienceMs = PATIENCE_MS, pauseMs = PAUSE_MS } = times;
  const local = createMemoryStore();
  let awayUntil = 0;
  const fallBack = (orders: readonly BucketOrder[]): Promise<BucketGrant[]> => {
    leaseFetches.inc({ store: name, outcome: 'failed_open' });
    return local.exchange(orders);
  };
  return {
    exchange: async (orders) => {
      if (performance.now() < awayUntil) return fallBack(orders);
      try {
        const grants = await within(patienceMs, store.exchange(orders));
        if (awayUntil > 0) logger.info({ store: name }, 'rate buckets are shared again');
        awayUntil = 0;
        leaseFetches.inc({ store: name, outcome: isShort(orders, grants) ? 'short' : 'granted' });
        return grants;
      } catch (error) {
        if (awayUntil === 0) logger.warn({ err: error, store: name }, 'rate buckets are counted by each process alone');
        awayUntil = performance.now() + pauseMs;
        return fallBack(orders);
      }
    },
  };
}

function isShort(orders: readonly BucketOrder[], grants: readonly BucketGrant[]): boolean {
  return orders.some(({ need }, index) => need > (grants[index]?.granted ?? 0));
}

async function within<Result>(limitMs: number, work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${limitMs} ms`)), limitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
