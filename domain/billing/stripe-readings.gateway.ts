import type { Stripe } from 'stripe';
import { AppError } from '#infra/errors.js';
import { SUBSCRIPTION_STATUSES } from '#schema/billing/billing.values.js';
import { type BillingInterval, IMAGE_PACK_NAMES, PAID_PLANS } from '#schema/billing/plan.values.js';
import type { ChargeFacts, ForeignFacts, InvoiceFacts, SessionFacts, SubscriptionFacts } from './stripe-facts.js';

/** Names in Stripe's metadata that say whose a thing is and what it stands for. */
export const METADATA = {
  workspace: 'podpusher_workspace',
  plan: 'podpusher_plan',
  pack: 'podpusher_pack',
  managed: 'podpusher',
  /** A larger plan that a subscription has paid for, and until when: seconds. */
  paidPlan: 'podpusher_paid_plan',
  paidUntil: 'podpusher_paid_until',
} as const;

/** What a subscription is asked for with, so that it can be read. */
export const EXPANDED = { expand: ['discounts', 'discounts.source.coupon'] };

const INVOICE_STATUSES = ['draft', 'open', 'paid', 'uncollectible', 'void'] as const;

/** @throws AppError for a value that this product does not know: better no answer than a wrong one */
function known<Value extends string>(values: readonly Value[], given: string): Value {
  const found = values.find((value) => value === given);
  if (found) return found;
  throw new AppError('UPSTREAM_UNAVAILABLE', `Stripe answers with ${given}, which this version does not know.`, {
    retryable: false,
  });
}

export const dateOf = (seconds: number): Date => new Date(seconds * 1000);
const maybeDate = (seconds: number | null | undefined): Date | null => (seconds ? dateOf(seconds) : null);
export const idOf = (held: string | { id: string } | null | undefined): string | null =>
  typeof held === 'string' ? held : (held?.id ?? null);

/** Whether it is for one of our plans: what somebody sells the customer in the dashboard is not. */
export const isOurs = (row: Stripe.Subscription): boolean =>
  row.items.data.some(({ price }) => planOf(price) !== undefined);

/** @throws AppError UPSTREAM_UNAVAILABLE for a subscription without one of our plans */
export function readSubscription(row: Stripe.Subscription): SubscriptionFacts {
  const item = row.items.data.find(({ price }) => planOf(price) !== undefined);
  if (!item)
    throw new AppError('UPSTREAM_UNAVAILABLE', `Stripe's ${row.id} has none of our plans.`, { retryable: false });
  const { price } = item;
  const interval = (price.recurring?.interval ?? 'month') as BillingInterval;
  return { ...factsOf(row, item), plan: planOf(price)!, interval };
}

/** What is sold in the dashboard, or was made of one of our subscriptions there. */
export function readForeign(row: Stripe.Subscription): ForeignFacts | undefined {
  const [item] = row.items.data;
  return item && factsOf(row, item);
}

function factsOf(row: Stripe.Subscription, item: Stripe.SubscriptionItem): ForeignFacts {
  return {
    id: row.id,
    customerId: idOf(row.customer)!,
    itemId: item.id,
    meteredItemId: row.items.data.find((one) => one.price.recurring?.usage_type === 'metered')?.id ?? null,
    currency: row.currency.toUpperCase(),
    priceMinor: item.price.unit_amount ?? 0,
    status: known(SUBSCRIPTION_STATUSES, row.status),
    periodStart: dateOf(item.current_period_start),
    periodEnd: dateOf(item.current_period_end),
    anchorAt: dateOf(row.trial_end ?? row.created),
    trialEnd: maybeDate(row.trial_end),
    ...paidOf(row.metadata),
    isCancelAtPeriodEnd: row.cancel_at_period_end || row.cancel_at !== null,
    endedAt: maybeDate(row.ended_at),
    latestInvoiceId: idOf(row.latest_invoice),
    createdAt: dateOf(row.created),
    discount: discountOf(row.discounts),
  };
}

function planOf({ metadata }: Stripe.Price): SubscriptionFacts['plan'] | undefined {
  return PAID_PLANS.find((plan) => plan === metadata[METADATA.plan]);
}

function paidOf(metadata: Stripe.Metadata): Pick<SubscriptionFacts, 'paidPlan' | 'paidUntil'> {
  const paidPlan = PAID_PLANS.find((plan) => plan === metadata[METADATA.paidPlan]);
  const until = Number(metadata[METADATA.paidUntil]);
  return paidPlan && until > 0 ? { paidPlan, paidUntil: dateOf(until) } : { paidPlan: null, paidUntil: null };
}

function discountOf(discounts: Stripe.Subscription['discounts']): SubscriptionFacts['discount'] {
  const [first] = discounts;
  if (first === undefined || typeof first === 'string') return null;
  const { coupon } = first.source;
  if (!coupon || typeof coupon === 'string') return null;
  return { percentOff: coupon.percent_off, amountOffMinor: coupon.amount_off };
}

export function readInvoice(row: Stripe.Invoice): InvoiceFacts {
  return {
    id: row.id,
    customerId: idOf(row.customer) ?? '',
    subscriptionId: idOf(row.parent?.subscription_details?.subscription),
    number: row.number,
    status: known(INVOICE_STATUSES, row.status ?? 'draft'),
    reason: row.billing_reason ?? 'manual',
    currency: row.currency.toUpperCase(),
    totalMinor: row.total,
    taxMinor: (row.total_taxes ?? []).reduce((sum, { amount }) => sum + amount, 0),
    amountDueMinor: row.amount_due,
    amountPaidMinor: row.amount_paid,
    periodStart: dateOf(row.period_start),
    periodEnd: dateOf(row.period_end),
    pageUrl: row.hosted_invoice_url ?? null,
    pdfUrl: row.invoice_pdf ?? null,
    issuedAt: dateOf(row.created),
    paidAt: maybeDate(row.status_transitions.paid_at),
    nextAttemptAt: maybeDate(row.next_payment_attempt),
    attempts: row.attempt_count,
    lines: row.lines.data.map((line) => ({
      text: line.description ?? '',
      amountMinor: line.amount,
      isProration: line.parent?.subscription_item_details?.proration ?? false,
    })),
  };
}

export function readSession(row: Stripe.Checkout.Session): SessionFacts {
  return {
    id: row.id,
    customerId: idOf(row.customer),
    isComplete: row.status === 'complete',
    isPaid: row.payment_status !== 'unpaid',
    subscriptionId: idOf(row.subscription),
    paymentId: idOf(row.payment_intent),
    pack: IMAGE_PACK_NAMES.find((pack) => pack === row.metadata?.[METADATA.pack]) ?? null,
    amountMinor: row.amount_total ?? 0,
    currency: (row.currency ?? 'usd').toUpperCase(),
  };
}

export function readCharge(row: Stripe.Charge): ChargeFacts {
  return {
    id: row.id,
    customerId: idOf(row.customer),
    paymentId: idOf(row.payment_intent),
    amountMinor: row.amount,
    refundedMinor: row.amount_refunded,
    isDisputed: row.disputed,
    isPaid: row.paid,
  };
}
