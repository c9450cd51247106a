import type { BillingInterval, ImagePackName, PaidPlan } from '#schema/billing/plan.values.js';
import type { SubscriptionStatus } from '#schema/billing/billing.values.js';

/** A subscription as Stripe tells it, in our words. */
export interface SubscriptionFacts {
  readonly id: string;
  readonly customerId: string;
  /** Item and price of the plan. */
  readonly itemId: string;
  /** Item of the API points beyond the included ones. */
  readonly meteredItemId: string | null;
  readonly plan: PaidPlan;
  readonly interval: BillingInterval;
  readonly currency: string;
  readonly priceMinor: number;
  readonly status: SubscriptionStatus;
  readonly periodStart: Date;
  readonly periodEnd: Date;
  /**
   * When it began to be paid: with its trial's end, else with itself. Stripe's own anchor moves when the interval changes, and a
   * month that began anew with it would give its units twice.
   */
  readonly anchorAt: Date;
  readonly trialEnd: Date | null;
  /** A larger plan that is paid for until `paidUntil`; null when nothing waits. */
  readonly paidPlan: PaidPlan | null;
  readonly paidUntil: Date | null;
  readonly isCancelAtPeriodEnd: boolean;
  readonly endedAt: Date | null;
  readonly latestInvoiceId: string | null;
  readonly createdAt: Date;
  /** What promotions take off. */
  readonly discount: { percentOff: number | null; amountOffMinor: number | null } | null;
}

/** A subscription to something else than one of our plans; it may have been to one before. */
export type ForeignFacts = Omit<SubscriptionFacts, 'plan' | 'interval'>;

export interface InvoiceFacts {
  readonly id: string;
  readonly customerId: string;
  readonly subscriptionId: string | null;
  readonly number: string | null;
  readonly status: 'draft' | 'open' | 'paid' | 'uncollectible' | 'void';
  readonly reason: string;
  readonly currency: string;
  readonly totalMinor: number;
  readonly taxMinor: number;
  readonly amountDueMinor: number;
  readonly amountPaidMinor: number;
  readonly periodStart: Date;
  readonly periodEnd: Date;
  readonly pageUrl: string | null;
  readonly pdfUrl: string | null;
  readonly issuedAt: Date;
  readonly paidAt: Date | null;
  readonly nextAttemptAt: Date | null;
  readonly attempts: number;
  readonly lines: readonly InvoiceLineFacts[];
}

export interface InvoiceLineFacts {
  readonly text: string;
  readonly amountMinor: number;
  readonly isProration: boolean;
}

/** A checkout that was completed, or not yet. */
export interface SessionFacts {
  readonly id: string;
  readonly customerId: string | null;
  readonly isComplete: boolean;
  readonly isPaid: boolean;
  readonly subscriptionId: string | null;
  readonly paymentId: string | null;
  readonly pack: ImagePackName | null;
  readonly amountMinor: number;
  readonly currency: string;
}

export interface ChargeFacts {
  readonly id: string;
  readonly customerId: string | null;
  readonly paymentId: string | null;
  readonly amountMinor: number;
  readonly refundedMinor: number;
  readonly isDisputed: boolean;
  /** Of the tries of a payment one is. */
  readonly isPaid: boolean;
}
