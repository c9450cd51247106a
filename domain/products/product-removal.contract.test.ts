import { randomUUID } from 'node:crypto';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import { readJob } from '#test/testkit/pipeline.js';
import { openProductRoom, type ProductRoom, type Seller } from '#test/testkit/product-room.js';
import { skuPrefixOf } from './product-sku.js';

let room: ProductRoom;
beforeAll(async () => {
  room = await openProductRoom();
  await room.make(await room.seller(), { sizes: ['M'], colors: ['White'] });
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
async function archive(seller: Seller, productId: string): Promise<string> {
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
  return job!.id;
}

async function standing(productId: string): Promise<number> {
  const { data } = await room.printify<{ data: { variants: { sku: string }[] }[] }>('/shops/9000001/products.json');
  return data.filter(({ variants }) => variants.some(({ sku }) => sku.startsWith(skuPrefixOf(productId)))).length;
}

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
