import { createHash } from 'node:crypto';
import type { Database } from '#infra/postgres/database.js';
import { PERSONAL_TABLES } from '#domain/accounts/personal-tables.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { seedBilling } from '#test/testkit/seed-billing.js';
import { seedGoods } from '#test/testkit/seed-goods.js';

/** Tables of nobody in particular. A new table is put behind the wall, or named here with the reason in its migration. */
const OPEN_TABLES = new Set([
  'instance',
  'platforms',
  'keywords',
  'signals',
  'signal_identities',
  'signal_gauges',
  'signal_hourly_rollups',
  'signal_daily_rollups',
  'signal_log',
  'signal_imports',
  'event_cursor',
  'late_keywords',
  'collector_runs',
  'provider_breakers',
  'provider_budgets',
  'tracked_keywords',
  'schedules',
  'sandbox_backfill',
  'scoring_watermark',
  'platform_seasons',
  'platform_season_hours',
  'trend_states',
  'trend_lives',
  'trends',
  'trend_hourly_scores',
  // Before there is an account; counts of tries under hashes; points of callers.
  'sign_ups',
  'credential_attempts',
  'rate_buckets',
  // What the print provider offers everybody; what providers told us, before it is known whose it is.
  'printify_catalog',
  'webhook_events',
  // How fast accounts may be called: paces, and nothing of the accounts themselves.
  'provider_paces',
]);

interface Seeded {
  workspaceId: string;
  userId: string;
}

let test_: TestDatabase;
let api: Database;
let worker: Database;
let own: Seeded;
let foreign: Seeded;

beforeAll(async () => {
  test_ = await createTestDatabase();
  api = await test_.openAs('podpusher_api');
  worker = await test_.openAs('podpusher_worker');
  own = await seed('own');
  foreign = await seed('foreign');
});
afterAll(() => test_.drop());

const sql = (text: string) => ({ name: createHash('sha1').update(text).digest('hex'), text });

async function rows(text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> {
  return (await test_.db.pool.query<Record<string, unknown>>(text, values)).rows;
}

/** A workspace with a row in every table that has one. */
async function seed(name: string): Promise<Seeded> {
  const [user] = await rows(`INSERT INTO users (email, password_hash) VALUES ($1, 'x') RETURNING id`, [
    `${name}@a.test`,
  ]);
  const [workspace] = await rows('INSERT INTO workspaces (name) VALUES ($1) RETURNING id', [name]);
  const ids = [workspace!['id'], user!['id']];
  await rows(`INSERT INTO members (workspace_id, user_id, role) VALUES ($1, $2, 'owner')`, ids);
  await rows(
    `INSERT INTO sessions (workspace_id, user_id, token_hash, expires_at) VALUES ($1, $2, sha256($3), now() + interval '1 day')`,
    [...ids, Buffer.from(`session ${name}`)],
  );
  await rows(
    `INSERT INTO api_keys (workspace_id, created_by, prefix, secret_hash, scopes) VALUES ($1, $2, $3, sha256('k'), '{read:trends}')`,
    [...ids, `pk_live_${name}`],
  );
  await rows(
    `INSERT INTO invitations (workspace_id, invited_by, email, role, token_hash, expires_at)
     VALUES ($1, $2, 'x@a.test', 'viewer', sha256($3), now() + interval '1 day')`,
    [...ids, Buffer.from(`invitation ${name}`)],
  );
  await rows(
    `INSERT INTO audit_log (workspace_id, actor_kind, actor_id, action, subject_kind) VALUES ($1, 'user', $2, 'a.test', 'x')`,
    ids,
  );
  await rows(`INSERT INTO two_factors (user_id, secret_sealed, key_version) VALUES ($1, 'x', 1)`, [ids[1]]);
  await rows(`INSERT INTO recovery_codes (user_id, code_hash) VALUES ($1, sha256('c'))`, [ids[1]]);
  await rows(
    `INSERT INTO password_resets (id, user_id, token_hash, expires_at) VALUES (gen_random_uuid(), $1, sha256($2), now() + interval '1 hour')`,
    [ids[1], Buffer.from(`reset ${name}`)],
  );
  await rows(
    `INSERT INTO request_log (workspace_id, actor_id, at, request_id, actor_kind, transport, operation_type, duration_ms, cost, error_codes)
     VALUES ($1, $2, now(), 'r', 'user', 'http', 'query', 1, 1, '{}')`,
    ids,
  );
  await rows(`INSERT INTO usage_hours (workspace_id, hour, requests, points, throttled) VALUES ($1, now(), 1, 1, 0)`, [
    ids[0],
  ]);
  await rows(
    `INSERT INTO idempotency_results (workspace_id, mutation, key, occurrence, request_hash, result) VALUES ($1, 'm', 'k', 1, sha256('r'), '{}')`,
    [ids[0]],
  );
  await seedBilling(rows, ids[0], name);
  await seedGoods(rows, ids[0], name);
  return { workspaceId: String(ids[0]), userId: String(ids[1]) };
}

const TENANT_TABLES = PERSONAL_TABLES.map(({ table }) => table);
const conditionOf = (table: string): { text: string; id: (of: Seeded) => string } => {
  const { ofWorkspace, ofPerson } = PERSONAL_TABLES.find((one) => one.table === table)!;
  return ofWorkspace ? { text: ofWorkspace, id: (of) => of.workspaceId } : { text: ofPerson!, id: (of) => of.userId };
};

test('every table is behind the wall, forced for its owner too, or named as one of nobody’s', async () => {
  const found = await rows(`SELECT relname AS name, relrowsecurity AND relforcerowsecurity AS walled,
      EXISTS (SELECT FROM pg_policy WHERE polrelid = c.oid) AS has_policy
    FROM pg_class c WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND NOT relispartition
      AND relname <> 'migrations'`);
  const open = found.filter((table) => !table['walled'] || !table['has_policy']).map((table) => String(table['name']));
  expect(open.filter((name) => !OPEN_TABLES.has(name))).toEqual([]);
  expect([...OPEN_TABLES].filter((name) => !open.includes(name))).toEqual([]);
});

test('every table with a workspace_id or user_id has a policy, and belongs to export and erasure', async () => {
  const found =
    await rows(`SELECT DISTINCT table_name AS name FROM information_schema.columns c JOIN pg_class t ON t.relname = c.table_name
    WHERE table_schema = 'public' AND t.relkind IN ('r', 'p') AND column_name IN ('workspace_id', 'user_id')`);
  const names = found.map((row) => String(row['name']));
  const policies = (await rows('SELECT tablename AS name FROM pg_policies')).map((row) => row['name']);
  expect(names.filter((name) => !policies.includes(name))).toEqual([]);
  expect(names.filter((name) => !TENANT_TABLES.includes(name))).toEqual([]);
});

test('whatever points at a workspace or a person goes with it, or lets go of it', async () => {
  const keys = await rows(`SELECT conrelid::regclass::text AS child, confdeltype AS rule FROM pg_constraint
    WHERE contype = 'f' AND confrelid IN ('workspaces'::regclass, 'users'::regclass)`);
  expect(keys.filter(({ rule }) => rule !== 'c' && rule !== 'n')).toEqual([]);
  expect(keys.length).toBeGreaterThan(10);
});

describe.each(TENANT_TABLES)('%s', (table) => {
  const { text, id } = conditionOf(table);
  const count = async (db: { query: Database['query'] }, of: Seeded): Promise<number> => {
    const [row] = await db.query<{ count: string }>(
      { name: `wall_${table}`, text: `SELECT count(*) FROM ${table} WHERE ${text}` },
      [id(of)],
    );
    return Number(row!.count);
  };

  test('the API sees its tenant’s rows and none of another, without any filter of its own', async () => {
    expect(await count(api.as(own), own)).toBe(1);
    expect(await count(api.as(own), foreign)).toBe(0);
    const [all] = await api
      .as(own)
      .query<{ count: string }>({ name: `wall_all_${table}`, text: `SELECT count(*) FROM ${table}` });
    expect(Number(all!.count)).toBe(1);
  });

  test('the API as nobody sees no row; a worker sees them all', async () => {
    expect(await count(api, own)).toBe(0);
    expect([await count(worker, own), await count(worker, foreign)]).toEqual([1, 1]);
  });

  test('the API deletes and changes no row of another', async () => {
    const attempt = async (statement: string): Promise<number> => {
      const done = sql(`WITH done AS (${statement} RETURNING 1) SELECT count(*)::integer AS n FROM done`);
      const change = api
        .as(own)
        .query<{ n: number }>({ ...done, name: `wall_${table}_${statement.slice(0, 6)}` }, [id(foreign)]);
      return change.then(
        ([row]) => row!.n,
        (error: unknown) => ((error as { code?: string }).code === '42501' ? 0 : Promise.reject(error as Error)),
      );
    };
    const column = text.split(' ')[0]!;
    expect(await attempt(`DELETE FROM ${table} WHERE ${text}`)).toBe(0);
    expect(await attempt(`UPDATE ${table} SET ${column} = ${column} WHERE ${text}`)).toBe(0);
    expect(await count(worker, foreign)).toBe(1);
  });
});

test('the API cannot write a row into another workspace', async () => {
  const forged = api
    .as(own)
    .query(
      sql(
        `INSERT INTO api_keys (workspace_id, prefix, secret_hash, scopes) VALUES ($1, 'pk_live_forged', sha256('x'), '{read:trends}')`,
      ),
      [foreign.workspaceId],
    );
  await expect(forged).rejects.toMatchObject({ code: '42501' });
  const moved = api.as(own).query(sql('UPDATE api_keys SET workspace_id = $1'), [foreign.workspaceId]);
  await expect(moved).rejects.toMatchObject({ code: '42501' });
});

test('the audit log is written once: neither the API nor its tenant changes or deletes a line', async () => {
  for (const text of [`UPDATE audit_log SET action = 'b.test'`, 'DELETE FROM audit_log', 'TRUNCATE audit_log']) {
    await expect(api.as(own).query(sql(text))).rejects.toMatchObject({ code: '42501' });
  }
});

test('the API buys itself no larger plan', async () => {
  await expect(api.as(own).query(sql(`UPDATE workspaces SET plan = 'enterprise'`))).rejects.toMatchObject({
    code: '42501',
  });
});

test('a colleague’s password and other people’s memberships stay unseen', async () => {
  await rows(`INSERT INTO members (workspace_id, user_id, role) VALUES ($1, $2, 'viewer')`, [
    own.workspaceId,
    foreign.userId,
  ]);
  const seen = await api.as(own).query(sql('SELECT id FROM colleagues ORDER BY email DESC'));
  expect(seen).toEqual([{ id: own.userId }, { id: foreign.userId }]);
  expect(await api.as(own).query(sql('SELECT id FROM users'))).toEqual([{ id: own.userId }]);
  const seats = await api.as(own).query(sql('SELECT workspace_id FROM members'));
  expect(new Set(seats.map((seat) => seat['workspace_id']))).toEqual(new Set([own.workspaceId]));
  await rows('DELETE FROM members WHERE workspace_id = $1 AND user_id = $2', [own.workspaceId, foreign.userId]);
});

describe.each(['podpusher_api', 'podpusher_worker', 'podpusher_lookup'])('the role %s', (role) => {
  test('owns no table and no schema, is no superuser and bypasses nothing', async () => {
    const [facts] = await rows(
      `SELECT rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolcanlogin,
        (SELECT count(*)::integer FROM pg_class WHERE relowner = r.oid AND relkind IN ('r', 'p', 'm', 'S')) AS tables,
        (SELECT count(*)::integer FROM pg_namespace WHERE nspowner = r.oid) AS schemas,
        has_schema_privilege(r.oid, 'public', 'CREATE') AS creates
      FROM pg_roles r WHERE rolname = $1`,
      [role],
    );
    expect(facts).toEqual({
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
      rolcanlogin: false,
      tables: 0,
      schemas: 0,
      creates: false,
    });
  });
});

test.each([
  'ALTER TABLE users DISABLE ROW LEVEL SECURITY',
  'ALTER TABLE users NO FORCE ROW LEVEL SECURITY',
  'CREATE POLICY mine ON users TO podpusher_api USING (true)',
  'DROP TABLE audit_log',
  'CREATE TABLE mine (id int)',
  'GRANT podpusher_worker TO podpusher_api',
  'SELECT secret_hash FROM api_keys, podpusher_find_key(1)',
  'SELECT * FROM graphile_worker._private_jobs',
  'SELECT podpusher_drop_partition($$signals$$, $$signals$$)',
  'SELECT * FROM migrations',
])('the API is refused: %s', async (text) => {
  await expect(api.as(own).query(sql(text))).rejects.toMatchObject({ code: expect.stringMatching(/^42(501|883)$/) });
});

test('row_security = off reveals nothing: it fails', async () => {
  const off = api.as(own).transaction(async (tx) => {
    await tx.query(sql('SET LOCAL row_security = off'));
    return tx.query(sql('SELECT count(*) FROM users'));
  });
  await expect(off).rejects.toMatchObject({ code: '42501' });
});

test('who has the secret finds the row that it names, and no other', async () => {
  const found = async (text: string, value: unknown) => api.query(sql(text), [value]);
  const session = `SELECT workspace_id FROM podpusher_find_session(sha256($1))`;
  expect(await found(session, Buffer.from('session own'))).toEqual([{ workspace_id: own.workspaceId }]);
  expect(await found(session, Buffer.from('session'))).toEqual([]);
  const key = 'SELECT workspace_id FROM podpusher_find_key($1)';
  expect(await found(key, 'pk_live_own')).toEqual([{ workspace_id: own.workspaceId }]);
  expect(await found(key, 'pk_live_%')).toEqual([]);
  const invitation = 'SELECT workspace_name FROM podpusher_find_invitation(sha256($1))';
  expect(await found(invitation, Buffer.from('invitation own'))).toEqual([{ workspace_name: 'own' }]);
});

test('everybody adds jobs, workers read them', async () => {
  await api.query(sql('SELECT podpusher_add_jobs($1::json)'), [JSON.stringify([{ name: 'wall-test', payload: {} }])]);
  const jobs = await worker.query(
    sql(`SELECT task_identifier FROM graphile_worker.jobs WHERE task_identifier = 'wall-test'`),
  );
  expect(jobs).toHaveLength(1);
});
