import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Database, type DatabaseSettings, openDatabase } from '#infra/postgres/database.js';
import { onServer, withDatabase } from '#infra/postgres/embedded-connect.js';
import { startEmbeddedPostgres } from '#infra/postgres/embedded-postgres.js';
import { migrateUp } from '#infra/postgres/migrator.js';
import { migrations } from '#migrations/index.js';
import { createLogger } from '#observability/logger.js';

export interface BenchServer {
  createDatabase(entities: DatabaseSettings['entities']): Promise<{ db: Database; drop: () => Promise<void> }>;
  stop(): Promise<void>;
}

/** PostgreSQL with the settings of the embedded default: the cluster of tests runs without fsync and would flatter. */
export async function startBenchServer(): Promise<BenchServer> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'podpusher-bench-'));
  const server = await startEmbeddedPostgres({ dataDir });
  let made = 0;
  return {
    createDatabase: async (entities) => {
      const name = `bench_${(made += 1)}`;
      await onServer(server.url, (client) => client.query(`CREATE DATABASE ${name}`));
      const url = withDatabase(server.url, name);
      await migrateUp(url, migrations);
      const logger = createLogger({ level: 'silent', process: 'bench' });
      const db = await openDatabase({ url, poolSize: 4, slowQueryMs: 60_000, entities, applicationName: name }, logger);
      // No round pays for the pages that the one before has left to be written.
      await db.pool.query('CHECKPOINT');
      return {
        db,
        drop: async () => {
          await db.close();
          await onServer(server.url, (client) => client.query(`DROP DATABASE ${name} WITH (FORCE)`));
        },
      };
    },
    stop: async () => {
      await server.release();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
