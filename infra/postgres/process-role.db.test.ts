import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { createLogger } from '#observability/logger.js';
import pg from 'pg';
import { openDatabase } from './database.js';
import { withRole } from './process-role.js';

let test_: TestDatabase;
beforeAll(async () => {
  test_ = await createTestDatabase();
});
afterAll(() => test_.drop());

const WHO = { name: 'test_who', text: `SELECT current_user AS who, current_setting('statement_timeout') AS timeout` };

test('every connection of a pool is the role from its first statement', async () => {
  const settings = { poolSize: 2, slowQueryMs: 10_000, entities: [], applicationName: 'test' };
  const db = await openDatabase(
    { ...settings, url: withRole(test_.url, 'podpusher_api') },
    createLogger({ level: 'silent', process: 'test' }),
  );
  try {
    expect(await db.query(WHO)).toMatchObject([{ who: 'podpusher_api' }]);
    const found = await db.transaction((tx) => tx.query(WHO));
    expect(found).toMatchObject([{ who: 'podpusher_api' }]);
  } finally {
    await db.close();
  }
});

test('options that the URL has already stay', async () => {
  const url = new URL(test_.url);
  url.searchParams.set('options', '-c statement_timeout=1234');
  const client = new pg.Client({ connectionString: withRole(url.href, 'podpusher_worker') });
  await client.connect();
  try {
    expect((await client.query(WHO.text)).rows).toEqual([{ who: 'podpusher_worker', timeout: '1234ms' }]);
  } finally {
    await client.end();
  }
});
