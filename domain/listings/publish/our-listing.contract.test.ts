import { readJob } from '#test/testkit/pipeline.js';
import { openPublishingRoom, type PublishingRoom } from '#test/testkit/publishing-room.js';

/** A shop at Printify that publishes nowhere by itself: who makes the listing is left to us. */
const CUSTOM_SHOP = '9000002';
const OURS = { listingOwner: 'podpusher' } as const;

let opened: PublishingRoom;
beforeAll(async () => {
  opened = await openPublishingRoom(CUSTOM_SHOP);
}, 60_000);
afterAll(() => opened.close());

const productOf = (productId: string) => opened.room.read(opened.seller, productId);

/** Tries to hand the making of the listing to Printify. */
async function handOver(productId: string) {
  const { version } = await productOf(productId);
  const target = { id: productId, expectedVersion: version };
  return opened.room.products.productChanges.update(opened.actor, target, { listingOwner: 'printify' });
}

async function putProductAway(productId: string) {
  const { version } = await productOf(productId);
  return opened.room.products.products.archive(opened.actor, productId, version);
}

const etsyIdOf = async (id: string) => {
  const [row] = await opened.room.rows<{ id: string | null }>(
    'SELECT etsy_listing_id AS id FROM listings WHERE id = $1',
    [id],
  );
  return row!.id;
};

/** Publishes up to the point where Printify is told: by then the listing is live at Etsy. */
async function failBehindActivation(id: string): Promise<string> {
  await opened.break({ provider: 'printify', fault: 'status=403', path: '*publish.json' });
  const { jobId, status } = await opened.desk.publish(id);
  expect(status).toBe('failed');
  return jobId;
}

/** Units of the plan that a job has used by what it had done. */
async function usedBy(jobId: string): Promise<number> {
  const { checkpoints } = await readJob(opened.room.test.db, jobId);
  const done = Object.entries(checkpoints).flatMap(([name, { state }]) => (state === 'done' ? [name] : []));
  return opened.room.pipeline.pipelineJobs.handlerOf('publish-listing')!.used!(done);
}

/** Somebody buys one of it; resolves to the products of the order that comes of it. */
async function buy(etsyListingId: number): Promise<unknown[]> {
  const form = { listing_id: etsyListingId, quantity: 1 };
  const { body } = await opened.calls.control<{ receipt_id: number }>('/etsy/buy', { json: form });
  await opened.room.products.intake.takeOfShop('51000001', String(body.receipt_id));
  const rows = await opened.room.rows<{ lines: { productId: string }[] }>(
    'SELECT lines FROM orders WHERE etsy_receipt_id = $1',
    [String(body.receipt_id)],
  );
  return rows.flatMap(({ lines }) => lines.map((line) => line.productId));
}

describe('from the moment at which we begin to make a listing', () => {
  test('Printify cannot be made its owner, and its product is not put away', async () => {
    const { desk, room } = opened;
    const { id, title, productId } = await opened.listed(OURS);
    await opened.break({ provider: 'etsy', fault: 'status=503', path: '*/listings', times: 3 });
    const { jobId } = (await desk.order(id)) as { jobId: string };
    await room.pipeline.run(jobId);
    expect(await desk.atEtsy(title)).toEqual([]);
    expect(await productOf(productId)).toMatchObject({ status: 'PUBLISHING', publishStartedAt: expect.any(Date) });
    expect(await handOver(productId)).toMatchObject({ failure: 'CONFLICT' });
    expect(await putProductAway(productId)).toMatchObject({ failure: 'CONFLICT' });
    await room.sandbox.calm();
    expect(await desk.runToEnd(jobId)).toBe('succeeded');
    expect((await desk.atEtsy(title)).map(({ state }) => state)).toEqual(['active']);
    expect(await productOf(productId)).toMatchObject({ status: 'PUBLISHED', listingOwner: 'podpusher' });
  }, 60_000);

  test('the owner stays, also when publishing fails', async () => {
    const { desk } = opened;
    const { id, productId } = await opened.listed(OURS);
    await opened.break({ provider: 'etsy', fault: 'status=403', path: '*/listings' });
    expect((await desk.publish(id)).status).toBe('failed');
    expect(await productOf(productId)).toMatchObject({ status: 'READY', publishStartedAt: expect.any(Date) });
    expect(await handOver(productId)).toMatchObject({ failure: 'OWNER_FIXED' });
  }, 60_000);
});

describe('a product has one listing at Etsy', () => {
  test('also when its listing is put away and another one is published', async () => {
    const { desk } = opened;
    const first = await opened.listed(OURS);
    expect((await desk.publish(first.id)).status).toBe('succeeded');
    const etsyId = await etsyIdOf(first.id);
    const second = await opened.beginAnother(first);
    expect((await desk.publish(second)).status).toBe('succeeded');
    expect(await etsyIdOf(second)).toBe(etsyId);
    const there = await desk.atEtsy(first.title);
    expect(there.map(({ state, listing_id: id }) => [state, String(id)])).toEqual([['active', etsyId]]);
  }, 60_000);

  test('also when the one that is put away was live and nobody else knew of it; its orders are ours all along', async () => {
    const { desk } = opened;
    const first = await opened.listed(OURS);
    await failBehindActivation(first.id);
    const [live] = await desk.atEtsy(first.title);
    expect(live!.state).toBe('active');
    expect(await productOf(first.productId)).toMatchObject({ etsyListingId: null });
    const second = await opened.beginAnother(first);
    expect(await buy(live!.listing_id)).toEqual([first.productId]);
    expect((await desk.publish(second)).status).toBe('succeeded');
    const there = await desk.atEtsy(first.title);
    expect(there.map(({ state, listing_id: id }) => [state, id])).toEqual([['active', live!.listing_id]]);
    expect(await buy(live!.listing_id)).toEqual([first.productId]);
  }, 60_000);
});

describe('a listing that failed behind its activation', () => {
  test('is live anew when it was deleted at Etsy and is published again', async () => {
    const { desk, calls } = opened;
    const { id, title } = await opened.listed(OURS);
    const jobId = await failBehindActivation(id);
    const [deleted] = await desk.atEtsy(title);
    expect((await calls.etsy(`/listings/${deleted!.listing_id}`, { method: 'DELETE' })).status).toBe(204);
    expect(await desk.publish(id)).toEqual({ jobId, status: 'succeeded' });
    const [live, ...others] = await desk.atEtsy(title);
    expect([live?.state, others]).toEqual(['active', []]);
    expect(live!.listing_id).not.toBe(deleted!.listing_id);
    expect((await desk.statusOf(id)).etsy_url).toContain(String(live!.listing_id));
    const images = await calls.etsy<{ results: unknown[] }>(`/listings/${live!.listing_id}/images`);
    expect(images.body.results).toHaveLength(2);
  }, 60_000);

  test('has used its unit of the plan; one that failed before has used none', async () => {
    const { desk } = opened;
    const late = await opened.listed(OURS);
    expect(await usedBy(await failBehindActivation(late.id))).toBe(1);
    const early = await opened.listed(OURS);
    await opened.break({ provider: 'etsy', fault: 'status=403', path: '*/listings' });
    const { jobId, status } = await desk.publish(early.id);
    expect([status, await usedBy(jobId)]).toEqual(['failed', 0]);
  }, 60_000);
});
