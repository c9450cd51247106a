import { Directive, Field, InputType, ObjectType } from 'type-graphql';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { userErrorOf } from '#schema/base/user-errors.js';
import { IDEMPOTENCY_KEY_DESCRIPTION } from '#schema/idempotency/idempotency.rules.js';
import {
  BillingCurrencyEnum,
  BillingIntervalEnum,
  BillingLocaleEnum,
  ImagePackEnum,
  PaidPlanEnum,
} from './billing-enums.type.js';
import { BillingSubscription, InvoicePreviewType, OverLimitType } from './billing.type.js';

const NOT_SUBSCRIBED = { NOT_SUBSCRIBED: 'There is no subscription: buy a plan first.' } as const;
const SAME_PLAN = {
  SAME_PLAN: 'It is this plan already.',
  USAGE_ABOVE_PLAN:
    'More of a resource is taken this month than the smaller plan has, and the wish would be credited at once: another interval. The message names the resource and the day from which the plan can be had.',
  CHANGE_WAITING:
    'A smaller plan begins with the next period: change back to the plan that is paid for first, which costs nothing.',
} as const;
const PAYMENT_LATE = {
  PAYMENT_LATE:
    'A payment for the plan is late: settle it first, at `billing { subscription { problem { payUrl } } }`.',
} as const;
const DECLINED = { CARD_DECLINED: 'The card was declined; nothing has changed.' } as const;

/** Which plan is bought. */
@InputType('CheckoutCreateInput', { description: 'Which plan is bought.' })
export class CheckoutCreateInput {
  @Field(() => PaidPlanEnum, { description: 'The plan.' })
  plan: keyof typeof PaidPlanEnum;

  @Field(() => BillingIntervalEnum, { description: 'How often it is paid.' })
  interval: keyof typeof BillingIntervalEnum;

  @Field(() => BillingCurrencyEnum, { description: 'In which currency.' })
  currency: keyof typeof BillingCurrencyEnum;

  @Field(() => BillingLocaleEnum, { description: "Language of Stripe's page." })
  locale: keyof typeof BillingLocaleEnum;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  idempotencyKey?: string | null;
}
export const CheckoutCreateError = userErrorOf('CheckoutCreate', 'Why there is no page to pay on.', {
  ALREADY_SUBSCRIBED: 'There is a subscription: change its plan with `subscriptionChange`.',
});

/** Answer of checkoutCreate. */
@ObjectType('CheckoutCreatePayload', { description: 'Answer of `checkoutCreate`.', simpleResolvers: true })
export class CheckoutCreatePayload {
  @Field(() => String, { nullable: true, description: 'The page of Stripe on which it is paid, good for a day.' })
  url: string | null;

  @Field(() => [CheckoutCreateError], { description: 'Empty when there is a page.' })
  userErrors: InstanceType<typeof CheckoutCreateError>[];
}

/** Which images are bought. */
@InputType('ImagePackCheckoutInput', { description: 'Which images are bought on top.' })
export class ImagePackCheckoutInput {
  @Field(() => ImagePackEnum, { description: 'How many.' })
  pack: keyof typeof ImagePackEnum;

  @Field(() => BillingCurrencyEnum, { description: 'In which currency.' })
  currency: keyof typeof BillingCurrencyEnum;

  @Field(() => BillingLocaleEnum, { description: "Language of Stripe's page." })
  locale: keyof typeof BillingLocaleEnum;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  idempotencyKey?: string | null;
}
export const ImagePackCheckoutError = userErrorOf('ImagePackCheckout', 'Why there is no page to pay on.', {
  ...PAYMENT_LATE,
});

/** Answer of imagePackCheckout. */
@ObjectType('ImagePackCheckoutPayload', { description: 'Answer of `imagePackCheckout`.', simpleResolvers: true })
export class ImagePackCheckoutPayload {
  @Field(() => String, { nullable: true, description: 'The page of Stripe on which it is paid, good for a day.' })
  url: string | null;

  @Field(() => [ImagePackCheckoutError], { description: 'Empty when there is a page.' })
  userErrors: InstanceType<typeof ImagePackCheckoutError>[];
}

/** In which language. */
@InputType('PortalCreateInput', { description: "How Stripe's portal is opened." })
export class PortalCreateInput {
  @Field(() => BillingLocaleEnum, { description: 'Its language.' })
  locale: keyof typeof BillingLocaleEnum;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  idempotencyKey?: string | null;
}
export const PortalCreateError = userErrorOf('PortalCreate', 'Why there is no portal.', NOT_SUBSCRIBED);

/** Answer of portalCreate. */
@ObjectType('PortalCreatePayload', { description: 'Answer of `portalCreate`.', simpleResolvers: true })
export class PortalCreatePayload {
  @Field(() => String, { nullable: true, description: 'The portal: open it now, it is good for minutes.' })
  url: string | null;

  @Field(() => [PortalCreateError], { description: 'Empty when there is one.' })
  userErrors: InstanceType<typeof PortalCreateError>[];
}

/** Which plan instead. */
@InputType('SubscriptionPreviewInput', { description: 'Which plan instead.' })
export class SubscriptionPreviewInput {
  @Field(() => PaidPlanEnum, { description: 'The plan.' })
  plan: keyof typeof PaidPlanEnum;

  @Field(() => BillingIntervalEnum, { description: 'How often it is paid.' })
  interval: keyof typeof BillingIntervalEnum;
}
export const SubscriptionPreviewError = userErrorOf('SubscriptionPreview', 'Why there is nothing to see.', {
  ...NOT_SUBSCRIBED,
  ...SAME_PLAN,
  ...PAYMENT_LATE,
});

/** Answer of subscriptionPreview. */
@ObjectType('SubscriptionPreviewPayload', { description: 'Answer of `subscriptionPreview`.', simpleResolvers: true })
export class SubscriptionPreviewPayload {
  @Field(() => InvoicePreviewType, { nullable: true, description: 'What it would come to.' })
  invoice: InvoicePreviewType | null;

  @Field(() => Boolean, { description: 'Whether it is charged at once; else with the next invoice.' })
  isChargedNow: boolean;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'When the plan begins: a smaller one with the next period, until when the one that is paid for counts.',
  })
  startsAt: Date | null;

  @Directive('@listSize(assumedSize: 5)')
  @Field(() => [OverLimitType], {
    description:
      'Of what there is more than the plan will allow then, as it stands now. All of it stays; none can be added.',
  })
  overLimits: OverLimitType[];

  @Field(() => DateTime, {
    nullable: true,
    description: 'The moment it was reckoned for: hand it to `subscriptionChange` within 15 minutes.',
  })
  prorationDate: Date | null;

  @Field(() => [SubscriptionPreviewError], { description: 'Empty when there is something.' })
  userErrors: InstanceType<typeof SubscriptionPreviewError>[];
}

/** Which plan instead, as it was previewed. */
@InputType('SubscriptionChangeInput', { description: 'Which plan instead, as it was previewed.' })
export class SubscriptionChangeInput {
  @Field(() => PaidPlanEnum, { description: 'The plan.' })
  plan: keyof typeof PaidPlanEnum;

  @Field(() => BillingIntervalEnum, { description: 'How often it is paid.' })
  interval: keyof typeof BillingIntervalEnum;

  @Field(() => DateTime, { description: 'The moment of the preview.' })
  prorationDate: Date;

  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  idempotencyKey?: string | null;
}
export const SubscriptionChangeError = userErrorOf('SubscriptionChange', 'Why the plan stayed.', {
  ...NOT_SUBSCRIBED,
  ...SAME_PLAN,
  ...PAYMENT_LATE,
  ...DECLINED,
  PREVIEW_OLD: 'The preview is older than 15 minutes, or of a period that has ended: look at a new one.',
});

/** Answer of subscriptionChange. */
@ObjectType('SubscriptionChangePayload', { description: 'Answer of `subscriptionChange`.', simpleResolvers: true })
export class SubscriptionChangePayload {
  @Field(() => BillingSubscription, { nullable: true, description: 'The subscription as Stripe has it now.' })
  subscription: BillingSubscription | null;

  @Field(() => [SubscriptionChangeError], { description: 'Empty when it was changed.' })
  userErrors: InstanceType<typeof SubscriptionChangeError>[];
}

/** Nothing to say. */
@InputType('SubscriptionCancelInput', { description: 'Ends the subscription with its period.' })
export class SubscriptionCancelInput {
  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  idempotencyKey?: string | null;
}
export const SubscriptionCancelError = userErrorOf('SubscriptionCancel', 'Why it was not cancelled.', {
  ...NOT_SUBSCRIBED,
  ...DECLINED,
});

/** Answer of subscriptionCancel. */
@ObjectType('SubscriptionCancelPayload', { description: 'Answer of `subscriptionCancel`.', simpleResolvers: true })
export class SubscriptionCancelPayload {
  @Field(() => BillingSubscription, { nullable: true, description: 'The subscription as Stripe has it now.' })
  subscription: BillingSubscription | null;

  @Field(() => [SubscriptionCancelError], { description: 'Empty when it will end.' })
  userErrors: InstanceType<typeof SubscriptionCancelError>[];
}

/** Nothing to say. */
@InputType('SubscriptionResumeInput', {
  description: 'Takes a cancellation back, or lets a paused subscription go on.',
})
export class SubscriptionResumeInput {
  @Field(() => String, { nullable: true, description: IDEMPOTENCY_KEY_DESCRIPTION })
  idempotencyKey?: string | null;
}
export const SubscriptionResumeError = userErrorOf('SubscriptionResume', 'Why it does not go on.', {
  ...NOT_SUBSCRIBED,
  ...DECLINED,
});

/** Answer of subscriptionResume. */
@ObjectType('SubscriptionResumePayload', { description: 'Answer of `subscriptionResume`.', simpleResolvers: true })
export class SubscriptionResumePayload {
  @Field(() => BillingSubscription, { nullable: true, description: 'The subscription as Stripe has it now.' })
  subscription: BillingSubscription | null;

  @Field(() => [SubscriptionResumeError], { description: 'Empty when it goes on.' })
  userErrors: InstanceType<typeof SubscriptionResumeError>[];
}

/** On or off. */
@InputType('OverageUpdateInput', {
  description: 'Whether API points come faster, and are billed beyond the included ones.',
})
export class OverageUpdateInput {
  @Field(() => Boolean, {
    description:
      'On: a bucket of twice the size and speed, and each 100,000 points beyond the included ones are billed, of every hour in which it is on at any moment. Off: nothing is billed of the hours to come, and keys are refused when the points of the month are spent.',
  })
  isOn: boolean;
}
export const OverageUpdateError = userErrorOf('OverageUpdate', 'Why it stayed as it was.', NOT_SUBSCRIBED);

/** Answer of overageUpdate. */
@ObjectType('OverageUpdatePayload', { description: 'Answer of `overageUpdate`.', simpleResolvers: true })
export class OverageUpdatePayload {
  @Field(() => Boolean, { description: 'How it stands now.' })
  isOn: boolean;

  @Field(() => [OverageUpdateError], { description: 'Empty when it is as wished.' })
  userErrors: InstanceType<typeof OverageUpdateError>[];
}
