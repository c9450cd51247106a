import { openProductRoom, type ProductRoom } from '#test/testkit/product-room.js';
import { readJob, toyHandler } from '#test/testkit/pipeline.js';

let room: ProductRoom;
beforeAll(async () => {
  room = await openProductRoom();
  const texts = { title: 'Slow frog tee', description: 'A frog.', tags: ['frog'] };
  const publish = toyHandler(
    (job) => room.products.publishing.publishAtPrintify(job, job.payload['productId'] as string, texts),
    { maxAttempts: 2 },
  );
  room.pipeline.pipelineJobs.register([publish]);
}, 60_000);
afterAll(() => room.close());

test('a listing that Printify is slow to make is waited for, not counted as failures, and for half an hour at most', async () => {
  const set = await fetch(`${room.sandbox.url}/control/settings`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ publishLagMs: 3_600_000 }),
  });
  expect(set.status).toBe(200);
  const seller = await room.seller();
  const product = await room.make(seller, { sizes: ['M'], colors: ['White'] });
  const { workspaceId } = seller;
  const order = { workspaceId, kind: 'toy', key: `toy:${product.id}`, payload: { productId: product.id } };
  const { id } = await room.pipeline.order(order);
  for (let attempt = 0; attempt < 4; attempt += 1) await room.pipeline.run(id);
  const { db } = room.pipeline;
  expect(await readJob(db, id)).toMatchObject({ status: 'retrying', attempts: 4, excused: 4 });
  await room.rows(`UPDATE products SET publish_started_at = publish_started_at - interval '31 minutes' WHERE id = $1`, [
    product.id,
  ]);
  await room.pipeline.run(id);
  const { status, problem } = await readJob(db, id);
  expect(status).toBe('failed');
  expect(problem?.message).toContain('half an hour');
}, 60_000);
