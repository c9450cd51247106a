import { typedAmount } from './typed-amount.js';

test.each([
  ['24.99', 'USD', 2_499],
  ['24,99', 'EUR', 2_499],
  ['1,234.56', 'USD', 123_456],
  ['1.234,56', 'EUR', 123_456],
  ['1,234,567', 'USD', 123_456_700],
  ['1,500', 'JPY', 1_500],
  ['1.500', 'JPY', 1_500],
  ['1500', 'JPY', 1_500],
  ['1,234', 'KWD', 1_234],
])('%s in %s is what a person means by it', (typed, currency, minor) => {
  expect(typedAmount(typed, currency)).toBe(minor);
});

test.each([
  ['19.999', 'USD'],
  ['19,999', 'EUR'],
  ['12.', 'USD'],
  ['1,23.45', 'USD'],
  ['15.00', 'JPY'],
  ['a lot', 'USD'],
])('%s in %s is no amount, and least of all a thousand times as much', (typed, currency) => {
  expect(typedAmount(typed, currency)).toBeUndefined();
});
