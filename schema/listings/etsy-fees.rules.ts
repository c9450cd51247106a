import { ETSY_FEE_SOURCE, etsyFeesOf, LISTING_FEE, TRANSACTION_FEE_BPS } from '../products/etsy-fees.values.js';

/** Country whose payment fees are shown while we do not know where the shop's bank is. */
const ASSUMED_COUNTRY = 'US';
const payment = etsyFeesOf(ASSUMED_COUNTRY)!;

/** What Etsy takes, with its source and the day it was read: pages show both, and somebody looks again when it is old. */
export const ETSY_FEES = {
  source: ETSY_FEE_SOURCE.url,
  readOn: ETSY_FEE_SOURCE.asOf,
  /** For each listing that goes live, for four months. Cents of USD, whatever the shop's currency. */
  listingUsdMinor: LISTING_FEE.amountMinor,
  transactionBps: TRANSACTION_FEE_BPS,
  paymentBps: payment.paymentBps,
  paymentFixedMinor: payment.paymentFixedMinor,
  country: ASSUMED_COUNTRY,
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

/** The arithmetic of one sale without shipping, in a currency with two decimal places. Etsy rounds half up. */
export function saleParts(priceMinor: number, costMinor: number | null): SaleParts {
  const share = (bps: number) => Math.round((priceMinor * bps) / 10_000);
  const listingFeeMinor = ETSY_FEES.listingUsdMinor;
  const transactionFeeMinor = share(ETSY_FEES.transactionBps);
  const paymentFeeMinor = share(ETSY_FEES.paymentBps) + ETSY_FEES.paymentFixedMinor;
  const feesMinor = listingFeeMinor + transactionFeeMinor + paymentFeeMinor;
  const profitMinor = costMinor === null ? null : priceMinor - costMinor - feesMinor;
  return { priceMinor, costMinor, listingFeeMinor, transactionFeeMinor, paymentFeeMinor, feesMinor, profitMinor };
}
