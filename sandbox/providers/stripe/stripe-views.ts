import type { StripeBooks } from './stripe-books.js';
import { STRIPE_API_VERSION } from './stripe-books.js';
import type * as Rows from './stripe-rows.js';

const BRANDS: Readonly<Record<string, string>> = { '4': 'visa', '5': 'mastercard', '3': 'amex' };

export const listView = (data: readonly unknown[], url: string, hasMore = false) => ({
  object: 'list' as const,
  data,
  has_more: hasMore,
  url,
});

export function priceView(row: Rows.PriceRow) {
  const { recurring } = row;
  return {
    ...row,
    billing_scheme: 'per_unit' as const,
    custom_unit_amount: null,
    livemode: false,
    nickname: null,
    recurring: recurring && { ...recurring, trial_period_days: null },
    tax_behavior: 'unspecified' as const,
    tiers_mode: null,
    transform_quantity: null,
    unit_amount_decimal: String(row.unit_amount),
  };
}

export const productView = (row: Rows.ProductRow) => ({
  ...row,
  livemode: false,
  default_price: null,
  description: null,
  images: [],
  marketing_features: [],
  package_dimensions: null,
  shippable: null,
  tax_code: null,
  type: 'service' as const,
  updated: row.created,
  url: null,
});

export const customerView = ({ default_payment_method, ...row }: Rows.CustomerRow) => ({
  ...row,
  livemode: false,
  address: null,
  default_source: null,
  delinquent: false,
  description: null,
  discount: null,
  invoice_prefix: row.id.slice(-8).toUpperCase(),
  invoice_settings: { custom_fields: null, default_payment_method, footer: null, rendering_options: null },
  next_invoice_sequence: 1,
  phone: null,
  shipping: null,
  tax_exempt: 'none' as const,
});

export function subscriptionView(books: StripeBooks, row: Rows.SubscriptionRow) {
  const {
    items,
    discount,
    current_period_start: _s,
    current_period_end,
    isTrialEndTold: _t,
    isUpcomingTold: _u,
    ...rest
  } = row;
  const data = items.map((item) => itemView(books, row, item));
  return {
    ...rest,
    application: null,
    application_fee_percent: null,
    automatic_tax: { disabled_reason: null, enabled: false, liability: null },
    billing_cycle_anchor_config: null,
    billing_mode: { type: 'flexible' as const, flexible: { proration_discounts: 'included' as const } },
    billing_thresholds: null,
    cancel_at: row.cancel_at_period_end ? current_period_end : null,
    cancellation_details: {
      comment: null,
      feedback: null,
      reason: row.canceled_at === null ? null : 'cancellation_requested',
    },
    collection_method: 'charge_automatically' as const,
    customer_account: null,
    days_until_due: null,
    default_source: null,
    default_tax_rates: [],
    description: null,
    discounts: discount ? [discount.id] : [],
    invoice_settings: { account_tax_ids: null, issuer: { type: 'self' as const } },
    items: listView(data, `/v1/subscription_items?subscription=${row.id}`),
    livemode: false,
    next_pending_invoice_item_invoice: null,
    on_behalf_of: null,
    pause_collection: null,
    payment_settings: {
      payment_method_options: null,
      payment_method_types: null,
      save_default_payment_method: 'off' as const,
    },
    pending_invoice_item_interval: null,
    pending_setup_intent: null,
    pending_update: null,
    schedule: null,
    start_date: row.created,
    test_clock: books.customers.get(row.customer)?.test_clock ?? null,
    transfer_data: null,
    trial_settings: { end_behavior: { missing_payment_method: 'create_invoice' as const } },
  };
}

function itemView(books: StripeBooks, row: Rows.SubscriptionRow, item: Rows.ItemRow) {
  return {
    id: item.id,
    object: 'subscription_item' as const,
    billed_until: null,
    billing_thresholds: null,
    created: row.created,
    current_period_start: row.current_period_start,
    current_period_end: row.current_period_end,
    discounts: [],
    metadata: {},
    price: priceView(books.price(item.price)),
    ...(item.quantity !== null && { quantity: item.quantity }),
    subscription: row.id,
    tax_rates: [],
  };
}

export function invoiceView(books: StripeBooks, row: Rows.InvoiceRow) {
  const { lines, subscription, discount_amount, payment_intent: _p, paid_at, ...rest } = row;
  const page = `${books.outside.origin()}/stripe/invoice/${row.id}`;
  const isDraft = row.status === 'draft';
  return {
    ...rest,
    account_country: 'US',
    account_name: 'PODPusher sandbox',
    account_tax_ids: null,
    amount_overpaid: 0,
    amount_remaining: Math.max(0, row.amount_due - row.amount_paid),
    amount_shipping: 0,
    attempted: row.attempt_count > 0,
    auto_advance: row.status === 'open',
    automatically_finalizes_at: null,
    collection_method: 'charge_automatically' as const,
    customer_email: books.customers.get(row.customer)?.email ?? null,
    description: null,
    discounts: [],
    due_date: null,
    effective_at: row.created,
    ending_balance: 0,
    starting_balance: 0,
    hosted_invoice_url: isDraft ? null : page,
    invoice_pdf: isDraft ? null : `${page}/pdf`,
    lines: listView(
      lines.map((line) => lineView(row, line)),
      `/v1/invoices/${row.id}/lines`,
    ),
    livemode: false,
    metadata: {},
    parent: subscription
      ? {
          type: 'subscription_details' as const,
          quote_details: null,
          subscription_details: { metadata: {}, subscription },
        }
      : null,
    payments: paymentsView(row),
    status_transitions: {
      finalized_at: isDraft ? null : row.created,
      marked_uncollectible_at: null,
      paid_at,
      voided_at: null,
    },
    total_discount_amounts: discount_amount > 0 ? [{ amount: discount_amount, discount: 'di_sandbox' }] : [],
    total_taxes: [],
    total_excluding_tax: row.total,
    subtotal_excluding_tax: row.subtotal,
  };
}

/** The payment of an invoice, where there is one. */
function paymentsView({ id, status, payment_intent }: Rows.InvoiceRow) {
  const payment = payment_intent && {
    id: `inpay_${id}`,
    object: 'invoice_payment',
    invoice: id,
    is_default: true,
    status: status === 'paid' ? 'paid' : 'open',
    payment: { type: 'payment_intent', payment_intent },
  };
  return listView(payment ? [payment] : [], `/v1/invoice_payments?invoice=${id}`);
}

function lineView({ id, currency, subscription }: Rows.InvoiceRow, line: Rows.LineRow) {
  return {
    id: line.id,
    object: 'line_item' as const,
    amount: line.amount,
    currency,
    description: line.description,
    discount_amounts: [],
    discountable: true,
    discounts: [],
    invoice: id,
    livemode: false,
    metadata: {},
    parent: line.subscription_item && {
      type: 'subscription_item_details' as const,
      invoice_item_details: null,
      subscription_item_details: {
        invoice_item: null,
        proration: line.proration,
        proration_details: null,
        subscription,
        subscription_item: line.subscription_item,
      },
    },
    period: line.period,
    pretax_credit_amounts: [],
    pricing: line.price && {
      type: 'price_details' as const,
      price_details: { price: line.price, product: '' },
      unit_amount_decimal: null,
    },
    quantity: line.quantity,
    subtotal: line.amount,
    taxes: [],
  };
}

export const sessionView = (books: StripeBooks, row: Rows.SessionRow) => {
  const {
    line_items: _l,
    subscription_metadata: _m,
    trial_period_days: _d,
    discount: _c,
    tax_id_collection,
    ...rest
  } = row;
  return {
    ...rest,
    amount_subtotal: row.amount_total,
    automatic_tax: { enabled: false, liability: null, provider: null, status: null },
    billing_address_collection: null,
    client_secret: null,
    consent: null,
    customer_account: null,
    customer_creation: null,
    customer_details: { email: books.customers.get(row.customer)?.email ?? null },
    customer_email: null,
    livemode: false,
    managed_payments: null,
    payment_link: null,
    payment_method_collection: 'always' as const,
    payment_method_types: ['card'],
    setup_intent: null,
    submit_type: null,
    tax_id_collection: { enabled: tax_id_collection, required: 'never' as const },
    ui_mode: 'hosted_page' as const,
    url: row.status === 'open' ? `${books.outside.origin()}/stripe/pay/${row.id}` : null,
  };
};

export const cardView = ({ number, expMonth, expYear, ...row }: Rows.CardRow) => ({
  ...row,
  livemode: false,
  type: 'card' as const,
  billing_details: { address: null, email: null, name: null, phone: null },
  metadata: {},
  card: {
    brand: BRANDS[number.charAt(0)] ?? 'unknown',
    exp_month: expMonth,
    exp_year: expYear,
    last4: number.slice(-4),
    funding: 'credit',
    country: 'US',
  },
});

export const chargeView = (row: Rows.ChargeRow) => ({
  ...row,
  livemode: false,
  captured: true,
  metadata: {},
  paid: true,
  refunded: row.amount_refunded >= row.amount,
  status: 'succeeded' as const,
});

export const refundView = (row: Rows.RefundRow) => ({ ...plain(row), status: row.status ?? ('succeeded' as const) });

export const meterView = ({ formula, ...row }: Rows.MeterRow) => ({
  ...row,
  customer_mapping: { event_payload_key: 'stripe_customer_id', type: 'by_id' as const },
  default_aggregation: { formula },
  dimension_payload_keys: null,
  event_time_window: null,
  livemode: false,
  status_transitions: { deactivated_at: null },
  updated: row.created,
  value_settings: { event_payload_key: 'value' },
});

export const eventView = ({ idempotencyKey, ...row }: Rows.EventRow) => ({
  ...row,
  api_version: STRIPE_API_VERSION,
  livemode: false,
  pending_webhooks: 1,
  request: { id: null, idempotency_key: idempotencyKey },
});

export const plain = <Row extends object>(row: Row) => ({ ...row, livemode: false });
