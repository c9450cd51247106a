import { ProviderFailure } from '#infra/http/provider-failure.js';
import { openProductRoom, type ProductRoom, type Seller } from '#test/testkit/product-room.js';
import { toyHandler } from '#test/testkit/pipeline.js';
import { reckonedPriceOf } from './pricing/product-price.js';
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
  expect(await room.read(seller, ours.id)).toMatchObject({ status: 'READY', publishStartedAt: null });
  const other = await room.make(seller, { sizes: ['M'], colors: ['White'], listingOwner: 'podpusher' });
  expect(await run(seller, other, 'mark')).toMatchObject({ status: 'succeeded' });
  const theirs = await room.printify<{ is_locked: boolean; external?: { id: string } }>(
    `/shops/9000002/products/${other.printifyProductId}.json`,
  );
  expect(theirs).toMatchObject({ is_locked: false, external: { id: '4400' } });
});

test('a shop that makes Etsy listings itself is refused where we own the listing: a second one would appear', async () => {
  const seller = await room.seller();
  const product = await room.make(seller, { sizes: ['M'], colors: ['White'], listingOwner: 'podpusher' });
  expect(await run(seller, product, 'mark')).toMatchObject({
    status: 'failed',
    problem: { message: expect.stringContaining('a second one would appear') },
  });
  expect(await room.read(seller, product.id)).toMatchObject({ status: 'READY', publishStartedAt: null });
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

/** Some of these, in some size, are out of stock in every catalogue of the sandbox. */
const MANY = ['Navy', 'Red', 'Royal', 'Maroon', 'Sand', 'Natural', 'Purple'];

test('a product that was just made differs in nothing: what is out of stock is not chosen', async () => {
  const seller = await room.seller();
  const product = await room.make(seller, { sizes: ['S', 'M', 'L', 'XL', '2XL'], colors: MANY });
  expect(await room.products.productCheck.check(seller.workspaceId, product.id)).toMatchObject({ drift: null });
});

test('what Printify has published keeps its texts, and shows no other title', async () => {
  const seller = await room.seller();
  const product = await room.make(seller, { sizes: ['M'], colors: ['White'] });
  TEXTS.title = 'Frog with a title of its listing';
  expect(await run(seller, product)).toMatchObject({ status: 'succeeded' });
  expect(await room.products.productCheck.check(seller.workspaceId, product.id)).toMatchObject({ drift: null });
  await room.products.productCheck.push(seller.workspaceId, product.id);
  const theirs = await room.printify<{ title: string }>(`/shops/9000001/products/${product.printifyProductId}.json`);
  expect(theirs.title).toBe(TEXTS.title);
});

test('a publication that Printify let go of is sent again when it is tried again', async () => {
  const seller = await room.seller();
  const product = await room.make(seller, { sizes: ['M'], colors: ['White'] });
  TEXTS.title = 'Frog that comes late';
  // Printify says that it has begun, and does nothing.
  const fault = { provider: 'printify', fault: 'status=200', times: 1, method: 'POST', path: '*publish.json' };
  await fetch(`${room.sandbox.url}/control/faults`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(fault),
  });
  const { workspaceId } = seller;
  const order = { workspaceId, kind: 'toy', key: `late:${product.id}`, payload: { productId: product.id } };
  const { id: jobId } = await room.pipeline.order(order);
  await room.pipeline.run(jobId);
  await room.rows(
    `UPDATE products SET publish_started_at = date_trunc('milliseconds', now()) - interval '1 hour' WHERE id = $1`,
    [product.id],
  );
  await room.rows(
    `UPDATE pipeline_jobs SET checkpoints = jsonb_set(checkpoints - c.name, ARRAY['publish@' || (extract(epoch FROM p.publish_started_at) * 1000)::bigint], checkpoints -> c.name)
     FROM products p, LATERAL (SELECT k AS name FROM pipeline_jobs j, jsonb_object_keys(j.checkpoints) k WHERE j.id = $1 AND k LIKE 'publish@%') c
     WHERE pipeline_jobs.id = $1 AND p.id = $2`,
    [jobId, product.id],
  );
  expect(await room.finish(jobId, 3)).toMatchObject({
    status: 'failed',
    problem: { message: expect.stringContaining('half an hour') },
  });
  await room.test.db.transaction((tx) => room.products.publishing.publishFailed(tx, workspaceId, product.id));
  expect(await room.read(seller, product.id)).toMatchObject({ status: 'READY' });
  await room.test.db.transaction((tx) => room.products.publishing.publishAgain(tx, workspaceId, product.id));
  await room.pipeline.order(order);
  expect(await room.finish(jobId)).toMatchObject({ status: 'succeeded' });
  expect(await listingsOf(TEXTS.title)).toHaveLength(1);
});

test('a price that the seller set stays when its cost changes, a reckoned one follows', async () => {
  const seller = await room.seller();
  const product = await room.make(seller, { sizes: ['M', 'L'], colors: ['White'] });
  // As if Printify had taken a little less before: prices are those of that cost.
  await room.rows(`UPDATE product_variants SET cost_minor = cost_minor - 300 WHERE product_id = $1`, [product.id]);
  const variants = await room.rows<{ id: string; cost_minor: number; price_minor: number }>(
    'SELECT id, cost_minor, price_minor FROM product_variants WHERE product_id = $1 ORDER BY position',
    [product.id],
  );
  const reckoned = reckonedPriceOf(product, variants[0]!.cost_minor);
  await room.rows('UPDATE product_variants SET price_minor = $2 WHERE id = $1', [variants[0]!.id, reckoned]);
  await room.rows('UPDATE product_variants SET price_minor = 9900 WHERE id = $1', [variants[1]!.id]);
  await room.products.productCheck.push(seller.workspaceId, product.id);
  expect(
    await room.rows('SELECT price_minor, cost_minor FROM product_variants WHERE product_id = $1 ORDER BY position', [
      product.id,
    ]),
  ).toEqual([
    { price_minor: variants[0]!.price_minor, cost_minor: variants[0]!.cost_minor + 300 },
    { price_minor: 9_900, cost_minor: variants[1]!.cost_minor + 300 },
  ]);
});

test('a product is looked at and pushed in the shop where it was made, and what changes meanwhile is pushed too', async () => {
  const seller = await room.seller();
  const product = await room.make(seller, { sizes: ['M'], colors: ['White'] });
  await room.rows(`UPDATE connections SET shop_id = '9000002' WHERE workspace_id = $1 AND provider = 'printify'`, [
    seller.workspaceId,
  ]);
  expect(await room.products.productCheck.check(seller.workspaceId, product.id)).toMatchObject({ drift: null });
  let changes = 0;
  const changed: Promise<unknown>[] = [];
  room.interfere = {
    after: () => {
      if (changes++ === 0) {
        const values = [product.id, 'Typed meanwhile'];
        changed.push(room.rows(`UPDATE products SET title = $2, version = version + 1 WHERE id = $1`, values));
      }
    },
  };
  await room.products.productCheck.push(seller.workspaceId, product.id);
  await Promise.all(changed);
  const theirs = await room.printify<{ title: string }>(`/shops/9000001/products/${product.printifyProductId}.json`);
  expect(theirs.title).toBe('Typed meanwhile');
});

test('products of accounts that cannot be asked, or that fail, keep no other waiting', async () => {
  const [broken, seller] = [await room.seller(), await room.seller()];
  const product = await room.make(seller, { sizes: ['M'], colors: ['White'] });
  await room.rows(`UPDATE connections SET status = 'expired' WHERE workspace_id = $1`, [broken.workspaceId]);
  for (const { workspaceId } of [broken, seller]) {
    await room.rows(
      `INSERT INTO products (workspace_id, template, title, status, blueprint_id, print_provider_id, margin_bps, price_ending, fee_country,
         printify_product_id)
       SELECT $1, template, title, 'ready', blueprint_id, print_provider_id, margin_bps, price_ending, fee_country, 'lost' || n
       FROM products, generate_series(1, 60) n WHERE id = $2`,
      [workspaceId, product.id],
    );
  }
  await room.rows(`UPDATE products SET checked_at = now() - interval '3 days' WHERE id = $1`, [product.id]);
  let fails = 0;
  room.interfere = {
    before: () => {
      if (fails++ < 70) throw new ProviderFailure({ provider: 'printify', kind: 'malformed', message: 'Nonsense.' });
    },
  };
  await room.rows(`UPDATE products SET checked_at = now() WHERE printify_product_id NOT LIKE 'lost%' AND id <> $1`, [
    product.id,
  ]);
  await room.products.productCheck.checkDue();
  room.interfere = {};
  const [seen] = await room.rows<{ tried: boolean }>(
    'SELECT bool_and(tried_at IS NOT NULL) AS tried FROM products WHERE workspace_id = $1',
    [seller.workspaceId],
  );
  expect(seen).toEqual({ tried: true });
}, 60_000);
