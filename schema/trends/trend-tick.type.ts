import { Field, Float, ID, ObjectType } from 'type-graphql';
import { TrendStageEnum } from './trend.enums.type.js';
import { SeriesPoint } from './trend-reading.type.js';
import type { TrendStage } from './trend.values.js';

/** What changed about a trend, small enough to be sent four times a second. */
@ObjectType('TrendTick', { description: 'A trend that changed since the last tick.', simpleResolvers: true })
export class TrendTick {
  @Field(() => ID, { description: 'Id of the trend.' })
  id: string;

  @Field(() => String, { description: 'Its normalised keyword.' })
  keyword: string;

  @Field(() => Float, { description: '0 to 100, of the last sealed hour.' })
  score: number;

  @Field(() => Float, { description: '0 to 100, with the open hours and the running one; never stored.' })
  provisionalScore: number;

  @Field(() => Float, {
    nullable: true,
    description: 'How far the last day is above the baseline, as a share of it; null below 10 signals.',
  })
  velocity: number | null;

  @Field(() => TrendStageEnum, { description: 'Where it stands in its life.' })
  stage: TrendStage;

  @Field(() => SeriesPoint, { nullable: true, description: 'The running hour; null before its first signal.' })
  lastPoint: SeriesPoint | null;
}
