import { Field, InputType } from 'type-graphql';
import { DateTimeFilter, FloatFilter, StringFilter } from '#schema/base/filters.inputs.js';
import { OriginEnum, PlatformEnum } from '#schema/signals/signal.enums.type.js';
import type { Origin, Platform } from '#schema/signals/signal.values.js';
import { TrendStageEnum } from './trend.enums.type.js';
import type { TrendStage } from './trend.values.js';

/** Tests on a platform. */
@InputType('PlatformFilter', { description: 'Tests on a platform; all given ones must hold.' })
export class PlatformFilter {
  @Field(() => PlatformEnum, { nullable: true, description: 'Exactly this one.' })
  eq?: Platform | null;

  @Field(() => [PlatformEnum], { nullable: true, description: 'One of these.' })
  in?: Platform[] | null;
}

/** Tests on a stage. */
@InputType('TrendStageFilter', { description: 'Tests on a stage; all given ones must hold.' })
export class TrendStageFilter {
  @Field(() => TrendStageEnum, { nullable: true, description: 'Exactly this one.' })
  eq?: TrendStage | null;

  @Field(() => [TrendStageEnum], { nullable: true, description: 'One of these.' })
  in?: TrendStage[] | null;
}

/** Tests on an origin. */
@InputType('OriginFilter', { description: 'Tests on an origin; all given ones must hold.' })
export class OriginFilter {
  @Field(() => OriginEnum, { nullable: true, description: 'Exactly this one.' })
  eq?: Origin | null;

  @Field(() => [OriginEnum], { nullable: true, description: 'One of these.' })
  in?: Origin[] | null;
}

/** Which trends. domain/trends/trend-filter.ts reads it, for SQL and for live events alike. */
@InputType('TrendWhere', {
  description:
    'Which trends. All given tests must hold; `and`, `or` and `not` nest at most 4 deep. ' +
    'In `trendSignals`, `platform` and `origin` are those of the signal.',
})
export class TrendWhere {
  @Field(() => StringFilter, { nullable: true, description: 'By the keyword, normalised here.' })
  keyword?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By category.' })
  category?: StringFilter | null;

  @Field(() => PlatformFilter, { nullable: true, description: 'Seen on this platform in the last 7 days.' })
  platform?: PlatformFilter | null;

  @Field(() => TrendStageFilter, { nullable: true, description: 'By stage.' })
  stage?: TrendStageFilter | null;

  @Field(() => OriginFilter, { nullable: true, description: 'By origin.' })
  origin?: OriginFilter | null;

  @Field(() => FloatFilter, { nullable: true, description: 'By score.' })
  score?: FloatFilter | null;

  @Field(() => FloatFilter, { nullable: true, description: 'By velocity.' })
  velocity?: FloatFilter | null;

  @Field(() => FloatFilter, { nullable: true, description: 'By confidence.' })
  confidence?: FloatFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'By the moment of its first signal.' })
  firstSeenAt?: DateTimeFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'By its last change.' })
  updatedAt?: DateTimeFilter | null;

  @Field(() => Boolean, { nullable: true, description: 'Only breakouts, or only others.' })
  isBreakout?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only seasonal ones, or only others.' })
  isSeasonal?: boolean | null;

  @Field(() => [TrendWhere], { nullable: true, description: 'All of these hold.' })
  and?: TrendWhere[] | null;

  @Field(() => [TrendWhere], { nullable: true, description: 'At least one of these holds; an empty list holds never.' })
  or?: TrendWhere[] | null;

  @Field(() => TrendWhere, { nullable: true, description: 'This does not hold.' })
  not?: TrendWhere | null;
}
