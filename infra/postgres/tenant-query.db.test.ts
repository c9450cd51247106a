import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';

const WORKSPACE = '0198c0de-0000-7000-8000-000000000001';
const USER = '0198c0de-0000-7000-8000-000000000002';
const TENANT = { workspaceId: WORKSPACE, userId: USER };

const READ = {
  name: 'test_read_tenant',
  text: `SELECT current_setting('podpusher.workspace_id', true) AS workspace, current_setting('podpusher.user_id', true) AS "user",
    pg_backend_pid() AS pid, $1::int AS given`,
};
const FAIL = { name: 'test_fail', text: 'SELECT 1 / $1::int AS never' };
const MISSPELT = { name: 'test_misspelt', text: 'SELEC $1::int' };

let test_: TestDatabase;
beforeAll(async () => {
  test_ = await createTestDatabase({ poolSize: 2 });
});
afterAll(() => test_.drop());

test('a statement runs as its tenant, and the next one on that connection as nobody', async () => {
  const [row] = await test_.db.as(TENANT).query(READ, [7]);
  expect(row).toMatchObject({ workspace: WORKSPACE, user: USER, given: 7 });
  const [after] = await test_.db.query(READ, [8]);
  expect([after!['workspace'] ?? '', after!['user'] ?? '', after!['given']]).toEqual(['', '', 8]);
  expect(after!['pid']).toBe(row!['pid']);
});

test('a tenant without a workspace has the empty setting', async () => {
  const [row] = await test_.db.as({ workspaceId: null, userId: USER }).query(READ, [1]);
  expect(row).toMatchObject({ workspace: '', user: USER });
});

test('a failure reaches the caller, and the connection goes on being right', async () => {
  for (const tenant of [TENANT, { workspaceId: null, userId: null }]) {
    await expect(test_.db.as(tenant).query(FAIL, [0])).rejects.toMatchObject({ code: '22012' });
    await expect(test_.db.as(tenant).query(MISSPELT, [0])).rejects.toMatchObject({ code: '42601' });
    expect(await test_.db.as(tenant).query(READ, [3])).toMatchObject([
      { workspace: tenant.workspaceId ?? '', given: 3 },
    ]);
  }
  expect(await test_.db.as(TENANT).query(FAIL, [1])).toEqual([{ never: 1 }]);
});

test('a value that cannot be sent is refused and costs no connection', async () => {
  const bad = {
    toPostgres: () => {
      throw new Error('no such value');
    },
  };
  await expect(test_.db.as(TENANT).query(READ, [bad])).rejects.toThrow('no such value');
  expect(await test_.db.as(TENANT).query(READ, [4])).toMatchObject([{ given: 4, workspace: WORKSPACE }]);
});

test('tenants side by side never see the setting of the other', async () => {
  const other = { workspaceId: USER, userId: WORKSPACE };
  const asked = Array.from({ length: 200 }, async (_, index) => {
    const tenant = index % 2 === 0 ? TENANT : other;
    const [row] = await test_.db.as(tenant).query(READ, [index]);
    return row!['workspace'] === tenant.workspaceId && row!['given'] === index;
  });
  expect((await Promise.all(asked)).every(Boolean)).toBe(true);
});

test('a transaction runs as its tenant to its end and not beyond', async () => {
  const seen = await test_.db
    .as(TENANT)
    .transaction(async (tx) => [
      (await tx.query(READ, [1]))[0]!['workspace'],
      (await tx.manager.query<{ user: string }[]>(`SELECT current_setting('podpusher.user_id') AS user`))[0]!.user,
    ]);
  expect(seen).toEqual([WORKSPACE, USER]);
  for (let step = 0; step < 3; step += 1) {
    const [row] = await test_.db.query(READ, [step]);
    expect(row!['workspace'] ?? '').toBe('');
  }
});

test('a tenant statement takes one round trip: the setting travels with it', async () => {
  await test_.db.as(TENANT).query(READ, [1]);
  const client = await test_.db.pool.connect();
  const writes = jest.spyOn(
    (client as unknown as { connection: { stream: { write: (bytes: Buffer) => boolean } } }).connection.stream,
    'write',
  );
  client.release();
  await test_.db.as(TENANT).query(READ, [2]);
  const sent = writes.mock.calls.map(([bytes]) => String.fromCharCode(bytes[0]!)).join('');
  writes.mockRestore();
  // Bind, Execute of the setting; Bind, Describe, Execute of the statement; one Sync.
  expect(sent.replaceAll(/[^BEDS]/g, '')).toBe('BEBDES');
});
