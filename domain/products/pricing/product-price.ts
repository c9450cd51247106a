import { AppError } from '#infra/errors.js';
import { etsyFeesOf, TRANSACTION_FEE_BPS } from '#schema/products/etsy-fees.values.js';
import { PRICE_RULES, type PriceEnding } from '#schema/products/price.rules.js';
import { currenciesOf, type PriceAnswer, type PriceOrder, reckonPrice } from './price-engine.js';

/** How somebody wants prices to be reckoned. */
export interface PricePlan {
  readonly currency: string;
  readonly marginBps: number;
  readonly priceEnding: PriceEnding;
  readonly isShippingIncluded: boolean;
  readonly feeCountry: string;
  readonly feeRates: Readonly<Record<string, number>>;
}

const WHOLE_BPS = 10_000;

/** Why a plan cannot be reckoned with; undefined when it can. */
export function faultOfPlan(
  plan: PricePlan,
): { failure: 'FEES_UNKNOWN' | 'RATE_MISSING' | 'MARGIN_INVALID'; message: string } | undefined {
  const fees = etsyFeesOf(plan.feeCountry);
  if (!fees) {
    return {
      failure: 'FEES_UNKNOWN',
      message: `We know of no payment fees of Etsy for ${plan.feeCountry}: choose another country.`,
    };
  }
  const feesBps = TRANSACTION_FEE_BPS + fees.paymentBps;
  if (plan.marginBps + feesBps >= WHOLE_BPS) {
    const most = (WHOLE_BPS - feesBps - 1) / 100;
    const message = `Etsy's fees of ${feesBps / 100} % and this margin are the whole price or more: a margin below ${most} % can be reached.`;
    return { failure: 'MARGIN_INVALID', message };
  }
  const missing = currenciesOf(fees).filter((currency) => currency !== plan.currency && !plan.feeRates[currency]);
  if (missing.length === 0) return undefined;
  const message = `Say what one ${missing.join(' and one ')} is worth in ${plan.currency}: Etsy takes a fee in it.`;
  return { failure: 'RATE_MISSING', message };
}

/** @throws AppError BAD_USER_INPUT for a plan with a fault */
export function priceOf(plan: PricePlan, piece: { costMinor: number; shippingMinor: number }): PriceAnswer {
  return reckonPrice(orderOf(plan, piece));
}

/** The price that a product's plan gives at this cost, within what Etsy takes. @throws AppError BAD_USER_INPUT */
export function reckonedPriceOf(product: PricePlan & { shippingMinor: number | null }, costMinor: number): number {
  const { priceMinor } = priceOf(product, { costMinor, shippingMinor: product.shippingMinor ?? 0 });
  return Math.min(priceMinor, PRICE_RULES.price.max);
}

/** @throws AppError BAD_USER_INPUT for a plan with a fault */
export function orderOf(plan: PricePlan, piece: { costMinor: number; shippingMinor: number }): PriceOrder {
  const fault = faultOfPlan(plan);
  const fees = etsyFeesOf(plan.feeCountry);
  if (fault || !fees) throw new AppError('BAD_USER_INPUT', fault?.message ?? 'The price cannot be reckoned.');
  const { marginBps, priceEnding: ending, isShippingIncluded, currency, feeRates } = plan;
  return { ...piece, marginBps, ending, isShippingIncluded, fees, rates: { ...feeRates, [currency]: 1 } };
}
