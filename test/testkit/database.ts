import { createHash, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { type Database, type Entities, openDatabase } from '#infra/postgres/database.js';
import { type ProcessRole, withRole } from '#infra/postgres/process-role.js';
import { onServer, withDatabase } from '#infra/postgres/embedded-connect.js';
import { startEmbeddedPostgres } from '#infra/postgres/embedded-postgres.js';
import { migrateUp } from '#infra/postgres/migrator.js';
import { migrations } from '#migrations/index.js';
import { createLogger } from '#observability/logger.js';

export interface TestDatabase {
  readonly url: string;
  /** As the login that owns the tables: for what tests put there and look at. */
  readonly db: Database;
  /** Another pool, as a process has it. drop() closes it. */
  openAs(role: ProcessRole): Promise<Database>;
  /** Closes db, drops the database and lets go of the server. */
  drop(): Promise<void>;
}

export interface TestDatabaseOptions {
  entities?: Entities;
  poolSize?: number;
  /** An empty database instead of a migrated one. */
  isEmpty?: boolean;
}

/** Server for tests: TEST_DATABASE_URL, else one embedded cluster (fsync off) that all test processes of this checkout share. */
interface TestServer {
  readonly url: string;
  release(): Promise<void>;
}

const PREFIX = 'podpusher_test_';
const TEMPLATE_LOCK = 7_071_948_002;
/** Bridges the pause between two test files; the guard then stops the cluster, however jest ended. */
const LINGER_MS = 1500;

/**
 * A database of its own for a test file: a clone of a template that is migrated once per state of migrations/.
 * Call it in beforeAll, and drop() in afterAll.
 */
export async function createTestDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const server = await openTestServer();
  try {
    const template = options.isEmpty ? 'template0' : await ensureTemplate(server.url);
    const name = `${PREFIX}${process.pid}_${randomBytes(5).toString('hex')}`;
    await onServer(server.url, (client) => client.query(`CREATE DATABASE ${name} TEMPLATE ${template}`));
    return await openClone(server, name, options);
  } catch (error) {
    await server.release();
    throw error;
  }
}

async function openClone(server: TestServer, name: string, options: TestDatabaseOptions): Promise<TestDatabase> {
  const url = withDatabase(server.url, name);
  const logger = createLogger({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent', process: 'test' });
  const { poolSize = 5, entities = [] } = options;
  const settings = { poolSize, entities, slowQueryMs: 10_000, applicationName: name };
  const db = await openDatabase({ ...settings, url }, logger);
  const opened: Database[] = [db];
  return {
    url,
    db,
    openAs: async (role) => {
      const another = await openDatabase({ ...settings, url: withRole(url, role) }, logger);
      opened.push(another);
      return another;
    },
    drop: async () => {
      await Promise.all(opened.map((one) => one.close()));
      await onServer(server.url, (client) => client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
      await server.release();
    },
  };
}

/** The embedded cluster or TEST_DATABASE_URL, for tests that manage databases themselves. */
export async function openTestServer(): Promise<TestServer> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { url: given, release: async () => undefined };
  const owner = `${process.getuid?.() ?? 'user'}-${createHash('sha256').update(process.cwd()).digest('hex').slice(0, 12)}`;
  const dataDir = path.join(tmpdir(), `podpusher-test-${owner}`);
  const server = await startEmbeddedPostgres({ dataDir, isThrowaway: true, lingerMs: LINGER_MS });
  if (!server.isAdopted) await dropLeftovers(server.url);
  return server;
}

/** Databases of runs that were killed. */
async function dropLeftovers(url: string): Promise<void> {
  await onServer(url, async (client) => {
    const { rows } = await client.query<{ datname: string; pid: string }>(
      `SELECT d.datname, split_part(substr(d.datname, length($1) + 1), '_', 1) AS pid FROM pg_database d
       WHERE starts_with(d.datname, $1) AND NOT EXISTS (SELECT FROM pg_stat_activity a WHERE a.datname = d.datname)`,
      [PREFIX],
    );
    for (const { datname, pid } of rows) {
      if (!isRunning(Number(pid))) await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(datname)}`);
    }
  });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** Name of the migrated template; made under a lock, under a temporary name, so that a killed run leaves no half template. */
async function ensureTemplate(url: string): Promise<string> {
  const name = `podpusher_template_${hashOfMigrations()}`;
  await onServer(url, async (client) => {
    if (await exists(client, name)) return;
    await client.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    if (await exists(client, name)) return;
    const draft = `${name}_draft`;
    await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${draft} TEMPLATE template0`);
    await migrateUp(withDatabase(url, draft), migrations);
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
  });
  return name;
}

async function exists(client: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  return rowCount === 1;
}

function hashOfMigrations(): string {
  const folder = path.join(process.cwd(), 'migrations');
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(ts|sql)$/.test(file));
  for (const file of files.sort()) hash.update(file).update(readFileSync(path.join(folder, file)));
  return hash.digest('hex').slice(0, 16);
}
