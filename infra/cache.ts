import type { Redis } from 'ioredis';
import { LRUCache } from 'lru-cache';
import type { WakeUps } from './pubsub.js';

export interface CacheSettings {
  /** Prefix of its keys, unique in the product. */
  name: string;
  /** Most entries held in the process. */
  max: number;
  ttlMs: number;
}

/** Answers that may be up to `ttlMs` old. Values are JSON. A cache that is away is a miss, never an error. */
export interface Cache<Value extends object> {
  /** The cached value, else what `load` finds; callers that ask together wait for one load. */
  getOrLoad(key: string, load: () => Promise<Value>): Promise<Value>;
  /** Drops the entry here and in every other process. */
  invalidate(key: string): Promise<void>;
}

export type CacheFactory = <Value extends object>(settings: CacheSettings) => Cache<Value>;

/** Caches over a small LRU in the process and, where there is one, Redis behind it. */
export function createCacheFactory({ redis, wake }: { redis: Redis | undefined; wake: WakeUps }): CacheFactory {
  return <Value extends object>({ name, max, ttlMs }: CacheSettings): Cache<Value> => {
    const near = new LRUCache<string, Value>({ max, ttl: ttlMs });
    const loading = new Map<string, Promise<Value>>();
    const channel = `cache_${name}`;
    const far = redis ? farCache<Value>(redis, `podpusher:${channel}:`, ttlMs) : undefined;
    wake.subscribe(channel, (key) => (key === undefined ? near.clear() : near.delete(key)));

    const fill = async (key: string, load: () => Promise<Value>): Promise<Value> => {
      const remote = await far?.get(key);
      const value = remote ?? (await load());
      near.set(key, value);
      if (!remote) void far?.set(key, value);
      return value;
    };
    return {
      getOrLoad: (key, load) => {
        const known = near.get(key);
        if (known) return Promise.resolve(known);
        const running = loading.get(key) ?? fill(key, load).finally(() => loading.delete(key));
        loading.set(key, running);
        return running;
      },
      invalidate: async (key) => {
        near.delete(key);
        await far?.delete(key);
        await wake.publish(undefined, channel, key);
      },
    };
  };
}

interface FarCache<Value> {
  get(key: string): Promise<Value | undefined>;
  set(key: string, value: Value): Promise<void>;
  delete(key: string): Promise<void>;
}

function farCache<Value extends object>(redis: Redis, prefix: string, ttlMs: number): FarCache<Value> {
  return {
    get: async (key) => {
      const text = await redis.get(prefix + key).catch(() => null);
      return text === null ? undefined : (JSON.parse(text) as Value);
    },
    set: async (key, value) => {
      await redis.set(prefix + key, JSON.stringify(value), 'PX', ttlMs).catch(() => undefined);
    },
    delete: async (key) => {
      await redis.del(prefix + key).catch(() => undefined);
    },
  };
}
