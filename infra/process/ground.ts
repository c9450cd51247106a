import type { Redis } from 'ioredis';
import { type CacheFactory, createCacheFactory } from '../cache.js';
import type { Config } from '../config.js';
import { createJobs, type Jobs } from '../jobs.js';
import type { ObjectStore } from '../object-store.js';
import { openObjectStore } from '../object-store/open-object-store.js';
import { type Database, type Entities, openDatabase } from '../postgres/database.js';
import { startEmbeddedPostgres } from '../postgres/embedded-postgres.js';
import { type ProcessRole, roleFailure, withRole } from '../postgres/process-role.js';
import { createWakeUps, type WakeUps } from '../pubsub.js';
import { awaitRedis, openRedis } from '../redis.js';
import { loadSecretKeys, type SecretKeys } from '../secret-key.js';
import { type ProcessArgs, type ProcessName, readSettings, type Settings } from './settings.js';

/** Everything a door stands on: settings and open connections. */
export interface Ground extends Settings {
  readonly db: Database;
  /** Leads to the database as the role of this process. */
  readonly databaseUrl: string;
  readonly redis: Redis | undefined;
  readonly wake: WakeUps;
  readonly jobs: Jobs;
  readonly cache: CacheFactory;
  readonly secrets: SecretKeys;
  /** Where artwork and pictures lie. */
  readonly objects: ObjectStore;
  /** Closes the connections; an embedded PostgreSQL stops when nobody else holds it. */
  close(): Promise<void>;
}

/** A reachable PostgreSQL: DATABASE_URL, else the embedded one, joined or started. */
export interface DatabaseAddress {
  readonly url: string;
  readonly notes: readonly string[];
  release(): Promise<void>;
}

export async function resolveDatabase(config: Config): Promise<DatabaseAddress> {
  if (config.databaseUrl) return { url: config.databaseUrl, notes: [], release: async () => undefined };
  return startEmbeddedPostgres({ dataDir: config.dataDir });
}

/** Only the API meets strangers; everything else does the product's own work. Migrations run as the login itself. */
const ROLES: Readonly<Record<ProcessName, ProcessRole>> = {
  api: 'podpusher_api',
  worker: 'podpusher_worker',
  sandbox: 'podpusher_worker',
  start: 'podpusher_worker',
  cli: 'podpusher_worker',
};

/**
 * Opens what a process needs. Entities are handed in by the door, because infra knows none.
 * @throws ConfigError, EmbeddedPostgresError, or the driver's error when PostgreSQL cannot be reached
 */
export async function openGround(name: ProcessName, args: ProcessArgs, entities: Entities): Promise<Ground> {
  const settings = readSettings(name, args);
  const secrets = loadSecretKeys(settings.config);
  const owned = await resolveDatabase(settings.config);
  const address = { ...owned, url: withRole(owned.url, ROLES[name]) };
  try {
    const db = await openPool(name, settings, { url: address.url, entities });
    return { ...settings, secrets, ...(await connect(settings, db, address)) };
  } catch (error) {
    await address.release();
    throw roleFailure(error) ?? error;
  }
}

function openPool(
  name: ProcessName,
  { config, logger }: Settings,
  target: { url: string; entities: Entities },
): Promise<Database> {
  const { databasePoolSize: poolSize, slowQueryMs } = config;
  return openDatabase({ ...target, poolSize, slowQueryMs, applicationName: `podpusher-${name}` }, logger);
}

async function connect(
  { config, logger, clock }: Settings,
  db: Database,
  address: DatabaseAddress,
): Promise<Omit<Ground, keyof Settings | 'secrets'>> {
  const objects = openObjectStore(config);
  const redis = config.redisUrl ? openRedis(config.redisUrl, logger) : undefined;
  if (redis) await awaitRedis(redis, 2000);
  const wake = createWakeUps({ databaseUrl: address.url, db, redis, logger });
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await wake.close();
    await objects.close();
    redis?.disconnect();
    await db.close();
    await address.release();
  };
  return {
    db,
    databaseUrl: address.url,
    redis,
    wake,
    objects,
    jobs: createJobs({ db, clock }),
    cache: createCacheFactory({ redis, wake }),
    close: () => (closing ??= close()),
  };
}
