import { Directive, Field, Float, ObjectType } from 'type-graphql';
import { DateTime } from '#schema/base/date-time.scalar.js';

/** What a workspace asked in one hour or one day. */
@ObjectType('UsageSum', { description: 'What a workspace asked in one hour or one day.', simpleResolvers: true })
export class UsageSum {
  @Field(() => DateTime, { description: 'Begin of the hour or day, UTC.' })
  at: Date;

  @Field(() => Float, { description: 'Operations, refused ones included.' })
  requests: number;

  @Field(() => Float, { description: 'Points that they cost.' })
  points: number;

  @Field(() => Float, { description: 'Operations that were refused with `THROTTLED`.' })
  throttled: number;
}

/** What a workspace asked of the API lately. */
@ObjectType('WorkspaceUsage', {
  description: 'What a workspace asked of the API lately, by its keys and by its members.',
  simpleResolvers: true,
})
export class WorkspaceUsage {
  @Directive('@cost(weight: 1)')
  @Field(() => [UsageSum], { description: 'The last 24 hours, oldest first, with the running one. Costs 1.' })
  hours: UsageSum[];

  @Directive('@cost(weight: 1)')
  @Field(() => [UsageSum], { description: 'The last 30 days, oldest first, with today. Costs 1.' })
  days: UsageSum[];
}
