import { ProviderFailure } from '#infra/http/provider-failure.js';
import { openProductRoom, type ProductRoom, type Seller } from '#test/testkit/product-room.js';
import { toyHandler } from '#test/testkit/pipeline.js';
import type { ProductRow } from './product-statements.js';

const TEXTS = { title: 'Frog of the woods tee', description: 'A frog.', tags: ['frog', 'woods'] };
let room: ProductRoom;
beforeAll(async () => {
  room = await openProductRoom();
  const publish = toyHandler((job) =>
    room.products.publishing.publishAtPrintify(job, job.payload['productId'] as string, TEXTS),
  );
  const mark = toyHandler(
    async (job) => {
      const listing = { etsyListingId: '4400', url: 'https://www.etsy.com/listing/4400' };
      await room.products.publishing.markPublished(job, job.payload['productId'] as string, listing);
      return listing;
    },
    { kind: 'mark' },
  );
  room.pipeline.pipelineJobs.register([publish, mark]);
}, 60_000);
beforeEach(() => {
  room.interfere = {};
});
afterAll(() => room.close());

const run = async ({ workspaceId }: Seller, { id }: ProductRow, kind = 'toy') => {
  const job = await room.pipeline.order({ workspaceId, kind, key: `${kind}:${id}`, payload: { productId: id } });
  return room.finish(job.id, 12);
};

interface Listing {
  title: string;
}
/** Listings of the sandbox's Etsy with this title. */
async function listingsOf(title: string): Promise<Listing[]> {
  const { listings } = (await (await fetch(`${room.sandbox.url}/control/etsy`)).json()) as { listings: Listing[] };
  return listings.filter((listing) => listing.title === title);
}

test('Printify makes one listing, whatever falls: the call, its answer, or the wait', async () => {
  const falls = Array.from({ length: 5 }, (_, at) => at).flatMap((at) => [
    { at, when: 'before' as const },
    { at, when: 'after' as const },
  ]);
  for (const { at, when } of falls) {
    const seller = await room.seller();
    const product = await room.make(seller, { sizes: ['M'], colors: ['White'] });
    TEXTS.title = `Frog ${when} ${at}`;
    let call = 0;
    room.interfere = {
      [when]: () => {
        if (call++ === at) throw new ProviderFailure({ provider: 'printify', kind: 'dropped', message: 'Fell.' });
      },
    };
    expect(await run(seller, product)).toMatchObject({ status: 'succeeded' });
    expect(await listingsOf(TEXTS.title)).toHaveLength(1);
    const published = await room.read(seller, product.id);
    expect(published).toMatchObject({ status: 'PUBLISHED', etsyListingId: expect.stringMatching(/^\d+$/) });
  }
}, 120_000);

test('nobody else publishes what Printify publishes, and the owner stays once it is begun', async () => {
  const seller = await room.seller();
  const product = await room.make(seller, { sizes: ['M'], colors: ['White'] });
  expect(await run(seller, product, 'mark')).toMatchObject({
    status: 'failed',
    problem: { message: expect.stringContaining('two would appear') },
  });
  TEXTS.title = 'Frog with an owner';
  await run(seller, product);
  const [{ id: userId }] = (await room.rows<{ id: string }>(
    `INSERT INTO users (email, password_hash) VALUES ('o@example.com', 'x') RETURNING id`,
  )) as [{ id: string }];
  const { workspaceId } = seller;
  const actor = { kind: 'user', userId, workspaceId, role: 'owner', sessionId: userId } as const;
  const target = { id: product.id, expectedVersion: (await room.read(seller, product.id)).version };
  const outcome = await room.products.productChanges.update(actor, target, { listingOwner: 'podpusher' });
  expect(outcome).toMatchObject({ failure: 'OWNER_FIXED' });
});

test('a shop that is not connected with Etsy is refused with what to do; where we own the listing, it is marked published', async () => {
  const seller = await room.seller({ shopId: '9000002' });
  const ours = await room.make(seller, { sizes: ['M'], colors: ['White'] });
  expect(await run(seller, ours)).toMatchObject({
    status: 'failed',
    problem: { message: expect.stringContaining('not connected with Etsy') },
  });
  const other = await room.make(seller, { sizes: ['M'], colors: ['White'], listingOwner: 'podpusher' });
  expect(await run(seller, other, 'mark')).toMatchObject({ status: 'succeeded' });
  const theirs = await room.printify<{ is_locked: boolean; external?: { id: string } }>(
    `/shops/9000002/products/${other.printifyProductId}.json`,
  );
  expect(theirs).toMatchObject({ is_locked: false, external: { id: '4400' } });
});

test('what changed at Printify is shown, and publishing again brings it in line', async () => {
  const seller = await room.seller();
  const product = await room.make(seller, { sizes: ['M', 'L'], colors: ['White'] });
  const path = `/shops/9000001/products/${product.printifyProductId}.json`;
  const theirs = await room.printify<{ variants: { id: number; price: number; is_enabled: boolean }[] }>(path);
  const on = theirs.variants.filter(({ is_enabled: isOn }) => isOn);
  const variants = on.map(({ id, price }, at) => ({ id, price: price + 100, is_enabled: at > 0 }));
  await room.printify(path, { method: 'PUT', body: JSON.stringify({ title: 'Another title', variants }) });
  const checked = await room.products.productCheck.check(seller.workspaceId, product.id);
  expect(checked.drift?.map(({ kind }) => kind).sort()).toEqual(['enabled', 'price', 'title']);
  const pushed = await room.products.productCheck.push(seller.workspaceId, product.id);
  expect(pushed.drift).toBeNull();
  await room.printify(path, { method: 'DELETE', body: '{}' });
  const gone = await room.products.productCheck.check(seller.workspaceId, product.id);
  expect(gone.drift).toEqual([{ kind: 'deleted', variantId: null, ours: 'true', theirs: 'false' }]);
});
