import type { Clock } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import type { Statement, Tx } from '#infra/postgres/database.js';
import type { WakeUps } from '#infra/pubsub.js';
import type { Logger } from '#observability/logger.js';
import type { RunPlan } from '#schema/pipeline/run-plan.values.js';
import type { ProblemOf } from '../job-failure.js';
import type { JobRow } from '../job-row.js';
import { JOBS_CHANGED, type PipelineJobs } from '../pipeline-jobs.js';
import { moveOf, type RunAct, type RunEvent } from './run-machine.js';
import { INSERT_RUN, LOCK_RUN, PICK_DESIGN, PICK_IDEA, type RunRow, RUNS_WAITING_FOR, SAVE_RUN } from './run-row.js';
import type { RunOrder, RunSteps } from './run-steps.js';

export interface PipelineRunsDeps {
  clock: Clock;
  wake: WakeUps;
  jobs: PipelineJobs;
  logger: Logger;
  problemOf: ProblemOf;
}

/** What a run is to make of what. */
export interface RunStart {
  readonly workspaceId: string;
  readonly trendId: string | null;
  readonly keyword: string;
  readonly plan: RunPlan;
  readonly createdBy: string | null;
  readonly scheduleId?: string;
  /** The date of the schedule that it is for. */
  readonly slot?: Date;
}

type Row = RunRow & Record<string, unknown>;
const point = (name: string, text: string): Statement => ({ name, text });
const MARK = point('pipeline_run_mark', 'SAVEPOINT run_act');
const BACK = point('pipeline_run_back', 'ROLLBACK TO SAVEPOINT run_act');
const FORGET = point('pipeline_run_forget', 'RELEASE SAVEPOINT run_act');

/**
 * "Make a listing from this": moves runs along in the transaction of whatever moves them, a job that ended or a person's choice,
 * so that a run is never between two steps (docs/adr/0032).
 */
export class PipelineRuns {
  private steps: RunSteps | undefined;

  constructor(private readonly deps: PipelineRunsDeps) {
    deps.jobs.onEnd((tx, job) => this.hearEnd(tx, job));
    deps.jobs.onBegunAgain((tx, job) => this.hearAgain(tx, job));
  }

  /** Slices are made after the pipeline, so their steps come after. */
  use(steps: RunSteps): void {
    this.steps = steps;
  }

  /** Marks a person's choices in the slices that they belong to. */
  get choices(): Pick<RunSteps, 'chooseIdea' | 'approveDesign'> {
    if (!this.steps) throw new Error('nobody takes the steps of runs');
    return this.steps;
  }

  /** Undefined: the schedule has had a run for this trend and date. */
  async start(tx: Tx, start: RunStart): Promise<RunRow | undefined> {
    const { workspaceId, scheduleId, slot, trendId, keyword, plan, createdBy } = start;
    const values = [workspaceId, scheduleId ?? null, slot ?? null, trendId, keyword, JSON.stringify(plan), createdBy];
    const [row] = await tx.query<Row>(INSERT_RUN, [...values, this.deps.clock.now()]);
    return row && ((await this.apply(tx, row, { kind: 'started' })) ?? row);
  }

  async lock(tx: Tx, workspaceId: string, runId: string): Promise<RunRow | undefined> {
    const [row] = await tx.query<Row>(LOCK_RUN, [workspaceId, runId]);
    return row;
  }

  /** Tells every run that waits for a choice among which this thing is. */
  async tell(tx: Tx, workspaceId: string, about: { id: string; event: RunEvent }): Promise<void> {
    const waiting = await tx.query<{ id: string }>(RUNS_WAITING_FOR, [workspaceId, about.id]);
    for (const { id } of waiting) {
      const run = await this.lock(tx, workspaceId, id);
      if (run) await this.apply(tx, run, about.event);
    }
  }

  /**
   * Moves a run whose row is locked, and does what follows. Undefined: the event says nothing to it. A step that cannot be taken
   * fails the run with the step's sentence, and what moved it stands all the same.
   * @throws what is no sentence for people, e.g. the database's: then nothing has moved, and whoever moved it tries again
   */
  async apply(tx: Tx, run: RunRow, event: RunEvent): Promise<RunRow | undefined> {
    const move = moveOf(run, event, run.plan);
    if (!move) return undefined;
    const saved = await this.save(tx, { ...run, ...move.state });
    if (!move.act) return saved;
    await tx.query(MARK);
    try {
      await this.act(tx, saved, move.act);
      await tx.query(FORGET);
    } catch (error) {
      if (!(error instanceof AppError || error instanceof ProviderFailure)) throw error;
      await tx.query(BACK);
      this.deps.logger.warn({ err: error, run: run.id, act: move.act }, 'a step of a run could not be taken');
      return this.apply(tx, saved, { kind: 'failed', problem: this.deps.problemOf(error) });
    }
    return this.lock(tx, run.workspaceId, run.id);
  }

  private async act(tx: Tx, run: RunRow, act: RunAct): Promise<void> {
    const { facts, workspaceId, trendId, keyword } = run;
    const { steps } = this;
    if (!steps) throw new Error('nobody takes the steps of runs');
    const order: RunOrder = { workspaceId, runId: run.id, plan: run.plan, createdBy: run.createdBy };
    switch (act) {
      case 'make-ideas':
        return this.keepJob(tx, run, await steps.makeIdeas(tx, { ...order, trendId, keyword }));
      case 'pick-idea':
        return this.pick(tx, run, {
          statement: PICK_IDEA,
          ids: facts.ideaIds!,
          take: (id) => steps.chooseIdea(tx, { ...order, ideaId: id }),
        });
      case 'make-designs':
        return this.keepJob(tx, run, await steps.makeDesigns(tx, { ...order, ideaId: facts.ideaId! }));
      case 'pick-design':
        return this.pick(tx, run, {
          statement: PICK_DESIGN,
          ids: facts.designIds!,
          take: (id) => steps.approveDesign(tx, { ...order, designId: id }),
        });
      case 'make-product':
        return this.keepJob(tx, run, await steps.makeProduct(tx, { ...order, designId: facts.designId! }));
      case 'draft-listing': {
        const { listingId } = await steps.draftListing(tx, { ...order, productId: facts.productId! });
        return this.again(tx, run, { kind: 'listing-drafted', listingId });
      }
      case 'publish':
        return this.keepJob(tx, run, await steps.publish(tx, { ...order, listingId: facts.listingId! }));
      case 'job-again':
        return this.beginJobAgain(tx, run);
    }
  }

  /** Choosing is told back by the slice's note, which moves the run on. */
  private async pick(tx: Tx, run: RunRow, { statement, ids, take }: Choice): Promise<void> {
    const [best] = await tx.query<{ id: string }>(statement, [run.workspaceId, ids]);
    if (best) await take(best.id);
    else await this.again(tx, run, { kind: 'nothing-to-pick' });
  }

  private async beginJobAgain(tx: Tx, run: RunRow): Promise<void> {
    const job = await this.deps.jobs.lock(tx, run.workspaceId, run.facts.jobId!);
    if (job && (job.status === 'failed' || job.status === 'cancelled'))
      await this.deps.jobs.beginAgain(tx, job, run.id);
    // It ended well while the run was cancelled, or for another run: what it said is heard now.
    else if (job?.status === 'succeeded') await this.applyEnd(tx, run, job);
    // It has not come to the point at which it would have ended.
    else if (job) await this.deps.jobs.keepGoing(tx, job);
    else
      await this.again(tx, await this.save(tx, { ...run, status: 'failed', facts: without(run) }), {
        kind: 'tried-again',
      });
  }

  private async again(tx: Tx, run: RunRow, event: RunEvent): Promise<void> {
    const fresh = await this.lock(tx, run.workspaceId, run.id);
    if (fresh) await this.apply(tx, fresh, event);
  }

  private async keepJob(tx: Tx, run: RunRow, { jobId }: { jobId: string }): Promise<void> {
    const saved = await this.save(tx, { ...run, facts: { ...run.facts, jobId } });
    // The same order may have been done before: its job says so at once.
    const job = await this.deps.jobs.lock(tx, run.workspaceId, jobId);
    if (job?.status === 'succeeded') await this.applyEnd(tx, saved, job);
  }

  private async save(tx: Tx, run: RunRow): Promise<RunRow> {
    const { id, status, step, waitingFor, facts, problem, workspaceId } = run;
    const values = [id, status, step, waitingFor, JSON.stringify(facts), problem && JSON.stringify(problem)];
    const [row] = await tx.query<Row>(SAVE_RUN, [...values, this.deps.clock.now()]);
    await this.deps.wake.publish(tx, JOBS_CHANGED, workspaceId);
    return row!;
  }

  private async hearEnd(tx: Tx, job: JobRow): Promise<void> {
    const run = job.runId === null ? undefined : await this.lock(tx, job.workspaceId, job.runId);
    if (run?.facts.jobId === job.id) await this.applyEnd(tx, run, job);
  }

  private async applyEnd(tx: Tx, run: RunRow, job: JobRow): Promise<void> {
    const event = eventOfEnd(job);
    if (event) await this.apply(tx, run, event);
  }

  /** A job that a person tries again takes its run with it. */
  private async hearAgain(tx: Tx, job: JobRow): Promise<void> {
    const run = job.runId === null ? undefined : await this.lock(tx, job.workspaceId, job.runId);
    if (run?.facts.jobId !== job.id || (run.status !== 'failed' && run.status !== 'cancelled')) return;
    await this.save(tx, { ...run, status: 'running', problem: null });
  }
}

interface Choice {
  statement: Statement;
  ids: readonly string[];
  take: (id: string) => Promise<void>;
}

function without({ facts: { jobId: _gone, ...facts } }: RunRow): RunRow['facts'] {
  return facts;
}

/** What the end of a job says to its run; undefined for one that has not ended. */
function eventOfEnd({ task, status, result, problem }: JobRow): RunEvent | undefined {
  if (status === 'failed') return { kind: 'failed', problem: problem! };
  if (status === 'cancelled') return { kind: 'cancelled' };
  if (status !== 'succeeded') return undefined;
  const facts = (result ?? {}) as { ideaIds?: string[]; designIds?: string[]; productId?: string; url?: string };
  switch (task) {
    case 'generate-ideas':
      return { kind: 'ideas-made', ideaIds: facts.ideaIds ?? [] };
    case 'generate-designs':
      return { kind: 'designs-made', designIds: facts.designIds ?? [] };
    case 'make-product':
      return { kind: 'product-made', productId: facts.productId! };
    case 'publish-listing':
      return { kind: 'published', url: facts.url };
    default:
      return undefined;
  }
}
