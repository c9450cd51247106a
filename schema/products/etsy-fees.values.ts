/**
 * Etsy's fees as Etsy publishes them. They are no measurement: a statement of account may differ (offsite advertising,
 * regulatory fees, tax on fees, conversion of currencies).
 */
export interface EtsyFees {
  /** Whose bank account Etsy pays into (ISO 3166). */
  readonly country: string;
  /** Payment processing: hundredths of a percent of what the buyer pays. */
  readonly paymentBps: number;
  /** And a fixed part for each order, in minor units of `currency`. */
  readonly paymentFixedMinor: number;
  readonly currency: string;
}

/** Where the figures are from. They are ours to keep up to date. */
export const ETSY_FEE_SOURCE = {
  url: 'https://www.etsy.com/legal/fees/',
  asOf: '2026-01-26',
} as const;

/** For each listing that is made, renewed or sold. US dollars, wherever the shop is. */
export const LISTING_FEE = { amountMinor: 20, currency: 'USD' } as const;

/** Of price and shipping. Hundredths of a percent. */
export const TRANSACTION_FEE_BPS = 650;

const EURO_COUNTRIES = [
  'AT',
  'BE',
  'CY',
  'DE',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PT',
  'SI',
  'SK',
];

/** Payment processing by country of the bank account; others are not offered. */
export const ETSY_PAYMENT_FEES: readonly EtsyFees[] = [
  { country: 'US', paymentBps: 300, paymentFixedMinor: 25, currency: 'USD' },
  { country: 'CA', paymentBps: 300, paymentFixedMinor: 25, currency: 'CAD' },
  { country: 'AU', paymentBps: 300, paymentFixedMinor: 25, currency: 'AUD' },
  { country: 'GB', paymentBps: 400, paymentFixedMinor: 20, currency: 'GBP' },
  ...EURO_COUNTRIES.map((country) => ({ country, paymentBps: 400, paymentFixedMinor: 30, currency: 'EUR' })),
];

/** Undefined where we know of none. */
export function etsyFeesOf(country: string): EtsyFees | undefined {
  return ETSY_PAYMENT_FEES.find((fees) => fees.country === country);
}
