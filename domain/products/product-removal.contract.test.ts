import { randomUUID } from 'node:crypto';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import { readJob, toyHandler } from '#test/testkit/pipeline.js';
import { waitUntil } from '#test/testkit/processes.js';
import { openProductRoom, type ProductRoom, type Seller } from '#test/testkit/product-room.js';
import { skuPrefixOf } from './product-sku.js';

let room: ProductRoom;
beforeAll(async () => {
  room = await openProductRoom();
  await room.make(await room.seller(), { sizes: ['M'], colors: ['White'] });
  const texts = { title: 'Frog of the woods tee', description: 'A frog.', tags: ['frog'] };
  const publish = toyHandler((job) =>
    room.products.publishing.publishAtPrintify(job, job.payload['productId'] as string, texts),
  );
  room.pipeline.pipelineJobs.register([publish]);
}, 60_000);
afterEach(() => {
  room.interfere = {};
});
afterAll(() => room.close());

/** The calls of a making whose catalogue is cached: uploads, upload, create. */
const CREATE = 2;

/** A product whose create call broke, before it took effect or after it; nobody has looked yet which. */
async function orderedWith(at: 'before' | 'after'): Promise<{ seller: Seller; productId: string; jobId: string }> {
  const seller = await room.seller();
  const { product, jobId } = await room.order(seller, { sizes: ['M'], colors: ['White'] });
  let call = 0;
  room.interfere = {
    [at]: () => {
      if (call++ === CREATE) throw new ProviderFailure({ provider: 'printify', kind: 'dropped', message: 'It broke.' });
    },
  };
  await room.pipeline.run(jobId);
  room.interfere = {};
  const { status, checkpoints } = await readJob(room.pipeline.db, jobId);
  expect({ status, create: checkpoints['create']?.state }).toEqual({ status: 'retrying', create: 'started' });
  return { seller, productId: product.id, jobId };
}

async function cancel({ workspaceId }: Seller, jobId: string): Promise<void> {
  const { db, pipelineJobs } = room.pipeline;
  await db.transaction(async (tx) => {
    await pipelineJobs.cancel(tx, (await pipelineJobs.lock(tx, workspaceId, jobId))!);
  });
}

/** Puts it away as a person does; resolves with the job that takes it out of Printify. */
const archive = async (seller: Seller, productId: string): Promise<string> => (await putAway(seller, productId))!;

/** Undefined: nothing is taken out. */
async function putAway(seller: Seller, productId: string): Promise<string | undefined> {
  const { version } = await room.read(seller, productId);
  const actor = {
    kind: 'key',
    keyId: randomUUID(),
    workspaceId: seller.workspaceId,
    scopes: ['write:products'],
  } as const;
  const outcome = await room.products.products.archive(actor, productId, version);
  expect(outcome).not.toHaveProperty('failure');
  const [job] = await room.rows<{ id: string }>(
    `SELECT id FROM pipeline_jobs WHERE subject_id = $1 AND kind = 'sync-product'`,
    [productId],
  );
  return job?.id;
}

async function standing(productId: string): Promise<number> {
  const { data } = await room.printify<{ data: { variants: { sku: string }[] }[] }>('/shops/9000001/products.json');
  return data.filter(({ variants }) => variants.some(({ sku }) => sku.startsWith(skuPrefixOf(productId)))).length;
}

/** A product whose publishing ended for good at this call: its shop, a look, the texts, a look, publishing. */
async function unpublished(end: { at: number; when: 'before' | 'after' }) {
  const seller = await room.seller();
  const { workspaceId } = seller;
  const { id: productId } = await room.make(seller, { sizes: ['M'], colors: ['White'] });
  const key = `toy:${productId}`;
  const { id } = await room.pipeline.order({ workspaceId, kind: 'toy', key, payload: { productId } });
  let call = 0;
  room.interfere = {
    [end.when]: () => {
      call += 1;
      if (call === end.at) throw new ProviderFailure({ provider: 'printify', kind: 'forbidden', message: 'Pay.' });
    },
  };
  expect(await room.finish(id)).toMatchObject({ status: 'failed' });
  room.interfere = {};
  await room.pipeline.db.transaction((tx) => room.products.publishing.publishFailed(tx, workspaceId, productId));
  const product = await room.read(seller, productId);
  expect(product).toMatchObject({ status: 'READY', publishStartedAt: expect.any(Date), etsyListingId: null });
  return { seller, product };
}

test('one whose publishing failed before anything was made is taken out of Printify like any other', async () => {
  const { seller, product } = await unpublished({ at: 3, when: 'before' });
  expect(await standing(product.id)).toBe(1);
  const removal = await archive(seller, product.id);
  expect(await room.finish(removal)).toMatchObject({ status: 'succeeded' });
  expect(await standing(product.id)).toBe(0);
});

test('one that Printify publishes all the same is waited for, and stays with its listing', async () => {
  await fetch(`${room.sandbox.url}/control/settings`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ publishLagMs: 80_000 }),
  });
  const { seller, product } = await unpublished({ at: 5, when: 'after' });
  const removal = await archive(seller, product.id);
  await room.pipeline.run(removal);
  expect(await readJob(room.pipeline.db, removal)).toMatchObject({ status: 'retrying', excused: 1 });
  const address = `/shops/9000001/products/${product.printifyProductId}.json`;
  await waitUntil('Printify names the listing', async () =>
    Boolean((await room.printify<{ external?: { id?: string } }>(address)).external?.id),
  );
  expect(await room.finish(removal)).toMatchObject({ status: 'succeeded' });
  expect(await standing(product.id)).toBe(1);
});

test('one of which an Etsy listing of ours is known stays, also where its publishing failed after that', async () => {
  const { seller, product } = await unpublished({ at: 3, when: 'before' });
  await room.rows(
    `INSERT INTO listings (workspace_id, product_id, content, status, etsy_listing_id) VALUES ($1, $2, '{}', 'failed', '77')`,
    [seller.workspaceId, product.id],
  );
  expect(await putAway(seller, product.id)).toBeUndefined();
});

test('a product put away while its create call has no answer is waited for, looked for and taken out of Printify', async () => {
  const { seller, productId, jobId } = await orderedWith('after');
  expect(await standing(productId)).toBe(1);
  const removal = await archive(seller, productId);
  await room.pipeline.run(removal);
  expect(await readJob(room.pipeline.db, removal)).toMatchObject({ status: 'retrying', excused: 1 });
  expect(await room.finish(jobId)).toMatchObject({ status: 'failed', problem: { code: 'CONFLICT' } });
  expect(await room.finish(removal)).toMatchObject({ status: 'succeeded' });
  expect(await standing(productId)).toBe(0);
});

test('one whose making was cancelled with an open end is taken out too, in the shop where it was made', async () => {
  const { seller, productId, jobId } = await orderedWith('after');
  await cancel(seller, jobId);
  await room.rows(`UPDATE connections SET shop_id = '9000002' WHERE workspace_id = $1 AND provider = 'printify'`, [
    seller.workspaceId,
  ]);
  const removal = await archive(seller, productId);
  expect(await room.finish(removal)).toMatchObject({ status: 'succeeded' });
  expect(await standing(productId)).toBe(0);
});

test('what is not there yet may appear late: it is looked for until two minutes after its making has ended', async () => {
  const { seller, productId, jobId } = await orderedWith('before');
  await cancel(seller, jobId);
  const removal = await archive(seller, productId);
  await room.pipeline.run(removal);
  expect(await readJob(room.pipeline.db, removal)).toMatchObject({ status: 'retrying', excused: 1 });
  await room.rows(`UPDATE pipeline_jobs SET finished_at = finished_at - interval '3 minutes' WHERE id = $1`, [jobId]);
  expect(await room.finish(removal)).toMatchObject({ status: 'succeeded' });
});

test('one whose making never began to create it asks Printify nothing', async () => {
  const seller = await room.seller();
  const { product, jobId } = await room.order(seller, { sizes: ['Giant'] });
  await room.finish(jobId);
  const removal = await archive(seller, product.id);
  let calls = 0;
  room.interfere = { before: () => void (calls += 1) };
  expect(await room.finish(removal)).toMatchObject({ status: 'succeeded' });
  expect(calls).toBe(0);
});
