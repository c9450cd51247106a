import { randomBytes } from 'node:crypto';
import type { RecordTable } from '../../state/record-store.js';
import { type Outside, ProviderProblem } from '../provider.js';
import type * as Rows from './stripe-rows.js';

export const STRIPE_API_VERSION = '2026-07-29.dahlia';
/** The key that the product has when none is set, and the secret that endpoints made here sign with. */
export const STRIPE_KEY = 'sandbox-stripe-secret-key';
export const STRIPE_WEBHOOK_SECRET = 'sandbox-stripe-webhook-secret';

/** Everything this stand-in remembers, in the journal of the sandbox. */
export class StripeBooks {
  readonly products: RecordTable<Rows.ProductRow>;
  readonly prices: RecordTable<Rows.PriceRow>;
  readonly customers: RecordTable<Rows.CustomerRow>;
  readonly subscriptions: RecordTable<Rows.SubscriptionRow>;
  readonly invoices: RecordTable<Rows.InvoiceRow>;
  readonly pendingLines: RecordTable<Rows.PendingLineRow>;
  readonly payments: RecordTable<Rows.PaymentRow>;
  readonly charges: RecordTable<Rows.ChargeRow>;
  readonly cards: RecordTable<Rows.CardRow>;
  readonly sessions: RecordTable<Rows.SessionRow>;
  readonly portals: RecordTable<Rows.PortalRow>;
  readonly portalConfigurations: RecordTable<Rows.PortalConfigurationRow>;
  readonly coupons: RecordTable<Rows.CouponRow>;
  readonly promotions: RecordTable<Rows.PromotionRow>;
  readonly taxIds: RecordTable<Rows.TaxIdRow>;
  readonly meters: RecordTable<Rows.MeterRow>;
  readonly meterEvents: RecordTable<Rows.MeterEventRow>;
  readonly clocks: RecordTable<Rows.ClockRow>;
  readonly endpoints: RecordTable<Rows.EndpointRow>;
  readonly events: RecordTable<Rows.EventRow>;
  readonly deliveries: RecordTable<Rows.DeliveryRow>;
  readonly chaos: RecordTable<Rows.ChaosRow>;
  readonly refunds: RecordTable<Rows.RefundRow>;
  readonly disputes: RecordTable<Rows.DisputeRow>;
  readonly answers: RecordTable<Rows.IdempotencyRow>;

  constructor(readonly outside: Outside) {
    const { store } = outside;
    this.products = store.table('stripe products');
    this.prices = store.table('stripe prices');
    this.customers = store.table('stripe customers');
    this.subscriptions = store.table('stripe subscriptions');
    this.invoices = store.table('stripe invoices');
    this.pendingLines = store.table('stripe pending lines');
    this.payments = store.table('stripe payments');
    this.charges = store.table('stripe charges');
    this.cards = store.table('stripe cards');
    this.sessions = store.table('stripe sessions');
    this.portals = store.table('stripe portals');
    this.portalConfigurations = store.table('stripe portal configurations');
    this.coupons = store.table('stripe coupons');
    this.promotions = store.table('stripe promotions');
    this.taxIds = store.table('stripe tax ids');
    this.meters = store.table('stripe meters');
    this.meterEvents = store.table('stripe meter events');
    this.clocks = store.table('stripe clocks');
    this.endpoints = store.table('stripe endpoints');
    this.events = store.table('stripe events');
    this.deliveries = store.table('stripe deliveries');
    this.chaos = store.table('stripe chaos');
    this.refunds = store.table('stripe refunds');
    this.disputes = store.table('stripe disputes');
    this.answers = store.table('stripe answers');
  }

  /** Seconds of the sandbox's clock. */
  now(): number {
    return Math.floor(this.outside.clock.now().getTime() / 1000);
  }

  /** Seconds as this customer lives them: on a test clock, where it has one. */
  nowOf(customerId: string): number {
    const clock = this.customers.get(customerId)?.test_clock;
    return (clock ? this.clocks.get(clock)?.frozen_time : undefined) ?? this.now();
  }

  newId(prefix: string): string {
    return `${prefix}_${randomBytes(12).toString('hex')}`;
  }

  /** @throws ProviderProblem 404 as Stripe says it */
  need<Row>(row: Row | undefined, { noun, id, param }: { noun: string; id: string; param: string }): Row {
    if (row) return row;
    throw problem(404, { code: 'resource_missing', message: `No such ${noun}: '${id}'`, param });
  }

  price(id: string): Rows.PriceRow {
    return this.need(this.prices.get(id), { noun: 'price', id, param: 'price' });
  }

  customer(id: string): Rows.CustomerRow {
    return this.need(this.customers.get(id), { noun: 'customer', id, param: 'customer' });
  }

  subscription(id: string): Rows.SubscriptionRow {
    return this.need(this.subscriptions.get(id), { noun: 'subscription', id, param: 'id' });
  }
}

export interface StripeFault {
  type?: string;
  code?: string;
  decline_code?: string;
  message: string;
  param?: string;
}

const TYPES: Readonly<Record<number, string>> = { 402: 'card_error' };

/** An error in Stripe's form. */
export function problem(status: number, { type, ...fault }: StripeFault): ProviderProblem {
  return new ProviderProblem(status, {
    error: { type: type ?? TYPES[status] ?? (status >= 500 ? 'api_error' : 'invalid_request_error'), ...fault },
  });
}

export const invalid = (message: string, param: string, code?: string): ProviderProblem =>
  problem(400, { message, param, ...(code && { code }) });
