import type { Clock } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import type { Database } from '#infra/postgres/database.js';
import { designsMade } from '#observability/metrics.js';
import type { Screening } from '../screening/screening.js';
import type { JobHandler, JobRun } from '../pipeline/job-contract.js';
import { briefOf, type DrawingBrief, groundFor, nearPatterns, suggestedTags } from './design-brief.js';
import { checkDesign } from './design-checks.js';
import type { DesignFiles } from './design-files.js';
import { type DesignJob, designOrder, GENERATE_DESIGNS } from './design-order.js';
import { type DesignPainter, type Painted, seedOf } from './design-painter.js';
import { IDEA, type IdeaForDesign, INSERT, NEW_ID, RISING_NEAR } from './design-statements.js';
import { lookAt } from './picture-facts.js';

export interface GenerateDesignsDeps {
  db: Database;
  clock: Clock;
  files: DesignFiles;
  painter: DesignPainter;
  screening: Pick<Screening, 'check'>;
}

type Run = JobRun<DesignJob>;

/** Makes the designs of an order one after the other: a picture, its files, its row. Each exists once, whatever is killed. */
export class GenerateDesignsHandler implements JobHandler<DesignJob> {
  readonly kind = GENERATE_DESIGNS;
  readonly payload = designOrder;
  readonly maxAttempts = 10;

  constructor(private readonly deps: GenerateDesignsDeps) {}

  async run(job: Run): Promise<{ designIds: string[]; engine: string }> {
    const { payload, workspaceId } = job;
    const brief = await this.briefFor(job);
    const engine = await job.keep('engine', () => this.engineFor(workspaceId, payload));
    const rising = (await this.deps.db.query<{ display: string }>(RISING_NEAR, [nearPatterns(brief)])).map(
      ({ display }) => display,
    );
    const designIds: string[] = [];
    for (let ordinal = 0; ordinal < payload.count; ordinal += 1) {
      job.signal.throwIfAborted();
      await job.progress(Math.round((ordinal / payload.count) * 100), 'drawing');
      designIds.push(await this.design(job, { brief, engine, ordinal, tags: suggestedTags(brief, rising) }));
    }
    return { designIds, engine };
  }

  /** Designs that are there stay, so they are counted. */
  used(doneSteps: readonly string[]): number {
    return doneSteps.filter((step) => step.startsWith('row ')).length;
  }

  /** The id is kept before anything is stored, so that a repeat writes to the same place. */
  private async design(
    job: Run,
    {
      brief,
      engine,
      ordinal,
      tags,
    }: { brief: DrawingBrief; engine: 'openai' | 'renderer'; ordinal: number; tags: string[] },
  ): Promise<string> {
    const { db, clock, files, screening } = this.deps;
    const tenant = db.as({ workspaceId: job.workspaceId, userId: null });
    const id = await job.keep(`id ${ordinal}`, async () => (await tenant.query<{ id: string }>(NEW_ID))[0]!.id);
    const place = { workspaceId: job.workspaceId, id };
    const painted = await this.paint(job, { brief, engine, ordinal, place });
    const facts = await lookAt(painted.bytes);
    const findings = screening.check(
      [...brief.lines, ...(painted.prompt ? [brief.concept, brief.style, brief.audience] : [])],
      brief.locale,
    );
    const stored = await files.store(place, { bytes: painted.bytes, extension: 'png' });
    await job.keep(`row ${ordinal}`, async () => {
      await tenant.query(INSERT, [
        ...[id, job.workspaceId, job.payload.ideaId, brief.title, painted.engine, painted.model, painted.prompt],
        ...[brief.template, painted.seed?.toString() ?? null, painted.spec && JSON.stringify(painted.spec)],
        ...[stored.fileKey, stored.thumbnailKey, stored.sha256, 'image/png', painted.bytes.length],
        ...[facts.width, facts.height, facts.hasTransparency],
        JSON.stringify(checkDesign({ facts, template: brief.template, findings })),
        ...[tags, job.id, ordinal, job.createdBy, clock.now()],
      ]);
      designsMade.inc({ engine: painted.engine });
      return true;
    });
    return id;
  }

  /** A rendered picture may be drawn again, it is the same one. One that costs money is asked for once. */
  private async paint(
    job: Run,
    order: { brief: DrawingBrief; engine: string; ordinal: number; place: { workspaceId: string; id: string } },
  ): Promise<Painted> {
    const { painter, files } = this.deps;
    const { brief, engine, ordinal, place } = order;
    const ground = groundFor(brief.template, job.payload.ground, ordinal);
    const seed = job.payload.seed === null ? seedOf(job.id) : BigInt(job.payload.seed);
    const paintOrder = { brief, ground, seed, ordinal };
    if (engine === 'renderer') return painter.render(paintOrder);
    // The bytes go to the store inside the step: what is kept says only that they are there.
    const made = await job.once<Omit<Painted, 'bytes' | 'seed'>>(`picture ${ordinal}`, {
      make: async () => {
        const { bytes, seed: _none, ...rest } = await painter.ask(job.workspaceId, paintOrder, job.signal);
        await files.store(place, { bytes, extension: 'png' });
        return rest;
      },
      find: async () => (await files.read(place)) && { engine: 'openai', model: null, prompt: null, spec: null },
    });
    const file = await files.read(place);
    if (!file)
      throw new AppError('INTERNAL', 'The picture was made and cannot be found. Order it again.', { retryable: true });
    return { ...made, bytes: file.bytes, seed: null };
  }

  private async briefFor({ payload, workspaceId }: Run): Promise<DrawingBrief> {
    const tenant = this.deps.db.as({ workspaceId, userId: null });
    const [idea] =
      payload.ideaId === null
        ? []
        : await tenant.query<IdeaForDesign & Record<string, unknown>>(IDEA, [workspaceId, payload.ideaId]);
    if (payload.ideaId !== null && !idea) {
      throw new AppError('NOT_FOUND', 'The idea is gone. Choose another one and order the designs again.');
    }
    return briefOf(payload, idea);
  }

  private async engineFor(workspaceId: string, { engine }: DesignJob): Promise<'openai' | 'renderer'> {
    if (engine !== null) return engine;
    return (await this.deps.painter.canAskOpenAi(workspaceId)) ? 'openai' : 'renderer';
  }
}
