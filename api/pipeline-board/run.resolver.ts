import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { isRefused } from '#domain/accounts/refusal.js';
import type { RowPage } from '#domain/accounts/row-pages.js';
import type { RunDesk, RunFilter } from '#domain/pipeline/runs/run-desk.js';
import type { RunRow } from '#domain/pipeline/runs/run-row.js';
import type { TrendRow } from '#domain/trends/trend-queries.js';
import { readPage } from '#schema/base/page-request.js';
import { formatUuidId, parseUuidId } from '#schema/base/public-id.js';
import { Job } from '#schema/pipeline/job.type.js';
import {
  PipelineRun,
  PipelineRunChoice,
  PipelineRunConnection,
  PipelineRunPlan,
  PipelineRunsArgs,
  PipelineRunStatus,
  PipelineRunStep,
  type PipelineRunWhere,
  PipelineWaiting,
} from '#schema/pipeline/run.type.js';
import {
  RunCancelInput,
  RunCancelPayload,
  RunContinueInput,
  RunContinuePayload,
  RunRetryInput,
  RunRetryPayload,
  RunStartInput,
  RunStartPayload,
} from '#schema/pipeline/run-change.type.js';
import { Trend } from '#schema/trends/trend.type.js';
import { rowIdOf, toTenancyError } from '../accounts/tenancy-errors.js';
import { RequireRight } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import { asJob } from './job.resolver.js';
import { readPlan, toPlan } from './plan-input.js';
import { subjectId } from './subject-ids.js';

const runIdOf = (id: string) => rowIdOf('prn', id);

/** "Make a listing from this": start, steer, look. */
@Resolver(() => PipelineRun)
export class RunResolver {
  constructor(private readonly desk: RunDesk) {}

  @FieldResolver(() => ID)
  id(@Root() run: RunRow): string {
    return formatUuidId('prn', run.id);
  }

  @FieldResolver(() => PipelineRunStatus)
  status(@Root() run: RunRow): string {
    return run.status.toUpperCase();
  }

  @FieldResolver(() => PipelineRunStep)
  step(@Root() run: RunRow): string {
    return run.step.toUpperCase();
  }

  @FieldResolver(() => PipelineRunChoice, { nullable: true })
  waitingFor(@Root() run: RunRow): string | null {
    return run.waitingFor?.toUpperCase() ?? null;
  }

  @FieldResolver(() => PipelineRunPlan, { description: 'How far it goes by itself, and where it stops.' })
  plan(@Root() run: RunRow): PipelineRunPlan {
    return toPlan(run.plan);
  }

  @FieldResolver(() => Trend, {
    nullable: true,
    description: 'The trend it was started from; null for own words, and when it is gone.',
  })
  trend(@Root() { trendId }: RunRow, @Ctx() { loaders }: ApiContext): Promise<TrendRow | null> | null {
    return trendId === null ? null : loaders.trendById.load(trendId);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The schedule that started it, `sch_…`.' })
  scheduleId(@Root() { scheduleId }: RunRow): string | null {
    return scheduleId === null ? null : formatUuidId('sch', scheduleId);
  }

  @FieldResolver(() => [ID], { description: 'Ideas that it made to choose from, for `nodes`.' })
  ideaIds(@Root() { facts }: RunRow): string[] {
    return (facts.ideaIds ?? []).map((id) => formatUuidId('ide', id));
  }

  @FieldResolver(() => [ID], { description: 'Designs that it made to choose from, for `nodes`.' })
  designIds(@Root() { facts }: RunRow): string[] {
    return (facts.designIds ?? []).map((id) => formatUuidId('dsn', id));
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The idea that was chosen.' })
  ideaId(@Root() { facts }: RunRow): string | null {
    return subjectId('idea', facts.ideaId ?? null);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The design that was approved.' })
  designId(@Root() { facts }: RunRow): string | null {
    return subjectId('design', facts.designId ?? null);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'Its product.' })
  productId(@Root() { facts }: RunRow): string | null {
    return subjectId('product', facts.productId ?? null);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'Its listing.' })
  listingId(@Root() { facts }: RunRow): string | null {
    return subjectId('listing', facts.listingId ?? null);
  }

  @RequireRight('pipeline.read')
  @FieldResolver(() => Job, { nullable: true, description: 'The job that it is at, or whose end it waits behind.' })
  async job(@Root() { facts }: RunRow, @Ctx() { loaders }: ApiContext): Promise<Job | null> {
    return facts.jobId === undefined ? null : asJob((await loaders.jobById.load(facts.jobId)) ?? undefined);
  }

  @RequireRight('pipeline.read')
  @Query(() => PipelineRunConnection, { description: 'Runs of the workspace, newest first.' })
  pipelineRuns(
    @Args(() => PipelineRunsArgs) { where, ...page }: PipelineRunsArgs,
    @Ctx() { actor }: ApiContext,
  ): Promise<RowPage<RunRow>> {
    return this.desk.page(actor, filterOf(where ?? {}), readPage(page));
  }

  @RequireRight('pipeline.read')
  @Query(() => PipelineRun, { nullable: true, description: 'A run by its id; null when it is unknown or not yours.' })
  async pipelineRun(
    @Arg('id', () => ID, { description: 'The run, `prn_…`.' }) id: string,
    @Ctx() { loaders }: ApiContext,
  ): Promise<RunRow | null> {
    const parsed = parseUuidId(id);
    return parsed?.kind === 'prn' ? loaders.runById.load(parsed.uuid) : null;
  }

  @RequireRight('pipeline.read')
  @Query(() => PipelineWaiting, { description: 'How many runs wait for a person.' })
  async pipelineWaiting(@Ctx() { actor }: ApiContext): Promise<PipelineWaiting> {
    const rows = await this.desk.waiting(actor);
    const countOf = (wanted: string) => rows.find(({ waitingFor }) => waitingFor === wanted)?.count ?? 0;
    return { ideas: countOf('idea'), designs: countOf('design'), listings: countOf('publish') };
  }

  @RequireRight('pipeline.write')
  @Mutation(() => RunStartPayload, { description: 'Makes a listing of a trend, or of words, as far as the plan says.' })
  async runStart(
    @Arg('input', () => RunStartInput, { description: 'Of what, and how far.' }) input: RunStartInput,
    @Ctx() { actor, idempotency }: ApiContext,
  ): Promise<RunStartPayload> {
    const { trendId, keyword, cardId, plan } = input;
    const order = {
      trendId: trendId ? rowIdOf('trd', trendId) : null,
      keyword: keyword ?? null,
      cardId: cardId ? rowIdOf('crd', cardId) : null,
      plan: readPlan(plan),
    };
    const outcome = await this.desk.start(actor, order, idempotency.call('runStart', input));
    if (isRefused(outcome)) return { run: null, userErrors: [toTenancyError(outcome)] };
    return { run: asRun(outcome.run), userErrors: [] };
  }

  @RequireRight('pipeline.write')
  @Mutation(() => RunContinuePayload, { description: 'Gives a run what it waits for.' })
  async runContinue(
    @Arg('input', () => RunContinueInput, { description: 'Which, and what.' }) input: RunContinueInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<RunContinuePayload> {
    const { id, ideaId, designId, publish } = input;
    const outcome = await this.desk.continue(actor, runIdOf(id), {
      ideaId: ideaId ? rowIdOf('ide', ideaId) : null,
      designId: designId ? rowIdOf('dsn', designId) : null,
      publish: publish ?? false,
    });
    return { run: asRun(outcome.run), userErrors: isRefused(outcome) ? [toTenancyError(outcome)] : [] };
  }

  @RequireRight('pipeline.write')
  @Mutation(() => RunCancelPayload, { description: 'Ends a run, and the job that it is at. What it made stays.' })
  async runCancel(
    @Arg('input', () => RunCancelInput, { description: 'Which.' }) { id }: RunCancelInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<RunCancelPayload> {
    const outcome = await this.desk.cancel(actor, runIdOf(id));
    return { run: asRun(outcome.run), userErrors: isRefused(outcome) ? [toTenancyError(outcome)] : [] };
  }

  @RequireRight('pipeline.write')
  @Mutation(() => RunRetryPayload, { description: 'Tries a run again from the step that failed.' })
  async runRetry(
    @Arg('input', () => RunRetryInput, { description: 'Which.' }) { id }: RunRetryInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<RunRetryPayload> {
    const outcome = await this.desk.retry(actor, runIdOf(id));
    return { run: asRun(outcome.run), userErrors: isRefused(outcome) ? [toTenancyError(outcome)] : [] };
  }
}

/** The row stands where the promise is; its states are told by field resolvers. */
function asRun(row: RunRow | undefined): PipelineRun | null {
  return (row ?? null) as unknown as PipelineRun | null;
}

function filterOf({ status, scheduleId }: PipelineRunWhere): RunFilter {
  return {
    ...(status && { statuses: status.map((one) => one.toLowerCase()) }),
    ...(scheduleId && { scheduleId: rowIdOf('sch', scheduleId) }),
  };
}
