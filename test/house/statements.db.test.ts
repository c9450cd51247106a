import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Statement } from '#infra/postgres/database.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';

/** Files whose exports are statements; those that stand beside their only user are seen by that user's tests. */
const FILES = readdirSync('domain', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('-statements.ts'))
  .sort();

const isStatement = (value: unknown): value is Statement =>
  typeof value === 'object' && value !== null && 'name' in value && 'text' in value;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
}, 60_000);
afterAll(() => database.drop());

it('there are such files', () => {
  expect(FILES.length).toBeGreaterThan(8);
});

it.each(FILES)('PostgreSQL understands every statement of %s', async (file) => {
  const exported = (await import(path.resolve('domain', file))) as Record<string, unknown>;
  const client = await database.db.pool.connect();
  try {
    for (const { name, text } of Object.values(exported).filter(isStatement)) {
      await client.query(`PREPARE "tried" AS ${text}`).catch((error: unknown) => {
        throw new Error(`${file}, ${name}: ${String(error)}`, { cause: error });
      });
      await client.query('DEALLOCATE "tried"');
    }
  } finally {
    client.release();
  }
});
