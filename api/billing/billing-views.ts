import type { BillingState } from '#domain/billing/billing-reads.js';
import type { InvoiceRow, LedgerRow, SubscriptionRow } from '#domain/billing/billing-statements.js';
import type { InvoiceFacts } from '#domain/billing/stripe-facts.js';
import type { EnumOf } from '#schema/billing/billing-enums.type.js';
import { moneyOf } from '#schema/base/money.type.js';
import { formatUuidId } from '#schema/base/public-id.js';
import type {
  BillingInvoice,
  BillingSubscription,
  BillingType,
  InvoicePreviewType,
  UsageLedgerEntry,
} from '#schema/billing/billing.type.js';
import {
  BILLING_CURRENCIES,
  IMAGE_PACK_NAMES,
  IMAGE_PACKS,
  PLAN_NAMES,
  PLANS,
  type PlanName,
} from '#schema/billing/plan.values.js';
import type { ImagePackOffer, PlanOffer } from '#schema/billing/plan.type.js';

/** `payment.failed` as PAYMENT_FAILED, `past_due` as PAST_DUE: names of the domain as GraphQL has them. */
export function enumOf<Name extends string>(name: Name): EnumOf<Name> {
  return name.replaceAll('.', '_').toUpperCase() as EnumOf<Name>;
}

/** The reverse, for plans, intervals and packs of inputs. */
export const nameOf = <Name extends string>(value: Name): Lowercase<Name> => value.toLowerCase() as Lowercase<Name>;

/** Rows keep their kind and their columns beside: field resolvers read them. */
export function subscriptionView(row: SubscriptionRow): BillingSubscription & { kind: 'bsb' } {
  const { problem, currency } = row;
  return {
    ...row,
    id: formatUuidId('bsb', row.id),
    plan: enumOf(row.plan),
    interval: enumOf(row.interval),
    status: enumOf(row.status),
    price: moneyOf(row.priceMinor, currency),
    problem: problem && {
      amountDue: moneyOf(problem.amountDueMinor, currency),
      payUrl: problem.payUrl,
      nextAttemptAt: problem.nextAttemptAt === null ? null : new Date(problem.nextAttemptAt),
    },
    discountPercent: row.discount?.percentOff ?? null,
    changesAt: row.paidUntil,
  };
}

export function billingView(state: BillingState): BillingType {
  return {
    plan: enumOf(state.plan),
    subscription: state.subscription && subscriptionView(state.subscription),
    currency: state.currency,
    hasPortal: state.customerId !== null,
    isTrialAvailable: !state.hasHadTrial,
    isOverageOn: state.isOverageOn,
  };
}

export function invoiceView(row: InvoiceRow): BillingInvoice & { kind: 'inc' } {
  const { currency } = row;
  return {
    ...row,
    id: formatUuidId('inc', row.id),
    status: enumOf(row.status),
    total: moneyOf(row.totalMinor, currency),
    tax: moneyOf(row.taxMinor, currency),
    refunded: moneyOf(row.refundedMinor, currency),
  };
}

export function ledgerView(row: LedgerRow): UsageLedgerEntry & { kind: 'led'; authorId: string | null } {
  const { createdBy: authorId, ...entry } = row;
  return {
    ...entry,
    id: formatUuidId('led', row.id),
    event: enumOf(row.event),
    source: enumOf(row.source),
    jobId: row.jobId === null ? null : formatUuidId('job', row.jobId),
    authorId,
  };
}

export function previewView({
  currency,
  amountDueMinor,
  totalMinor,
  issuedAt,
  lines,
}: InvoiceFacts): InvoicePreviewType {
  return {
    amountDue: moneyOf(amountDueMinor, currency),
    total: moneyOf(totalMinor, currency),
    at: issuedAt,
    lines: lines.map(({ text, amountMinor, isProration }) => ({
      text,
      amount: moneyOf(amountMinor, currency),
      isProration,
    })),
  };
}

/** The plans as they are offered: data, the same for everybody. */
export const PLAN_OFFERS: readonly PlanOffer[] = PLAN_NAMES.map(offerOf);

function offerOf(name: PlanName): PlanOffer {
  const { prices, quotas, bucket, ...plan } = PLANS[name];
  return {
    ...plan,
    plan: enumOf(name),
    prices: prices
      ? BILLING_CURRENCIES.map((currency) => ({
          month: moneyOf(prices.month[currency], currency),
          year: moneyOf(prices.year[currency], currency),
        }))
      : [],
    listings: quotas.LISTINGS,
    images: quotas.IMAGES,
    ideas: quotas.IDEAS,
    bucketPoints: bucket.max,
    restoreRate: bucket.restoreRate,
  };
}

export const PACK_OFFERS: readonly ImagePackOffer[] = IMAGE_PACK_NAMES.map((name) => ({
  pack: enumOf(name),
  units: IMAGE_PACKS[name].units,
  prices: BILLING_CURRENCIES.map((currency) => moneyOf(IMAGE_PACKS[name].prices[currency], currency)),
}));
