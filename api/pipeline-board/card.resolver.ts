import { Arg, Args, Ctx, Directive, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { isRefused } from '#domain/accounts/refusal.js';
import type { RowPage } from '#domain/accounts/row-pages.js';
import type { CardDesk } from '#domain/pipeline/board/card-desk.js';
import type { CardRow } from '#domain/pipeline/board/card-row.js';
import type { RunRow } from '#domain/pipeline/runs/run-row.js';
import type { TrendRow } from '#domain/trends/trend-queries.js';
import type { FileLinks } from '#infra/object-store/file-links.js';
import { readPage } from '#schema/base/page-request.js';
import { formatUuidId } from '#schema/base/public-id.js';
import {
  CardArchiveInput,
  CardArchivePayload,
  CardCreateInput,
  CardCreatePayload,
  CardMoveInput,
  CardMovePayload,
  PipelineCard,
  PipelineCardConnection,
  PipelineCardsArgs,
  PipelineStage,
  PipelineStageCount,
} from '#schema/pipeline/card.type.js';
import { Job } from '#schema/pipeline/job.type.js';
import { STAGES, type Stage } from '#schema/pipeline/run-plan.rules.js';
import { PipelineRun } from '#schema/pipeline/run.type.js';
import { Trend } from '#schema/trends/trend.type.js';
import { rowIdOf, toTenancyError } from '../accounts/tenancy-errors.js';
import { RequireRight } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import { asJob } from './job.resolver.js';
import { subjectId } from './subject-ids.js';

/** The board: cards by column, and what is done with them. */
@Resolver(() => PipelineCard)
export class CardResolver {
  constructor(
    private readonly desk: CardDesk,
    private readonly links: FileLinks,
  ) {}

  @FieldResolver(() => ID)
  id(@Root() card: CardRow): string {
    return formatUuidId('crd', card.id);
  }

  @FieldResolver(() => PipelineStage)
  stage(@Root() card: CardRow): string {
    return card.stage.toUpperCase();
  }

  @FieldResolver(() => Trend, {
    nullable: true,
    description: 'The trend that it came from; null for own words, and when it is gone.',
  })
  trend(@Root() { trendId }: CardRow, @Ctx() { loaders }: ApiContext): Promise<TrendRow | null> | null {
    return trendId === null ? null : loaders.trendById.load(trendId);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'Its idea, for `node`.' })
  ideaId(@Root() card: CardRow): string | null {
    return subjectId('idea', card.ideaId);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'Its design, for `node`.' })
  designId(@Root() card: CardRow): string | null {
    return subjectId('design', card.designId);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'Its product, for `node`.' })
  productId(@Root() card: CardRow): string | null {
    return subjectId('product', card.productId);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'Its listing, for `node`.' })
  listingId(@Root() card: CardRow): string | null {
    return subjectId('listing', card.listingId);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Address of a small picture of its design, good for an hour at least.',
  })
  thumbnailUrl(@Root() { thumbnailKey }: CardRow): string | null {
    return thumbnailKey === null ? null : this.links.urlOf(thumbnailKey);
  }

  @RequireRight('pipeline.read')
  @FieldResolver(() => PipelineRun, { nullable: true, description: 'The run that takes it along.' })
  run(@Root() { runId }: CardRow, @Ctx() { loaders }: ApiContext): Promise<RunRow | null> | null {
    return runId === null ? null : loaders.runById.load(runId);
  }

  @RequireRight('pipeline.read')
  @FieldResolver(() => Job, {
    nullable: true,
    description: 'The newest job about it: of its run, or about its listing, product, design or idea.',
  })
  async job(@Root() card: CardRow, @Ctx() { loaders }: ApiContext): Promise<Job | null> {
    const run = card.runId === null ? null : await loaders.runById.load(card.runId);
    if (run?.facts.jobId !== undefined) return asJob((await loaders.jobById.load(run.facts.jobId)) ?? undefined);
    const subjects = [card.listingId, card.productId, card.designId, card.ideaId].filter((id) => id !== null);
    const jobs = await Promise.all(subjects.map((id) => loaders.jobBySubjectId.load(id)));
    return asJob(jobs.find((job) => job !== null) ?? undefined);
  }

  @RequireRight('pipeline.read')
  @Query(() => PipelineCardConnection, { description: 'Cards of a column, from the top.' })
  pipelineCards(
    @Args(() => PipelineCardsArgs) { stage, ...page }: PipelineCardsArgs,
    @Ctx() { actor }: ApiContext,
  ): Promise<RowPage<CardRow>> {
    return this.desk.page(actor, toStage(stage), readPage(page));
  }

  @RequireRight('pipeline.read')
  @Directive('@listSize(assumedSize: 4)')
  @Query(() => [PipelineStageCount], { description: 'How full the columns of the board are, in their order.' })
  async pipelineStages(@Ctx() { actor }: ApiContext): Promise<PipelineStageCount[]> {
    const counts = await this.desk.counts(actor);
    return STAGES.map((stage) => {
      const found = counts.find((one) => one.stage === stage);
      return {
        stage: stage.toUpperCase() as `${PipelineStage}`,
        count: found?.count ?? 0,
        waiting: found?.waiting ?? 0,
      };
    });
  }

  @RequireRight('pipeline.write')
  @Mutation(() => CardCreatePayload, { description: 'Puts a trend, or own words, onto the board.' })
  async cardCreate(
    @Arg('input', () => CardCreateInput, { description: 'About what.' }) input: CardCreateInput,
    @Ctx() { actor, idempotency }: ApiContext,
  ): Promise<CardCreatePayload> {
    const about = { trendId: input.trendId ? rowIdOf('trd', input.trendId) : null, title: input.title ?? null };
    const outcome = await this.desk.create(actor, about, idempotency.call('cardCreate', input));
    if (isRefused(outcome)) return { card: null, userErrors: [toTenancyError(outcome)] };
    return { card: asCard(outcome.card), userErrors: [] };
  }

  @RequireRight('pipeline.write')
  @Mutation(() => CardMovePayload, {
    description: 'Moves a card in its column, or to another where what it has allows that.',
  })
  async cardMove(
    @Arg('input', () => CardMoveInput, { description: 'Which, and where.' }) input: CardMoveInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<CardMovePayload> {
    const { id, stage, afterId, expectedVersion } = input;
    const outcome = await this.desk.move(actor, rowIdOf('crd', id), {
      stage: toStage(stage),
      afterId: afterId ? rowIdOf('crd', afterId) : null,
      expectedVersion: expectedVersion ?? null,
    });
    return { card: asCard(outcome.card), userErrors: isRefused(outcome) ? [toTenancyError(outcome)] : [] };
  }

  @RequireRight('pipeline.write')
  @Mutation(() => CardArchivePayload, { description: 'Takes a card from the board, or brings it back.' })
  async cardArchive(
    @Arg('input', () => CardArchiveInput, { description: 'Which.' }) { id, isArchived }: CardArchiveInput,
    @Ctx() { actor }: ApiContext,
  ): Promise<CardArchivePayload> {
    const outcome = await this.desk.archive(actor, rowIdOf('crd', id), isArchived ?? true);
    return { card: asCard(outcome.card), userErrors: isRefused(outcome) ? [toTenancyError(outcome)] : [] };
  }
}

const toStage = (stage: `${PipelineStage}`): Stage => stage.toLowerCase() as Stage;

/** The row stands where the promise is; its column is told by a field resolver. */
function asCard(row: CardRow | undefined): PipelineCard | null {
  return (row ?? null) as unknown as PipelineCard | null;
}
