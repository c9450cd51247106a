import {
  Arg,
  Args,
  ArgsType,
  Ctx,
  Directive,
  Field,
  FieldResolver,
  Float,
  ID,
  Int,
  Resolver,
  Root,
} from 'type-graphql';
import type { TrendRow } from '#domain/trends/trend-queries.js';
import { readSeriesSpan } from '#domain/trends/series-span.js';
import type { Clock } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { ForwardPageArgs } from '#schema/base/page.args.js';
import { readPage } from '#schema/base/page-request.js';
import { formatUuidId } from '#schema/base/public-id.js';
import { SignalConnection } from '#schema/signals/signal.type.js';
import { SeriesBucket } from '#schema/trends/trend.enums.type.js';
import {
  SeriesPoint,
  TrendEvidenceList,
  TrendGrowth,
  TrendPlatform,
  TrendReason,
} from '#schema/trends/trend-reading.type.js';
import { EVIDENCE_RULES } from '#schema/trends/trend.rules.js';
import { Trend } from '#schema/trends/trend.type.js';
import type { ApiContext } from '../context.js';

@ArgsType()
class SeriesArgs {
  @Field(() => DateTime, { nullable: true, description: 'First moment of the curve.' })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Last moment of the curve; now when absent.' })
  to?: Date | null;

  @Field(() => SeriesBucket, { defaultValue: SeriesBucket.HOUR, description: 'Width of a point.' })
  bucket: `${SeriesBucket}`;
}

/** Fields of a trend that are not columns: its public id, and readings, each batched over the page. */
@Resolver(() => Trend)
export class TrendResolver {
  constructor(private readonly clock: Clock) {}

  @FieldResolver(() => ID)
  id(@Root() trend: TrendRow): string {
    return formatUuidId('trd', trend.id);
  }

  @FieldResolver(() => Float, {
    description: '0 to 100, with the hours that are still open and the running one; never stored.',
  })
  async provisionalScore(@Root() trend: TrendRow, @Ctx() { loaders }: ApiContext): Promise<number> {
    return (await loaders.provisional.load(trend.keywordId)) ?? trend.score;
  }

  @FieldResolver(() => Float, { nullable: true, description: 'Signals a day that `velocity` compares with.' })
  async baseline(@Root() trend: TrendRow, @Ctx() { loaders }: ApiContext): Promise<number | null> {
    return (await loaders.baselines.load(trend.keywordId)) ?? null;
  }

  @FieldResolver(() => TrendGrowth, { description: 'Plain growth of counts over a week, a month, a year.' })
  async growth(@Root() trend: TrendRow, @Ctx() { loaders }: ApiContext): Promise<TrendGrowth> {
    return (await loaders.growth.load(trend.keywordId)) ?? { wow: null, mom: null, yoy: null, breakout: false };
  }

  @Directive('@cost(weight: 1)')
  @FieldResolver(() => [TrendPlatform], { description: 'What each platform contributes, strongest first.' })
  async platforms(@Root() trend: TrendRow, @Ctx() { loaders }: ApiContext): Promise<TrendPlatform[]> {
    return (await loaders.platforms.load(trend.keywordId)) ?? [];
  }

  @Directive('@cost(weight: 1)')
  @FieldResolver(() => [SeriesPoint], {
    description:
      'The curve, oldest first, without gaps; at most 2,000 points. Without a span: the last 48 hours (or days).',
  })
  async series(
    @Root() trend: TrendRow,
    @Ctx() { loaders }: ApiContext,
    @Args(() => SeriesArgs) args: SeriesArgs,
  ): Promise<SeriesPoint[]> {
    const span = readSeriesSpan(args, this.clock.now());
    return (await loaders.series.load({ keywordId: trend.keywordId, ...span })) ?? [];
  }

  @FieldResolver(() => TrendEvidenceList, { description: 'The strongest signals of the last days.' })
  async evidence(
    @Root() trend: TrendRow,
    @Ctx() { loaders }: ApiContext,
    @Arg('first', () => Int, { defaultValue: EVIDENCE_RULES.default, description: 'How many, 1 to 20.' }) first: number,
  ): Promise<TrendEvidenceList> {
    if (first < EVIDENCE_RULES.min || first > EVIDENCE_RULES.max) {
      throw new AppError('BAD_USER_INPUT', '`first` of evidence must be from 1 to 20.', { field: ['first'] });
    }
    return { nodes: (await loaders.evidence.load({ keywordId: trend.keywordId, first })) ?? [] };
  }

  @FieldResolver(() => SignalConnection, { description: 'Its recorded signals, newest first, for 90 days.' })
  signals(
    @Root() trend: TrendRow,
    @Ctx() { loaders }: ApiContext,
    @Args(() => ForwardPageArgs) args: ForwardPageArgs,
  ): Promise<SignalConnection> {
    const page = readPage(args);
    return loaders.signalPages.load({ keywordId: trend.keywordId, first: page.size, after: page.after });
  }

  @FieldResolver(() => TrendReason, { description: 'Why it stands where it stands.' })
  async reason(@Root() trend: TrendRow, @Ctx() { loaders }: ApiContext): Promise<TrendReason> {
    return (await loaders.reasons.load(trend.keywordId)) ?? QUIET;
  }
}

const QUIET: TrendReason = { code: 'QUIET', params: [], text: 'Nothing out of the ordinary.' };
