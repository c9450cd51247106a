import type { EntityMetadata } from 'typeorm';
import { systemActor } from '#domain/accounts/actor.js';
import { SignalsService } from '#domain/signals/signals-service.js';
import { systemClock } from '#infra/clock.js';
import { createJobs } from '#infra/jobs.js';
import { migrateDown, migrateUp } from '#infra/postgres/migrator.js';
import { entities } from '#schema/entities.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { migrations } from './index.js';

let test_: TestDatabase;
beforeEach(async () => {
  test_ = await createTestDatabase({ entities, isEmpty: true });
});
afterEach(() => test_.drop());

type Rows = Record<string, unknown>[];
const rows = async (text: string): Promise<Rows> => (await test_.db.pool.query<Record<string, unknown>>(text)).rows;

/** Everything that migrations made: relations with their columns, constraints, indexes, functions, sequences. */
const fingerprint = async (): Promise<unknown> => [
  await rows(`SELECT table_name, column_name, data_type, is_nullable, column_default FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name <> 'migrations' ORDER BY 1, 2`),
  await rows(`SELECT conrelid::regclass::text, contype, pg_get_constraintdef(oid) AS def FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text <> 'migrations' ORDER BY 1, 3`),
  await rows(
    `SELECT tablename, indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migrations' ORDER BY 1, 2`,
  ),
  await rows(
    `SELECT proname, pg_get_function_identity_arguments(oid) FROM pg_proc WHERE pronamespace = 'public'::regnamespace ORDER BY 1, 2`,
  ),
  await rows(
    `SELECT sequencename FROM pg_sequences WHERE schemaname = 'public' AND sequencename NOT LIKE 'migrations%' ORDER BY 1`,
  ),
];

async function undoAll(): Promise<void> {
  for (let step = 0; step < migrations.length; step += 1) {
    expect(await migrateDown(test_.url, migrations)).toBeDefined();
  }
}

test('on an empty database: up, down leaves nothing, up makes the same again', async () => {
  expect(await migrateUp(test_.url, migrations)).toHaveLength(migrations.length);
  const first = await fingerprint();
  await undoAll();
  expect(await fingerprint()).toEqual([[], [], [], [], []]);
  await migrateUp(test_.url, migrations);
  expect(await fingerprint()).toEqual(first);
  expect(await migrateUp(test_.url, migrations)).toEqual([]);
});

test('on a seeded database: up, down, up', async () => {
  await migrateUp(test_.url, migrations);
  const signals = new SignalsService({
    db: test_.db,
    clock: systemClock,
    jobs: createJobs({ db: test_.db, clock: systemClock }),
  });
  const draft = { platform: 'X', keyword: 'frog', observedAt: new Date(), kind: 'EVENT', count: 1 } as const;
  expect(await signals.record(systemActor('test'), [draft], { origin: 'LIVE' })).toMatchObject({ accepted: 1 });
  await test_.db.pool.query(`
    WITH u AS (INSERT INTO users (email, password_hash) VALUES ('a@b.c', 'x') RETURNING id),
      w AS (INSERT INTO workspaces (name) VALUES ('w') RETURNING id)
    INSERT INTO members (user_id, workspace_id, role) SELECT u.id, w.id, 'owner' FROM u, w`);
  await undoAll();
  await migrateUp(test_.url, migrations);
  expect(await rows('SELECT * FROM signals_by_hour')).toEqual([]);
});

describe('entities and tables do not drift', () => {
  test('each column of an entity has the type, nullability and default of the table, and no column is left out', async () => {
    await migrateUp(test_.url, migrations);
    for (const entity of test_.db.dataSource.entityMetadatas) {
      expect({ table: entity.tableName, columns: columnsOf(entity) }).toEqual({
        table: entity.tableName,
        columns: await columnsOfTable(entity.tableName),
      });
    }
    expect(test_.db.dataSource.entityMetadatas.length).toBe(entities.length);
  });

  test('primary keys, unique keys and foreign keys are the same', async () => {
    await migrateUp(test_.url, migrations);
    for (const entity of test_.db.dataSource.entityMetadatas) {
      const table = await keysOfTable(entity.tableName);
      expect({ table: entity.tableName, ...keysOf(entity) }).toEqual({ table: entity.tableName, ...table });
    }
  });

  test('a row of each account entity can be saved and read through its repository, ids made by the database', async () => {
    await migrateUp(test_.url, migrations);
    const save = (name: string, row: object) =>
      test_.db.dataSource.getRepository<Record<string, unknown>>(name).save(row as Record<string, unknown>);
    const user = await save('User', { email: 'ann@example.org', passwordHash: 'h' });
    const workspace = await save('Workspace', { name: 'Frogs' });
    expect(String(user['id'])).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7/);
    await save('Member', { userId: user['id'], workspaceId: workspace['id'], role: 'owner' });
    await save('Session', {
      userId: user['id'],
      workspaceId: workspace['id'],
      tokenHash: Buffer.alloc(32),
      expiresAt: new Date(Date.now() + 1000),
    });
    const key = {
      workspaceId: workspace['id'],
      prefix: 'pk_live_12',
      secretHash: Buffer.alloc(32),
      scopes: ['read:trends'],
    };
    expect(await save('ApiKey', key)).toMatchObject({ expiresAt: null });
  });
});

interface ColumnFacts {
  name: string;
  type: string;
  isNullable: boolean;
  hasDefault: boolean;
}

function columnsOf(entity: EntityMetadata): ColumnFacts[] {
  const { driver } = test_.db.dataSource;
  return entity.columns
    .map((column) => ({
      name: column.databaseName,
      type: `${driver.normalizeType(column)}${column.isArray ? '[]' : ''}`,
      isNullable: column.isNullable,
      hasDefault: column.default !== undefined || column.isGenerated,
    }))
    .sort(byName);
}

async function columnsOfTable(table: string): Promise<ColumnFacts[]> {
  const found = await rows(`
    SELECT a.attname AS name, format_type(a.atttypid, NULL) AS type, NOT a.attnotnull AS "isNullable",
      (a.atthasdef OR a.attidentity <> '') AS "hasDefault"
    FROM pg_attribute a WHERE a.attrelid = '${table}'::regclass AND a.attnum > 0 AND NOT a.attisdropped`);
  return (found as unknown as ColumnFacts[]).sort(byName);
}

interface KeyFacts {
  primary: string[];
  unique: string[];
  foreign: string[];
}

function keysOf(entity: EntityMetadata): KeyFacts {
  return {
    primary: entity.primaryColumns.map((column) => column.databaseName).sort(),
    unique: entity.uniques.map((unique) => namesOf(unique.columns)).sort(),
    foreign: entity.foreignKeys
      .map((key) => `${namesOf(key.columns)} -> ${key.referencedEntityMetadata.tableName} ${key.onDelete}`)
      .sort(),
  };
}

/** Foreign keys to platforms are left out: it is a closed list without an entity. */
async function keysOfTable(table: string): Promise<KeyFacts> {
  const found = await rows(`
    SELECT contype AS kind, (SELECT string_agg(attname, ',' ORDER BY attname) FROM pg_attribute
        WHERE attrelid = conrelid AND attnum = ANY (conkey)) AS columns, confrelid::regclass::text AS target,
      CASE confdeltype WHEN 'c' THEN 'CASCADE' WHEN 'a' THEN 'NO ACTION' WHEN 'n' THEN 'SET NULL' END AS action
    FROM pg_constraint WHERE conrelid = '${table}'::regclass AND contype IN ('p', 'u', 'f')`);
  const of = (kind: string) => found.filter((row) => row['kind'] === kind);
  return {
    primary: of('p')
      .flatMap((row) => String(row['columns']).split(','))
      .sort(),
    unique: of('u')
      .map((row) => String(row['columns']))
      .sort(),
    foreign: of('f')
      .filter((row) => row['target'] !== 'platforms')
      .map((row) => `${String(row['columns'])} -> ${String(row['target'])} ${String(row['action'])}`)
      .sort(),
  };
}

function namesOf(columns: readonly { databaseName: string }[]): string {
  return columns
    .map((column) => column.databaseName)
    .sort()
    .join(',');
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : 1;
}
