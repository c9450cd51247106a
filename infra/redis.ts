import { Redis } from 'ioredis';
import type { Logger } from '#observability/logger.js';

/** For those who are handed a connection; only this room opens one. */
export type { Redis };

/** A server that says nothing for so long after a command is away, though its connection stands. Milliseconds. */
const LONGEST_SILENCE_MS = 1_000;

/**
 * A connection to Redis. Redis only speeds the product up, so commands fail at once while it is away (no queue of waiting
 * commands), or soon where it hangs, and callers then do without.
 */
export function openRedis(url: string, logger: Logger): Redis {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 3000,
    socketTimeout: LONGEST_SILENCE_MS,
    retryStrategy: (attempt) => Math.min(100 * 2 ** Math.min(attempt, 6), 5000),
  });
  let isAway = false;
  redis.on('error', (error: Error) => {
    if (!isAway) logger.warn({ err: error }, 'Redis is away; the product goes on without it');
    isAway = true;
  });
  redis.on('ready', () => {
    if (isAway) logger.info('Redis is back');
    isAway = false;
  });
  return redis;
}

/** Waits until a fresh connection is ready, but no longer than `limitMs`. */
export async function awaitRedis(redis: Redis, limitMs: number): Promise<void> {
  if (redis.status === 'ready') return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, limitMs);
    redis.once('ready', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
