import { setTimeout as sleep } from 'node:timers/promises';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { onServer } from './embedded-connect.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ poolSize: 1 });
});
afterAll(() => database.drop());

it('a connection that breaks while it is held tells its holder and not the process, also the first one', async () => {
  const heard: unknown[] = [];
  const hear = (error: unknown) => heard.push(error);
  const client = await database.db.pool.connect();
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  // What hears an error before the process does.
  expect(client.listenerCount('error')).toBeGreaterThan(0);
  process.once('uncaughtException', hear);
  await onServer(database.url, (other) => other.query('SELECT pg_terminate_backend($1)', [rows[0]!.pid]));
  await sleep(200);
  await expect(client.query('SELECT 1')).rejects.toThrow();
  client.release(true);
  process.off('uncaughtException', hear);
  expect(heard).toEqual([]);
  expect(await database.db.query({ name: 'again', text: 'SELECT 1 AS one' })).toEqual([{ one: 1 }]);
});
