import type { StripeClient } from './stripe-client.gateway.js';
import type { ChargeFacts, ForeignFacts, InvoiceFacts, SessionFacts, SubscriptionFacts } from './stripe-facts.js';
import {
  EXPANDED,
  idOf,
  isOurs,
  readCharge,
  readForeign,
  readInvoice,
  readSession,
  readSubscription,
} from './stripe-readings.gateway.js';

const PAGE = 100;
/** Newest rows of a customer that are looked at. */
const ALL = { limit: 1_000 };
/** Disputes in which the bank has the money: inquiries, and what was won or prevented, take nothing. */
const HOLDING: ReadonlySet<string> = new Set(['needs_response', 'under_review', 'lost']);

/** What Stripe has on record of customers, read afresh. Changes nothing. */
export class StripeRecords {
  constructor(private readonly client: StripeClient) {}

  async subscription(id: string): Promise<SubscriptionFacts> {
    return readSubscription(await this.client.call((stripe) => stripe.subscriptions.retrieve(id, EXPANDED)));
  }

  /** All of a customer, ended ones included, newest first; and those that are for something else than our plans. */
  async subscriptionsOf(customerId: string): Promise<{ ours: SubscriptionFacts[]; foreign: ForeignFacts[] }> {
    const expand = EXPANDED.expand.map((path) => `data.${path}`);
    const rows = await this.client.call((stripe) =>
      stripe.subscriptions.list({ customer: customerId, status: 'all', limit: PAGE, expand }).autoPagingToArray(ALL),
    );
    const [ours, foreign] = [rows.filter(isOurs), rows.filter((row) => !isOurs(row))];
    return { ours: ours.map(readSubscription), foreign: foreign.flatMap((row) => readForeign(row) ?? []) };
  }

  /** Newest first. */
  async invoicesOf(customerId: string): Promise<InvoiceFacts[]> {
    const rows = await this.client.call((stripe) =>
      stripe.invoices.list({ customer: customerId, limit: PAGE }).autoPagingToArray(ALL),
    );
    return rows.map(readInvoice);
  }

  /** Newest first. */
  async sessionsOf(customerId: string): Promise<SessionFacts[]> {
    const rows = await this.client.call((stripe) =>
      stripe.checkout.sessions.list({ customer: customerId, limit: PAGE }).autoPagingToArray(ALL),
    );
    return rows.map(readSession);
  }

  /** Newest first. */
  async chargesOf(customerId: string): Promise<ChargeFacts[]> {
    const rows = await this.client.call((stripe) =>
      stripe.charges.list({ customer: customerId, limit: PAGE }).autoPagingToArray(ALL),
    );
    return rows.map(readCharge);
  }

  /** Whether money of a charge is held back or lost by a dispute; a charge stays `disputed` after one that was won. */
  async isHeldBack(chargeId: string): Promise<boolean> {
    const { data } = await this.client.call((stripe) => stripe.disputes.list({ charge: chargeId, limit: PAGE }));
    return data.some(({ status }) => HOLDING.has(status));
  }

  /** Whose charge a dispute is about. */
  async customerOfDispute(id: string): Promise<string | null> {
    const dispute = await this.client.call((stripe) => stripe.disputes.retrieve(id, { expand: ['charge'] }));
    return typeof dispute.charge === 'string' ? null : readCharge(dispute.charge).customerId;
  }

  /** Whose charge a refund gives back. */
  async customerOfRefund(id: string): Promise<string | null> {
    const { charge } = await this.client.call((stripe) => stripe.refunds.retrieve(id, { expand: ['charge'] }));
    return charge === null || typeof charge === 'string' ? null : readCharge(charge).customerId;
  }

  /** What an invoice was paid with. */
  async paymentsOfInvoice(invoiceId: string): Promise<string[]> {
    const { data } = await this.client.call((stripe) =>
      stripe.invoicePayments.list({ invoice: invoiceId, limit: PAGE }),
    );
    return data.flatMap(({ payment }) => idOf(payment.payment_intent) ?? []);
  }

  /** The invoice that a payment was for; null for a payment of its own. */
  async invoiceIdOfPayment(paymentId: string): Promise<string | null> {
    const payment = { type: 'payment_intent' as const, payment_intent: paymentId };
    const list = await this.client.call((stripe) => stripe.invoicePayments.list({ payment, limit: 1 }));
    const invoice = list.data[0]?.invoice;
    return typeof invoice === 'string' ? invoice : (invoice?.id ?? null);
  }

  /** The next invoice as it stands; null when none will come. */
  async upcoming(subscriptionId: string): Promise<InvoiceFacts | null> {
    return readInvoice(
      await this.client.call((stripe) => stripe.invoices.createPreview({ subscription: subscriptionId })),
    );
  }
}
