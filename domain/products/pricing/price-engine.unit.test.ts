import fc from 'fast-check';
import { etsyFeesOf, ETSY_PAYMENT_FEES } from '#schema/products/etsy-fees.values.js';
import { PRICE_ENDINGS, PRICE_RULES, roundUp } from '#schema/products/price.rules.js';
import { faultOfPlan } from './product-price.js';
import { accountOf, type PriceOrder, reckonPrice } from './price-engine.js';

const us = etsyFeesOf('US')!;
const tee: PriceOrder = {
  costMinor: 1_085,
  shippingMinor: 475,
  isShippingIncluded: false,
  marginBps: 3_000,
  ending: 'none',
  fees: us,
  rates: { USD: 1 },
};

const orders = fc.record({
  costMinor: fc.integer({ min: 0, max: 100_000 }),
  shippingMinor: fc.integer({ min: 0, max: 5_000 }),
  isShippingIncluded: fc.boolean(),
  marginBps: fc.integer({ min: 0, max: 8_000 }),
  ending: fc.constantFrom(...PRICE_ENDINGS),
  fees: fc.constantFrom(...ETSY_PAYMENT_FEES),
  rates: fc
    .double({ min: 0.2, max: 5, noNaN: true })
    .map((rate) => ({ USD: rate, CAD: rate, AUD: rate, GBP: rate, EUR: rate })),
});

it('works an example out as it is done by hand', () => {
  // (1085 + 20 + 25 + 9.5 % of 475) / (1 − 9.5 % − 30 %) = 1175.125 / 0.605 = 1942.36
  const { priceMinor, lines } = reckonPrice(tee);
  expect(priceMinor).toBe(1_943);
  expect(Object.fromEntries(lines.map(({ line, amountMinor }) => [line, amountMinor]))).toEqual({
    price: 1_943,
    'shipping-paid': 475,
    cost: -1_085,
    shipping: -475,
    'listing-fee': -20,
    'transaction-fee': -157,
    'payment-fee': -98,
    profit: 583,
  });
});

it('leaves at least the wanted margin, whatever the order', () => {
  fc.assert(
    fc.property(orders, (order) => {
      const { priceMinor, marginBps } = reckonPrice(order);
      expect(priceMinor === PRICE_RULES.price.max || marginBps >= order.marginBps).toBe(true);
    }),
  );
});

it('gives lines that add up to the profit, to the minor unit', () => {
  fc.assert(
    fc.property(orders, (order) => {
      const { lines, profitMinor } = reckonPrice(order);
      const others = lines.filter(({ line }) => line !== 'profit');
      expect(others.reduce((sum, { amountMinor }) => sum + amountMinor, 0)).toBe(profitMinor);
    }),
  );
});

it('takes the lowest price that will do: a price one step lower leaves less than is wanted', () => {
  fc.assert(
    fc.property(orders, (order) => {
      const { priceMinor } = reckonPrice({ ...order, ending: 'none' });
      fc.pre(priceMinor > PRICE_RULES.price.min && priceMinor < PRICE_RULES.price.max);
      // Rounding of single fees may move the edge by a few minor units, never by more.
      expect(accountOf(order, Math.max(1, Math.floor(priceMinor * 0.98) - 5)).marginBps).toBeLessThan(
        order.marginBps + 1,
      );
    }),
  );
});

it('never sinks when the cost, the shipping or the wanted margin grows', () => {
  fc.assert(
    fc.property(orders, fc.integer({ min: 0, max: 2_000 }), (order, more) => {
      const price = reckonPrice(order).priceMinor;
      expect(reckonPrice({ ...order, costMinor: order.costMinor + more }).priceMinor).toBeGreaterThanOrEqual(price);
      expect(
        reckonPrice({ ...order, marginBps: Math.min(8_000, order.marginBps + more) }).priceMinor,
      ).toBeGreaterThanOrEqual(price);
    }),
  );
});

it('ends as was asked, and never below what was reckoned', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4_000_000 }), fc.constantFrom(...PRICE_ENDINGS), (amount, ending) => {
      const rounded = roundUp(amount, ending);
      expect(rounded).toBeGreaterThanOrEqual(amount);
      if (ending !== 'none') {
        expect(rounded % 100).toBe(Number(ending));
        expect(rounded - amount).toBeLessThan(100);
      }
    }),
  );
});

it('reckons with the fees of other countries, at the rate that it is given', () => {
  const germany = reckonPrice({ ...tee, fees: etsyFeesOf('DE')!, rates: { USD: 1, EUR: 1.1 } });
  expect(germany.lines.find(({ line }) => line === 'payment-fee')).toMatchObject({ bps: 400 });
  expect(germany.priceMinor).toBeGreaterThan(reckonPrice(tee).priceMinor);
  expect(etsyFeesOf('XX')).toBeUndefined();
});

it('refuses a margin that the fees leave no room for, and says which one can be reached', () => {
  const plan = {
    currency: 'USD',
    priceEnding: 'none',
    isShippingIncluded: false,
    feeCountry: 'US',
    feeRates: {},
  } as const;
  expect(faultOfPlan({ ...plan, marginBps: 9_000 })).toBeUndefined();
  expect(faultOfPlan({ ...plan, feeCountry: 'DE', feeRates: { EUR: 1.1 }, marginBps: 9_000 })).toMatchObject({
    failure: 'MARGIN_INVALID',
    message: expect.stringContaining('89.49') as string,
  });
});
