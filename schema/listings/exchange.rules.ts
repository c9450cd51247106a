import { minorDigitsOf } from '../base/money.rules.js';
import { GOODS_CURRENCY } from '../products/currency.values.js';
import { type PriceEnding, roundUp } from '../products/price.rules.js';

/** How goods that cost dollars get a price in a shop's currency. Pure, shared with the clients (docs/adr/0036). */

export const RATE_RULES = {
  /** What one unit may be worth in US dollars: of the rupiah, and of the Kuwaiti dinar, with room. */
  min: 0.000_001,
  max: 100,
  /** Then it has to be confirmed or changed before anything is published by it. Days. */
  oldAfterDays: 90,
} as const;

/** What one unit of a currency is worth in US dollars, given what was said of it; null where nothing was. */
export function usdRateFor(currency: string, said: number | null | undefined): number | null {
  return currency === GOODS_CURRENCY ? 1 : (said ?? null);
}

/** What people type for a rate, with point or comma; undefined where it cannot be one. */
export function readRate(typed: string): string | undefined {
  const worth = typed.trim().replace(',', '.');
  const isRate = /^\d+(\.\d+)?$/.test(worth) && Number(worth) >= RATE_RULES.min && Number(worth) <= RATE_RULES.max;
  return isRate ? worth : undefined;
}

/** An amount of the goods' currency in a shop's, in its minor units, not rounded. `usdRate`: what one unit is worth in dollars. */
export function fromGoods(amountMinor: number, currency: string, usdRate: number): number {
  if (currency === GOODS_CURRENCY) return amountMinor;
  const goods = amountMinor / 10 ** minorDigitsOf(GOODS_CURRENCY);
  return (goods / usdRate) * 10 ** minorDigitsOf(currency);
}

/** A price for what costs so much in the goods' currency: never below it, and with the product's own ending. */
export function priceFromGoods(
  amountMinor: number,
  { currency, usdRate, ending }: { currency: string; usdRate: number; ending: PriceEnding },
): number {
  return roundUp(fromGoods(amountMinor, currency, usdRate), ending);
}

/** Whether a currency is one that prices can be in. */
export function isCurrency(code: string): boolean {
  return /^[A-Z]{3}$/.test(code) && known.has(code);
}
const known = new Set(Intl.supportedValuesOf('currency'));
