import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Plan, User } from '#schema/accounts/account.type.js';
import { connectionOf } from '#schema/base/connection.type.js';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { Money } from '#schema/base/money.type.js';
import { Node } from '#schema/base/node.type.js';
import {
  BillingCurrencyEnum,
  BillingEventKindEnum,
  BillingIntervalEnum,
  InvoiceStatusEnum,
  LedgerEventEnum,
  LedgerSourceEnum,
  OverLimitResourceEnum,
  QuotaResourceEnum,
  SubscriptionStatusEnum,
} from './billing-enums.type.js';

/** Units of a resource in the month that runs. */
@ObjectType('Quota', { description: 'Units of a resource in the month that runs.', simpleResolvers: true })
export class Quota {
  @Field(() => QuotaResourceEnum, { description: 'Of what.' })
  resource: keyof typeof QuotaResourceEnum;

  @Field(() => Int, { description: 'Used this month.' })
  used: number;

  @Field(() => Int, { description: 'Set aside for jobs that have not ended.' })
  reserved: number;

  @Field(() => Int, { description: 'Allowed by the plan.' })
  limit: number;

  @Field(() => Int, { description: 'Bought on top and not used yet; used after the allowance.' })
  extra: number;

  @Field(() => DateTime, { description: 'When the next month of the workspace begins (UTC).' })
  resetsAt: Date;
}

/** What keeps a payment from coming. */
@ObjectType('PaymentProblem', { description: 'What keeps a payment from coming.', simpleResolvers: true })
export class PaymentProblemType {
  @Field(() => Money, { description: 'What is due.' })
  amountDue: Money;

  @Field(() => String, { nullable: true, description: 'Where it can be paid.' })
  payUrl: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When Stripe tries again by itself.' })
  nextAttemptAt: Date | null;
}

/** A subscription, as Stripe last told it. */
@ObjectType('BillingSubscription', {
  implements: Node,
  description: 'A subscription, as Stripe last told it.',
  simpleResolvers: true,
})
export class BillingSubscription implements Node {
  @Field(() => ID, { description: 'Opaque id, `bsb_…`.' })
  id: string;

  @Field(() => Plan, { description: 'What is paid for; from `changesAt` on, where that is set.' })
  plan: `${Plan}`;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When `plan` takes the place of the larger one that is paid for until then; null when nothing waits.',
  })
  changesAt?: Date | null;

  @Field(() => BillingIntervalEnum, { description: 'How often.' })
  interval: keyof typeof BillingIntervalEnum;

  @Field(() => Money, { description: 'What it costs each time, before discounts and tax.' })
  price: Money;

  @Field(() => SubscriptionStatusEnum, { description: 'How it stands.' })
  status: keyof typeof SubscriptionStatusEnum;

  @Field(() => DateTime, { description: 'Begin of the period that runs.' })
  periodStart: Date;

  @Field(() => DateTime, { description: 'Its end.' })
  periodEnd: Date;

  @Field(() => DateTime, { nullable: true, description: 'When the trial ends, or ended.' })
  trialEnd: Date | null;

  @Field(() => Boolean, { description: 'Whether it ends with the period.' })
  isCancelAtPeriodEnd: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it ended.' })
  endedAt: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when the plan works although a payment is late.' })
  graceEndsAt: Date | null;

  @Field(() => PaymentProblemType, { nullable: true, description: 'What keeps the payment from coming.' })
  problem: PaymentProblemType | null;

  @Field(() => Float, { nullable: true, description: 'What a promotion takes off, in percent.' })
  discountPercent: number | null;
}

/** A line of an invoice. */
@ObjectType('InvoiceLine', { description: 'A line of an invoice.', simpleResolvers: true })
export class InvoiceLine {
  @Field(() => String, { description: "What it is for, in Stripe's words." })
  text: string;

  @Field(() => Money, { description: 'How much; below zero for a credit.' })
  amount: Money;

  @Field(() => Boolean, { description: 'Whether it evens out a change within a period.' })
  isProration: boolean;
}

/** An invoice that is still to come, or would. */
@ObjectType('InvoicePreview', { description: 'An invoice that is still to come, or would.', simpleResolvers: true })
export class InvoicePreviewType {
  @Field(() => Money, { description: 'What will be charged, after credits.' })
  amountDue: Money;

  @Field(() => Money, { description: 'The sum of the lines, after discounts.' })
  total: Money;

  @Field(() => DateTime, { description: 'When.' })
  at: Date;

  @Field(() => [InvoiceLine], { description: 'What it is made of.' })
  lines: InvoiceLine[];
}

/** Something of which there is more than the plan allows. */
@ObjectType('OverLimit', {
  description: 'Something of which there is more than the plan allows: it stays, and none can be added.',
  simpleResolvers: true,
})
export class OverLimitType {
  @Field(() => OverLimitResourceEnum, { description: 'Of what.' })
  resource: keyof typeof OverLimitResourceEnum;

  @Field(() => Int, { description: 'How many there are.' })
  used: number;

  @Field(() => Int, { description: 'How many the plan allows.' })
  limit: number;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it is counted anew; null for what is not counted by the month.',
  })
  resetsAt: Date | null;
}

/** Plan and payment of the workspace. */
@ObjectType('Billing', { description: 'Plan and payment of the workspace.', simpleResolvers: true })
export class BillingType {
  @Field(() => Plan, { description: 'The plan that counts now: after a grace it is the free one.' })
  plan: `${Plan}`;

  @Field(() => BillingSubscription, {
    nullable: true,
    description: 'The subscription that runs, else the last one; null when there was none.',
  })
  subscription: BillingSubscription | null;

  @Field(() => BillingCurrencyEnum, { nullable: true, description: 'The currency that was chosen; it stays.' })
  currency: keyof typeof BillingCurrencyEnum | null;

  @Field(() => Boolean, { description: "Whether Stripe's portal can be opened: something was bought once." })
  hasPortal: boolean;

  @Field(() => Boolean, { description: 'Whether a trial is still to be had.' })
  isTrialAvailable: boolean;

  @Field(() => Boolean, {
    description:
      'Whether the bucket of API points is larger and points beyond the included ones are billed. Off: nothing is billed, and keys are refused for the rest of the month.',
  })
  isOverageOn: boolean;
}

/** An invoice, as Stripe last told it. */
@ObjectType('BillingInvoice', {
  implements: Node,
  description: 'An invoice, as Stripe last told it.',
  simpleResolvers: true,
})
export class BillingInvoice implements Node {
  @Field(() => ID, { description: 'Opaque id, `inc_…`.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Its number; null while it is a draft.' })
  number: string | null;

  @Field(() => InvoiceStatusEnum, { description: 'How it stands.' })
  status: keyof typeof InvoiceStatusEnum;

  @Field(() => Money, { description: 'Its sum.' })
  total: Money;

  @Field(() => Money, { description: 'Tax within the sum.' })
  tax: Money;

  @Field(() => Money, { description: 'What was given back.' })
  refunded: Money;

  @Field(() => Boolean, { description: 'Whether a bank disputes its payment.' })
  isDisputed: boolean;

  @Field(() => DateTime, { description: 'When it was issued.' })
  issuedAt: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it was paid.' })
  paidAt: Date | null;

  @Field(() => String, { nullable: true, description: "Stripe's page of it." })
  pageUrl: string | null;

  @Field(() => String, { nullable: true, description: 'It as a PDF.' })
  pdfUrl: string | null;
}
export const BillingInvoiceConnection = connectionOf('BillingInvoice', BillingInvoice, {
  one: 'an invoice',
  many: 'invoices, newest first',
});

/** A line of the ledger of units. */
@ObjectType('UsageLedgerEntry', {
  implements: Node,
  description: 'What happened to units: the counters are the sums of these.',
  simpleResolvers: true,
})
export class UsageLedgerEntry implements Node {
  @Field(() => ID, { description: 'Opaque id, `led_…`.' })
  id: string;

  @Field(() => DateTime, { description: 'When.' })
  at: Date;

  @Field(() => QuotaResourceEnum, { description: 'Units of what.' })
  resource: keyof typeof QuotaResourceEnum;

  @Field(() => LedgerEventEnum, { description: 'What happened.' })
  event: keyof typeof LedgerEventEnum;

  @Field(() => LedgerSourceEnum, { description: 'Units of the month, or bought ones.' })
  source: keyof typeof LedgerSourceEnum;

  @Field(() => Int, { description: 'How many.' })
  amount: number;

  @Field(() => ID, { nullable: true, description: 'The job that they were for, `job_…`.' })
  jobId: string | null;

  @Field(() => User, {
    nullable: true,
    description: 'Who ordered it; null for a key, for the product, and for somebody who is gone.',
  })
  createdBy?: User | null;
}
export const UsageLedgerEntryConnection = connectionOf('UsageLedgerEntry', UsageLedgerEntry, {
  one: 'an entry',
  many: 'the ledger, newest first',
});

/** Units that a member's jobs used this month. */
@ObjectType('MemberUsage', {
  description: "Units that a member's jobs used in the month that runs.",
  simpleResolvers: true,
})
export class MemberUsageType {
  @Field(() => User, {
    nullable: true,
    description: 'Who; null for keys, for the product, and for those who are gone.',
  })
  user?: User | null;

  @Field(() => QuotaResourceEnum, { description: 'Units of what.' })
  resource: keyof typeof QuotaResourceEnum;

  @Field(() => Int, { description: 'How many.' })
  used: number;
}

/** Something that happened to plan, payments or units. */
@ObjectType('BillingEvent', {
  description: 'Something that happened to plan, payments or units of the workspace.',
  simpleResolvers: true,
})
export class BillingEvent {
  @Field(() => String, { description: 'Place in the stream, for `after`; good for 72 hours.' })
  cursor: string;

  @Field(() => DateTime, { description: 'When.' })
  at: Date;

  @Field(() => BillingEventKindEnum, { description: 'What.' })
  kind: keyof typeof BillingEventKindEnum;

  @Field(() => QuotaResourceEnum, { nullable: true, description: 'Units of what, for QUOTA_CHANGED.' })
  resource: keyof typeof QuotaResourceEnum | null;
}
