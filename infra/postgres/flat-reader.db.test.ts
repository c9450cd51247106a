import type { Database } from './database.js';
import { FlatReader } from './flat-reader.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';

const NAMES = { name: 'flat_test_names', text: 'SELECT name FROM workspaces ORDER BY name', values: [] };
const ONE = { name: 'flat_test_one', text: 'SELECT $1::int + 1', values: ['1'] };
const WRONG = { name: 'flat_test_wrong', text: 'SELECT 1 / $1::int', values: ['0'] };

let database: TestDatabase;
let api: Database;
let reader: FlatReader;
let ids: Record<string, string>;

beforeAll(async () => {
  database = await createTestDatabase();
  api = await database.openAs('podpusher_api');
  const { rows } = await database.db.pool.query<{ id: string; name: string }>(
    `INSERT INTO workspaces (name) VALUES ('mine'), ('theirs') RETURNING id, name`,
  );
  ids = Object.fromEntries(rows.map(({ id, name }) => [name, id]));
  reader = new FlatReader(api.pool, { lines: 1, slowMs: 10_000, onSlow: () => undefined });
});
afterAll(async () => {
  await reader.close();
  await database.drop();
});

const tenant = (name: string) => ({ workspaceId: ids[name]!, userId: null });

test('reads that go out together see the rows of their own tenant each, and public ones see none', async () => {
  const jobs = [undefined, 'mine', undefined, 'theirs', 'mine', undefined, undefined].map(async (name) => {
    const [names, one] = await reader.read([NAMES, ONE], name === undefined ? undefined : tenant(name));
    return { name, seen: names!.map(([text]) => text), one: one![0]![0] };
  });
  for (const { name, seen, one } of await Promise.all(jobs)) {
    expect(seen).toEqual(name === undefined ? [] : [name]);
    expect(one).toBe('2');
  }
});

test('nothing of a tenant stays on a connection, also behind a statement that fails', async () => {
  await expect(reader.read([NAMES, WRONG], tenant('mine'))).rejects.toThrow('division by zero');
  expect(await reader.read([NAMES])).toEqual([[]]);
  expect(await reader.read([NAMES], tenant('theirs'))).toEqual([[['theirs']]]);
  expect(await reader.read([NAMES])).toEqual([[]]);
});
