import type { Stripe } from 'stripe';
import { HANDLED_EVENTS } from '#schema/billing/billing.values.js';
import {
  API_OVERAGE,
  BILLING_CURRENCIES,
  BILLING_INTERVALS,
  IMAGE_PACK_NAMES,
  IMAGE_PACKS,
  PAID_PLANS,
  PLANS,
} from '#schema/billing/plan.values.js';
import { LOOKUP_KEYS } from './lookup-keys.js';
import type { StripeClient } from './stripe-client.gateway.js';
import { METADATA } from './stripe-readings.gateway.js';

/** A price as it should be. */
interface WantedPrice {
  key: string;
  product: string;
  currency: string;
  amount: number;
  recurring?: { interval: 'month' | 'year'; meter?: string };
  metadata: Record<string, string>;
}

export interface SyncReport {
  made: string[];
  changed: string[];
  unchanged: number;
  /** Of a webhook endpoint that was made now; Stripe shows it this once. */
  webhookSecret: string | null;
}

const PAGE = 100;
const MANAGED = { [METADATA.managed]: 'yes' };
const PLAN_NAMES_SHOWN = {
  starter: 'PODPusher Starter',
  professional: 'PODPusher Professional',
  enterprise: 'PODPusher Enterprise',
};

/** Brings Stripe to what plan.values.ts says. Run again, it changes nothing. */
export class StripeCatalogue {
  constructor(
    private readonly client: StripeClient,
    private readonly webhookUrl: string,
  ) {}

  async sync(): Promise<SyncReport> {
    const report: SyncReport = { made: [], changed: [], unchanged: 0, webhookSecret: null };
    await this.client.call(async (stripe) => {
      await this.products(stripe, report);
      const meter = await this.meter(stripe, report);
      for (const price of wantedPrices(meter)) await this.price(stripe, price, report);
      await this.portal(stripe, report);
      await this.endpoint(stripe, report);
    });
    return report;
  }

  /** Lookup keys of prices that Stripe lacks, or has with another amount. */
  async differences(): Promise<string[]> {
    return this.client.call(async (stripe) => {
      const wanted = wantedPrices('');
      const found = await Promise.all(
        chunks(wanted, 10).map(async (some) =>
          stripe.prices.list({ lookup_keys: some.map(({ key }) => key), limit: PAGE }),
        ),
      );
      const amounts = new Map(found.flatMap(({ data }) => data).map((price) => [price.lookup_key, price.unit_amount]));
      return wanted.filter(({ key, amount }) => amounts.get(key) !== amount).map(({ key }) => key);
    });
  }

  /** Whether Stripe tells this installation what happens. */
  async hasEndpoint(): Promise<boolean> {
    const { data } = await this.client.call((stripe) => stripe.webhookEndpoints.list({ limit: PAGE }));
    return data.some(({ url, status }) => url === this.webhookUrl && status === 'enabled');
  }

  private async products(stripe: Stripe, report: SyncReport): Promise<void> {
    const wanted = [
      ...PAID_PLANS.map((plan) => ({ id: productId(plan), name: PLAN_NAMES_SHOWN[plan] })),
      ...IMAGE_PACK_NAMES.map((pack) => ({
        id: productId(`images_${pack}`),
        name: `${IMAGE_PACKS[pack].units} images`,
      })),
      { id: productId('api_overage'), name: `API points, by ${API_OVERAGE.unitPoints.toLocaleString('en')}` },
    ];
    for (const { id, name } of wanted) {
      const found = await stripe.products.retrieve(id).catch(missing);
      if (found?.active && found.name === name) report.unchanged += 1;
      else if (found) {
        await stripe.products.update(id, { name, active: true });
        report.changed.push(id);
      } else {
        await stripe.products.create({ id, name, metadata: MANAGED });
        report.made.push(id);
      }
    }
  }

  private async meter(stripe: Stripe, report: SyncReport): Promise<string> {
    const { data } = await stripe.billing.meters.list({ limit: PAGE, status: 'active' });
    const found = data.find(({ event_name }) => event_name === LOOKUP_KEYS.meterEvent);
    if (found) {
      report.unchanged += 1;
      return found.id;
    }
    const made = await stripe.billing.meters.create({
      display_name: 'API points beyond the plan',
      event_name: LOOKUP_KEYS.meterEvent,
      default_aggregation: { formula: 'sum' },
    });
    report.made.push(LOOKUP_KEYS.meterEvent);
    return made.id;
  }

  /** Amounts of prices never change: another amount is another price, which takes the name over. */
  private async price(stripe: Stripe, wanted: WantedPrice, report: SyncReport): Promise<void> {
    const { data } = await stripe.prices.list({ lookup_keys: [wanted.key], limit: 1 });
    const [found] = data;
    if (found?.unit_amount === wanted.amount) {
      report.unchanged += 1;
      return;
    }
    const { interval, meter } = wanted.recurring ?? {};
    const recurring = interval && { interval, ...(meter && { usage_type: 'metered' as const, meter }) };
    const { currency, product, metadata } = wanted;
    await stripe.prices.create({
      currency,
      product,
      metadata,
      unit_amount: wanted.amount,
      lookup_key: wanted.key,
      transfer_lookup_key: true,
      ...(recurring && { recurring }),
    });
    (found ? report.changed : report.made).push(wanted.key);
  }

  private async portal(stripe: Stripe, report: SyncReport): Promise<void> {
    const { data } = await stripe.billingPortal.configurations.list({ limit: PAGE });
    if (data.some(({ metadata }) => metadata?.[METADATA.managed] === 'yes')) {
      report.unchanged += 1;
      return;
    }
    await stripe.billingPortal.configurations.create({
      metadata: MANAGED,
      features: {
        customer_update: { enabled: true, allowed_updates: ['email', 'address', 'tax_id'] },
        invoice_history: { enabled: true },
        payment_method_update: { enabled: true },
        subscription_cancel: { enabled: true, mode: 'at_period_end' },
      },
    });
    report.made.push('portal');
  }

  private async endpoint(stripe: Stripe, report: SyncReport): Promise<void> {
    const { data } = await stripe.webhookEndpoints.list({ limit: PAGE });
    const events = [...HANDLED_EVENTS];
    const found = data.find(({ url }) => url === this.webhookUrl);
    if (found?.status === 'enabled' && events.every((event) => found.enabled_events.includes(event))) {
      report.unchanged += 1;
      return;
    }
    if (found) {
      await stripe.webhookEndpoints.update(found.id, { enabled_events: events, disabled: false });
      report.changed.push('webhook endpoint');
      return;
    }
    const made = await stripe.webhookEndpoints.create({
      url: this.webhookUrl,
      enabled_events: events,
      metadata: MANAGED,
    });
    report.made.push('webhook endpoint');
    report.webhookSecret = made.secret ?? null;
  }
}

/** Only what is not there counts as missing: an outage must not look like an empty account. */
function missing(error: unknown): undefined {
  if ((error as { statusCode?: number }).statusCode !== 404) throw error;
  return undefined;
}

const productId = (name: string): string => `podpusher_${name}`;

function wantedPrices(meter: string): WantedPrice[] {
  return BILLING_CURRENCIES.flatMap((currency) => {
    const money = { currency: currency.toLowerCase() };
    const plans = PAID_PLANS.flatMap((plan) =>
      BILLING_INTERVALS.map((interval) => ({
        ...money,
        key: LOOKUP_KEYS.plan({ plan, interval, currency }),
        product: productId(plan),
        amount: PLANS[plan].prices![interval][currency],
        recurring: { interval },
        metadata: { [METADATA.plan]: plan },
      })),
    );
    const overage = BILLING_INTERVALS.map((interval) => ({
      ...money,
      key: LOOKUP_KEYS.overage({ interval, currency }),
      product: productId('api_overage'),
      amount: API_OVERAGE.prices[currency],
      recurring: { interval, meter },
      metadata: MANAGED,
    }));
    const packs = IMAGE_PACK_NAMES.map((pack) => ({
      ...money,
      key: LOOKUP_KEYS.pack(pack, currency),
      product: productId(`images_${pack}`),
      amount: IMAGE_PACKS[pack].prices[currency],
      metadata: { [METADATA.pack]: pack },
    }));
    return [...plans, ...overage, ...packs];
  });
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
}
