import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { OriginEnum, PlatformEnum } from '#schema/signals/signal.enums.type.js';
import type { Origin, Platform } from '#schema/signals/signal.values.js';
import { TrendReasonCode } from './trend.enums.type.js';

/** Plain growth of counts between two spans of the same length. */
@ObjectType('GrowthRate', {
  description: 'Growth of a count against the span before, with both counts.',
  simpleResolvers: true,
})
export class GrowthRate {
  @Field(() => Float, {
    description: 'Percent; 100 is twice as many. Never above 10,000, and 10,000 where there was nothing before.',
  })
  percent: number;

  @Field(() => Int, { description: 'Signals in the span that ends now.' })
  current: number;

  @Field(() => Int, { description: 'Signals in the span before.' })
  previous: number;

  @Field(() => Boolean, {
    description: 'Whether the true figure is above 10,000 percent, or there was nothing before.',
  })
  isCapped: boolean;
}

/** Growth over a week, a month and a year. */
@ObjectType('TrendGrowth', {
  description: 'Growth of plain counts. A span without full history before it is null.',
  simpleResolvers: true,
})
export class TrendGrowth {
  @Field(() => GrowthRate, { nullable: true, description: 'The last 7 days against the 7 before.' })
  wow: GrowthRate | null;

  @Field(() => GrowthRate, { nullable: true, description: 'The last 30 days against the 30 before.' })
  mom: GrowthRate | null;

  @Field(() => GrowthRate, { nullable: true, description: 'The last 30 days against the same days a year ago.' })
  yoy: GrowthRate | null;

  @Field(() => Boolean, { description: 'Whether one of them is above 5,000% on at least 30 signals.' })
  breakout: boolean;
}

/** What one platform contributes. */
@ObjectType('TrendPlatform', {
  description: 'What one platform contributes to a trend, over the last 7 days.',
  simpleResolvers: true,
})
export class TrendPlatform {
  @Field(() => PlatformEnum, { description: 'Where it was seen.' })
  platform: Platform;

  @Field(() => Float, {
    description: 'Evidence from this platform alone, 0 to 30; more than 3 counts towards the score.',
  })
  evidence: number;

  @Field(() => Int, { description: 'Signals of the last 7 days.' })
  signalCount: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Distinct authors of the last 7 days (estimated); null where the platform names none.',
  })
  authorCount: number | null;

  @Field(() => DateTime, { nullable: true, description: 'Hour of the last signal; null when there is none in 7 days.' })
  lastSeenAt: Date | null;
}

/** A point of a curve. */
@ObjectType('SeriesPoint', { description: 'A point of a trend’s curve.', simpleResolvers: true })
export class SeriesPoint {
  @Field(() => DateTime, { description: 'Start of the hour or day.' })
  at: Date;

  @Field(() => Int, { description: 'Signals in it, over all platforms.' })
  count: number;

  @Field(() => Float, { nullable: true, description: 'Score at its end; null while it is open.' })
  score: number | null;
}

/** One signal worth showing. */
@ObjectType('TrendEvidence', { description: 'A signal that shows what the trend is about.', simpleResolvers: true })
export class TrendEvidence {
  @Field(() => PlatformEnum, { description: 'Where it was seen.' })
  platform: Platform;

  @Field(() => String, { nullable: true, description: 'Title or first words, as the platform gave them.' })
  title: string | null;

  @Field(() => String, { nullable: true, description: 'Where it can be seen.' })
  url: string | null;

  @Field(() => String, { nullable: true, description: 'A picture of it at the platform.' })
  imageUrl: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Likes, shares and comments together; null when the platform does not say.',
  })
  engagement: number | null;

  @Field(() => DateTime, { description: 'When it happened at the platform.' })
  observedAt: Date;

  @Field(() => OriginEnum, { description: 'How far it is from a live reading.' })
  origin: Origin;
}

/** The strongest signals of a trend. */
@ObjectType('TrendEvidenceList', {
  description: 'The strongest signals of a trend, over all platforms.',
  simpleResolvers: true,
})
export class TrendEvidenceList {
  @Field(() => [TrendEvidence], { description: 'Strongest first.' })
  nodes: TrendEvidence[];
}

/** A number in a reason. */
@ObjectType('ReasonParam', {
  description: 'A value that belongs into the sentence of a reason.',
  simpleResolvers: true,
})
export class ReasonParam {
  @Field(() => String, { description: 'platforms, observed, expected, ratio, hours or platformCount.' })
  name: string;

  @Field(() => String, { description: 'The value as text; numbers with a point, lists with commas.' })
  value: string;
}

/** Why a trend is shown: a code and numbers that a client turns into a sentence. */
@ObjectType('TrendReason', {
  description: 'Why a trend stands where it stands, in a code and numbers.',
  simpleResolvers: true,
})
export class TrendReason {
  @Field(() => TrendReasonCode, { description: 'Which sentence.' })
  code: `${TrendReasonCode}`;

  @Field(() => [ReasonParam], { description: 'The numbers in it, over the last 24 hours and all platforms.' })
  params: ReasonParam[];

  @Field(() => String, { description: 'The sentence in English. Clients translate by code and params.' })
  text: string;
}
