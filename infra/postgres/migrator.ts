import type pg from 'pg';
import type { DataSource, MigrationInterface } from 'typeorm';
import { withClient } from './with-client.js';

export type MigrationClass = new () => MigrationInterface;

export interface MigrationState {
  readonly name: string;
  readonly isApplied: boolean;
}

/** Newest migration of the job queue's library. Its workers own nothing, so they cannot bring its schema up to date themselves. */
export const QUEUE_MIGRATION = 19;

/** Any number that only migrations use: whoever holds this lock migrates, the others wait. */
const LOCK_KEY = 7_071_948_001;

/** Applies what is missing, the job queue's own schema included. Returns the names applied. Safe beside other starts. */
export async function migrateUp(url: string, migrations: readonly MigrationClass[]): Promise<string[]> {
  if (await isUpToDate(url, migrations)) return [];
  const { runMigrations: migrateJobs } = await import('graphile-worker');
  return underLock(url, migrations, async (dataSource) => {
    const applied = await dataSource.runMigrations({ transaction: 'each' });
    await migrateJobs({ connectionString: url });
    await openQueue(url);
    return applied.map(({ name }) => name);
  });
}

/**
 * The queue's schema, made by its library, lets nobody in but its owner: workers get the run of it. Nobody else needs any:
 * jobs are added through podpusher_add_jobs (docs/adr/0019).
 */
const OPEN_QUEUE = `
DO $do$
DECLARE
  walled text;
BEGIN
  IF to_regrole('podpusher_worker') IS NULL THEN RETURN; END IF;
  GRANT USAGE ON SCHEMA graphile_worker TO podpusher_worker;
  GRANT ALL ON ALL TABLES IN SCHEMA graphile_worker TO podpusher_worker;
  GRANT ALL ON ALL SEQUENCES IN SCHEMA graphile_worker TO podpusher_worker;
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO podpusher_worker;
  FOR walled IN SELECT relname FROM pg_class WHERE relnamespace = 'graphile_worker'::regnamespace AND relrowsecurity LOOP
    EXECUTE format('DROP POLICY IF EXISTS workers ON graphile_worker.%I', walled);
    EXECUTE format('CREATE POLICY workers ON graphile_worker.%I TO podpusher_worker USING (true) WITH CHECK (true)', walled);
  END LOOP;
END
$do$`;

async function openQueue(url: string): Promise<void> {
  await withClient({ connectionString: url }, (client) => client.query(OPEN_QUEUE));
}

/** Takes back the newest applied migration. Returns its name, or undefined when none is applied. */
export async function migrateDown(url: string, migrations: readonly MigrationClass[]): Promise<string | undefined> {
  return underLock(url, migrations, async (dataSource) => {
    const newest = (await readStates(dataSource)).filter(({ isApplied }) => isApplied).at(-1);
    if (newest) await dataSource.undoLastMigration({ transaction: 'each' });
    return newest?.name;
  });
}

/** Every known migration in order, and whether it is applied. */
export async function migrationStates(url: string, migrations: readonly MigrationClass[]): Promise<MigrationState[]> {
  return withDataSource(url, migrations, readStates);
}

/**
 * The look that every start takes, without the two libraries that migrate: they would cost it 300 ms.
 */
async function isUpToDate(url: string, migrations: readonly MigrationClass[]): Promise<boolean> {
  return withClient({ connectionString: url }, looksUpToDate(migrations)).catch((error: unknown) => {
    const UNDEFINED_TABLE = '42P01';
    if ((error as { code?: string }).code === UNDEFINED_TABLE) return false;
    throw error;
  });
}

function looksUpToDate(migrations: readonly MigrationClass[]) {
  return async (client: pg.Client): Promise<boolean> => {
    const { rows } = await client.query<{ name: string }>(
      "SELECT name FROM migrations WHERE to_regclass('graphile_worker.migrations') IS NOT NULL",
    );
    const applied = new Set(rows.map(({ name }) => name));
    if (!migrations.every((migration) => applied.has(migration.name))) return false;
    const { rows: queue } = await client.query<{ newest: number }>(
      'SELECT max(id) AS newest FROM graphile_worker.migrations',
    );
    return Number(queue[0]?.newest) >= QUEUE_MIGRATION;
  };
}

async function readStates(dataSource: DataSource): Promise<MigrationState[]> {
  const [table] = await dataSource.query<{ exists: boolean }[]>(
    "SELECT to_regclass('migrations') IS NOT NULL AS exists",
  );
  const rows = table?.exists ? await dataSource.query<{ name: string }[]>('SELECT name FROM migrations') : [];
  const applied = new Set(rows.map(({ name }) => name));
  return dataSource.migrations.map((migration) => {
    const name = migration.name ?? migration.constructor.name;
    return { name, isApplied: applied.has(name) };
  });
}

async function underLock<Result>(
  url: string,
  migrations: readonly MigrationClass[],
  work: (dataSource: DataSource) => Promise<Result>,
): Promise<Result> {
  return withClient({ connectionString: url, application_name: 'podpusher-migrate' }, async (lock) => {
    await lock.query('SELECT pg_advisory_lock($1)', [LOCK_KEY]);
    return withDataSource(url, migrations, work);
  });
}

async function withDataSource<Result>(
  url: string,
  migrations: readonly MigrationClass[],
  work: (dataSource: DataSource) => Promise<Result>,
): Promise<Result> {
  const typeorm = await import('typeorm');
  const dataSource = new typeorm.DataSource({
    type: 'postgres',
    url,
    migrations: [...migrations],
    poolSize: 1,
    logging: ['error'],
  });
  await dataSource.initialize();
  try {
    return await work(dataSource);
  } finally {
    await dataSource.destroy();
  }
}
