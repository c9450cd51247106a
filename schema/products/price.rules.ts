/** Limits of a product's price that server and clients share. */
export const PRICE_RULES = {
  /** Wanted margin of the price, in hundredths of a percent. */
  marginBps: { min: 0, max: 9_000, default: 3_000 },
  /** Etsy refuses prices above 50,000 USD. Minor units. */
  price: { min: 20, max: 5_000_000 },
} as const;

/** How prices end: as reckoned, or on these minor units, never below what was reckoned. */
export const PRICE_ENDINGS = ['none', '99', '95', '00'] as const;
export type PriceEnding = (typeof PRICE_ENDINGS)[number];

/** The next amount, not below, that ends so. */
export function roundUp(amountMinor: number, ending: PriceEnding): number {
  const whole = Math.ceil(amountMinor - 1e-9);
  if (ending === 'none') return whole;
  const end = Number(ending);
  const hundred = Math.floor(whole / 100) * 100;
  return whole <= hundred + end ? hundred + end : hundred + 100 + end;
}
