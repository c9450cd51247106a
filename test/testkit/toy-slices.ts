import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { JobHandler, JobRun } from '#domain/pipeline/job-contract.js';
import type { PipelineCore } from '#domain/pipeline/create-pipeline.js';
import type { RunSteps } from '#domain/pipeline/runs/run-steps.js';
import type { Database, Statement, Tx } from '#infra/postgres/database.js';

const sql = (name: string, text: string): Statement => ({ name: `toy_${name}`, text });
const IDEA = sql(
  'idea',
  `INSERT INTO ideas (workspace_id, trend_id, keyword, source, locale, engine, title, concept, job_id, job_ordinal, findings)
VALUES ($1, $2, $3, 'words', 'en', 'rules', $4, '', $5, $6, $7::jsonb) ON CONFLICT (job_id, job_ordinal) DO UPDATE SET title = excluded.title RETURNING id`,
);
const DESIGN = sql(
  'design',
  `INSERT INTO designs (workspace_id, idea_id, title, engine, file_key, thumbnail_key, sha256, mime, bytes, width, height, job_id, job_ordinal)
VALUES ($1, $2, $3, 'renderer', 'k', 't', sha256('x'), 'image/png', 1, 1, 1, $4, $5) ON CONFLICT (job_id, job_ordinal) DO UPDATE SET title = excluded.title RETURNING id`,
);
const PRODUCT = sql(
  'product',
  `INSERT INTO products (workspace_id, design_id, idea_id, trend_id, template, title, status, blueprint_id, print_provider_id)
SELECT $1, d.id, d.idea_id, i.trend_id, 'tee', d.title, 'creating', 1, 1 FROM designs d LEFT JOIN ideas i ON i.id = d.idea_id WHERE d.id = $2 RETURNING id`,
);
const LISTING = sql(
  'listing',
  `INSERT INTO listings (workspace_id, product_id, idea_id, trend_id) SELECT $1, id, idea_id, trend_id FROM products WHERE id = $2 RETURNING id`,
);
const CHOOSE = sql('choose', `UPDATE ideas SET status = 'chosen' WHERE id = $1`);
const APPROVE = sql('approve', `UPDATE designs SET status = 'approved' WHERE id = $1`);
const LIVE = sql('live', `UPDATE listings SET status = 'live', etsy_listing_id = $2 WHERE id = $1`);
const READY = sql('ready', `UPDATE products SET status = 'ready' WHERE id = $1`);

/** Work that a test may watch or break. */
export interface ToyWork {
  /** Before each outside step of a job. */
  outside(job: JobRun, step: string): Promise<void>;
  /** Finding of the screen on each idea. */
  findings: string;
}

const facts = z.record(z.string(), z.unknown());
type Facts = Record<string, string>;

/** Slices that write real rows and do nothing outside: what runs and cards are tested with. */
export function connectToySlices(core: PipelineCore, db: Database, work: Partial<ToyWork> = {}): void {
  const { pipelineJobs, pipelineNotes } = core;
  const handler = (
    kind: string,
    run: (job: JobRun<Facts>, tx: (work: (tx: Tx) => Promise<object>) => Promise<object>) => Promise<object>,
  ): JobHandler => ({
    kind,
    payload: facts,
    maxAttempts: 5,
    run: (job) => run(job as JobRun<Facts>, (change) => db.transaction(change)),
  });
  const outside = async (job: JobRun, step: string) => {
    await job.once(step, {
      make: async () => (await work.outside?.(job, step), { done: true }),
      find: async () => undefined,
    });
  };
  const one = async (tx: Tx, statement: Statement, values: unknown[]): Promise<string> =>
    (await tx.query<{ id: string }>(statement, values))[0]!.id;
  const handlers = [
    handler('generate-ideas', async (job, inTx) => {
      await outside(job, 'ideas');
      return inTx(async (tx) => {
        const ideaIds: string[] = [];
        for (let place = 0; place < Number(job.payload['count']); place += 1) {
          const { keyword, trendId } = job.payload as { keyword: string; trendId: string | null };
          ideaIds.push(
            await one(tx, IDEA, [
              job.workspaceId,
              trendId,
              keyword,
              `Idea ${place} of ${keyword}`,
              job.id,
              place,
              work.findings ?? '[]',
            ]),
          );
        }
        return { ideaIds };
      });
    }),
    handler('generate-designs', async (job, inTx) => {
      await outside(job, 'designs');
      return inTx(async (tx) => {
        const { ideaId, count } = job.payload as { ideaId: string; count: string };
        const designIds: string[] = [];
        for (let place = 0; place < Number(count); place += 1)
          designIds.push(await one(tx, DESIGN, [job.workspaceId, ideaId, `Design ${place}`, job.id, place]));
        return { designIds };
      });
    }),
    handler('make-product', async (job, inTx) => {
      await outside(job, 'product');
      return inTx(async (tx) => {
        await tx.query(READY, [job.payload['productId']]);
        return { productId: job.payload['productId'] };
      });
    }),
    handler('publish-listing', async (job, inTx) => {
      await outside(job, 'publish');
      return inTx(async (tx) => {
        const listingId = job.payload['listingId']!;
        await tx.query(LIVE, [listingId, randomUUID()]);
        await pipelineNotes.listingLive(tx, { workspaceId: job.workspaceId, id: listingId });
        return { listingId, url: 'https://etsy.example/1' };
      });
    }),
  ];
  const order = async (
    tx: Tx,
    kind: string,
    { workspaceId, runId, ...about }: { workspaceId: string; runId: string; key: string; payload: object },
  ) => {
    const { id } = await pipelineJobs.order(tx, {
      workspaceId,
      runId,
      kind,
      key: `${kind}:${about.key}`,
      payload: about.payload,
    });
    return { jobId: id };
  };
  const steps: RunSteps = {
    makeIdeas: (tx, { workspaceId, runId, plan, keyword, trendId }) =>
      order(tx, 'generate-ideas', {
        workspaceId,
        runId,
        key: runId,
        payload: { keyword, trendId, count: plan.ideaCount },
      }),
    chooseIdea: async (tx, { workspaceId, ideaId }) => {
      await tx.query(CHOOSE, [ideaId]);
      await pipelineNotes.ideaChosen(tx, { workspaceId, id: ideaId });
    },
    makeDesigns: (tx, { workspaceId, runId, plan, ideaId }) =>
      order(tx, 'generate-designs', { workspaceId, runId, key: runId, payload: { ideaId, count: plan.designCount } }),
    approveDesign: async (tx, { workspaceId, designId }) => {
      await tx.query(APPROVE, [designId]);
      await pipelineNotes.designApproved(tx, { workspaceId, id: designId });
    },
    makeProduct: async (tx, { workspaceId, runId, designId }) => {
      const productId = await one(tx, PRODUCT, [workspaceId, designId]);
      await pipelineNotes.productMade(tx, { workspaceId, id: productId });
      return order(tx, 'make-product', { workspaceId, runId, key: productId, payload: { productId } });
    },
    draftListing: async (tx, { workspaceId, productId }) => {
      const listingId = await one(tx, LISTING, [workspaceId, productId]);
      await pipelineNotes.listingDrafted(tx, { workspaceId, id: listingId });
      return { listingId };
    },
    publish: (tx, { workspaceId, runId, listingId }) =>
      order(tx, 'publish-listing', { workspaceId, runId, key: listingId, payload: { listingId } }),
  };
  core.connect(handlers, steps);
}
