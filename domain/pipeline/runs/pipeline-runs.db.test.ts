import { AppError } from '#infra/errors.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import type { Statement } from '#infra/postgres/database.js';
import type { RunPlan } from '#schema/pipeline/run-plan.values.js';
import { createTestDatabase, type TestDatabase } from '#test/testkit/database.js';
import { createTestPipeline, makeWorkspace, readJob, type TestPipeline } from '#test/testkit/pipeline.js';
import { waitUntil } from '#test/testkit/processes.js';
import { connectToySlices } from '#test/testkit/toy-slices.js';
import type { RunSteps } from './run-steps.js';
import type { Actor } from '../../accounts/actor.js';

const STEERING = ['read:pipeline', 'write:pipeline'] as const;
const DOING = ['write:ideas', 'write:designs', 'write:products', 'publish:listings'] as const;

let test: TestDatabase;
let workspaceId: string;
let pipeline: TestPipeline;
let outside: (step: string) => Promise<void> = async () => undefined;
let actor: Actor;
beforeAll(async () => {
  test = await createTestDatabase({ poolSize: 10 });
  workspaceId = await makeWorkspace(test.db);
  actor = { kind: 'key', keyId: workspaceId, workspaceId, scopes: [...STEERING, ...DOING] };
  pipeline = createTestPipeline(test, { workspaceId });
  connectToySlices(pipeline, test.db, { outside: (_job, step) => outside(step) });
});
afterAll(async () => {
  await pipeline.close();
  await test.drop();
});
beforeEach(() => {
  outside = async () => undefined;
});

const PLAN: RunPlan = {
  template: 'tee',
  locale: 'en',
  ideaCount: 3,
  designCount: 2,
  brandProfileId: null,
  reviewIdeas: true,
  reviewDesigns: true,
  publish: true,
  reviewListing: true,
};
const ALONE: RunPlan = { ...PLAN, reviewIdeas: false, reviewDesigns: false, reviewListing: false };
const call = {
  mutation: 'runStart',
  key: undefined,
  occurrence: 1,
  request: null,
  scope: 'workspace',
  onReplay: () => undefined,
} as const;

async function start(plan: RunPlan, keyword = 'frog mug') {
  const outcome = await pipeline.runDesk.start(actor, { trendId: null, keyword, cardId: null, plan }, call);
  if ('failure' in outcome) throw new Error(outcome.message);
  return outcome.run;
}
const read = async (id: string) => (await pipeline.runDesk.byIds(actor, [id]))[0]!;
const choice = { ideaId: null, designId: null, publish: false };

/** Runs whatever job of the run is due, until none is. */
async function work(runId: string): Promise<void> {
  for (;;) {
    const { rows } = await test.db.pool.query<{ id: string }>(
      `SELECT id FROM pipeline_jobs WHERE run_id = $1 AND status = 'queued' LIMIT 1`,
      [runId],
    );
    if (!rows[0]) return;
    await pipeline.run(rows[0].id);
  }
}

async function cardOf(runId: string) {
  const { rows } = await test.db.pool.query<{
    stage: string;
    title: string;
    listing_id: string | null;
    idea_id: string | null;
  }>('SELECT * FROM pipeline_cards WHERE run_id = $1', [runId]);
  expect(rows).toHaveLength(1);
  return rows[0]!;
}

it('makes a listing of three words without anybody, on one card over the whole board', async () => {
  const run = await start(ALONE);
  expect(await cardOf(run.id)).toMatchObject({ stage: 'signal', title: 'frog mug' });
  await work(run.id);
  expect(await read(run.id)).toMatchObject({
    status: 'succeeded',
    step: 'done',
    facts: { url: 'https://etsy.example/1' },
  });
  expect(await cardOf(run.id)).toMatchObject({ stage: 'live', listing_id: expect.any(String) });
});

it('stops for each choice, takes it once, and goes on', async () => {
  const run = await start(PLAN);
  await work(run.id);
  let now = await read(run.id);
  expect(now).toMatchObject({ status: 'waiting', step: 'ideas', waitingFor: 'idea' });
  expect(await pipeline.runDesk.waiting(actor)).toEqual([{ waitingFor: 'idea', count: 1 }]);
  expect(await pipeline.runDesk.continue(actor, run.id, { ...choice, publish: true })).toMatchObject({
    failure: 'CHOICE_INVALID',
  });
  const ideaId = now.facts.ideaIds![1]!;
  await pipeline.runDesk.continue(actor, run.id, { ...choice, ideaId });
  expect(await pipeline.runDesk.continue(actor, run.id, { ...choice, ideaId })).toMatchObject({
    failure: 'NOT_WAITING',
  });
  expect(await cardOf(run.id)).toMatchObject({ stage: 'idea', idea_id: ideaId });
  await work(run.id);
  now = await read(run.id);
  expect(now).toMatchObject({ status: 'waiting', waitingFor: 'design' });
  await pipeline.runDesk.continue(actor, run.id, { ...choice, designId: now.facts.designIds![0]! });
  await work(run.id);
  expect(await read(run.id)).toMatchObject({ status: 'waiting', step: 'publish', waitingFor: 'publish' });
  expect((await cardOf(run.id)).stage).toBe('ready');
  await pipeline.runDesk.continue(actor, run.id, { ...choice, publish: true });
  await work(run.id);
  expect(await read(run.id)).toMatchObject({ status: 'succeeded' });
});

it('goes on when the idea is chosen on its own page', async () => {
  const run = await start({ ...ALONE, reviewIdeas: true });
  await work(run.id);
  const { facts } = await read(run.id);
  await test.db.transaction(async (tx) => {
    await pipeline.pipelineNotes.ideaChosen(tx, { workspaceId, id: facts.ideaIds![2]! });
  });
  await work(run.id);
  expect(await read(run.id)).toMatchObject({ status: 'succeeded', facts: { ideaId: facts.ideaIds![2] } });
});

it('fails with the sentence of the step that failed, and goes on from there when it is tried again', async () => {
  const run = await start(ALONE);
  outside = async (step) => {
    if (step === 'product')
      throw new ProviderFailure({ provider: 'printify', kind: 'unauthorised', message: 'Reconnect Printify.' });
  };
  await work(run.id);
  expect(await read(run.id)).toMatchObject({
    status: 'failed',
    step: 'product',
    problem: { message: 'Reconnect Printify.', action: 'reconnect:printify' },
  });
  outside = async () => undefined;
  const again = await pipeline.runDesk.retry(actor, run.id);
  expect(again).toMatchObject({ run: { status: 'running', step: 'product' } });
  await work(run.id);
  expect(await read(run.id)).toMatchObject({ status: 'succeeded' });
  const { rows } = await test.db.pool.query(
    'SELECT count(*)::int AS products FROM products p JOIN pipeline_cards c ON c.product_id = p.id WHERE c.run_id = $1',
    [run.id],
  );
  expect(rows).toEqual([{ products: 1 }]);
});

it('is taken along when its job is tried again', async () => {
  const run = await start(ALONE);
  outside = async (step) => {
    if (step === 'ideas') throw new AppError('FORBIDDEN', 'No.');
  };
  await work(run.id);
  const failed = await read(run.id);
  outside = async () => undefined;
  await pipeline.jobDesk.retry(actor, failed.facts.jobId!);
  expect(await read(run.id)).toMatchObject({ status: 'running', problem: null });
  await work(run.id);
  expect(await read(run.id)).toMatchObject({ status: 'succeeded' });
});

/** A run that waits for a person to publish, of a listing whose publishing has failed before without any run. */
async function startBehindFailure() {
  const run = await start({ ...ALONE, reviewListing: true });
  await work(run.id);
  const { listingId } = (await read(run.id)).facts;
  const key = `publish-listing:${listingId!}`;
  const { id: jobId } = await pipeline.order({ kind: 'publish-listing', key, payload: { listingId } });
  outside = async () => {
    throw new AppError('FORBIDDEN', 'No.');
  };
  await pipeline.run(jobId);
  expect(await readJob(test.db, jobId)).toMatchObject({ status: 'failed' });
  outside = async () => undefined;
  return { run, jobId };
}

it('is told the end of a job that somebody had ordered before it, and that failed then', async () => {
  const { run, jobId } = await startBehindFailure();
  await pipeline.runDesk.continue(actor, run.id, { ...choice, publish: true });
  expect(await read(run.id)).toMatchObject({ status: 'running', facts: { jobId } });
  await work(run.id);
  expect(await read(run.id)).toMatchObject({ status: 'succeeded', facts: { url: 'https://etsy.example/1' } });
});

it('is cancelled with the job that it is at', async () => {
  const run = await start(PLAN);
  const jobId = (await read(run.id)).facts.jobId!;
  expect(await pipeline.runDesk.cancel(actor, run.id)).toMatchObject({ run: { status: 'cancelled' } });
  expect(await readJob(test.db, jobId)).toMatchObject({ status: 'cancelled' });
  expect(await pipeline.runDesk.cancel(actor, run.id)).toMatchObject({ failure: 'ENDED' });
});

it('goes on with a job that is still being cancelled when the run is tried again, and ends with what that makes', async () => {
  const run = await start(ALONE);
  outside = async (step) => {
    if (step !== 'publish') return;
    expect(await pipeline.runDesk.cancel(actor, run.id)).toMatchObject({ run: { status: 'cancelled' } });
    expect(await pipeline.runDesk.retry(actor, run.id)).toMatchObject({ run: { status: 'running', step: 'publish' } });
  };
  await work(run.id);
  outside = async () => undefined;
  await work(run.id);
  const ended = await read(run.id);
  expect(ended).toMatchObject({ status: 'succeeded', facts: { url: 'https://etsy.example/1' } });
  expect(await readJob(test.db, ended.facts.jobId!)).toMatchObject({ status: 'succeeded' });
});

it('a step that cannot be ordered fails the run and leaves the end of the job before it standing', async () => {
  const other = createTestPipeline(test, { workspaceId });
  connectToySlices(other, test.db);
  other.pipelineRuns.use({
    ...(other.pipelineRuns.choices as RunSteps),
    makeDesigns: async () => {
      throw new AppError('PAYMENT_REQUIRED', 'All images of this month are used.', { facts: { action: 'upgrade' } });
    },
  });
  const outcome = await other.runDesk.start(actor, { trendId: null, keyword: 'dear', cardId: null, plan: ALONE }, call);
  const { run } = outcome as { run: { id: string } };
  const jobId = (await read(run.id)).facts.jobId!;
  await other.run(jobId);
  expect(await readJob(test.db, jobId)).toMatchObject({ status: 'succeeded' });
  expect(await read(run.id)).toMatchObject({
    status: 'failed',
    step: 'designs',
    problem: { code: 'PAYMENT_REQUIRED', message: 'All images of this month are used.', action: 'upgrade' },
  });
  await other.close();
});

describe('a key that may only steer the pipeline', () => {
  const steering = (): Actor => ({ kind: 'key', keyId: workspaceId, workspaceId, scopes: [...STEERING] });
  const forbidden = expect.objectContaining({ code: 'FORBIDDEN' }) as Error;

  it('neither begins a run that publishes, nor says that one may', async () => {
    const order = { trendId: null, keyword: 'quiet', cardId: null, plan: PLAN };
    await expect(pipeline.runDesk.start(steering(), order, call)).rejects.toEqual(forbidden);
    const drafting = { ...order, plan: { ...PLAN, publish: false } };
    expect(await pipeline.runDesk.start(steering(), drafting, call)).toHaveProperty('run');
    const run = await start({ ...ALONE, reviewListing: true });
    await work(run.id);
    expect(await read(run.id)).toMatchObject({ status: 'waiting', waitingFor: 'publish' });
    const yes = { ...choice, publish: true };
    await expect(pipeline.runDesk.continue(steering(), run.id, yes)).rejects.toEqual(forbidden);
    expect(await read(run.id)).toMatchObject({ status: 'waiting' });
  });

  it('approves no design', async () => {
    const run = await start({ ...ALONE, reviewDesigns: true });
    await work(run.id);
    const designId = (await read(run.id)).facts.designIds![0]!;
    await expect(pipeline.runDesk.continue(steering(), run.id, { ...choice, designId })).rejects.toEqual(forbidden);
  });

  it('has no run and no job tried again that would publish', async () => {
    const run = await start(ALONE);
    outside = async (step) => {
      if (step === 'publish') throw new AppError('BAD_USER_INPUT', 'Shorten the title.');
    };
    await work(run.id);
    const { facts } = await read(run.id);
    await expect(pipeline.runDesk.retry(steering(), run.id)).rejects.toEqual(forbidden);
    await expect(pipeline.jobDesk.retry(steering(), facts.jobId!)).rejects.toEqual(forbidden);
    expect(await readJob(test.db, facts.jobId!)).toMatchObject({ status: 'failed' });
  });

  it('plans no schedule that publishes', async () => {
    const plan = { ...PLAN, category: null, minScore: 50, trendsPerRun: 1 };
    const wish = { name: 'Weekly', cron: '0 9 * * 1', timeZone: 'Europe/Berlin', plan, isActive: true };
    await expect(
      pipeline.scheduleDesk.create(steering(), wish, { ...call, mutation: 'scheduleCreate' }),
    ).rejects.toEqual(forbidden);
  });
});

describe('what the database refuses', () => {
  const broken = (other: TestPipeline, statement: Statement) => {
    let isBroken = true;
    const { makeDesigns, ...steps } = other.pipelineRuns.choices as RunSteps;
    other.pipelineRuns.use({
      ...steps,
      makeDesigns: async (tx, order) => {
        const isNow = isBroken;
        isBroken = false;
        if (isNow) await tx.query(statement);
        return makeDesigns(tx, order);
      },
    });
  };
  const begin = async (other: TestPipeline) => {
    const order = { trendId: null, keyword: 'torn', cardId: null, plan: ALONE };
    const { run } = (await other.runDesk.start(actor, order, call)) as { run: { id: string } };
    return { runId: run.id, jobId: (await read(run.id)).facts.jobId! };
  };

  it('moves nothing: the job that moved the run tries again, and the run goes on', async () => {
    const other = createTestPipeline(test, { workspaceId });
    connectToySlices(other, test.db);
    broken(other, { name: 'toy_broken', text: 'SELECT 1 / 0' });
    const { runId, jobId } = await begin(other);
    await other.run(jobId);
    expect([await read(runId), await readJob(test.db, jobId)]).toMatchObject([
      { status: 'running', step: 'ideas' },
      { status: 'retrying' },
    ]);
    await other.run(jobId);
    expect(await read(runId)).toMatchObject({ status: 'running', step: 'designs' });
    await other.close();
  });

  it('is tried once more at once where it gave a transaction up for another', async () => {
    const other = createTestPipeline(test, { workspaceId });
    connectToySlices(other, test.db);
    broken(other, { name: 'toy_deadlock', text: `DO $$ BEGIN RAISE SQLSTATE '40P01'; END $$` });
    const { runId, jobId } = await begin(other);
    await other.run(jobId);
    expect(await readJob(test.db, jobId)).toMatchObject({ status: 'succeeded', attempts: 1 });
    expect(await read(runId)).toMatchObject({ status: 'running', step: 'designs' });
    await other.close();
  });

  it('is not asked for where a choice is made at the run and at the idea at once: locks have one order', async () => {
    const run = await start({ ...ALONE, reviewIdeas: true });
    await work(run.id);
    const ideaId = (await read(run.id)).facts.ideaIds![0]!;
    let here: Promise<unknown> = Promise.resolve();
    await test.db.transaction(async (tx) => {
      await tx.query({ name: 'toy_lock_idea', text: 'SELECT FROM ideas WHERE id = $1 FOR UPDATE' }, [ideaId]);
      here = pipeline.runDesk.continue(actor, run.id, { ...choice, ideaId });
      await waitUntil('the other waits', async () => {
        const { rowCount } = await test.db.pool.query('SELECT FROM pg_locks WHERE NOT granted');
        return rowCount! > 0;
      });
      await pipeline.pipelineNotes.ideaChosen(tx, { workspaceId, id: ideaId });
    });
    expect(await here).toMatchObject({ failure: 'NOT_WAITING' });
    expect(await read(run.id)).toMatchObject({ status: 'running', step: 'designs' });
  });
});

it('goes on when a design is approved on its own page', async () => {
  const run = await start({ ...ALONE, reviewDesigns: true });
  await work(run.id);
  const { status, waitingFor, facts } = await read(run.id);
  expect([status, waitingFor]).toEqual(['waiting', 'design']);
  const designId = facts.designIds![1]!;
  await test.db.transaction((tx) => pipeline.pipelineNotes.designApproved(tx, { workspaceId, id: designId }));
  await work(run.id);
  expect(await read(run.id)).toMatchObject({ status: 'succeeded', facts: { designId } });
});

it('stops for a person where the screen found something in every idea', async () => {
  const other = createTestPipeline(test, { workspaceId });
  connectToySlices(other, test.db, { findings: '[{"kind":"trademark"}]' });
  const { run } = (await other.runDesk.start(
    actor,
    { trendId: null, keyword: 'marked', cardId: null, plan: ALONE },
    call,
  )) as { run: { id: string } };
  await other.run((await read(run.id)).facts.jobId!);
  expect(await read(run.id)).toMatchObject({ status: 'waiting', waitingFor: 'idea' });
  await other.close();
});
