/** What Etsy takes, as data with its source: pages show both, and somebody has to look again when it is old. */
export const ETSY_FEES = {
  source: 'https://www.etsy.com/legal/fees/',
  /** When the page was last read by a person. */
  readOn: '2026-11-22',
  /** For each listing that goes live, for four months. Cents of USD, whatever the shop's currency. */
  listingUsdMinor: 20,
  /** Of price and shipping. */
  transactionBps: 650,
  /** Payments of a shop in the United States; other countries differ. */
  payment: { country: 'US', bps: 300, fixedMinor: 25 },
} as const;

/** What is left of one sale, each part in minor units of the price's currency. */
export interface SaleParts {
  readonly priceMinor: number;
  /** Null while the print provider's cost is not known: then there is no profit either. */
  readonly costMinor: number | null;
  readonly listingFeeMinor: number;
  readonly transactionFeeMinor: number;
  readonly paymentFeeMinor: number;
  readonly feesMinor: number;
  readonly profitMinor: number | null;
}

/** The arithmetic of one sale without shipping, in a currency with two decimal places; fees are rounded as Etsy does, half up. */
export function saleParts(priceMinor: number, costMinor: number | null): SaleParts {
  const share = (bps: number) => Math.round((priceMinor * bps) / 10_000);
  const listingFeeMinor = ETSY_FEES.listingUsdMinor;
  const transactionFeeMinor = share(ETSY_FEES.transactionBps);
  const paymentFeeMinor = share(ETSY_FEES.payment.bps) + ETSY_FEES.payment.fixedMinor;
  const feesMinor = listingFeeMinor + transactionFeeMinor + paymentFeeMinor;
  const profitMinor = costMinor === null ? null : priceMinor - costMinor - feesMinor;
  return { priceMinor, costMinor, listingFeeMinor, transactionFeeMinor, paymentFeeMinor, feesMinor, profitMinor };
}
