import 'reflect-metadata';
import fc from 'fast-check';
import { decimalOf, minorDigitsOf, minorOf } from './money.rules.js';
import { moneyOf } from './money.type.js';

it('writes minor units with as many places as the currency has', () => {
  expect(decimalOf({ amountMinor: 1999, currencyCode: 'USD' })).toBe('19.99');
  expect(decimalOf({ amountMinor: 5, currencyCode: 'EUR' })).toBe('0.05');
  expect(decimalOf({ amountMinor: -120, currencyCode: 'USD' })).toBe('-1.20');
  expect(decimalOf({ amountMinor: 1999, currencyCode: 'JPY' })).toBe('1999');
  expect(decimalOf({ amountMinor: 1, currencyCode: 'KWD' })).toBe('0.001');
});

it('reads back what it wrote, whatever the amount and the currency', () => {
  const currencies = fc.constantFrom('USD', 'EUR', 'JPY', 'KWD', 'HUF', 'IDR', 'CLF');
  fc.assert(
    fc.property(fc.integer(), currencies, (amountMinor, currencyCode) => {
      expect(minorOf(decimalOf({ amountMinor, currencyCode }), currencyCode)).toBe(amountMinor + 0);
    }),
  );
});

it('takes no amount that the currency cannot pay, and no text that is no amount', () => {
  expect(minorOf('19.999', 'USD')).toBeUndefined();
  expect(minorOf('19.5', 'JPY')).toBeUndefined();
  expect(minorOf('1e3', 'USD')).toBeUndefined();
  expect(minorOf('', 'USD')).toBeUndefined();
});

it('knows the places of ISO 4217, whatever the runtime shows in daily use', () => {
  const places = ['USD', 'HUF', 'IDR', 'COP', 'TWD', 'JPY', 'CLP', 'VND', 'KWD', 'TND', 'CLF'].map(minorDigitsOf);
  expect(places).toEqual([2, 2, 2, 2, 2, 0, 0, 0, 3, 3, 4]);
  expect(minorOf('7990', 'HUF')).toBe(799_000);
});

it('gives both forms of the same amount', () => {
  expect(minorDigitsOf('USD')).toBe(2);
  expect(moneyOf(1999, 'USD')).toEqual({ amount: '19.99', amountMinor: 1999, currencyCode: 'USD' });
});
