import { setTimeout as sleep } from 'node:timers/promises';
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

const dropped = () => new ProviderFailure({ provider: 'etsy', kind: 'dropped', message: 'The line to Etsy broke.' });

describe('steps', () => {
  it('keeps what was made inside: a later attempt gets the same', async () => {
    let seeds = 0;
    const seen: number[] = [];
    const pipeline = pipelineOf(async (job) => {
      seen.push(await job.keep('seed', async () => (seeds += 1)));
      if (job.attempt === 1) throw dropped();
      return {};
    });
    const { id } = await pipeline.order({});
    await pipeline.run(id);
    await pipeline.run(id);
    expect(seen).toEqual([1, 1]);
  });

  it('looks first, and makes nothing twice, where the answer of a call was lost', async () => {
    const made: string[] = [];
    const calls: string[] = [];
    const pipeline = pipelineOf(async (job) =>
      job.once('create', {
        make: async () => {
          calls.push('make');
          made.push('listing');
          throw dropped();
        },
        find: async () => {
          calls.push('find');
          return made.length > 0 ? { listing: made[0] } : undefined;
        },
      }),
    );
    const { id } = await pipeline.order({});
    await pipeline.run(id);
    await pipeline.run(id);
    expect(calls).toEqual(['make', 'find']);
    expect(await readJob(test.db, id)).toMatchObject({ status: 'succeeded', result: { listing: 'listing' } });
  });

  it('does not look where the provider said no: then it certainly did not happen', async () => {
    const calls: string[] = [];
    const pipeline = pipelineOf(async (job) =>
      job.once('create', {
        make: async () => {
          calls.push('make');
          if (job.attempt === 1)
            throw new ProviderFailure({ provider: 'etsy', kind: 'throttled', message: 'Wait.', retryAfterMs: 1 });
          return {};
        },
        find: async () => {
          calls.push('find');
          return undefined;
        },
      }),
    );
    const { id } = await pipeline.order({});
    await pipeline.run(id);
    await pipeline.run(id);
    expect(calls).toEqual(['make', 'make']);
  });
});

describe('two workers', () => {
  it('never work on the same job at once: the second leaves and comes back later', async () => {
    let together = 0;
    let most = 0;
    const run = async () => {
      together += 1;
      most = Math.max(most, together);
      await sleep(150);
      together -= 1;
      return {};
    };
    const [first, second] = [pipelineOf(run), pipelineOf(run)];
    const { id } = await first.order({});
    await Promise.all([first.run(id), second.run(id)]);
    expect(most).toBe(1);
    expect(await readJob(test.db, id)).toMatchObject({ status: 'succeeded', attempts: 1 });
  });

  it('a worker that was given up for dead writes nothing and starts nothing outside once its successor has begun', async () => {
    let wakeUp: () => void = () => undefined;
    const asleep = new Promise<void>((resolve) => (wakeUp = resolve));
    const acts: string[] = [];
    const zombie = pipelineOf(async (job) => {
      await asleep;
      await job.once('create', { make: async () => acts.push('zombie'), find: async () => undefined });
      return { by: 'zombie' };
    });
    const successor = pipelineOf(async (job) => {
      await job.once('create', { make: async () => acts.push('successor'), find: async () => undefined });
      return { by: 'successor' };
    });
    const { id } = await zombie.order({});
    const sleeping = zombie.run(id);
    await waitUntil('the first works', async () => (await readJob(test.db, id)).attempts === 1);
    // Its locks go with the connection that held them; the fence is what is left.
    await test.db.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND classid = 7105`,
    );
    await waitUntil('the lock is free', async () => {
      const { rowCount } = await test.db.pool.query(
        `SELECT FROM pg_locks WHERE locktype = 'advisory' AND classid = 7105`,
      );
      return rowCount === 0;
    });
    await successor.run(id);
    wakeUp();
    await sleeping.catch(() => undefined);
    expect(acts).toEqual(['successor']);
    expect(await readJob(test.db, id)).toMatchObject({ status: 'succeeded', result: { by: 'successor' }, excused: 1 });
  });
});

describe('deaths', () => {
  const die = (id: string) => test.db.pool.query(`UPDATE pipeline_jobs SET status = 'running' WHERE id = $1`, [id]);

  it('end a job that takes its worker with it at the same place again and again', async () => {
    const pipeline = pipelineOf(async () => Promise.reject(dropped()), { maxAttempts: 50 });
    const { id } = await pipeline.order({});
    for (let round = 0; round < 22; round += 1) {
      await die(id);
      await pipeline.run(id);
    }
    expect(await readJob(test.db, id)).toMatchObject({ status: 'failed', problem: { code: 'INTERNAL' } });
  });

  it('say nothing against a job that gets further each time', async () => {
    const run = async (job: JobRun<Record<string, unknown>>) => {
      await job.keep(`step ${job.attempt}`, async () => true);
      if (job.attempt < 30) throw dropped();
      return {};
    };
    const pipeline = pipelineOf(run, { maxAttempts: 50 });
    const { id } = await pipeline.order({});
    for (let round = 0; round < 30; round += 1) {
      await die(id);
      await pipeline.run(id);
    }
    expect(await readJob(test.db, id)).toMatchObject({ status: 'succeeded', deaths: 0 });
  });
});

describe('cancelling', () => {
  const cancel = (pipeline: TestPipeline, id: string) =>
    test.db.transaction(async (tx) => {
      const job = await pipeline.pipelineJobs.lock(tx, workspaceId, id);
      return pipeline.pipelineJobs.cancel(tx, job!);
    });

  it('ends a waiting job at once, and it never runs', async () => {
    let runs = 0;
    const failed: string[] = [];
    const pipeline = pipelineOf(async () => ({ runs: (runs += 1) }), {
      failed: async (_tx, _job, { code }) => void failed.push(code),
    });
    const { id } = await pipeline.order({});
    expect((await cancel(pipeline, id)).status).toBe('cancelled');
    await pipeline.run(id);
    expect(runs).toBe(0);
    expect(failed).toEqual(['CANCELLED']);
  });

  it('lets a call that is under way end, keeps what it made, and stops behind it', async () => {
    const steps: string[] = [];
    const pipeline = pipelineOf(async (job) => {
      await job.once('first', {
        make: async () => {
          await cancel(pipeline, id);
          await sleep(100);
          steps.push(job.signal.aborted ? 'cut' : 'whole');
          return { listing: 1 };
        },
        find: async () => undefined,
      });
      await job.once('second', { make: async () => steps.push('second'), find: async () => undefined });
      return {};
    });
    const { id } = await pipeline.order({});
    await pipeline.run(id);
    expect(steps).toEqual(['whole']);
    expect(await readJob(test.db, id)).toMatchObject({
      status: 'cancelled',
      problem: { code: 'CANCELLED' },
      checkpoints: { first: { state: 'done', value: { listing: 1 } } },
    });
  });

  it('comes too late for a job whose last step is done: then it has succeeded', async () => {
    const pipeline = pipelineOf(async () => {
      await cancel(pipeline, id);
      return { done: true };
    });
    const { id } = await pipeline.order({});
    await pipeline.run(id);
    expect(await readJob(test.db, id)).toMatchObject({ status: 'succeeded' });
    expect((await cancel(pipeline, id)).status).toBe('succeeded');
  });

  it('comes too late once the last effect is made, whatever is left to write down, and uses the quota up', async () => {
    const ends: string[] = [];
    const quotas = {
      ...freeQuotas,
      settle: async () => void ends.push('settled'),
      release: async () => void ends.push('released'),
    };
    const run = async (job: JobRun<Record<string, unknown>>) => {
      await job.once('activate', {
        isLast: true,
        make: async () => (await cancel(pipeline, id)).status,
        find: async () => undefined,
      });
      if (job.attempt === 1) throw dropped();
      await job.once('tell', { make: async () => ({}), find: async () => undefined });
      return { done: true };
    };
    const pipeline = pipelineOf(run, {}, quotas);
    const { id } = await pipeline.order({ quota: { resource: 'LISTINGS', amount: 1 } });
    await pipeline.run(id);
    expect((await cancel(pipeline, id)).status).toBe('retrying');
    await pipeline.run(id);
    expect(await readJob(test.db, id)).toMatchObject({ status: 'succeeded' });
    expect(ends).toEqual(['settled']);
  });

  it('may be taken back while the step is under way: then the job goes on behind it', async () => {
    const pipeline = pipelineOf(async (job) => {
      await job.once('first', {
        make: async () => {
          await cancel(pipeline, id);
          await job.progress(1, 'first').catch(() => undefined);
          await test.db.transaction(async (tx) => {
            const row = await pipeline.pipelineJobs.lock(tx, workspaceId, id);
            await pipeline.pipelineJobs.keepGoing(tx, row!);
          });
        },
        find: async () => undefined,
      });
      await job.once('second', { make: async () => ({}), find: async () => undefined });
      return { done: true };
    });
    const { id } = await pipeline.order({});
    await pipeline.run(id);
    if ((await readJob(test.db, id)).status === 'queued') await pipeline.run(id);
    expect(await readJob(test.db, id)).toMatchObject({ status: 'succeeded', result: { done: true } });
  });

  it('has one outcome however it races with the end', async () => {
    const quotas = {
      ...freeQuotas,
      settle: async () => void ends.push('settled'),
      release: async () => void ends.push('released'),
    };
    const ends: string[] = [];
    const pipeline = pipelineOf(async () => ({}), {}, quotas);
    for (let round = 0; round < 20; round += 1) {
      const { id } = await pipeline.order({ quota: { resource: 'IDEAS', amount: 1 } });
      await Promise.all([pipeline.run(id), cancel(pipeline, id)]);
      expect(ends).toHaveLength(round + 1);
      expect(ends.at(-1)).toBe((await readJob(test.db, id)).status === 'succeeded' ? 'settled' : 'released');
    }
  });

  it('tries again from where it stood when it is ordered again', async () => {
    const retried: string[] = [];
    const makes: number[] = [];
    const pipeline = pipelineOf(
      async (job) => {
        await job.once('create', { make: async () => makes.push(job.attempt), find: async () => undefined });
        if (job.attempt === 1) throw new AppError('BAD_USER_INPUT', 'Shorten the title.');
        return {};
      },
      { retried: async (_tx, { id }) => void retried.push(id) },
    );
    const { id } = await pipeline.order({ key: 'again' });
    await pipeline.run(id);
    expect((await readJob(test.db, id)).status).toBe('failed');
    expect(await pipeline.order({ key: 'again' })).toEqual({ id, isNew: true });
    expect(retried).toEqual([id]);
    await pipeline.run(id);
    expect(await readJob(test.db, id)).toMatchObject({ status: 'succeeded', attempts: 2 });
    expect(makes).toEqual([1]);
    expect(await pipeline.order({ key: 'again' })).toEqual({ id, isNew: false });
  });
});
