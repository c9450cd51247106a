import type { ClientBase, Pool, PoolClient, QueryResultRow } from 'pg';
import { DataSource, type DataSourceOptions, type EntityManager } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import type { Logger } from '#observability/logger.js';
import { type CopyRows, copyRows } from './copy-rows.js';
import { SET_TENANT, type Tenant, TenantQuery, tenantValues } from './tenant-query.js';

export type { Tenant } from './tenant-query.js';

/** A statement with a name: prepared once a connection, planned once. Values are always parameters. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** Inside a transaction: the same connection for raw statements and for TypeORM repositories. */
export interface Tx {
  readonly manager: EntityManager;
  query<Row extends QueryResultRow>(statement: Statement, values?: readonly unknown[]): Promise<Row[]>;
  /** Bulk load. `target` is a table with its columns, for example `signals (id, count)`; never a text from outside. */
  copy(target: string, rows: CopyRows): Promise<void>;
  /** Runs once the transaction has committed; not at all when it rolls back. It must not throw. */
  afterCommit(work: () => Promise<void>): void;
}

/** Statements of one tenant: rows of any other are not there, whatever the statement says. */
export interface TenantDatabase {
  query<Row extends QueryResultRow>(statement: Statement, values?: readonly unknown[]): Promise<Row[]>;
  /** Commits when `work` resolves, rolls back when it throws. */
  transaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;
}

/**
 * The one way to PostgreSQL. Entities are handed in by the door; infra knows none. Its own statements are nobody's: they see
 * public data, and no row of a workspace unless the process runs as podpusher_worker.
 */
export interface Database extends TenantDatabase {
  readonly pool: Pool;
  readonly dataSource: DataSource;
  /** For tables of workspaces and users. A statement takes no more round trips than without. */
  as(tenant: Tenant): TenantDatabase;
  close(): Promise<void>;
}

/** Row classes, as TypeORM takes them. */
export type Entities = NonNullable<DataSourceOptions['entities']>;

export interface DatabaseSettings {
  url: string;
  poolSize: number;
  /** Statements slower than this are logged by name and text, never with their parameters. Milliseconds. */
  slowQueryMs: number;
  entities: Entities;
  applicationName: string;
}

/** A connection that breaks while somebody holds it tells its holder; without a listener the process would fall. */
async function listenToBreaks(pool: Pool, logger: Logger): Promise<void> {
  const listen = (client: ClientBase): void => {
    client.on('error', (error) => logger.debug({ err: error }, 'a connection broke in use'));
  };
  pool.on('connect', listen);
  // TypeORM has opened one by now, of which the pool tells no more.
  const first = await pool.connect();
  listen(first);
  first.release();
}

/** Opens the pool and TypeORM on it. Fails fast when PostgreSQL cannot be reached (10 s). */
export async function openDatabase(settings: DatabaseSettings, logger: Logger): Promise<Database> {
  const dataSource = new DataSource({
    type: 'postgres',
    url: settings.url,
    entities: settings.entities,
    synchronize: false,
    migrationsRun: false,
    applicationName: settings.applicationName,
    poolSize: settings.poolSize,
    connectTimeoutMS: 10_000,
    poolErrorHandler: (error: Error) => logger.error({ err: error }, 'a pooled PostgreSQL connection broke'),
    extra: { types: undefined, keepAlive: true },
  });
  await dataSource.initialize();
  const pool = (dataSource.driver as PostgresDriver).master as Pool;
  await listenToBreaks(pool, logger);
  const timed = createTimer(settings.slowQueryMs, logger);
  return {
    pool,
    dataSource,
    query: (statement, values = []) =>
      timed(statement, async () => rowsOf(await pool.query({ ...statement, values: [...values] }))),
    transaction: (work) => inTransaction(dataSource, timed, work),
    as: (tenant) => ({
      query: (statement, values = []) =>
        timed(statement, async () => rowsOf(await queryAs(pool, new TenantQuery(statement, values, tenant)))),
      transaction: (work) =>
        inTransaction(dataSource, timed, async (tx) => {
          await tx.query(SET_TENANT, tenantValues(tenant));
          return work(tx);
        }),
    }),
    close: () => dataSource.destroy(),
  };
}

/** The pool takes a query object too and resolves with its result; its types only know the object itself. */
function queryAs(pool: Pool, query: TenantQuery): Promise<{ rows: unknown[] }> {
  const answer = pool.query(query) as unknown as Promise<{ rows: unknown[] }>;
  return answer;
}

type Timer = <Result>(statement: Statement, run: () => Promise<Result>) => Promise<Result>;

function createTimer(slowQueryMs: number, logger: Logger): Timer {
  return async (statement, run) => {
    const startedAt = performance.now();
    try {
      return await run();
    } finally {
      const durationMs = performance.now() - startedAt;
      if (durationMs >= slowQueryMs) {
        logger.warn(
          { statement: statement.name, text: statement.text.slice(0, 2000), durationMs: Math.round(durationMs) },
          'slow query',
        );
      }
    }
  };
}

async function inTransaction<Result>(
  dataSource: DataSource,
  timed: Timer,
  work: (tx: Tx) => Promise<Result>,
): Promise<Result> {
  const runner = dataSource.createQueryRunner();
  try {
    const client = (await runner.connect()) as PoolClient;
    await runner.startTransaction();
    const afterCommit: (() => Promise<void>)[] = [];
    const tx: Tx = {
      afterCommit: (later) => void afterCommit.push(later),
      manager: runner.manager,
      copy: (target, rows) => copyRows(client, target, rows),
      query: (statement, values = []) =>
        timed(statement, async () => rowsOf(await client.query({ ...statement, values: [...values] }))),
    };
    const result = await work(tx);
    await runner.commitTransaction();
    for (const later of afterCommit) await later();
    return result;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

function rowsOf<Row extends QueryResultRow>(result: { rows: unknown[] }): Row[] {
  return result.rows as Row[];
}
