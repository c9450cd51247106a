import { AuditLog } from '#domain/accounts/audit-log.js';
import type { Actor } from '#domain/accounts/actor.js';
import { tenantOf } from '#domain/accounts/tenant.js';
import { Idempotency } from '#domain/idempotency/idempotency.js';
import { Cursors } from '#schema/base/cursor.js';
import { movableClock, type MovableClock } from '#test/testkit/collecting.js';
import { ListingDesk } from '#test/testkit/listing-desk.js';
import { type ListingRoom, openListingRoom } from '#test/testkit/listing-room.js';
import { ListingPublishing } from './listing-publishing.js';

let room: ListingRoom;
let desk: ListingDesk;
let clock: MovableClock;
let publishing: ListingPublishing;
let actor: Actor;

beforeAll(async () => {
  room = await openListingRoom();
  desk = await ListingDesk.open(room);
  clock = movableClock();
  const { db } = room.database;
  publishing = new ListingPublishing({
    db,
    clock,
    audit: new AuditLog(db, new Cursors(Buffer.alloc(32, 7))),
    idempotency: new Idempotency({ db, tenantOf }),
    jobs: room.pipeline.pipelineJobs,
    gate: room.listings.gate,
  });
  const { workspaceId } = room;
  actor = { kind: 'key', keyId: workspaceId, workspaceId, scopes: ['publish:listings'] };
}, 60_000);
afterAll(() => room.close());

const HOUR_MS = 3_600_000;
const inMs = (ms: number) => new Date(clock.now().getTime() + ms);

async function scheduled(): Promise<{ id: string; title: string }> {
  const { id, title } = await desk.draft();
  const outcome = await publishing.schedule(actor, { id, at: inMs(HOUR_MS), expectedVersion: 1 });
  expect(outcome).toMatchObject({ listing: { status: 'SCHEDULED' } });
  return { id, title };
}

async function jobOf(id: string): Promise<string> {
  const { rows } = await room.database.db.pool.query<{ job_id: string }>('SELECT job_id FROM listings WHERE id = $1', [
    id,
  ]);
  return rows[0]!.job_id;
}

test('a listing goes live at its time, once, and not before', async () => {
  const { id, title } = await scheduled();
  clock.advance(HOUR_MS - 60_000);
  expect(await publishing.publishDue()).toBe(0);
  clock.advance(61_000);
  const ordered = await Promise.all([publishing.publishDue(), publishing.publishDue()]);
  expect(ordered.sort()).toEqual([0, 1]);
  expect(await desk.runToEnd(await jobOf(id))).toBe('succeeded');
  expect(await publishing.publishDue()).toBe(0);
  expect((await desk.statusOf(id)).status).toBe('live');
  expect((await desk.atEtsy(title)).map(({ state }) => state)).toEqual(['active']);
}, 60_000);

test('one that was taken back stays a draft', async () => {
  const { id } = await scheduled();
  expect(await publishing.unschedule(actor, id)).toMatchObject({ listing: { status: 'DRAFT', scheduledAt: null } });
  expect(await publishing.unschedule(actor, id)).toMatchObject({ failure: 'NOT_SCHEDULED' });
  clock.advance(2 * HOUR_MS);
  expect(await publishing.publishDue()).toBe(0);
});

test('one that cannot be published any more fails with the reason, and stops no other', async () => {
  const [broken, fine] = [await scheduled(), await scheduled()];
  await room.database.db.pool.query(`UPDATE listings SET content = content || '{"images": []}' WHERE id = $1`, [
    broken.id,
  ]);
  clock.advance(2 * HOUR_MS);
  expect(await publishing.publishDue()).toBe(1);
  expect(await desk.statusOf(broken.id)).toMatchObject({ status: 'failed', problem: { action: 'edit:images' } });
  expect(await desk.runToEnd(await jobOf(fine.id))).toBe('succeeded');
}, 60_000);

test('one whose shop was disconnected meanwhile fails with the button that connects it again', async () => {
  const { id } = await scheduled();
  const sql = `UPDATE connections SET status = $1 WHERE provider = 'etsy'`;
  await room.database.db.pool.query(sql, ['revoked']);
  clock.advance(2 * HOUR_MS);
  expect(await publishing.publishDue()).toBe(0);
  await room.database.db.pool.query(sql, ['connected']);
  expect(await desk.statusOf(id)).toMatchObject({
    status: 'failed',
    problem: { code: 'NOT_CONNECTED', action: 'reconnect:etsy' },
  });
});

test('a plan that is refused for good fails at once and says why, and is not tried again', async () => {
  const { id } = await scheduled();
  const sql = (text: string) => room.database.db.pool.query(text, [id]);
  // The job of a publication that failed before, of which the listing knows no more.
  await sql(`INSERT INTO pipeline_jobs (workspace_id, kind, key, payload, status, max_attempts, finished_at)
    SELECT workspace_id, 'publish-listing', 'publish-listing:' || id || ':0', jsonb_build_object('listingId', id),
      'failed', 10, now() FROM listings WHERE id = $1`);
  clock.advance(2 * HOUR_MS);
  expect(await publishing.publishDue()).toBe(0);
  expect(await desk.statusOf(id)).toMatchObject({
    status: 'failed',
    problem: { code: 'CONFLICT', message: expect.stringContaining('publish it from there'), action: 'open:listing' },
  });
  expect(await publishing.publishDue()).toBe(0);
});

test('what goes wrong in passing is tried again for six hours after the time, and then the seller is told', async () => {
  const { id } = await scheduled();
  const sql = (text: string) => room.database.db.pool.query(text);
  await sql(`ALTER TABLE pipeline_jobs ADD CONSTRAINT passing CHECK (subject_id <> '${id}') NOT VALID`);
  for (const hours of [2, 4]) {
    clock.advance(hours * HOUR_MS);
    await expect(publishing.publishDue()).rejects.toThrow('1 scheduled listings');
    expect((await desk.statusOf(id)).status).toBe('scheduled');
  }
  clock.advance(2 * HOUR_MS);
  await expect(publishing.publishDue()).rejects.toThrow('1 scheduled listings');
  await sql('ALTER TABLE pipeline_jobs DROP CONSTRAINT passing');
  expect(await desk.statusOf(id)).toMatchObject({
    status: 'failed',
    problem: { code: 'INTERNAL', message: expect.stringContaining('publish it now') },
  });
  expect(await publishing.publishDue()).toBe(0);
});

test('however many are due go in one round, and one that goes wrong holds up no other', async () => {
  const sql = (text: string, values: unknown[] = []) => room.database.db.pool.query(text, values);
  const all: string[] = [];
  for (let at = 0; at < 45; at += 1) all.push((await scheduled()).id);
  const [wrong, ...others] = all;
  await sql(`UPDATE listings SET scheduled_at = scheduled_at - interval '1 minute' WHERE id = $1`, [wrong]);
  await sql(`ALTER TABLE pipeline_jobs ADD CONSTRAINT wrong CHECK (subject_id <> '${wrong}') NOT VALID`);
  clock.advance(2 * HOUR_MS);
  await expect(publishing.publishDue()).rejects.toThrow('1 scheduled listings');
  const ordered = await sql(`SELECT id FROM listings WHERE id = ANY ($1) AND status = 'publishing'`, [all]);
  expect(ordered.rows.map(({ id }: { id: string }) => id).sort()).toEqual(others.sort());
  expect((await desk.statusOf(wrong!)).status).toBe('scheduled');
  await sql('ALTER TABLE pipeline_jobs DROP CONSTRAINT wrong');
  expect(await publishing.publishDue()).toBe(1);
}, 60_000);

test('a time that is too near or too far, and a version that nobody sees any more, are refused', async () => {
  const { id } = await desk.draft();
  const ask = (at: Date, expectedVersion = 1) => publishing.schedule(actor, { id, at, expectedVersion });
  expect(await ask(inMs(30_000))).toMatchObject({ failure: 'TOO_SOON' });
  expect(await ask(inMs(400 * 24 * HOUR_MS))).toMatchObject({ failure: 'TOO_LATE' });
  expect(await ask(inMs(HOUR_MS), 7)).toMatchObject({ failure: 'CONFLICT' });
  const reader: Actor = { ...(actor as Extract<Actor, { kind: 'key' }>), scopes: ['write:listings'] };
  await expect(publishing.schedule(reader, { id, at: inMs(HOUR_MS), expectedVersion: 1 })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
});
