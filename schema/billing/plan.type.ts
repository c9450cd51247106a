import { Field, Int, ObjectType } from 'type-graphql';
import { Plan } from '#schema/accounts/account.type.js';
import { Money } from '#schema/base/money.type.js';
import { ImagePackEnum } from './billing-enums.type.js';

/** What a plan costs in one currency. */
@ObjectType('PlanPrice', { description: 'What a plan costs in one currency.', simpleResolvers: true })
export class PlanPrice {
  @Field(() => Money, { description: 'For a month.' })
  month: Money;

  @Field(() => Money, { description: 'For a year, paid at once.' })
  year: Money;
}

/** A plan as it is offered. */
@ObjectType('PlanOffer', { description: 'A plan as it is offered.', simpleResolvers: true })
export class PlanOffer {
  @Field(() => Plan, { description: 'Which.' })
  plan: `${Plan}`;

  @Field(() => [PlanPrice], { description: 'In each currency; empty for the free one.' })
  prices: PlanPrice[];

  @Field(() => Int, { description: 'Days of the trial that a workspace gets once; 0: none.' })
  trialDays: number;

  @Field(() => Int, { description: 'Listings a month.' })
  listings: number;

  @Field(() => Int, { description: 'Images a month.' })
  images: number;

  @Field(() => Int, { description: 'Ideas a month.' })
  ideas: number;

  @Field(() => Int, { description: 'Members together with open invitations.' })
  seats: number;

  @Field(() => Int, {
    description: 'Experiments at the same time. There are none yet: it is what the plan will allow.',
  })
  experiments: number;

  @Field(() => Int, { description: 'Live API keys.' })
  apiKeys: number;

  @Field(() => Int, { description: 'Points that the rate bucket holds.' })
  bucketPoints: number;

  @Field(() => Int, { description: 'Points a second that it gets back.' })
  restoreRate: number;

  @Field(() => Int, { description: 'Points of the API a month; beyond them they are billed, or keys are refused.' })
  apiPoints: number;

  @Field(() => Int, { description: 'Operations a minute, whatever each costs; they are counted beside the points.' })
  requestsPerMinute: number;

  @Field(() => Int, { description: 'Live connections at the same time, per API process.' })
  liveSockets: number;

  @Field(() => Int, { description: 'Days for which the audit log is kept.' })
  auditRetentionDays: number;

  @Field(() => Boolean, {
    description: 'Whether questions are answered first. A promise to people: nothing in the API depends on it today.',
  })
  hasPrioritySupport: boolean;
}

/** Images on top, as they are offered. */
@ObjectType('ImagePackOffer', {
  description: 'Images on top of the allowance, as they are offered.',
  simpleResolvers: true,
})
export class ImagePackOffer {
  @Field(() => ImagePackEnum, { description: 'Which.' })
  pack: keyof typeof ImagePackEnum;

  @Field(() => Int, { description: 'Images.' })
  units: number;

  @Field(() => [Money], { description: 'In each currency.' })
  prices: Money[];
}
