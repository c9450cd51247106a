import { AppError } from '#infra/errors.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import {
  createTestPipeline,
  freeQuotas,
  makeWorkspace,
  readJob,
  type TestPipeline,
  toyHandler,
} from '#test/testkit/pipeline.js';
import { waitUntil } from '#test/testkit/processes.js';
import type { JobHandler, JobRun } from './job-contract.js';

let test: TestDatabase;
let workspaceId: string;
const pipelines: TestPipeline[] = [];
beforeAll(async () => {
  test = await createTestDatabase({ poolSize: 20 });
  workspaceId = await makeWorkspace(test.db);
});
afterAll(async () => {
  for (const pipeline of pipelines) await pipeline.close();
  await test.drop();
});

function pipelineOf(
  run: (job: JobRun<Record<string, unknown>>) => Promise<object>,
  more: Partial<JobHandler> = {},
  quotas = freeQuotas,
) {
  const pipeline = createTestPipeline(test, { workspaceId, handlers: [toyHandler(run, more)], quotas });
  pipelines.push(pipeline);
  return pipeline;
}

async function queued(jobId: string) {
  const { rows } = await test.db.pool.query<{
    key: string | null;
    run_at: Date;
    attempts: number;
    max_attempts: number;
  }>(
    `SELECT j.key, j.run_at, j.attempts, j.max_attempts FROM graphile_worker._private_jobs j WHERE j.payload->>'jobId' = $1`,
    [jobId],
  );
  return rows;
}

const dropped = () => new ProviderFailure({ provider: 'etsy', kind: 'dropped', message: 'The line to Etsy broke.' });

describe('ordering', () => {
  it('gives one job, in one queue, to a hundred who order the same at once', async () => {
    const pipeline = pipelineOf(async () => ({}));
    const orders = await Promise.all(Array.from({ length: 100 }, () => pipeline.order({ key: 'same' })));
    expect(new Set(orders.map(({ id }) => id)).size).toBe(1);
    expect(orders.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(await queued(orders[0]!.id)).toHaveLength(1);
  });

  it('leaves neither job nor queue entry behind a transaction that failed', async () => {
    const pipeline = pipelineOf(async () => ({}));
    let id = '';
    const failing = test.db.transaction(async (tx) => {
      ({ id } = await pipeline.pipelineJobs.order(tx, { workspaceId, kind: 'toy', key: 'never', payload: {} }));
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await readJob(test.db, id)).toBeUndefined();
    expect(await queued(id)).toEqual([]);
  });

  it('orders nothing when the quota does not suffice', async () => {
    const quotas = {
      ...freeQuotas,
      reserve: async () => {
        throw new AppError('PAYMENT_REQUIRED', 'All listings of this month are used.');
      },
    };
    const pipeline = pipelineOf(async () => ({}), {}, quotas);
    await expect(pipeline.order({ key: 'dear', quota: { resource: 'LISTINGS', amount: 1 } })).rejects.toThrow(
      'All listings',
    );
    const { rowCount } = await test.db.pool.query(`SELECT FROM pipeline_jobs WHERE key = 'dear'`);
    expect(rowCount).toBe(0);
  });
});

describe('an attempt', () => {
  it('keeps what the handler says of its progress and ends with its result', async () => {
    const pipeline = pipelineOf(async (job) => {
      await job.progress(40, 'upload');
      expect((await readJob(test.db, job.id)).progress).toBe(40);
      return { productId: 'p1' };
    });
    const { id } = await pipeline.order({});
    await pipeline.run(id);
    expect(await readJob(test.db, id)).toMatchObject({
      status: 'succeeded',
      progress: 100,
      step: 'upload',
      result: { productId: 'p1' },
      attempts: 1,
      history: [{ attempt: 1, outcome: 'succeeded' }],
    });
  });

  it('does nothing for a job that has ended', async () => {
    let runs = 0;
    const pipeline = pipelineOf(async () => ({ runs: (runs += 1) }));
    const { id } = await pipeline.order({});
    await pipeline.run(id);
    await pipeline.run(id);
    expect(runs).toBe(1);
  });

  it('is tried again after a growing pause that people can see, as often as the kind allows, and then fails with the reason', async () => {
    const pauses: number[] = [];
    const failed: string[] = [];
    const pipeline = pipelineOf(
      async () => {
        throw dropped();
      },
      { maxAttempts: 3, failed: async (_tx, { id }, problem) => void failed.push(`${id} ${problem.code}`) },
    );
    const { id } = await pipeline.order({});
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      await pipeline.run(id);
      const job = await readJob(test.db, id);
      expect(job).toMatchObject({
        status: 'retrying',
        attempts: attempt,
        problem: { code: 'UNAVAILABLE', message: 'The line to Etsy broke.' },
      });
      pauses.push(job.next_attempt_at!.getTime() - Date.now());
      expect((await queued(id)).map(({ key }) => key)).toEqual([`pipeline:${id}`]);
    }
    expect(pauses[0]).toBeGreaterThan(700);
    expect(pauses[0]).toBeLessThan(2_600);
    expect(pauses[1]).toBeGreaterThan(1_700);
    await pipeline.run(id);
    expect(await readJob(test.db, id)).toMatchObject({ status: 'failed', attempts: 3, next_attempt_at: null });
    expect(failed).toEqual([`${id} UNAVAILABLE`]);
  });

  it('waits as long as a provider says, and that does not count as a failure', async () => {
    let runs = 0;
    const pipeline = pipelineOf(
      async () => {
        runs += 1;
        if (runs < 4)
          throw new ProviderFailure({
            provider: 'printify',
            kind: 'throttled',
            message: 'Wait.',
            retryAfterMs: 45_000,
          });
        return {};
      },
      { maxAttempts: 1 },
    );
    const { id } = await pipeline.order({});
    await pipeline.run(id);
    const job = await readJob(test.db, id);
    expect(job).toMatchObject({ status: 'retrying', excused: 1, problem: { code: 'THROTTLED' } });
    const waitMs = job.next_attempt_at!.getTime() - Date.now();
    expect(waitMs).toBeGreaterThan(43_000);
    expect(waitMs).toBeLessThan(46_000);
    for (let more = 0; more < 3; more += 1) await pipeline.run(id);
    expect(await readJob(test.db, id)).toMatchObject({ status: 'succeeded', attempts: 4 });
  });

  it('waits on without counting where our own error says when to look again: for half an hour if it must', async () => {
    let runs = 0;
    const waiting = { retryable: true, retryAfterMs: 30_000 };
    const pipeline = pipelineOf(
      async () => {
        runs += 1;
        if (runs <= 60) throw new AppError('UPSTREAM_UNAVAILABLE', 'Printify is still making the listing.', waiting);
        return {};
      },
      { maxAttempts: 2 },
    );
    const { id } = await pipeline.order({});
    await pipeline.run(id);
    const waitMs = (await readJob(test.db, id)).next_attempt_at!.getTime() - Date.now();
    expect([waitMs > 28_000, waitMs < 31_000]).toEqual([true, true]);
    for (let more = 0; more < 60; more += 1) await pipeline.run(id);
    expect(await readJob(test.db, id)).toMatchObject({ status: 'succeeded', attempts: 61, excused: 60 });
  });

  it('ends at once, with the button that helps, where trying again is no use', async () => {
    const pipeline = pipelineOf(async () => {
      throw new ProviderFailure({ provider: 'etsy', kind: 'unauthorised', message: 'Reconnect Etsy.' });
    });
    const { id } = await pipeline.order({});
    await pipeline.run(id);
    expect(await readJob(test.db, id)).toMatchObject({
      status: 'failed',
      attempts: 1,
      problem: { message: 'Reconnect Etsy.', action: 'reconnect:etsy' },
    });
  });

  it('says nothing of an error that was not written for people', async () => {
    const pipeline = pipelineOf(async () => {
      throw new Error('relation "secrets" does not exist');
    });
    const { id } = await pipeline.order({});
    await pipeline.run(id);
    const { problem } = await readJob(test.db, id);
    expect(problem?.code).toBe('INTERNAL');
    expect(problem?.message).not.toContain('secrets');
  });

  it('comes back within seconds, not after the growing pauses of the queue, where its end could not be written down', async () => {
    let isBroken = true;
    const broken = async (): Promise<undefined> => {
      if (isBroken) throw new Error('the database is away');
      return undefined;
    };
    const pipeline = pipelineOf(
      async () => ({}),
      { maxAttempts: 1 },
      { ...freeQuotas, settle: broken, release: broken },
    );
    const { id } = await pipeline.order({ quota: { resource: 'IDEAS', amount: 1 } });
    await pipeline.run(id);
    expect((await readJob(test.db, id)).status).toBe('running');
    const [row, ...others] = await queued(id);
    expect(others).toEqual([]);
    expect(row!.run_at.getTime() - Date.now()).toBeLessThan(3_000);
    isBroken = false;
    await pipeline.run(id);
    expect((await readJob(test.db, id)).status).toBe('succeeded');
  });

  it('goes back into the queue, uncounted, when its worker is to stop', async () => {
    const pipeline = pipelineOf(async (job) => {
      await new Promise((_, reject) => job.signal.addEventListener('abort', () => reject(new Error('aborted'))));
      return {};
    });
    const { id } = await pipeline.order({});
    const stop = new AbortController();
    const running = pipeline.run(id, stop.signal);
    await waitUntil('it runs', async () => (await readJob(test.db, id)).status === 'running');
    stop.abort();
    await running;
    expect(await readJob(test.db, id)).toMatchObject({ status: 'queued', attempts: 1, excused: 1, problem: null });
    expect(await queued(id)).toHaveLength(1);
  });
});

describe('tending', () => {
  it('puts back what fell out of the queue, when it is due, and leaves the rest alone', async () => {
    const pipeline = pipelineOf(async () => ({}));
    const [lost, fine] = [await pipeline.order({}), await pipeline.order({})];
    await test.db.pool.query(`DELETE FROM graphile_worker._private_jobs WHERE key = $1`, [`pipeline:${lost.id}`]);
    const asWorker = createTestPipeline(test, { workspaceId, db: await test.openAs('podpusher_worker') });
    pipelines.push(asWorker);
    const report = await asWorker.jobTending.run();
    expect(report.putBack).toBe(1);
    expect(await queued(lost.id)).toHaveLength(1);
    expect(await queued(fine.id)).toHaveLength(1);
  });

  it('brings forward what the queue has put off, and leaves what is to wait', async () => {
    const pipeline = pipelineOf(async () => {
      throw new ProviderFailure({ provider: 'etsy', kind: 'throttled', message: 'Wait.', retryAfterMs: 7_200_000 });
    });
    const [putOff, waiting] = [await pipeline.order({}), await pipeline.order({})];
    await pipeline.run(waiting.id);
    await test.db.pool.query(
      `UPDATE graphile_worker._private_jobs SET run_at = now() + interval '1 hour', attempts = 9 WHERE key = $1`,
      [`pipeline:${putOff.id}`],
    );
    await pipeline.jobTending.run();
    expect((await queued(putOff.id))[0]!.run_at.getTime()).toBeLessThan(Date.now() + 1_000);
    expect((await queued(waiting.id))[0]!.run_at.getTime()).toBeGreaterThan(Date.now() + 7_000_000);
  });

  it('forgets what ended 90 days ago', async () => {
    const pipeline = pipelineOf(async () => ({}));
    const [old, young] = [await pipeline.order({}), await pipeline.order({})];
    await pipeline.run(old.id);
    await pipeline.run(young.id);
    await test.db.pool.query(`UPDATE pipeline_jobs SET finished_at = now() - interval '91 days' WHERE id = $1`, [
      old.id,
    ]);
    expect((await pipeline.jobTending.run()).forgotten).toBe(1);
    expect(await readJob(test.db, old.id)).toBeUndefined();
    expect(await readJob(test.db, young.id)).toBeDefined();
  });
});
