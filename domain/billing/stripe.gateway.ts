import type { Stripe } from 'stripe';
import type { BillingCurrency, BillingInterval, ImagePackName, PaidPlan } from '#schema/billing/plan.values.js';
import { LOOKUP_KEYS } from './lookup-keys.js';
import type { StripeClient } from './stripe-client.gateway.js';
import type { ChargeFacts, InvoiceFacts, SessionFacts, SubscriptionFacts } from './stripe-facts.js';
import { METADATA, readCharge, readInvoice, readSession, readSubscription } from './stripe-readings.gateway.js';

export interface PlanPrice {
  plan: PaidPlan;
  interval: BillingInterval;
  currency: BillingCurrency;
}

interface CheckoutCall {
  customerId: string;
  workspaceId: string;
  successUrl: string;
  cancelUrl: string;
  locale: 'en' | 'es' | 'fr' | 'de';
  /** The same for the same wish: repeats give the same page. */
  idempotencyKey: string;
}

export interface SubscriptionMove {
  subscriptionId: string;
  itemId: string;
  to: PlanPrice;
  /** Now, with the difference charged; or from the next period on, with the difference credited. */
  when: 'now' | 'next_invoice';
  /** Moment whose remaining time is counted: a preview and what follows it name the same. */
  prorationDate: Date;
}

const EXPANDED = { expand: ['discounts', 'discounts.source.coupon'] };
const PAGE = 100;

/** Stripe as this product uses it: one method a call, in our words. Every POST carries an idempotency key. */
export class StripeGateway {
  constructor(readonly client: StripeClient) {}

  /** The customer of a workspace, known by id from here on and never looked for by e-mail. */
  async createCustomer({
    workspaceId,
    name,
    email,
  }: {
    workspaceId: string;
    name: string;
    email: string | null;
  }): Promise<string> {
    const customer = await this.client.call((stripe) =>
      stripe.customers.create(
        { name, ...(email && { email }), metadata: { [METADATA.workspace]: workspaceId } },
        { idempotencyKey: `customer-${workspaceId}` },
      ),
    );
    return customer.id;
  }

  /** A page on which a plan is bought. */
  async planCheckout(
    call: CheckoutCall & { price: PlanPrice; trialDays: number; isMetered: boolean },
  ): Promise<{ id: string; url: string }> {
    const keys = [LOOKUP_KEYS.plan(call.price), ...(call.isMetered ? [LOOKUP_KEYS.overage(call.price)] : [])];
    const [plan, overage] = await this.priceIds(keys);
    const metadata = { [METADATA.workspace]: call.workspaceId };
    return this.openCheckout(call, {
      mode: 'subscription',
      line_items: [{ price: plan!, quantity: 1 }, ...(overage ? [{ price: overage }] : [])],
      subscription_data: { metadata, ...(call.trialDays > 0 && { trial_period_days: call.trialDays }) },
      allow_promotion_codes: true,
      tax_id_collection: { enabled: true },
      customer_update: { name: 'auto', address: 'auto' },
    });
  }

  /** A page on which images are bought on top. */
  async packCheckout(
    call: CheckoutCall & { pack: ImagePackName; currency: BillingCurrency },
  ): Promise<{ id: string; url: string }> {
    const [price] = await this.priceIds([LOOKUP_KEYS.pack(call.pack, call.currency)]);
    return this.openCheckout(call, {
      mode: 'payment',
      line_items: [{ price: price!, quantity: 1 }],
      metadata: { [METADATA.pack]: call.pack },
    });
  }

  async portal(customerId: string, returnUrl: string, locale: 'en' | 'es' | 'fr' | 'de'): Promise<string> {
    const session = await this.client.call((stripe) =>
      stripe.billingPortal.sessions.create({ customer: customerId, return_url: returnUrl, locale }),
    );
    return session.url;
  }

  async subscription(id: string): Promise<SubscriptionFacts> {
    return readSubscription(await this.client.call((stripe) => stripe.subscriptions.retrieve(id, EXPANDED)));
  }

  /** All of a customer, ended ones included, newest first. */
  async subscriptionsOf(customerId: string): Promise<SubscriptionFacts[]> {
    const expand = EXPANDED.expand.map((path) => `data.${path}`);
    const list = await this.client.call((stripe) =>
      stripe.subscriptions.list({ customer: customerId, status: 'all', limit: PAGE, expand }),
    );
    return list.data.map(readSubscription);
  }

  async invoice(id: string): Promise<InvoiceFacts> {
    return readInvoice(await this.client.call((stripe) => stripe.invoices.retrieve(id)));
  }

  /** Newest first. */
  async invoicesOf(customerId: string): Promise<InvoiceFacts[]> {
    const list = await this.client.call((stripe) => stripe.invoices.list({ customer: customerId, limit: PAGE }));
    return list.data.map(readInvoice);
  }

  async session(id: string): Promise<SessionFacts> {
    return readSession(await this.client.call((stripe) => stripe.checkout.sessions.retrieve(id)));
  }

  /** Newest first. */
  async sessionsOf(customerId: string): Promise<SessionFacts[]> {
    const list = await this.client.call((stripe) =>
      stripe.checkout.sessions.list({ customer: customerId, limit: PAGE }),
    );
    return list.data.map(readSession);
  }

  /** Newest first. */
  async chargesOf(customerId: string): Promise<ChargeFacts[]> {
    const list = await this.client.call((stripe) => stripe.charges.list({ customer: customerId, limit: PAGE }));
    return list.data.map(readCharge);
  }

  /** Whose charge a dispute is about. */
  async customerOfDispute(id: string): Promise<string | null> {
    const dispute = await this.client.call((stripe) => stripe.disputes.retrieve(id, { expand: ['charge'] }));
    return typeof dispute.charge === 'string' ? null : readCharge(dispute.charge).customerId;
  }

  /** The invoice that a payment was for; null for a payment of its own. */
  async invoiceIdOfPayment(paymentId: string): Promise<string | null> {
    const payment = { type: 'payment_intent' as const, payment_intent: paymentId };
    const list = await this.client.call((stripe) => stripe.invoicePayments.list({ payment, limit: 1 }));
    const invoice = list.data[0]?.invoice;
    return typeof invoice === 'string' ? invoice : (invoice?.id ?? null);
  }

  /** What a change would come to. Changes nothing. */
  async preview(move: SubscriptionMove): Promise<InvoiceFacts> {
    const [price] = await this.priceIds([LOOKUP_KEYS.plan(move.to)]);
    const details = { items: [{ id: move.itemId, price: price! }], ...prorationOf(move) };
    return readInvoice(
      await this.client.call((stripe) =>
        stripe.invoices.createPreview({ subscription: move.subscriptionId, subscription_details: details }),
      ),
    );
  }

  /** The next invoice as it stands; null when none will come. */
  async upcoming(subscriptionId: string): Promise<InvoiceFacts | null> {
    return readInvoice(
      await this.client.call((stripe) => stripe.invoices.createPreview({ subscription: subscriptionId })),
    );
  }

  /** @throws AppError PAYMENT_REQUIRED when what it costs now is declined; then nothing has changed */
  async change(move: SubscriptionMove, idempotencyKey: string): Promise<SubscriptionFacts> {
    const [price] = await this.priceIds([LOOKUP_KEYS.plan(move.to)]);
    const params: Stripe.SubscriptionUpdateParams = {
      items: [{ id: move.itemId, price: price! }],
      payment_behavior: 'error_if_incomplete',
      cancel_at_period_end: false,
      ...prorationOf(move),
      ...EXPANDED,
    };
    return readSubscription(
      await this.client.call((stripe) => stripe.subscriptions.update(move.subscriptionId, params, { idempotencyKey })),
    );
  }

  async setCancelAtPeriodEnd(id: string, isCancelled: boolean, idempotencyKey: string): Promise<SubscriptionFacts> {
    const params = { cancel_at_period_end: isCancelled, ...EXPANDED };
    return readSubscription(
      await this.client.call((stripe) => stripe.subscriptions.update(id, params, { idempotencyKey })),
    );
  }

  /** Lets a paused subscription go on: it is charged now. */
  async resume(id: string, idempotencyKey: string): Promise<SubscriptionFacts> {
    return readSubscription(
      await this.client.call((stripe) => stripe.subscriptions.resume(id, EXPANDED, { idempotencyKey })),
    );
  }

  /** Units of the API beyond the included ones. The identifier makes a repeat harmless. */
  async reportUsage({
    customerId,
    units,
    identifier,
    at,
  }: {
    customerId: string;
    units: number;
    identifier: string;
    at: Date;
  }): Promise<void> {
    await this.client.call((stripe) =>
      stripe.billing.meterEvents.create(
        {
          event_name: LOOKUP_KEYS.meterEvent,
          identifier,
          timestamp: Math.floor(at.getTime() / 1000),
          payload: { stripe_customer_id: customerId, value: String(units) },
        },
        { idempotencyKey: identifier },
      ),
    );
  }

  /** Ids in the order of the keys. */
  private async priceIds(keys: readonly string[]): Promise<string[]> {
    const list = await this.client.call((stripe) => stripe.prices.list({ lookup_keys: [...keys], limit: PAGE }));
    return keys.map((key) => {
      const price = list.data.find(({ lookup_key }) => lookup_key === key);
      if (!price) throw new MissingPrice(key);
      return price.id;
    });
  }

  private async openCheckout(
    call: CheckoutCall,
    params: Stripe.Checkout.SessionCreateParams,
  ): Promise<{ id: string; url: string }> {
    const session = await this.client.call((stripe) =>
      stripe.checkout.sessions.create(
        {
          ...params,
          customer: call.customerId,
          client_reference_id: call.workspaceId,
          success_url: call.successUrl,
          cancel_url: call.cancelUrl,
          locale: call.locale,
        },
        { idempotencyKey: call.idempotencyKey },
      ),
    );
    return { id: session.id, url: session.url! };
  }
}

/** Stripe has no such price yet: `podpusher billing sync` makes it. */
export class MissingPrice extends Error {
  override readonly name = 'MissingPrice';
  constructor(key: string) {
    super(`Stripe has no price ${key}: run podpusher billing sync.`);
  }
}

function prorationOf({ when, prorationDate }: SubscriptionMove) {
  return {
    proration_behavior: when === 'now' ? ('always_invoice' as const) : ('create_prorations' as const),
    proration_date: Math.floor(prorationDate.getTime() / 1000),
  };
}
