import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateTime } from '#schema/base/date-time.scalar.js';

/** The caller's bucket of points. */
@ObjectType('RateLimit', {
  description: 'The caller’s bucket of points; each operation takes its cost out of it.',
  simpleResolvers: true,
})
export class RateLimit {
  @Field(() => Int, { description: 'Points of a full bucket.' })
  limit: number;

  @Field(() => Int, { description: 'Points this operation asked for.' })
  cost: number;

  @Field(() => Int, { description: 'Points left, after this operation.' })
  remaining: number;

  @Field(() => Float, { description: 'Points that come back a second.' })
  restoreRate: number;

  @Field(() => DateTime, { description: 'When the bucket is full again if nothing more is asked.' })
  resetAt: Date;

  @Field(() => Int, {
    nullable: true,
    description: 'Operations a minute that the plan has, whatever each costs; null for who is not signed in.',
  })
  requestsPerMinute: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Operations that are left, after this one. A sixtieth of those of a minute comes back a second.',
  })
  requestsRemaining: number | null;
}
