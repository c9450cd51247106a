import { registerEnumType } from 'type-graphql';
import { QUOTA_RESOURCES } from './plan.values.js';
import type { BILLING_EVENT_KINDS, SUBSCRIPTION_STATUSES } from './billing.values.js';

const named = <Name extends string>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, name])) as { readonly [Key in Name]: Key };

/** The form in which GraphQL has a name: `payment.failed` is PAYMENT_FAILED. */
export type EnumOf<Name extends string> = Name extends `${infer Head}.${infer Tail}`
  ? `${Uppercase<Head>}_${Uppercase<Tail>}`
  : Uppercase<Name>;

export const BillingIntervalEnum = named(['MONTH', 'YEAR'] as const);
registerEnumType(BillingIntervalEnum, {
  name: 'BillingInterval',
  description: 'How often a plan is paid.',
  valuesConfig: {
    MONTH: { description: 'Every month.' },
    YEAR: { description: 'Every year, for the price of ten months.' },
  },
});

export const BillingCurrencyEnum = named(['USD', 'EUR', 'GBP', 'CAD'] as const);
registerEnumType(BillingCurrencyEnum, {
  name: 'BillingCurrency',
  description: 'Currencies that plans have a price in.',
  valuesConfig: {
    USD: { description: 'United States dollar.' },
    EUR: { description: 'Euro.' },
    GBP: { description: 'Pound sterling.' },
    CAD: { description: 'Canadian dollar.' },
  },
});

export const BillingLocaleEnum = named(['EN', 'ES', 'FR', 'DE'] as const);
registerEnumType(BillingLocaleEnum, {
  name: 'BillingLocale',
  description: "Language of Stripe's pages.",
  valuesConfig: {
    EN: { description: 'English.' },
    ES: { description: 'Spanish.' },
    FR: { description: 'French.' },
    DE: { description: 'German.' },
  },
});

export const PaidPlanEnum = named(['STARTER', 'PROFESSIONAL', 'ENTERPRISE'] as const);
registerEnumType(PaidPlanEnum, {
  name: 'PaidPlan',
  description: 'Plans that are bought.',
  valuesConfig: {
    STARTER: { description: 'Starter.' },
    PROFESSIONAL: { description: 'Professional.' },
    ENTERPRISE: { description: 'Enterprise.' },
  },
});

export const ImagePackEnum = named(['SMALL', 'LARGE'] as const);
registerEnumType(ImagePackEnum, {
  name: 'ImagePack',
  description: 'Images that are bought on top of the allowance; they do not expire.',
  valuesConfig: { SMALL: { description: '100 images.' }, LARGE: { description: '500 images.' } },
});

export const QuotaResourceEnum = named(['LISTINGS', 'IMAGES', 'IDEAS'] as const);
registerEnumType(QuotaResourceEnum, {
  name: 'QuotaResource',
  description: 'What is counted by the month.',
  valuesConfig: {
    LISTINGS: { description: 'Listings that are published.' },
    IMAGES: { description: 'Designs that are drawn.' },
    IDEAS: { description: 'Ideas that are written.' },
  },
});

export type SubscriptionStatusName = EnumOf<(typeof SUBSCRIPTION_STATUSES)[number]>;
export const SubscriptionStatusEnum: { readonly [Key in SubscriptionStatusName]: Key } = named([
  'INCOMPLETE',
  'INCOMPLETE_EXPIRED',
  'TRIALING',
  'ACTIVE',
  'PAST_DUE',
  'UNPAID',
  'PAUSED',
  'CANCELED',
] as const);
registerEnumType(SubscriptionStatusEnum, {
  name: 'SubscriptionStatus',
  description: 'How a subscription stands at Stripe.',
  valuesConfig: {
    INCOMPLETE: { description: 'Its first payment is not through yet.' },
    INCOMPLETE_EXPIRED: { description: 'Its first payment never came; final.' },
    TRIALING: { description: 'On trial, with everything the plan has.' },
    ACTIVE: { description: 'Paid.' },
    PAST_DUE: { description: 'A payment is late; the plan works on until `graceEndsAt`.' },
    UNPAID: { description: 'Every try to charge it failed.' },
    PAUSED: { description: 'The trial ended without a payment method.' },
    CANCELED: { description: 'Over; final.' },
  },
});

export const InvoiceStatusEnum = named(['DRAFT', 'OPEN', 'PAID', 'UNCOLLECTIBLE', 'VOID'] as const);
registerEnumType(InvoiceStatusEnum, {
  name: 'InvoiceStatus',
  description: 'How an invoice stands.',
  valuesConfig: {
    DRAFT: { description: 'Not issued yet.' },
    OPEN: { description: 'To be paid.' },
    PAID: { description: 'Paid.' },
    UNCOLLECTIBLE: { description: 'Given up.' },
    VOID: { description: 'Taken back.' },
  },
});

export const LedgerEventEnum = named(['RESERVED', 'SETTLED', 'RELEASED', 'BOUGHT', 'REFUNDED'] as const);
registerEnumType(LedgerEventEnum, {
  name: 'LedgerEvent',
  description: 'What happened to units.',
  valuesConfig: {
    RESERVED: { description: 'Set aside for a job that was ordered.' },
    SETTLED: { description: 'Used: the job succeeded.' },
    RELEASED: { description: 'Given back: the job failed for good or was cancelled.' },
    BOUGHT: { description: 'Bought on top.' },
    REFUNDED: { description: 'Taken back with the money.' },
  },
});

export const LedgerSourceEnum = named(['ALLOWANCE', 'EXTRA'] as const);
registerEnumType(LedgerSourceEnum, {
  name: 'LedgerSource',
  description: 'Which units.',
  valuesConfig: {
    ALLOWANCE: { description: 'Those of the month.' },
    EXTRA: { description: 'Those that were bought on top.' },
  },
});

export const OverLimitResourceEnum = named(['SEATS', 'API_KEYS', ...QUOTA_RESOURCES] as const);
registerEnumType(OverLimitResourceEnum, {
  name: 'OverLimitResource',
  description: 'Of what there is more than the plan allows.',
  valuesConfig: {
    SEATS: { description: 'Members and open invitations.' },
    API_KEYS: { description: 'Live API keys.' },
    LISTINGS: { description: 'Listings of the month.' },
    IMAGES: { description: 'Images of the month.' },
    IDEAS: { description: 'Ideas of the month.' },
  },
});

export type BillingEventName = EnumOf<(typeof BILLING_EVENT_KINDS)[number]>;
export const BillingEventKindEnum: { readonly [Key in BillingEventName]: Key } = named([
  'PLAN_CHANGED',
  'SUBSCRIPTION_CHANGED',
  'PAYMENT_FAILED',
  'PAYMENT_SUCCEEDED',
  'TRIAL_ENDING',
  'INVOICE_CHANGED',
  'QUOTA_CHANGED',
  'PACK_BOUGHT',
  'REFUND_MADE',
  'DISPUTE_OPENED',
] as const);
registerEnumType(BillingEventKindEnum, {
  name: 'BillingEventKind',
  description: 'What happened.',
  valuesConfig: {
    PLAN_CHANGED: { description: 'The plan that counts is another one now.' },
    SUBSCRIPTION_CHANGED: { description: 'Something about the subscription.' },
    PAYMENT_FAILED: { description: 'A payment was declined; the grace has begun.' },
    PAYMENT_SUCCEEDED: { description: 'An invoice was paid.' },
    TRIAL_ENDING: { description: 'The trial ends in three days.' },
    INVOICE_CHANGED: { description: 'An invoice is new, or stands otherwise.' },
    QUOTA_CHANGED: { description: 'Units were set aside, used or given back.' },
    PACK_BOUGHT: { description: 'Units were bought on top.' },
    REFUND_MADE: { description: 'Money went back.' },
    DISPUTE_OPENED: { description: 'A bank disputes a payment.' },
  },
});
