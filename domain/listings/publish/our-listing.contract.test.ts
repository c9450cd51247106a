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
