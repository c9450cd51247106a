import { createHash } from 'node:crypto';
import type { Redis } from '#infra/redis.js';
import type { BucketGrant, BucketOrder, BucketStore } from './bucket-store.js';

/**
 * One call, by the clock of Redis. ARGV has five numbers a key: max, restore rate, give, need, wish. Points are fractions, so
 * they travel as texts: Redis cuts numbers of Lua to integers.
 */
const EXCHANGE = `
local time = redis.call('TIME')
local now = tonumber(time[1]) + tonumber(time[2]) / 1000000
local orders, isShort = {}, false
for i, key in ipairs(KEYS) do
  local at = (i - 1) * 5
  local max, rate = tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2])
  local row = redis.call('HMGET', key, 'available', 'at')
  local available = tonumber(row[1]) or max
  local passed = math.max(0, now - (tonumber(row[2]) or now))
  available = math.min(max, available + passed * rate + tonumber(ARGV[at + 3]))
  local need, wish = tonumber(ARGV[at + 4]), tonumber(ARGV[at + 5])
  if need > available then isShort = true end
  orders[i] = { max, rate, available, math.max(need, wish) }
end
local grants = {}
for i, key in ipairs(KEYS) do
  local max, rate, available, wish = unpack(orders[i])
  local granted = 0
  if not isShort then granted = math.min(available, wish) end
  available = available - granted
  redis.call('HSET', key, 'available', string.format('%.6f', available), 'at', string.format('%.6f', now))
  redis.call('PEXPIRE', key, math.ceil((max - available) / rate * 1000) + 60000)
  grants[2 * i - 1] = string.format('%.6f', granted)
  grants[2 * i] = string.format('%.6f', available)
end
return grants
`;
const SHA = createHash('sha1').update(EXCHANGE).digest('hex');

/** Buckets that all API processes share in Redis; a full one needs no key and goes away by itself. */
export function createRedisStore(redis: Redis): BucketStore {
  return {
    exchange: async (orders) => {
      const keys = orders.map(({ name }) => `podpusher:bucket:${name}`);
      const values = orders.flatMap(({ size, give, need, wish }) => [size.max, size.restoreRate, give, need, wish]);
      const reply = await run(redis, keys, values);
      return orders.map((_order: BucketOrder, index): BucketGrant => ({
        granted: Number(reply[2 * index]),
        available: Number(reply[2 * index + 1]),
      }));
    },
  };
}

async function run(redis: Redis, keys: readonly string[], values: readonly number[]): Promise<string[]> {
  try {
    return (await redis.evalsha(SHA, keys.length, ...keys, ...values)) as string[];
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error;
    return (await redis.eval(EXCHANGE, keys.length, ...keys, ...values)) as string[];
  }
}
