import { Cursors } from '#schema/base/cursor.js';
import { createLogger } from '#observability/logger.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import type { Actor } from '../actor.js';
import { type EndedOperation, RequestLog } from './request-log.js';
import { UsageQueries } from './usage-queries.js';

const logger = createLogger({ level: 'silent', process: 'test' });
const HOUR_MS = 3_600_000;

let database: TestDatabase;
let usage: UsageQueries;
beforeAll(async () => {
  database = await createTestDatabase();
  usage = new UsageQueries(database.db, new Cursors(Buffer.alloc(32, 1)));
});
afterAll(() => database.drop());

const newLog = (more: { everyMs?: number; mostRows?: number } = {}) =>
  new RequestLog({ db: database.db, logger, everyMs: 60_000, ...more });

async function member(): Promise<Extract<Actor, { kind: 'user' }>> {
  const { rows } = await database.db.pool.query<{ id: string }>(
    `INSERT INTO workspaces (name) VALUES ('w') RETURNING id`,
  );
  const workspaceId = rows[0]!.id;
  const userId = '018f0000-0000-7000-8000-000000000001';
  return { kind: 'user', userId, workspaceId, role: 'owner', sessionId: userId };
}

const operation = (actor: Actor, over: Partial<EndedOperation> = {}): EndedOperation => ({
  actor,
  requestId: 'request-1',
  transport: 'http',
  type: 'query',
  name: 'Trends',
  durationMs: 12.34,
  cost: 23,
  errorCodes: [],
  ...over,
});

const firstPage = (size = 20) => ({ size, isBackward: false, after: undefined, before: undefined });

it('points are counted when rows of the log are dropped, and when the database was away', async () => {
  const me = await member();
  const points = async () =>
    (
      await database.db.pool.query<{ points: number }>(
        'SELECT coalesce(sum(points), 0)::int AS points FROM usage_hours WHERE workspace_id = $1',
        [me.workspaceId],
      )
    ).rows[0]!.points;
  const full = newLog({ mostRows: 2 });
  for (let at = 0; at < 10; at += 1) full.note(operation(me, { cost: 5 }));
  await full.flush();
  expect(await points()).toBe(50);

  const away = newLog();
  await database.db.pool.query('ALTER FUNCTION podpusher_record_requests(json) RENAME TO podpusher_away');
  away.note(operation(me, { cost: 7 }));
  await away.flush();
  expect(await points()).toBe(50);
  await database.db.pool.query('ALTER FUNCTION podpusher_away(json) RENAME TO podpusher_record_requests');
  await away.flush();
  await away.flush();
  expect(await points()).toBe(57);
});

it('a workspace sees what it asked, newest first and page by page, and nothing of others', async () => {
  const [mine, theirs] = [await member(), await member()];
  const log = newLog();
  for (let at = 0; at < 5; at += 1) log.note(operation(mine, { requestId: `request-${at}` }));
  log.note(operation(theirs, { requestId: 'foreign' }));
  log.note(operation({ kind: 'anonymous' }, { requestId: 'nobody' }));
  await log.flush();
  const page = await usage.requests(mine, {}, firstPage(3));
  const rest = await usage.requests(mine, {}, { ...firstPage(), after: page.pageInfo.endCursor! });
  expect([...page.nodes, ...rest.nodes].map(({ requestId }) => requestId).sort()).toEqual(
    Array.from({ length: 5 }, (_, at) => `request-${at}`),
  );
  expect(page.nodes[0]).toMatchObject({ actorKind: 'user', actorId: mine.userId, operationName: 'Trends', cost: 23 });
  expect(rest.pageInfo.hasNextPage).toBe(false);
});

it('requests are found by their id, their code and their time', async () => {
  const actor = await member();
  const log = newLog();
  log.note(operation(actor, { requestId: 'fine-request' }));
  log.note(operation(actor, { requestId: 'refused-request', errorCodes: ['THROTTLED'], cost: 0 }));
  await log.flush();
  const found = async (filter: Parameters<UsageQueries['requests']>[1]) =>
    (await usage.requests(actor, filter, firstPage())).nodes.map(({ requestId }) => requestId);
  expect(await found({ requestId: 'fine-request' })).toEqual(['fine-request']);
  expect(await found({ code: 'THROTTLED' })).toEqual(['refused-request']);
  expect(await found({ to: new Date(Date.now() - HOUR_MS) })).toEqual([]);
});

it('sums stand by the hour and by the day, without gaps', async () => {
  const actor = await member();
  const log = newLog();
  for (let at = 0; at < 3; at += 1) log.note(operation(actor));
  log.note(operation(actor, { errorCodes: ['THROTTLED'], cost: 0 }));
  await log.flush();
  log.note(operation(actor));
  await log.flush();
  const { hours, days } = await usage.usage(actor, new Date());
  expect([hours.length, days.length]).toEqual([24, 30]);
  expect(hours.at(-1)).toMatchObject({ requests: 5, points: 4 * 23, throttled: 1 });
  expect(days.at(-1)).toMatchObject({ requests: 5, points: 4 * 23, throttled: 1 });
  expect(hours[1]!.at.getTime() - hours[0]!.at.getTime()).toBe(HOUR_MS);
  const later = await usage.usage(actor, new Date(Date.now() + 25 * HOUR_MS));
  expect(later.hours.every(({ requests }) => requests === 0)).toBe(true);
});

it('a thousand operations cost one statement', async () => {
  const actor = await member();
  let statements = 0;
  const query: typeof database.db.query = (statement, values) => {
    statements += 1;
    return database.db.query(statement, values);
  };
  const log = new RequestLog({ db: { ...database.db, query }, logger, everyMs: 60_000 });
  for (let at = 0; at < 1_000; at += 1) log.note(operation(actor));
  await log.flush();
  expect(statements).toBe(1);
});

it('what does not fit or cannot be written is dropped, and the next batch is written', async () => {
  const actor = await member();
  const log = newLog({ mostRows: 2 });
  for (let at = 0; at < 5; at += 1) log.note(operation(actor));
  await log.flush();
  log.note(operation({ ...actor, userId: 'no uuid' }));
  await log.flush();
  log.note(operation(actor));
  await log.flush();
  expect((await usage.requests(actor, {}, firstPage())).nodes).toHaveLength(3);
});

it('a workspace that is erased takes its log with it, and its last requests trouble nobody', async () => {
  const [gone, stays] = [await member(), await member()];
  const log = newLog();
  log.note(operation(gone));
  await log.flush();
  log.note(operation(gone));
  log.note(operation(stays));
  await database.db.pool.query('DELETE FROM workspaces WHERE id = $1', [gone.workspaceId]);
  await log.flush();
  expect((await usage.requests(gone, {}, firstPage())).nodes).toEqual([]);
  expect((await usage.requests(stays, {}, firstPage())).nodes).toHaveLength(1);
});

it('a viewer and a key without the scope see none of it', async () => {
  const { workspaceId, ...actor } = await member();
  const key = { kind: 'key', keyId: actor.userId, workspaceId, scopes: ['read:trends'] } as const;
  for (const who of [{ ...actor, workspaceId, role: 'viewer' } as const, key]) {
    await expect(usage.requests(who, {}, firstPage())).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(usage.usage(who, new Date())).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
  await expect(usage.usage({ kind: 'anonymous' }, new Date())).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
});

it('the role of the API writes for all and reads its tenant’s rows only', async () => {
  const [mine, theirs] = [await member(), await member()];
  const client = await database.db.pool.connect();
  try {
    await client.query('BEGIN; SET LOCAL ROLE podpusher_api');
    const rows = [mine, theirs].map(({ workspaceId, userId }) => ({
      workspace_id: workspaceId,
      at: new Date(),
      request_id: 'as-the-api',
      actor_kind: 'user',
      actor_id: userId,
      transport: 'ws',
      operation_type: 'query',
      duration_ms: 1,
      cost: 1,
      error_codes: [],
    }));
    await client.query('SELECT podpusher_record_requests($1::json)', [JSON.stringify(rows)]);
    const count = async () =>
      (await client.query<{ n: number }>('SELECT count(*)::int AS n FROM request_log')).rows[0]!.n;
    expect(await count()).toBe(0);
    await client.query(`SELECT set_config('podpusher.workspace_id', $1, true)`, [mine.workspaceId]);
    expect(await count()).toBe(1);
    await expect(client.query('INSERT INTO request_log SELECT * FROM request_log')).rejects.toThrow(
      'permission denied',
    );
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
});

it('keeps a week of requests and ninety days of sums', async () => {
  const actor = await member();
  const log = newLog();
  log.note(operation(actor));
  await log.flush();
  await database.db.pool.query(`UPDATE request_log SET at = now() - interval '8 days' WHERE workspace_id = $1`, [
    actor.workspaceId,
  ]);
  await usage.forgetOld();
  expect((await usage.requests(actor, {}, firstPage())).nodes).toEqual([]);
  expect((await usage.usage(actor, new Date())).days.at(-1)!.requests).toBe(1);
});
