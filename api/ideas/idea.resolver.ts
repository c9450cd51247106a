import { Arg, Args, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { requireWorkspace } from '#domain/accounts/permissions.js';
import type { RowPage } from '#domain/accounts/row-pages.js';
import type { IdeaRow } from '#domain/ideas/idea-statements.js';
import type { IdeaWriting } from '#domain/ideas/idea-writing.js';
import type { IdeasService } from '#domain/ideas/ideas-service.js';
import type { RunRow } from '#domain/pipeline/runs/run-row.js';
import { type UpcomingOccasion, upcomingOccasions } from '#domain/ideas/occasions/upcoming-occasions.js';
import type { Clock } from '#infra/clock.js';
import { readPage } from '#schema/base/page-request.js';
import { formatUuidId } from '#schema/base/public-id.js';
import { BrandProfile } from '#schema/ideas/brand-profile.type.js';
import { Idea, IdeaConnection, IdeaEngineChoice, IdeasArgs, Occasion } from '#schema/ideas/idea.type.js';
import { PipelineRun } from '#schema/pipeline/run.type.js';
import { Trend } from '#schema/trends/trend.type.js';
import { rowIdOf } from '../accounts/tenancy-errors.js';
import { RequireRight } from '../access-decorators.js';
import type { ApiContext } from '../context.js';
import { filterOf, localeOf } from './idea-words.js';

/** An idea's ids and relations. */
@Resolver(() => Idea)
export class IdeaResolver {
  @FieldResolver(() => ID)
  id(@Root() idea: IdeaRow): string {
    return formatUuidId('ide', idea.id);
  }

  @FieldResolver(() => Trend, {
    nullable: true,
    description: 'The trend it was made from; null for others, and when it is gone.',
  })
  trend(@Root() { trendId }: IdeaRow, @Ctx() { loaders }: ApiContext): Promise<Trend | null> | null {
    return trendId === null ? null : loaders.trendById.load(trendId);
  }

  @RequireRight('brand.read')
  @FieldResolver(() => BrandProfile, {
    nullable: true,
    description: 'The brand profile it was made under; null without one.',
  })
  brandProfile(
    @Root() { brandProfileId }: IdeaRow,
    @Ctx() { loaders }: ApiContext,
  ): Promise<BrandProfile | null> | null {
    return brandProfileId === null ? null : loaders.brandProfileById.load(brandProfileId);
  }

  @RequireRight('pipeline.read')
  @FieldResolver(() => PipelineRun, {
    nullable: true,
    description: 'The run that draws its designs now, or as soon as it is chosen; null when none does.',
  })
  async run(@Root() { id }: IdeaRow, @Ctx() { loaders }: ApiContext): Promise<RunRow | null> {
    const drawing = await loaders.drawingRunByIdeaId.load(id);
    return drawing && loaders.runById.load(drawing.runId);
  }

  @FieldResolver(() => ID, { nullable: true, description: 'The job that made it, `job_…`; null when none did.' })
  jobId(@Root() { jobId }: IdeaRow): string | null {
    return jobId === null ? null : formatUuidId('job', jobId);
  }
}

/** Ideas, occasions, and who would write. */
@Resolver()
export class IdeaListResolver {
  constructor(
    private readonly ideasService: IdeasService,
    private readonly writing: IdeaWriting,
    private readonly clock: Clock,
  ) {}

  @RequireRight('ideas.read')
  @Query(() => IdeaConnection, { description: 'Ideas of the workspace, newest first.' })
  ideas(@Args(() => IdeasArgs) args: IdeasArgs, @Ctx() { actor }: ApiContext): Promise<RowPage<IdeaRow>> {
    return this.ideasService.page(actor, filterOf(args.where), readPage(args));
  }

  @RequireRight('ideas.read')
  @Query(() => Idea, { nullable: true, description: 'An idea by its id; null when it is unknown or not yours.' })
  idea(
    @Arg('id', () => ID, { description: 'Its id, `ide_…`.' }) id: string,
    @Ctx() { loaders }: ApiContext,
  ): Promise<IdeaRow | null> {
    return loaders.ideaById.load(rowIdOf('ide', id));
  }

  @RequireRight('ideas.read')
  @Query(() => IdeaEngineChoice, {
    description: 'Who would write ideas for the workspace now, before anything is ordered.',
  })
  async ideaEngine(@Ctx() { actor }: ApiContext): Promise<IdeaEngineChoice> {
    const { engine, model, key } = await this.writing.choose(requireWorkspace(actor));
    return {
      engine: engine.toUpperCase() as Uppercase<typeof engine>,
      model,
      key: key.toUpperCase() as Uppercase<typeof key>,
    };
  }

  @RequireRight('ideas.read')
  @Directive('@listSize(assumedSize: 30)')
  @Query(() => [Occasion], {
    description: 'Occasions of the next twelve months for sellers of a language, soonest first.',
  })
  occasions(
    @Arg('locale', () => String, { description: 'Language: en, es, fr or de.' }) locale: string,
  ): UpcomingOccasion[] {
    return upcomingOccasions(this.clock.now(), localeOf(locale, ['locale']));
  }
}
