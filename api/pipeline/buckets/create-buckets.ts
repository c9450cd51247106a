import type { Redis } from '#infra/redis.js';
import type { Database } from '#infra/postgres/database.js';
import type { Logger } from '#observability/logger.js';
import { createFailOpenStore } from './fail-open-store.js';
import { LeasedBuckets } from './leased-buckets.js';
import { createPostgresStore } from './postgres-store.js';
import { createRedisStore } from './redis-store.js';

export interface BucketDeps {
  redis: Redis | undefined;
  db: Database;
  logger: Logger;
}

/** Buckets that every API process shares: in Redis where there is one, else in PostgreSQL. */
export function createBuckets({ redis, db, logger }: BucketDeps): LeasedBuckets {
  const shared = redis
    ? { store: createRedisStore(redis), name: 'redis' }
    : { store: createPostgresStore(db), name: 'postgres' };
  return new LeasedBuckets(createFailOpenStore({ ...shared, logger }));
}
