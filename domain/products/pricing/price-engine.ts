import { type EtsyFees, LISTING_FEE, TRANSACTION_FEE_BPS } from '#schema/products/etsy-fees.values.js';
import { PRICE_RULES, type PriceEnding, roundUp } from '#schema/products/price.rules.js';

/** What a price is made of. Amounts in minor units of the product's currency unless said otherwise. */
export interface PriceOrder {
  /** What the print provider takes for one piece. */
  costMinor: number;
  /** What the provider takes for sending the first piece. */
  shippingMinor: number;
  /** True: the price holds the shipping and buyers pay none on top. False: buyers pay it on top, at cost. */
  isShippingIncluded: boolean;
  /** Wanted margin: profit as a part of the price. Hundredths of a percent. */
  marginBps: number;
  ending: PriceEnding;
  fees: EtsyFees;
  /** Worth of one unit of a fee's currency in the product's currency, in minor units of each. 1 where they are the same. */
  rates: Readonly<Record<string, number>>;
}

/** Each line of the arithmetic, in the order in which it is shown. `price` and `shipping-paid` come in, the rest goes out. */
export const PRICE_LINES = [
  'price',
  'shipping-paid',
  'cost',
  'shipping',
  'listing-fee',
  'transaction-fee',
  'payment-fee',
  'profit',
] as const;
export type PriceLineName = (typeof PRICE_LINES)[number];

export interface PriceLine {
  readonly line: PriceLineName;
  /** What comes in is positive, what goes out negative. */
  readonly amountMinor: number;
  /** The rate behind it, where there is one. Hundredths of a percent. */
  readonly bps: number | null;
}

export interface PriceAnswer {
  readonly priceMinor: number;
  /** What is left of a sale. */
  readonly profitMinor: number;
  /** Profit as a part of the price, after rounding: never below what was wanted unless the price is at its limit. */
  readonly marginBps: number;
  /** `price + shipping-paid + cost + … = profit`: adds up to the minor unit. */
  readonly lines: readonly PriceLine[];
}

const WHOLE_BPS = 10_000;

/**
 * The lowest price, rounded up to the wanted ending, that leaves the wanted margin. What the buyer pays is price P and, where
 * it is not included, shipping S; Etsy takes t and p of both and L and f for each sale; the provider takes C and S. So
 * `P + S − C − S − L − f − (t + p)(P + S) = m·P`.
 */
export function reckonPrice(order: PriceOrder): PriceAnswer {
  const fixed = fixedFeesOf(order);
  const paidShipping = order.isShippingIncluded ? 0 : order.shippingMinor;
  const rateBps = TRANSACTION_FEE_BPS + order.fees.paymentBps;
  const ownShipping = order.shippingMinor - paidShipping;
  const toCover = order.costMinor + ownShipping + fixed.listing + fixed.payment + (rateBps * paidShipping) / WHOLE_BPS;
  const left = WHOLE_BPS - rateBps - order.marginBps;
  const exact = left > 0 ? (toCover * WHOLE_BPS) / left : PRICE_RULES.price.max;
  let priceMinor = upTo(Math.max(exact, PRICE_RULES.price.min), order.ending);
  let answer = accountOf(order, priceMinor);
  // Fees are rounded to whole minor units one by one, which may cost the last of the margin.
  while (answer.marginBps < order.marginBps && priceMinor < PRICE_RULES.price.max) {
    priceMinor = upTo(priceMinor + 1, order.ending);
    answer = accountOf(order, priceMinor);
  }
  return answer;
}

/** Rounded up, and no more than Etsy takes. */
const upTo = (amountMinor: number, ending: PriceEnding): number =>
  Math.min(roundUp(amountMinor, ending), PRICE_RULES.price.max);

/** What is left of a price that is given. */
export function accountOf(order: PriceOrder, priceMinor: number): PriceAnswer {
  const fixed = fixedFeesOf(order);
  const paidShipping = order.isShippingIncluded ? 0 : order.shippingMinor;
  const paid = priceMinor + paidShipping;
  const transactionFee = share(paid, TRANSACTION_FEE_BPS);
  const paymentFee = share(paid, order.fees.paymentBps) + fixed.payment;
  const profitMinor = paid - order.costMinor - order.shippingMinor - fixed.listing - transactionFee - paymentFee;
  const amounts: Record<PriceLineName, [number, number | null]> = {
    price: [priceMinor, null],
    'shipping-paid': [paidShipping, null],
    cost: [-order.costMinor, null],
    shipping: [-order.shippingMinor, null],
    'listing-fee': [-fixed.listing, null],
    'transaction-fee': [-transactionFee, TRANSACTION_FEE_BPS],
    'payment-fee': [-paymentFee, order.fees.paymentBps],
    profit: [profitMinor, null],
  };
  return {
    priceMinor,
    profitMinor,
    marginBps: Math.floor((profitMinor * WHOLE_BPS) / priceMinor),
    lines: PRICE_LINES.map((line) => ({ line, amountMinor: amounts[line][0], bps: amounts[line][1] })),
  };
}

/** Currencies whose worth has to be known before a price can be reckoned. */
export function currenciesOf(fees: EtsyFees): string[] {
  return [...new Set([LISTING_FEE.currency, fees.currency])];
}

/** Fees are rounded to the nearest minor unit. */
function share(amountMinor: number, bps: number): number {
  return Math.round((amountMinor * bps) / WHOLE_BPS);
}

function fixedFeesOf({ fees, rates }: PriceOrder): { listing: number; payment: number } {
  return {
    listing: Math.round(LISTING_FEE.amountMinor * rateOf(rates, LISTING_FEE.currency)),
    payment: Math.round(fees.paymentFixedMinor * rateOf(rates, fees.currency)),
  };
}

function rateOf(rates: Readonly<Record<string, number>>, currency: string): number {
  const rate = rates[currency];
  if (rate === undefined) throw new Error(`no rate for ${currency}: currenciesOf says which are needed`);
  return rate;
}
