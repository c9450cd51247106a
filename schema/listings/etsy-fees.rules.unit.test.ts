import { saleParts } from './etsy-fees.rules.js';
import { fromGoods, priceFromGoods } from './exchange.rules.js';

it('reckons a sale in dollars as Etsy does in the United States', () => {
  expect(saleParts({ priceMinor: 2_000, costMinor: 1_000, currency: 'USD', usdRate: 1 })).toEqual({
    priceMinor: 2_000,
    costMinor: 1_000,
    listingFeeMinor: 20,
    transactionFeeMinor: 130,
    paymentFeeMinor: 85,
    profitMinor: 765,
  });
});

it("brings cost and listing fee into the shop's currency, and takes the payment fee of its country", () => {
  // 10 dollars at 1.25 are 8 euros, 20 cents are 16; Etsy takes 4 % and 30 cents for a payment in euros.
  expect(saleParts({ priceMinor: 2_000, costMinor: 1_000, currency: 'EUR', usdRate: 1.25 })).toMatchObject({
    costMinor: 800,
    listingFeeMinor: 16,
    paymentFeeMinor: 110,
    profitMinor: 2_000 - 800 - 16 - 130 - 110,
  });
});

it('says that it does not know what is left, without a rate or without a fee that was published', () => {
  const order = { priceMinor: 2_000, costMinor: 1_000 };
  expect(saleParts({ ...order, currency: 'EUR', usdRate: null })).toMatchObject({ costMinor: null, profitMinor: null });
  expect(saleParts({ ...order, currency: 'SEK', usdRate: 0.1 })).toMatchObject({
    paymentFeeMinor: null,
    profitMinor: null,
  });
});

it('minds that currencies have places of their own, and never prices below what the dollars are worth', () => {
  expect(fromGoods(1_000, 'JPY', 0.0064)).toBeCloseTo(1_562.5);
  expect(priceFromGoods(1_000, { currency: 'JPY', usdRate: 0.0064, ending: 'none' })).toBe(1_563);
  expect(priceFromGoods(2_000, { currency: 'EUR', usdRate: 1.1, ending: '99' })).toBe(1_899);
  expect(priceFromGoods(30_000, { currency: 'VND', usdRate: 0.000_039, ending: 'none' })).toBe(7_692_308);
});
