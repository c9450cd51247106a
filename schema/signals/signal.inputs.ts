import { Field, Float, InputType } from 'type-graphql';
import { IDEMPOTENCY_KEY_DESCRIPTION } from '#schema/idempotency/idempotency.rules.js';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { PlatformEnum, SignalKindEnum } from './signal.enums.type.js';
import type { Platform, SignalKind } from './signal.values.js';

/** One signal of a batch. Checked row by row in domain/signals: a bad one is rejected, the others are taken. */
@InputType('SignalInput', { description: 'A sighting of a keyword on a platform.' })
export class SignalInput {
  @Field(() => PlatformEnum, { description: 'Where it was seen.' })
  platform: Platform;

  @Field(() => String, { description: 'A phrase or hashtag as it was seen; it is normalised.' })
  keyword: string;

  @Field(() => DateTime, { description: 'When it happened at the platform.' })
  observedAt: Date;

  @Field(() => Float, {
    defaultValue: 1,
    description: 'How many sightings it stands for, a whole number from 1 (any number for a GAUGE).',
  })
  count: number;

  @Field(() => SignalKindEnum, { defaultValue: SignalKindEnum.EVENT, description: 'How it counts.' })
  kind: SignalKind;

  @Field(() => Float, { nullable: true, description: 'Likes, shares and comments together, a whole number from 0.' })
  engagement?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Id at the platform, at most 200 characters. Absent: derived from the content, so that a repeat is known.',
  })
  externalId?: string | null;

  @Field(() => String, { nullable: true, description: 'Name or id of the author; only a hash of it is stored.' })
  author?: string | null;

  @Field(() => String, { nullable: true, description: 'Title or first words, at most 300 characters.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'Where it can be seen, http or https.' })
  url?: string | null;

  @Field(() => String, { nullable: true, description: 'A picture of it, http or https.' })
  imageUrl?: string | null;

  @Field(() => String, { nullable: true, description: 'What a GAUGE measures, for example `active_listings`.' })
  metric?: string | null;
}

/** A batch of signals. */
@InputType('SignalsRecordInput', { description: 'A batch of signals.' })
export class SignalsRecordInput {
  @Field(() => [SignalInput], { description: 'At most 5,000.' })
  signals: SignalInput[];

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  idempotencyKey?: string | null;
}
