import type { BillingCurrency, BillingLocale } from '../../gql/billing.js';
import type { Locale } from '../../i18n/locales.js';

export const CURRENCIES: readonly BillingCurrency[] = ['USD', 'EUR', 'GBP', 'CAD'];

/** The currency of the reader's region, as far as its language tag tells. */
export function currencyOf(tag: string): BillingCurrency {
  if (/-GB$/i.test(tag)) return 'GBP';
  if (/-CA$/i.test(tag)) return 'CAD';
  return tag.toLowerCase().startsWith('en') ? 'USD' : 'EUR';
}

export const billingLocaleOf = (locale: Locale): BillingLocale => locale.toUpperCase() as BillingLocale;
