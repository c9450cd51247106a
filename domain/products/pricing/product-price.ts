import { AppError } from '#infra/errors.js';
import { etsyFeesOf } from '#schema/products/etsy-fees.values.js';
import type { PriceEnding } from '#schema/products/price.rules.js';
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

/** Why a plan cannot be reckoned with; undefined when it can. */
export function faultOfPlan(
  plan: PricePlan,
): { failure: 'FEES_UNKNOWN' | 'RATE_MISSING'; message: string } | undefined {
  const fees = etsyFeesOf(plan.feeCountry);
  if (!fees) {
    return {
      failure: 'FEES_UNKNOWN',
      message: `We know of no payment fees of Etsy for ${plan.feeCountry}: choose another country.`,
    };
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

/** @throws AppError BAD_USER_INPUT for a plan with a fault */
export function orderOf(plan: PricePlan, piece: { costMinor: number; shippingMinor: number }): PriceOrder {
  const fault = faultOfPlan(plan);
  const fees = etsyFeesOf(plan.feeCountry);
  if (fault || !fees) throw new AppError('BAD_USER_INPUT', fault?.message ?? 'The price cannot be reckoned.');
  const { marginBps, priceEnding: ending, isShippingIncluded, currency, feeRates } = plan;
  return { ...piece, marginBps, ending, isShippingIncluded, fees, rates: { ...feeRates, [currency]: 1 } };
}
