import { Field, Float, ID, ObjectType } from 'type-graphql';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { Node } from '#schema/base/node.type.js';
import { PageInfo } from '#schema/base/page-info.type.js';
import { OriginEnum } from '#schema/signals/signal.enums.type.js';
import type { Origin } from '#schema/signals/signal.values.js';
import { TrendStageEnum } from './trend.enums.type.js';
import type { TrendStage } from './trend.values.js';

/** The promise of a keyword's public row. Relations and readings are field resolvers in api/trends. */
@ObjectType('Trend', {
  implements: Node,
  description: 'A keyword and how far it is out of the ordinary.',
  simpleResolvers: true,
})
export class Trend implements Node {
  @Field(() => ID, { description: 'Opaque id, `trd_…`.' })
  id: string;

  @Field(() => String, { description: 'The normalised keyword that identifies the trend.' })
  keyword: string;

  @Field(() => String, { description: 'The keyword as it was first seen, for people.' })
  display: string;

  @Field(() => String, { description: 'Category by whole words of the keyword, `other` when none fits.' })
  category: string;

  @Field(() => Float, { description: '0 to 100, of the last sealed hour. One platform alone stays at 33 or less.' })
  score: number;

  @Field(() => Float, {
    nullable: true,
    description:
      'How far the last day is above `baseline`, as a share of it (0.5 = half as much again); null below 10 signals.',
  })
  velocity: number | null;

  @Field(() => Float, { nullable: true, description: 'Velocity now minus velocity 24 hours ago.' })
  acceleration: number | null;

  @Field(() => Float, {
    nullable: true,
    description: '-1 to 1: the last 6 hours against the last 24, season taken out.',
  })
  momentum: number | null;

  @Field(() => Float, { description: '0 to 1: how much there is to judge by (volume, history, platforms, authors).' })
  confidence: number;

  @Field(() => TrendStageEnum, { description: 'Where it stands in its life.' })
  stage: TrendStage;

  @Field(() => Boolean, { description: 'Whether the same weeks of last year explain the level.' })
  isSeasonal: boolean;

  @Field(() => Boolean, { description: 'Whether it grew by more than 5,000% on at least 30 signals.' })
  isBreakout: boolean;

  @Field(() => Float, { description: 'Share of the last 7 days in all that was ever seen of it, 0 to 1.' })
  novelty: number;

  @Field(() => DateTime, { description: 'When its first signal was observed.' })
  firstSeenAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When its present rise began; null when there is none.' })
  onsetAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'When its score was highest; null when it never rose.' })
  peakAt: Date | null;

  @Field(() => DateTime, { description: 'When this row last changed.' })
  updatedAt: Date;

  @Field(() => DateTime, {
    nullable: true,
    description: 'End of the last sealed hour in `score`; null before the first.',
  })
  scoredThrough: Date | null;

  @Field(() => OriginEnum, { description: 'The least real origin among the signals it was made from.' })
  origin: Origin;
}

/** A trend at its place in a list. */
@ObjectType('TrendEdge', { description: 'A trend at its place in a list.', simpleResolvers: true })
export class TrendEdge {
  @Field(() => String, { description: 'Place in this list, for `after` and `before` under the same filter and order.' })
  cursor: string;

  @Field(() => Trend, { nullable: true, description: 'The trend; null when it went away since.' })
  node: Trend | null;
}

/** A page of trends. `totalCount` is a field resolver: it is counted only when asked for. */
@ObjectType('TrendConnection', { description: 'A page of trends.', simpleResolvers: true })
export class TrendConnection {
  @Field(() => [TrendEdge], { description: 'The trends with their cursors.' })
  edges: TrendEdge[];

  @Field(() => [Trend], { nullable: 'items', description: 'The trends without their cursors.' })
  nodes: (Trend | null)[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo: PageInfo;
}
