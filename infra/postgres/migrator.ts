import pg from 'pg';
import type { DataSource, MigrationInterface } from 'typeorm';

export type MigrationClass = new () => MigrationInterface;

export interface MigrationState {
  readonly name: string;
  readonly isApplied: boolean;
}

/** Any number that only migrations use: whoever holds this lock migrates, the others wait. */
const LOCK_KEY = 7_071_948_001;

/** Applies what is missing, the job queue's own schema included. Returns the names applied. Safe beside other starts. */
export async function migrateUp(url: string, migrations: readonly MigrationClass[]): Promise<string[]> {
  if (await isUpToDate(url, migrations)) return [];
  const { runMigrations: migrateJobs } = await import('graphile-worker');
  return underLock(url, migrations, async (dataSource) => {
    const applied = await dataSource.runMigrations({ transaction: 'each' });
    await migrateJobs({ connectionString: url });
    return applied.map(({ name }) => name);
  });
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
 * The look that every start takes, without the two libraries that migrate: they would cost it 300 ms. (A newer version of the
 * job queue brings its own schema up to date when a worker starts.)
 */
async function isUpToDate(url: string, migrations: readonly MigrationClass[]): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      "SELECT name FROM migrations WHERE to_regclass('graphile_worker.migrations') IS NOT NULL",
    );
    const applied = new Set(rows.map(({ name }) => name));
    return migrations.every((migration) => applied.has(migration.name));
  } catch (error) {
    const UNDEFINED_TABLE = '42P01';
    if ((error as { code?: string }).code === UNDEFINED_TABLE) return false;
    throw error;
  } finally {
    await client.end();
  }
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
  const lock = new pg.Client({ connectionString: url, application_name: 'podpusher-migrate' });
  await lock.connect();
  try {
    await lock.query('SELECT pg_advisory_lock($1)', [LOCK_KEY]);
    return await withDataSource(url, migrations, work);
  } finally {
    await lock.end();
  }
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
