import { mkdtempSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DAY_MS, systemClock } from '#infra/clock.js';
import { createJobs } from '#infra/jobs.js';
import { FileObjectStore } from '#infra/object-store/file-object-store.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { makeWorkspace } from '#test/testkit/pipeline.js';
import { EXPIRED } from './design-statements.js';
import { StrayFiles } from './stray-files.js';

let test_: TestDatabase;
let objects: FileObjectStore;
let folder: string;
beforeAll(async () => {
  test_ = await createTestDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'podpusher-stray-'));
  objects = new FileObjectStore(folder);
});
afterAll(async () => {
  await test_.drop();
  rmSync(folder, { recursive: true, force: true });
});

const one = async (text: string, values: unknown[]) =>
  (await test_.db.pool.query<{ id: string }>(`${text} RETURNING id`, values)).rows[0]!.id;

it('a picture goes when no design, product, listing or revision shows it any more, and not before it is old', async () => {
  const { db } = test_;
  const [workspaceId, otherId] = [await makeWorkspace(db), await makeWorkspace(db)];
  const root = `workspaces/${workspaceId}`;
  const designId = await one(
    `INSERT INTO designs (workspace_id, title, engine, file_key, sha256, mime, bytes, width, height)
     VALUES ($1, 'Frog', 'renderer', $2, $3, 'image/png', 1, 10, 10)`,
    [workspaceId, `${root}/designs/x.png`, Buffer.alloc(32)],
  );
  const gone = '0192f000-0000-7000-8000-000000000000';
  const productId = await one(
    `INSERT INTO products (workspace_id, template, title, blueprint_id, print_provider_id, margin_bps, mockups)
     VALUES ($1, 'tee', 'Frog tee', 5, 1, 3000, $2::jsonb)`,
    [workspaceId, '[]'],
  );
  const mockup = (name: string) => `${root}/mockups/${productId}/${name}.jpg`;
  await db.pool.query('UPDATE products SET mockups = $2::jsonb WHERE id = $1', [
    productId,
    JSON.stringify([{ key: mockup('now') }]),
  ]);
  const images = (key: string) => JSON.stringify({ images: [{ key, altText: '' }] });
  const listingId = await one('INSERT INTO listings (workspace_id, content) VALUES ($1, $2::jsonb)', [
    workspaceId,
    images(mockup('listed')),
  ]);
  await one(
    `INSERT INTO listing_revisions (workspace_id, listing_id, version, state, cause) VALUES ($1, $2, 1, $3::jsonb, 'saved')`,
    [workspaceId, listingId, `{"content":${images(mockup('before'))}}`],
  );
  await one('INSERT INTO listings (workspace_id) VALUES ($1)', [workspaceId]);
  const kept = [
    ...[`${root}/designs/${designId}.png`, `${root}/designs/${designId}-w640.webp`],
    ...['now', 'listed', 'before'].map(mockup),
    `workspaces/${otherId}/exports/1.json`,
  ];
  const stray = [
    ...[`${root}/designs/${gone}.png`, `${root}/designs/${gone}-on-tee-FFFFFF.webp`],
    ...[mockup('replaced'), `${root}/mockups/${gone}/1.jpg`, `workspaces/${otherId}/designs/${designId}.png`],
  ];
  const longAgo = new Date(Date.now() - 8 * DAY_MS);
  for (const key of [...kept, ...stray]) {
    await objects.put(key, Buffer.from('x'));
    utimesSync(path.join(folder, key), longAgo, longAgo);
  }
  const young = mockup('young');
  await objects.put(young, Buffer.from('x'));
  const worker = await test_.openAs('podpusher_worker');
  const files = new StrayFiles({ db: worker, objects, queue: createJobs({ db: worker, clock: systemClock }) });
  expect(await files.round(null)).toBe(stray.length);
  expect(await objects.list('workspaces/')).toEqual([...kept, young].sort());
  expect(await files.round(null)).toBe(0);
});

it('a design that somebody takes out of the bin in the moment in which it is emptied stays', async () => {
  const { db } = test_;
  const workspaceId = await makeWorkspace(db);
  const [kept, gone] = await Promise.all(
    ['kept', 'gone'].map((title) =>
      one(
        `INSERT INTO designs (workspace_id, title, status, reviewed_at, engine, file_key, sha256, mime, bytes, width, height)
         VALUES ($1, $2, 'rejected', now() - interval '31 days', 'renderer', 'x', $3, 'image/png', 1, 10, 10)`,
        [workspaceId, title, Buffer.alloc(32)],
      ),
    ),
  );
  const client = await db.pool.connect();
  await client.query('BEGIN');
  await client.query(`UPDATE designs SET status = 'draft' WHERE id = $1`, [kept]);
  const emptying = db.query<{ id: string }>(EXPIRED, [new Date(Date.now() - 30 * DAY_MS)]);
  await setTimeout(100);
  await client.query('COMMIT');
  client.release();
  expect((await emptying).map(({ id }) => id)).toEqual([gone]);
});
