import { priceFromGoods } from '#schema/listings/exchange.rules.js';
import { GOODS_CURRENCY } from '#schema/products/currency.values.js';
import type { PriceEnding } from '#schema/products/price.rules.js';
import type { ShopMoney } from './shop-money.js';

/** What the product asks for its cheapest variant. */
export interface GoodsPrice {
  readonly priceMinor: number | null;
  readonly currency: string | null;
  readonly priceEnding: PriceEnding | null;
}

/**
 * The product's price in what the shop sells in. Without a rate that somebody said not too long ago there is none: a person
 * sets it, or says the rate.
 */
export function firstPrice(
  { priceMinor, currency, priceEnding }: GoodsPrice,
  { shopCurrency, rates }: ShopMoney,
): { priceMinor: number | null; currency: string } {
  const goods = currency ?? GOODS_CURRENCY;
  const target = shopCurrency ?? goods;
  if (target === goods) return { priceMinor, currency: target };
  const rate = rates.get(target);
  if (priceMinor === null || goods !== GOODS_CURRENCY || !rate || rate.isOld)
    return { priceMinor: null, currency: target };
  const terms = { currency: target, usdRate: rate.usdRate, ending: priceEnding ?? 'none' };
  return { priceMinor: priceFromGoods(priceMinor, terms), currency: target };
}
