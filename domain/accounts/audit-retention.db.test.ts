import { randomUUID } from 'node:crypto';
import { readPage } from '#schema/base/page-request.js';
import { Cursors } from '#schema/base/cursor.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import type { Actor } from './actor.js';
import { AuditLog } from './audit-log.js';

let database: TestDatabase;
let audit: AuditLog;
beforeAll(async () => {
  database = await createTestDatabase();
  audit = new AuditLog(await database.openAs('podpusher_worker'), new Cursors(Buffer.alloc(32, 1)));
});
afterAll(() => database.drop());

/** A workspace of the free plan with one entry of each age; `fellDaysAgo`: it was a professional's until then. */
async function workspace(agesDays: readonly number[], fellDaysAgo: number | null): Promise<Actor> {
  const { pool } = database.db;
  const { rows } = await pool.query<{ id: string }>(`INSERT INTO workspaces (name) VALUES ('w') RETURNING id`);
  const workspaceId = rows[0]!.id;
  const put = (action: string, days: number, before: string | null) =>
    pool.query(
      `INSERT INTO audit_log (workspace_id, at, action, actor_kind, actor_name, subject_kind, before)
       VALUES ($1, now() - make_interval(days => $2), $3, 'system', 'test', 'workspace', $4::jsonb)`,
      [workspaceId, days, action, before],
    );
  for (const days of agesDays) await put('member.role_changed', days, null);
  if (fellDaysAgo !== null) await put('plan.changed', fellDaysAgo, '{"plan":"professional"}');
  const id = randomUUID();
  return { kind: 'user', userId: id, sessionId: id, workspaceId, role: 'owner' };
}
const shown = async (actor: Actor) =>
  (await audit.page(actor, { actions: ['member.role_changed'] }, readPage({ first: 20 }))).nodes.length;
const stored = async (actor: Actor) => {
  const { rows } = await database.db.pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM audit_log WHERE workspace_id = $1 AND action = 'member.role_changed'`,
    [(actor as { workspaceId: string }).workspaceId],
  );
  return rows[0]!.count;
};

it('a late payment hides the history beyond the smaller plan, and destroys none of it for 90 days', async () => {
  const late = await workspace([5, 100, 300, 400], 10);
  const longFree = await workspace([5, 100], null);
  const longFallen = await workspace([5, 100], 95);
  await audit.forgetOld();
  expect([await shown(late), await stored(late)]).toEqual([1, 3]);
  expect([await shown(longFree), await stored(longFree)]).toEqual([1, 1]);
  expect(await stored(longFallen)).toBe(1);
});
