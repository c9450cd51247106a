import { setTimeout } from 'node:timers/promises';
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

async function set(values: object): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify(values);
  const reply = await fetch(`${room.sandbox.url}/control/settings`, { method: 'PATCH', headers, body });
  expect(reply.status).toBe(200);
}

describe('mock-ups that Printify is slow to draw', () => {
  const wanted = { sizes: ['M'], colors: ['White'] };
  beforeAll(() => set({ mockupLagMs: 86_400_000 }));
  afterAll(() => set({ mockupLagMs: 0 }));

  test('keep no worker: the job says how far it is and comes back, and does not send the prices again', async () => {
    const seller = await room.seller();
    const { product, jobId } = await room.order(seller, wanted);
    await room.pipeline.run(jobId);
    const first = await readJob(room.pipeline.db, jobId);
    expect(first).toMatchObject({ status: 'retrying', excused: 1, step: 'mockups' });
    expect(first.progress).toBeGreaterThanOrEqual(80);
    expect(first.problem?.message).toContain('still drawing');
    let calls = 0;
    room.interfere = { before: () => void (calls += 1) };
    await room.pipeline.run(jobId);
    room.interfere = {};
    expect(calls).toBe(3);
    expect(await readJob(room.pipeline.db, jobId)).toMatchObject({ status: 'retrying', attempts: 2, excused: 2 });
    expect((await room.read(seller, product.id)).status).toBe('CREATING');
  });

  test('can be given up at once by who cancels, and after a minute the product is ready without them', async () => {
    const seller = await room.seller();
    const [one, other] = [await room.order(seller, wanted), await room.order(seller, wanted)];
    await room.pipeline.run(one.jobId);
    await room.pipeline.db.transaction(async (tx) => {
      const { pipelineJobs } = room.pipeline;
      await pipelineJobs.cancel(tx, (await pipelineJobs.lock(tx, seller.workspaceId, one.jobId))!);
    });
    expect(await readJob(room.pipeline.db, one.jobId)).toMatchObject({ status: 'cancelled' });
    await room.pipeline.run(other.jobId);
    const longAgo = `jsonb_set(checkpoints, '{mockups since,value}', '"2026-01-01T00:00:00.000Z"')`;
    await room.rows(`UPDATE pipeline_jobs SET checkpoints = ${longAgo} WHERE id = $1`, [other.jobId]);
    await room.pipeline.run(other.jobId);
    expect(await room.read(seller, other.product.id)).toMatchObject({ status: 'READY', mockups: [] });
  });
});

test('a listing that Printify is slow to make is waited for, not counted as failures, and for half an hour at most', async () => {
  await set({ publishLagMs: 3_600_000 });
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

test('who cancels does not wait for an answer that may be asked for again, and a call that makes something is let end', async () => {
  const arm = (fault: object) =>
    fetch(`${room.sandbox.url}/control/faults`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ provider: 'printify', times: 1, ...fault }),
    });
  const cancelDuring = async (fault: object, step: string) => {
    const seller = await room.seller();
    const { product, jobId } = await room.order(seller, { sizes: ['M'], colors: ['White'] });
    await arm(fault);
    const running = room.pipeline.run(jobId);
    const { db, pipelineJobs } = room.pipeline;
    while ((await readJob(db, jobId)).step !== step) await setTimeout(20);
    await setTimeout(200);
    const startedAt = performance.now();
    await db.transaction(async (tx) => {
      await pipelineJobs.cancel(tx, (await pipelineJobs.lock(tx, seller.workspaceId, jobId))!);
    });
    await running;
    expect(await readJob(db, jobId)).toMatchObject({ status: 'cancelled' });
    await room.sandbox.calm();
    return { tookMs: performance.now() - startedAt, job: await readJob(db, jobId), product };
  };
  const read = await cancelDuring({ fault: 'latency=8000', method: 'GET', path: '*products/*.json' }, 'price');
  expect(read.tookMs).toBeLessThan(3_000);
  const made = await cancelDuring({ fault: 'latency=1000', method: 'POST', path: '*products.json' }, 'create');
  expect(made.job.checkpoints['create']).toMatchObject({ state: 'done' });
}, 60_000);
