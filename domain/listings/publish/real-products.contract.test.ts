import { readJob } from '#test/testkit/pipeline.js';
import { openPublishingRoom, type PublishingRoom } from '#test/testkit/publishing-room.js';

let opened: PublishingRoom;
beforeAll(async () => {
  opened = await openPublishingRoom();
}, 60_000);
afterAll(() => opened.close());

test('a publication that Printify refuses leaves the product ready and the listing failed; tried again, both go live, once', async () => {
  const { room, seller, desk, listed } = opened;
  const { id, productId } = await listed();
  await opened.break({ provider: 'printify', fault: 'status=403', path: '*publish.json' });
  const { jobId, status } = await desk.publish(id);
  expect(status).toBe('failed');
  expect(await room.read(seller, productId)).toMatchObject({ status: 'READY', etsyListingId: null });
  expect(await desk.statusOf(id)).toMatchObject({ status: 'failed' });
  const before = (await room.read(seller, productId)).publishStartedAt!;
  const { db, pipelineJobs } = room.pipeline;
  await db.transaction(async (tx) => {
    await pipelineJobs.beginAgain(tx, (await pipelineJobs.lock(tx, seller.workspaceId, jobId))!);
  });
  expect(await desk.statusOf(id)).toMatchObject({ status: 'publishing', problem: null });
  expect((await room.read(seller, productId)).publishStartedAt!.getTime()).toBeGreaterThan(before.getTime());
  expect(await desk.runToEnd(jobId)).toBe('succeeded');
  const product = await room.read(seller, productId);
  expect(product).toMatchObject({ status: 'PUBLISHED', problem: null });
  const live = await desk.statusOf(id);
  expect(live.status).toBe('live');
  expect(live.etsy_url).toContain(product.etsyListingId);
  expect((await readJob(db, jobId)).result).toMatchObject({ etsyListingId: product.etsyListingId });
}, 60_000);

test('of a listing that was put away meanwhile nothing is published, and its product stays as it was', async () => {
  const { room, seller, desk, listed } = opened;
  const { id, productId } = await listed();
  const outcome = await desk.order(id);
  if ('failure' in outcome) throw new Error(outcome.message);
  await room.rows(`UPDATE listings SET status = 'archived' WHERE id = $1`, [id]);
  expect(await desk.runToEnd(outcome.jobId)).toBe('failed');
  expect((await readJob(room.pipeline.db, outcome.jobId)).problem?.message).toContain('archived');
  expect(await room.read(seller, productId)).toMatchObject({ status: 'READY', publishStartedAt: null });
}, 60_000);

test('another listing of a product whose listing Printify made goes on with that one', async () => {
  const { desk, room } = opened;
  const first = await opened.listed();
  expect((await desk.publish(first.id)).status).toBe('succeeded');
  const second = await opened.beginAnother(first);
  expect((await desk.publish(second)).status).toBe('succeeded');
  const rows = await room.rows<{ id: string; etsy: string | null }>(
    'SELECT id, etsy_listing_id AS etsy FROM listings WHERE product_id = $1 ORDER BY id',
    [first.productId],
  );
  const { etsyListingId } = await room.read(opened.seller, first.productId);
  expect(rows).toEqual([
    { id: first.id, etsy: null },
    { id: second, etsy: etsyListingId },
  ]);
  expect(await desk.atEtsy(first.title)).toHaveLength(1);
}, 60_000);

test('of what Printify made, a variant that is off is not sold any more, and the quantity is that of the listing', async () => {
  const { room, seller, desk, calls, listed } = opened;
  const { id, productId } = await listed({ sizes: ['M', 'L'] });
  expect((await desk.publish(id)).status).toBe('succeeded');
  const { etsyListingId } = await room.read(seller, productId);
  interface Inventory {
    products: { sku: string; offerings: { is_enabled: boolean; quantity: number }[] }[];
  }
  const offered = async () => {
    const { body } = await calls.etsy<Inventory>(`/listings/${etsyListingId}/inventory`);
    return Object.fromEntries(body.products.map(({ sku, offerings }) => [sku, offerings[0]]));
  };
  const variants = await room.rows<{ id: string; sku: string }>(
    'SELECT id, sku FROM product_variants WHERE product_id = $1 ORDER BY position',
    [productId],
  );
  const [kept, off] = variants as [{ sku: string }, { id: string; sku: string }];
  const change = async (isOn: boolean, quantity: number) => {
    await room.rows('UPDATE product_variants SET is_enabled = $2 WHERE id = $1', [off.id, isOn]);
    await room.rows(`UPDATE listings SET content = content || $2 WHERE id = $1`, [id, JSON.stringify({ quantity })]);
    expect((await desk.publish(id)).status).toBe('succeeded');
    return offered();
  };
  expect(await change(false, 7)).toMatchObject({
    [kept.sku]: { is_enabled: true, quantity: 7 },
    [off.sku]: { is_enabled: false },
  });
  expect(await change(true, 9)).toMatchObject({
    [kept.sku]: { is_enabled: true, quantity: 9 },
    [off.sku]: { is_enabled: true, quantity: 9 },
  });
}, 60_000);
