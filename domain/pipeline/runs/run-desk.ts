import type { Database, Statement, Tx } from '#infra/postgres/database.js';
import { onceMore } from '#infra/postgres/once-more.js';
import type { Cursors } from '#schema/base/cursor.js';
import type { PageRequest } from '#schema/base/page-request.js';
import { RUN_RULES } from '#schema/pipeline/run-plan.rules.js';
import type { RunPlan } from '#schema/pipeline/run-plan.values.js';
import type { Actor } from '../../accounts/actor.js';
import type { AuditLog } from '../../accounts/audit-log.js';
import { hasRight, requireRight, requireWorkspace } from '../../accounts/permissions.js';
import { type Refusal, refuse } from '../../accounts/refusal.js';
import { readRowPage, type RowPage } from '../../accounts/row-pages.js';
import { tenantOf } from '../../accounts/tenant.js';
import type { IdempotentCall, Idempotency } from '../../idempotency/idempotency.js';
import { FACTS_OF } from '../board/card-statements.js';
import { hasEnded } from '../job-row.js';
import { requireRightOfPlan } from '../job-rights.js';
import type { PipelineJobs } from '../pipeline-jobs.js';
import { type DrawingRun, drawingRuns } from './drawing-runs.js';
import type { PipelineRuns } from './pipeline-runs.js';
import type { RunLauncher } from './run-launcher.js';
import { planFault, profileFault } from './run-plan-check.js';
import { type RunRow, RUNS_BY_IDS, RUNS_PAGE, WAITING_COUNTS } from './run-row.js';

export interface RunDeskDeps {
  db: Database;
  cursors: Cursors;
  audit: AuditLog;
  idempotency: Idempotency;
  jobs: PipelineJobs;
  runs: PipelineRuns;
  launcher: RunLauncher;
}

/** What somebody orders; row ids. */
export interface RunOrderInput {
  readonly trendId: string | null;
  readonly keyword: string | null;
  readonly cardId: string | null;
  readonly plan: RunPlan;
}
/** What somebody decides for a run that waits; row ids. */
export interface RunChoice {
  readonly ideaId: string | null;
  readonly designId: string | null;
  readonly publish: boolean;
}
export interface RunFilter {
  readonly statuses?: readonly string[];
  readonly scheduleId?: string;
}
type Row = RunRow & Record<string, unknown>;
type Changed<Code extends string> = { run: RunRow } | (Refusal<Code | 'NOT_FOUND'> & { run?: RunRow });
export type StartOutcome = { run: RunRow } | Refusal<'NOTHING_TO_START_FROM' | 'NOT_FOUND' | 'PLAN_INVALID'>;
export type ContinueOutcome = Changed<'NOT_WAITING' | 'CHOICE_INVALID'>;

/** Runs as the people of their workspace start and steer them. */
export class RunDesk {
  constructor(private readonly deps: RunDeskDeps) {}

  /** Newest first. @throws AppError FORBIDDEN, INVALID_CURSOR */
  async page(actor: Actor, filter: RunFilter, page: PageRequest): Promise<RowPage<RunRow>> {
    requireRight(actor, 'pipeline.read');
    const values = [requireWorkspace(actor), filter.statuses ?? null, filter.scheduleId ?? null];
    const db = this.deps.db.as(tenantOf(actor));
    return readRowPage(this.deps.cursors, { name: 'runs', shape: filter, page }, (after, limit) =>
      db.query<Row>(RUNS_PAGE, [...values, after, limit]),
    );
  }

  async byIds(actor: Actor, ids: readonly string[]): Promise<RunRow[]> {
    if (!hasRight(actor, 'pipeline.read') || actor.kind === 'system') return [];
    return this.deps.db.as(tenantOf(actor)).query<Row>(RUNS_BY_IDS, [requireWorkspace(actor), ids]);
  }

  /** Runs that draw these ideas, or will once they are chosen. Row ids. */
  async drawing(actor: Actor, ideaIds: readonly string[]): Promise<DrawingRun[]> {
    if (!hasRight(actor, 'pipeline.read') || actor.kind === 'system') return [];
    return drawingRuns.drawing(this.deps.db.as(tenantOf(actor)), requireWorkspace(actor), ideaIds);
  }

  /** How many runs wait for a person, by what they wait for. @throws AppError FORBIDDEN */
  async waiting(actor: Actor): Promise<{ waitingFor: 'idea' | 'design' | 'publish'; count: number }[]> {
    requireRight(actor, 'pipeline.read');
    const db = this.deps.db.as(tenantOf(actor));
    return db.query(WAITING_COUNTS, [requireWorkspace(actor)]);
  }

  /** @throws AppError FORBIDDEN */
  async start(actor: Actor, order: RunOrderInput, call: IdempotentCall): Promise<StartOutcome> {
    requireRight(actor, 'pipeline.write');
    requireRightOfPlan(actor, order.plan);
    const workspaceId = requireWorkspace(actor);
    const fault = planFault(order.plan);
    if (fault) return fault;
    const words = order.keyword?.trim() ?? '';
    if (order.trendId === null && (words.length < RUN_RULES.keyword.min || words.length > RUN_RULES.keyword.max)) {
      return refuse('NOTHING_TO_START_FROM', 'keyword', 'Name a trend, or up to 200 characters of your own words.');
    }
    return this.deps.idempotency.run<StartOutcome>(actor, call, {
      run: async (tx) => {
        const keyword = order.trendId === null ? words : await this.keywordOf(tx, workspaceId, order.trendId);
        if (keyword === undefined) return refuse('NOT_FOUND', 'trendId', 'There is no such trend any more.');
        const stranger = await profileFault(tx, workspaceId, order.plan);
        if (stranger) return stranger;
        const createdBy = userOf(actor);
        const start = { workspaceId, trendId: order.trendId, keyword, plan: order.plan, createdBy };
        const run = (await this.deps.launcher.launch(tx, start, order.cardId))!;
        await this.note(tx, { actor, action: 'run.started', run });
        return { run };
      },
    });
  }

  /** Gives a run what it waits for, which takes the right to choose that by itself. @throws AppError FORBIDDEN */
  continue(actor: Actor, runId: string, choice: RunChoice): Promise<ContinueOutcome> {
    return this.changed<ContinueOutcome>(actor, { runId, ...choice }, async (tx, run) => {
      if (run.status !== 'waiting') return { ...refuse('NOT_WAITING', 'id', 'This run waits for nobody.'), run };
      requireRight(actor, RIGHT_OF_CHOICE[run.waitingFor!]);
      if (!(await this.take(tx, run, { ...choice, createdBy: userOf(actor) }))) {
        return { ...refuse('CHOICE_INVALID', null, CHOICES[run.waitingFor!]), run };
      }
      await this.note(tx, { actor, action: 'run.continued', run });
      return { run: (await this.deps.runs.lock(tx, run.workspaceId, run.id))! };
    });
  }

  /** False: the choice is none that the run waits for. */
  private async take(tx: Tx, run: RunRow, choice: RunChoice & { createdBy: string | null }): Promise<boolean> {
    const { runs } = this.deps;
    const { ideaId, designId, createdBy } = choice;
    const order = { workspaceId: run.workspaceId, runId: run.id, plan: run.plan, createdBy };
    if (run.waitingFor === 'publish') {
      return choice.publish && (await runs.apply(tx, run, { kind: 'publish-confirmed' })) !== undefined;
    }
    if (run.waitingFor === 'idea') {
      if (ideaId === null || !run.facts.ideaIds?.includes(ideaId)) return false;
      await runs.choices.chooseIdea(tx, { ...order, ideaId });
      return true;
    }
    if (designId === null || !run.facts.designIds?.includes(designId)) return false;
    await runs.choices.approveDesign(tx, { ...order, designId });
    return true;
  }

  /** Ends a run, and the job that it is at. What it made stays. @throws AppError FORBIDDEN */
  async cancel(actor: Actor, runId: string): Promise<Changed<'ENDED'>> {
    return this.changed<Changed<'ENDED'>>(actor, { runId }, async (tx, run) => {
      const cancelled = await this.deps.runs.apply(tx, run, { kind: 'cancelled' });
      if (!cancelled) return { ...refuse('ENDED', 'id', 'This run has ended.'), run };
      await this.note(tx, { actor, action: 'run.cancelled', run });
      return { run: cancelled };
    });
  }

  /** Tries a run again from where it fell. @throws AppError FORBIDDEN, PAYMENT_REQUIRED */
  async retry(actor: Actor, runId: string): Promise<Changed<'NOT_FAILED'>> {
    return this.changed<Changed<'NOT_FAILED'>>(actor, { runId }, async (tx, run) => {
      requireRightOfPlan(actor, run.plan);
      const again = await this.deps.runs.apply(tx, run, { kind: 'tried-again' });
      if (!again)
        return { ...refuse('NOT_FAILED', 'id', 'Only a run that failed or was cancelled can be tried again.'), run };
      await this.note(tx, { actor, action: 'run.retried', run });
      return { run: again };
    });
  }

  /** What is chosen or published is locked first, then the job, then the run: in the order of those who come from there. */
  private async changed<Outcome>(
    actor: Actor,
    order: Pick<Partial<RunChoice>, 'ideaId' | 'designId'> & { readonly runId: string },
    change: (tx: Tx, run: RunRow) => Promise<Outcome>,
  ): Promise<Outcome | Refusal<'NOT_FOUND'>> {
    requireRight(actor, 'pipeline.write');
    const workspaceId = requireWorkspace(actor);
    const { runId } = order;
    const once = async (tx: Tx) => {
      const [seen] = await tx.query<Row>(RUNS_BY_IDS, [workspaceId, [runId]]);
      await lockSubject(tx, seen, order);
      const job =
        seen?.facts.jobId === undefined ? undefined : await this.deps.jobs.lock(tx, workspaceId, seen.facts.jobId);
      const run = await this.deps.runs.lock(tx, workspaceId, runId);
      if (!run) return refuse('NOT_FOUND', 'id', 'Your workspace has no such run.');
      const outcome = await change(tx, run);
      const after = await this.deps.runs.lock(tx, workspaceId, runId);
      if (job && after?.status === 'cancelled' && !hasEnded(job)) await this.deps.jobs.cancel(tx, job);
      return outcome;
    };
    const db = this.deps.db.as(tenantOf(actor));
    return onceMore(() => db.transaction(once));
  }

  private async keywordOf(tx: Tx, workspaceId: string, trendId: string): Promise<string | undefined> {
    const [trend] = await tx.query<{ title: string }>(FACTS_OF.trend, [workspaceId, trendId]);
    return trend?.title;
  }

  private note(tx: Tx, { actor, action, run }: { actor: Actor; action: string; run: RunRow }): Promise<void> {
    const after = { step: run.step, keyword: run.keyword };
    return this.deps.audit.record(tx, { actor, action, subject: { kind: 'run', id: run.id }, after });
  }
}

const userOf = (actor: Actor): string | null => (actor.kind === 'user' ? actor.userId : null);

const lockOf = (kind: 'idea' | 'design' | 'listing'): Statement => ({
  name: `pipeline_run_lock_${kind}`,
  text: `SELECT id FROM ${kind}s WHERE workspace_id = $1 AND id = $2 FOR UPDATE`,
});
const [LOCK_IDEA, LOCK_DESIGN, LOCK_LISTING] = [lockOf('idea'), lockOf('design'), lockOf('listing')];

async function lockSubject(
  tx: Tx,
  run: RunRow | undefined,
  { ideaId, designId }: Pick<Partial<RunChoice>, 'ideaId' | 'designId'>,
): Promise<void> {
  if (!run) return;
  const { workspaceId, step, facts } = run;
  if (ideaId) await tx.query(LOCK_IDEA, [workspaceId, ideaId]);
  if (designId) await tx.query(LOCK_DESIGN, [workspaceId, designId]);
  if (step === 'publish' && facts.listingId) await tx.query(LOCK_LISTING, [workspaceId, facts.listingId]);
}

const RIGHT_OF_CHOICE = { idea: 'ideas.write', design: 'designs.write', publish: 'listings.publish' } as const;
const CHOICES = {
  idea: 'Name one of the ideas of this run.',
  design: 'Name one of the designs of this run.',
  publish: 'Say that it is to be published.',
} as const;
