import { readdirSync } from 'node:fs';
import { migrations } from '#migrations/index.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { migrateDown, migrateUp, migrationStates, QUEUE_MIGRATION } from './migrator.js';

describe('migrator', () => {
  let empty: TestDatabase;
  beforeAll(async () => {
    empty = await createTestDatabase({ isEmpty: true });
  });
  afterAll(() => empty.drop());

  it('goes up, down to nothing and up again on an empty database', async () => {
    expect(await migrateUp(empty.url, migrations)).toHaveLength(migrations.length);
    for (let left = migrations.length; left > 0; left -= 1) await migrateDown(empty.url, migrations);
    expect(await migrateDown(empty.url, migrations)).toBeUndefined();
    expect(await migrateUp(empty.url, migrations)).toHaveLength(migrations.length);
  });

  it('applies each migration once when several processes start together', async () => {
    while (await migrateDown(empty.url, migrations));
    const applied = await Promise.all([1, 2, 3].map(() => migrateUp(empty.url, migrations)));
    expect(applied.flat()).toHaveLength(migrations.length);
  });

  it('tells what is applied and what is missing', async () => {
    const name = await migrateDown(empty.url, migrations);
    const states = await migrationStates(empty.url, migrations);
    expect(states.at(-1)).toEqual({ name, isApplied: false });
    expect(states.slice(0, -1).every(({ isApplied }) => isApplied)).toBe(true);
  });

  it('knows the newest schema of the job queue, which its workers may not bring up to date', () => {
    const files = readdirSync('node_modules/graphile-worker/sql').filter((name) => name.endsWith('.sql'));
    expect(Math.max(...files.map((name) => Number.parseInt(name, 10)))).toBe(QUEUE_MIGRATION);
  });
});
