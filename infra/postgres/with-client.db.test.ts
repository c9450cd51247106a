import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { withClient } from './with-client.js';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase({ isEmpty: true });
});
afterAll(() => test.drop());

it('a connection that breaks between two statements fails the next one, and not the process', async () => {
  const broken = withClient({ connectionString: test.url }, async (client) => {
    const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await test.db.pool.query('SELECT pg_terminate_backend($1)', [rows[0]!.pid]);
    await new Promise((resolve) => client.once('end', resolve));
    await client.query('SELECT 1');
  });
  await expect(broken).rejects.toThrow(/not queryable|terminated/);
});
