import {
  ETSY_FEE_SOURCE,
  ETSY_PAYMENT_FEES,
  type EtsyFees,
  LISTING_FEE,
  TRANSACTION_FEE_BPS,
} from '../products/etsy-fees.values.js';
import { fromGoods } from './exchange.rules.js';

/** What Etsy takes, with its source and the day it was read: pages show both, and somebody looks again when it is old. */
export const ETSY_FEES = {
  source: ETSY_FEE_SOURCE.url,
  readOn: ETSY_FEE_SOURCE.asOf,
  /** For each listing that goes live, for four months. Cents of USD, whatever the shop's currency. */
  listingUsdMinor: LISTING_FEE.amountMinor,
  transactionBps: TRANSACTION_FEE_BPS,
} as const;

/** In the euro countries Etsy takes the same. */
const EURO_COUNTRY = 'DE';

/** The payment fees of the country whose currency it is: where the shop's bank is, we do not know. Undefined: we know of none. */
export function paymentFeesOf(currency: string): EtsyFees | undefined {
  const fitting = ETSY_PAYMENT_FEES.filter((fees) => fees.currency === currency);
  return fitting.find(({ country }) => country === EURO_COUNTRY) ?? fitting[0];
}

export interface SaleOrder {
  /** In minor units of `currency`. */
  readonly priceMinor: number;
  /** Of the print provider, in cents of USD; null while it is not known. */
  readonly costMinor: number | null;
  readonly currency: string;
  /** What one unit of `currency` is worth in US dollars; null while nobody said so. */
  readonly usdRate: number | null;
}

/** What is left of one sale, each part in minor units of the price's currency; null is what is not known. */
export interface SaleParts {
  readonly priceMinor: number;
  readonly costMinor: number | null;
  readonly listingFeeMinor: number | null;
  readonly transactionFeeMinor: number;
  readonly paymentFeeMinor: number | null;
  /** Null while one of the parts is: then nobody may say what is left. */
  readonly profitMinor: number | null;
}

/** The arithmetic of one sale without shipping. Etsy rounds half up. */
export function saleParts({ priceMinor, costMinor, currency, usdRate }: SaleOrder): SaleParts {
  const share = (bps: number) => Math.round((priceMinor * bps) / 10_000);
  const inCurrency = (usdMinor: number | null) =>
    usdMinor === null || usdRate === null ? null : Math.round(fromGoods(usdMinor, currency, usdRate));
  const payment = paymentFeesOf(currency);
  const parts = {
    priceMinor,
    costMinor: inCurrency(costMinor),
    listingFeeMinor: inCurrency(ETSY_FEES.listingUsdMinor),
    transactionFeeMinor: share(ETSY_FEES.transactionBps),
    paymentFeeMinor: payment ? share(payment.paymentBps) + payment.paymentFixedMinor : null,
  };
  const { costMinor: cost, listingFeeMinor: listing, paymentFeeMinor: paid } = parts;
  const isKnown = cost !== null && listing !== null && paid !== null;
  return { ...parts, profitMinor: isKnown ? priceMinor - cost - listing - parts.transactionFeeMinor - paid : null };
}
