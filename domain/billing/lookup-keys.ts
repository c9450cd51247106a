import type { BillingCurrency, BillingInterval, ImagePackName, PaidPlan } from '#schema/billing/plan.values.js';

/** Names under which Stripe keeps our prices: the product knows them by these, never by ids. */
export const LOOKUP_KEYS = {
  plan: ({ plan, interval, currency }: { plan: PaidPlan; interval: BillingInterval; currency: BillingCurrency }) =>
    `podpusher_${plan}_${interval}_${currency.toLowerCase()}`,
  overage: ({ interval, currency }: { interval: BillingInterval; currency: BillingCurrency }) =>
    `podpusher_api_overage_${interval}_${currency.toLowerCase()}`,
  pack: (pack: ImagePackName, currency: BillingCurrency) => `podpusher_images_${pack}_${currency.toLowerCase()}`,
  /** Event name of the meter of API points. */
  meterEvent: 'podpusher_api_units',
} as const;

/** Stripe lacks something that `podpusher billing sync` makes. */
export class MissingFromCatalogue extends Error {
  override readonly name = 'MissingFromCatalogue';
  constructor(what: string) {
    super(`Stripe has no ${what}: run podpusher billing sync.`);
  }
}
