import { createListings, type Listings } from '#domain/listings/create-listings.js';
import { AuditLog } from '#domain/accounts/audit-log.js';
import { tenantOf } from '#domain/accounts/tenant.js';
import { Idempotency } from '#domain/idempotency/idempotency.js';
import { Cursors } from '#schema/base/cursor.js';
import { ListingDesk } from '#test/testkit/listing-desk.js';
import { readJob } from '#test/testkit/pipeline.js';
import { openProductRoom, type ProductRoom, type Seller } from '#test/testkit/product-room.js';
import { SellerCalls } from '#test/testkit/seller-calls.js';

let room: ProductRoom;
let listings: Listings;
let seller: Seller;
let desk: ListingDesk;
beforeAll(async () => {
  room = await openProductRoom();
  seller = await room.seller();
  const { db } = room.test;
  const cursors = new Cursors(Buffer.alloc(32, 7));
  listings = createListings({
    db,
    clock: room.clock,
    cursors,
    audit: new AuditLog(db, cursors),
    idempotency: new Idempotency({ db, tenantOf }),
    config: room.sandbox.config,
    objects: room.objects,
    pipeline: room.pipeline,
    connections: room.connections,
    products: room.products.publishing,
    screen: { check: () => [] },
  });
  room.pipeline.pipelineJobs.register(listings.jobHandlers);
  for (const name of ['a', 'b']) {
    const key = `workspaces/${seller.workspaceId}/mockups/${name}.png`;
    await room.objects.put(key, (await room.objects.get(`workspaces/${seller.workspaceId}/designs/one.png`))!.bytes);
  }
  const { workspaceId } = seller;
  const calls = new SellerCalls(room.sandbox.url);
  desk = await ListingDesk.open({ ...room, database: room.test, seller: calls, listings, workspaceId });
}, 60_000);
afterAll(() => room.close());

/** A listing that could be published, of a product that stands at Printify and whose listing Printify makes. */
async function listed(): Promise<{ id: string; productId: string }> {
  const { id } = await desk.draft();
  const product = await room.make(seller, { sizes: ['M'], colors: ['White'] });
  await room.rows('UPDATE listings SET product_id = $2 WHERE id = $1', [id, product.id]);
  return { id, productId: product.id };
}

const refusePublishing = () =>
  fetch(`${room.sandbox.url}/control/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      provider: 'printify',
      fault: 'status=403',
      times: 1,
      method: 'POST',
      path: '*publish.json',
    }),
  });

test('a publication that Printify refuses leaves the product ready and the listing failed; tried again, both go live, once', async () => {
  const { id, productId } = await listed();
  await refusePublishing();
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
  const { id, productId } = await listed();
  const outcome = await desk.order(id);
  if ('failure' in outcome) throw new Error(outcome.message);
  await room.rows(`UPDATE listings SET status = 'archived' WHERE id = $1`, [id]);
  expect(await desk.runToEnd(outcome.jobId)).toBe('failed');
  expect((await readJob(room.pipeline.db, outcome.jobId)).problem?.message).toContain('archived');
  expect(await room.read(seller, productId)).toMatchObject({ status: 'READY', publishStartedAt: null });
}, 60_000);
