import type { Stripe } from 'stripe';
import { AppError } from '#infra/errors.js';
import type { BillingCurrency, BillingInterval, ImagePackName, PaidPlan } from '#schema/billing/plan.values.js';
import { LOOKUP_KEYS, MissingFromCatalogue } from './lookup-keys.js';
import type { StripeClient } from './stripe-client.gateway.js';
import type { InvoiceFacts, SubscriptionFacts } from './stripe-facts.js';
import { EXPANDED, METADATA, readInvoice, readSubscription } from './stripe-readings.gateway.js';

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
  /** Of the API points beyond the included ones; null for a subscription without it. */
  meteredItemId: string | null;
  to: PlanPrice;
  /** A plan without a trial is paid from now on, also by whoever is on the trial of another. */
  isTrialEnded: boolean;
  /**
   * Now, with the difference charged; now, with the difference on the next invoice; or without a difference: from the next period
   * on, and back to what is paid for.
   */
  when: 'now' | 'next_invoice' | 'next_period' | 'back';
  /** The larger plan that counts until then; null when there is none. */
  paid: { plan: PaidPlan; until: Date } | null;
  /** Moment whose remaining time is counted: a preview and what follows it name the same. */
  prorationDate: Date;
  /** When the period began that is changed. */
  periodStart: Date;
}

const PAGE = 100;
/** A change takes a cancellation back: in the preview too, so that it shows what will be charged. */
const GOES_ON = { cancel_at_period_end: false };
const ACTIVE_PORTALS = { active: true, limit: PAGE };

/** What this product does at Stripe: one method a call, in our words. Every POST carries an idempotency key. */
export class StripeGateway {
  /** Id of our configuration of the portal, once it was found. */
  private portalConfiguration: string | undefined;

  constructor(readonly client: StripeClient) {}

  /**
   * The customer of a workspace, known by id from here on and never looked for by e-mail. Made with what never changes, so that a
   * repeat under the same key asks for the same; name and address follow.
   */
  async createCustomer({
    workspaceId,
    name,
    email,
  }: {
    workspaceId: string;
    name: string;
    email: string | null;
  }): Promise<string> {
    return this.client.call(async (stripe) => {
      const { id } = await stripe.customers.create(
        { metadata: { [METADATA.workspace]: workspaceId } },
        { idempotencyKey: `customer-of-${workspaceId}` },
      );
      await stripe.customers.update(id, { name, ...(email && { email }) });
      return id;
    });
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

  /** As `podpusher billing sync` has set the portal up. @throws MissingFromCatalogue before it has */
  async portal(customerId: string, returnUrl: string, locale: 'en' | 'es' | 'fr' | 'de'): Promise<string> {
    const configuration = (this.portalConfiguration ??= await this.findPortal());
    try {
      const session = await this.client.call((stripe) =>
        stripe.billingPortal.sessions.create({ customer: customerId, return_url: returnUrl, locale, configuration }),
      );
      return session.url;
    } catch (error) {
      this.portalConfiguration = undefined;
      throw error;
    }
  }

  /** What a change would come to. Changes nothing. */
  async preview(move: SubscriptionMove): Promise<InvoiceFacts> {
    const details = { items: await this.itemsOf(move), ...GOES_ON, ...prorationOf(move) };
    return readInvoice(
      await this.client.call((stripe) =>
        stripe.invoices.createPreview({ subscription: move.subscriptionId, subscription_details: details }),
      ),
    );
  }

  /** @throws AppError PAYMENT_REQUIRED when what it costs now is declined; then nothing has changed */
  async change(move: SubscriptionMove, idempotencyKey: string): Promise<SubscriptionFacts> {
    const params: Stripe.SubscriptionUpdateParams = {
      items: await this.itemsOf(move),
      payment_behavior: 'error_if_incomplete',
      ...GOES_ON,
      metadata: paidMetadata(move.paid),
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
    const timestamp = Math.floor(at.getTime() / 1000);
    const sent = this.client.call((stripe) =>
      stripe.billing.meterEvents.create(
        {
          event_name: LOOKUP_KEYS.meterEvent,
          identifier,
          timestamp,
          payload: { stripe_customer_id: customerId, value: String(units) },
        },
        // A later try may be for another moment, which Stripe takes for another call; the identifier stays.
        { idempotencyKey: `${identifier}-${timestamp}` },
      ),
    );
    await sent.catch((error: unknown) => {
      // An answer was lost: Stripe has it.
      if (!(error instanceof AppError && error.facts['stripeCode'] === 'duplicate_meter_event')) throw error;
    });
  }

  /** All items of a subscription have one interval: what is metered moves with the plan. */
  private async itemsOf({ itemId, meteredItemId, to }: SubscriptionMove): Promise<{ id: string; price: string }[]> {
    const keys = [LOOKUP_KEYS.plan(to), ...(meteredItemId === null ? [] : [LOOKUP_KEYS.overage(to)])];
    const [plan, overage] = await this.priceIds(keys);
    const items = [{ id: itemId, price: plan! }];
    return meteredItemId === null ? items : [...items, { id: meteredItemId, price: overage! }];
  }

  private async findPortal(): Promise<string> {
    const { data } = await this.client.call((stripe) => stripe.billingPortal.configurations.list(ACTIVE_PORTALS));
    const found = data.find(({ metadata }) => metadata?.[METADATA.managed] === 'yes');
    if (!found) throw new MissingFromCatalogue('configuration of the portal');
    return found.id;
  }

  /** Ids in the order of the keys. */
  private async priceIds(keys: readonly string[]): Promise<string[]> {
    const list = await this.client.call((stripe) => stripe.prices.list({ lookup_keys: [...keys], limit: PAGE }));
    return keys.map((key) => {
      const price = list.data.find(({ lookup_key }) => lookup_key === key);
      if (!price) throw new MissingFromCatalogue(`price ${key}`);
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

/** Stripe takes a name with an empty value away. */
function paidMetadata(paid: SubscriptionMove['paid']): Record<string, string> {
  const until = paid ? String(Math.floor(paid.until.getTime() / 1000)) : '';
  return { [METADATA.paidPlan]: paid?.plan ?? '', [METADATA.paidUntil]: until };
}

function prorationOf({ when, prorationDate, isTrialEnded }: SubscriptionMove) {
  if (when === 'next_period' || when === 'back') return { proration_behavior: 'none' as const };
  return {
    ...(isTrialEnded && { trial_end: 'now' as const }),
    proration_behavior: when === 'now' ? ('always_invoice' as const) : ('create_prorations' as const),
    proration_date: Math.floor(prorationDate.getTime() / 1000),
  };
}
