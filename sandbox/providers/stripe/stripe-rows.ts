import type { StoredRecord } from '../../state/record-store.js';

type Metadata = Record<string, string>;

export interface ProductRow extends StoredRecord {
  object: 'product';
  name: string;
  active: boolean;
  metadata: Metadata;
  created: number;
}

export interface PriceRow extends StoredRecord {
  object: 'price';
  active: boolean;
  currency: string;
  lookup_key: string | null;
  metadata: Metadata;
  product: string;
  recurring: {
    interval: 'month' | 'year';
    interval_count: number;
    meter: string | null;
    usage_type: 'licensed' | 'metered';
  } | null;
  type: 'one_time' | 'recurring';
  unit_amount: number;
  created: number;
}

export interface CustomerRow extends StoredRecord {
  object: 'customer';
  email: string | null;
  name: string | null;
  metadata: Metadata;
  test_clock: string | null;
  /** Below zero: owed to the customer. */
  balance: number;
  currency: string | null;
  default_payment_method: string | null;
  preferred_locales: string[];
  created: number;
}

export interface ItemRow {
  id: string;
  price: string;
  quantity: number | null;
}

export interface SubscriptionRow extends StoredRecord {
  object: 'subscription';
  customer: string;
  status: 'incomplete' | 'incomplete_expired' | 'trialing' | 'active' | 'past_due' | 'unpaid' | 'paused' | 'canceled';
  items: ItemRow[];
  currency: string;
  current_period_start: number;
  current_period_end: number;
  billing_cycle_anchor: number;
  cancel_at_period_end: boolean;
  canceled_at: number | null;
  ended_at: number | null;
  trial_start: number | null;
  trial_end: number | null;
  /** Whether trial_will_end was sent. */
  isTrialEndTold: boolean;
  /** Whether invoice.upcoming was sent for the running period. */
  isUpcomingTold: boolean;
  latest_invoice: string | null;
  default_payment_method: string | null;
  discount: { id: string; coupon: string; promotion_code: string | null; left: number | null } | null;
  metadata: Metadata;
  created: number;
}

export interface LineRow {
  id: string;
  amount: number;
  description: string;
  price: string | null;
  quantity: number;
  proration: boolean;
  subscription_item: string | null;
  period: { start: number; end: number };
}

export interface InvoiceRow extends StoredRecord {
  object: 'invoice';
  customer: string;
  subscription: string | null;
  number: string | null;
  status: 'draft' | 'open' | 'paid' | 'uncollectible' | 'void';
  billing_reason: string;
  currency: string;
  lines: LineRow[];
  subtotal: number;
  discount_amount: number;
  total: number;
  /** After the customer's balance. */
  amount_due: number;
  amount_paid: number;
  attempt_count: number;
  next_payment_attempt: number | null;
  payment_intent: string | null;
  period_start: number;
  period_end: number;
  created: number;
  paid_at: number | null;
}

/** A line that waits for the next invoice. */
export interface PendingLineRow extends StoredRecord {
  subscription: string;
  line: LineRow;
}

export interface PaymentRow extends StoredRecord {
  object: 'payment_intent';
  amount: number;
  currency: string;
  customer: string;
  status: 'succeeded' | 'requires_payment_method' | 'requires_action';
  charge: string | null;
  metadata: Metadata;
  created: number;
}

export interface ChargeRow extends StoredRecord {
  object: 'charge';
  amount: number;
  amount_refunded: number;
  currency: string;
  customer: string;
  payment_intent: string;
  disputed: boolean;
  created: number;
}

export interface CardRow extends StoredRecord {
  object: 'payment_method';
  customer: string;
  /** Test number, digits only. */
  number: string;
  expMonth: number;
  expYear: number;
  created: number;
}

export interface SessionRow extends StoredRecord {
  object: 'checkout.session';
  mode: 'subscription' | 'payment';
  customer: string;
  client_reference_id: string | null;
  line_items: { price: string; quantity: number | null }[];
  metadata: Metadata;
  subscription_metadata: Metadata;
  trial_period_days: number | null;
  allow_promotion_codes: boolean;
  tax_id_collection: boolean;
  discount: string | null;
  success_url: string;
  cancel_url: string | null;
  locale: string | null;
  status: 'open' | 'complete' | 'expired';
  payment_status: 'paid' | 'unpaid' | 'no_payment_required';
  subscription: string | null;
  invoice: string | null;
  payment_intent: string | null;
  currency: string;
  amount_total: number;
  created: number;
  expires_at: number;
}

export interface PortalRow extends StoredRecord {
  object: 'billing_portal.session';
  customer: string;
  return_url: string | null;
  locale: string | null;
  created: number;
}

export interface CouponRow extends StoredRecord {
  object: 'coupon';
  percent_off: number | null;
  amount_off: number | null;
  currency: string | null;
  duration: 'once' | 'forever' | 'repeating';
  duration_in_months: number | null;
  name: string | null;
  created: number;
}

export interface PromotionRow extends StoredRecord {
  object: 'promotion_code';
  code: string;
  coupon: string;
  active: boolean;
  created: number;
}

export interface TaxIdRow extends StoredRecord {
  object: 'tax_id';
  customer: string;
  type: string;
  value: string;
  created: number;
}

export interface MeterRow extends StoredRecord {
  object: 'billing.meter';
  display_name: string;
  event_name: string;
  formula: 'sum' | 'count' | 'last';
  status: 'active' | 'inactive';
  created: number;
}

export interface MeterEventRow extends StoredRecord {
  event_name: string;
  customer: string;
  value: number;
  timestamp: number;
  created: number;
}

export interface ClockRow extends StoredRecord {
  object: 'test_helpers.test_clock';
  frozen_time: number;
  name: string | null;
  created: number;
}

export interface EndpointRow extends StoredRecord {
  object: 'webhook_endpoint';
  url: string;
  enabled_events: string[];
  secret: string;
  status: 'enabled' | 'disabled';
  metadata: Metadata;
  created: number;
}

export interface EventRow extends StoredRecord {
  object: 'event';
  type: string;
  created: number;
  data: { object: unknown; previous_attributes?: unknown };
  idempotencyKey: string | null;
}

/** An event on its way to an endpoint. Times are the wall's, milliseconds. */
export interface DeliveryRow extends StoredRecord {
  event: string;
  endpoint: string;
  dueMs: number;
  attempts: number;
  state: 'waiting' | 'delivered' | 'lost' | 'given up';
  answer: string;
}

/** What goes wrong with deliveries on purpose. */
export interface ChaosRow extends StoredRecord {
  delayMs: number;
  /** Chances from 0 to 1. */
  duplicate: number;
  loss: number;
  /** Each delivery waits a random part of this, milliseconds. */
  shuffleMs: number;
}

export interface PortalConfigurationRow extends StoredRecord {
  object: 'billing_portal.configuration';
  active: boolean;
  is_default: boolean;
  metadata: Metadata;
  features: unknown;
  created: number;
}

export interface IdempotencyRow extends StoredRecord {
  hash: string;
  status: number;
  body: unknown;
  atMs: number;
}

export interface RefundRow extends StoredRecord {
  object: 'refund';
  /** Absent: it succeeded. */
  status?: 'failed';
  charge: string;
  payment_intent: string;
  amount: number;
  currency: string;
  created: number;
}

export interface DisputeRow extends StoredRecord {
  object: 'dispute';
  /** Absent: it needs a response. */
  status?: 'won' | 'lost' | 'under_review';
  charge: string;
  payment_intent: string;
  amount: number;
  currency: string;
  created: number;
}
