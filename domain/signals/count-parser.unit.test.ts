import fc from 'fast-check';
import { parseCount } from './count-parser.js';

describe('count parser', () => {
  test.each([
    ['12 comments', 12],
    ['12 likes', 12],
    ['5 messages', 5],
    ['3 kpop fans', 3],
  ])('reads %s as a count of things, not as a unit (the predecessor made millions of it)', (text, expected) => {
    expect(parseCount(text)).toBe(expected);
  });

  test.each([
    ['1.2M', 1_200_000],
    ['3m', 3_000_000],
    ['3 m', 3],
    ['12,5 mil', 12_500],
    ['3,4 k', 3_400],
    ['2 Tsd.', 2_000],
    ['1,5 Mio', 1_500_000],
    ['1,5 Mio. Aufrufe', 1_500_000],
    ['2 millones de vistas', 2_000_000],
    ['1,2 Md', 1_200_000_000],
    ['4 mille', 4_000],
    ['12K followers', 12_000],
    ['1.234M', 1_234_000],
  ])('reads the unit of %s', (text, expected) => {
    expect(parseCount(text)).toBe(expected);
  });

  test.each([
    ['1.234', 1_234],
    ['1,234', 1_234],
    ['1 234 567', 1_234_567],
    ['1 234 vues', 1_234],
    ["1'234", 1_234],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['200,000+', 200_000],
    ['0', 0],
    ['~ 500', 500],
    ['Likes: 42', 42],
  ])('reads the grouping of %s', (text, expected) => {
    expect(parseCount(text)).toBe(expected);
  });

  test.each([
    '4.6',
    '4.6 out of 5 stars',
    '12 of 30',
    '-5',
    'no number',
    '',
    '12%',
    '$20',
    '12.34.5',
    '1,23,456',
    'v2',
    '99999999999999999999',
    '9'.repeat(201),
  ])('knows that %j is no count', (text) => {
    expect(parseCount(text)).toBeUndefined();
  });

  test('reads back every whole number in the grouping of each language', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_000_000_000 }),
        fc.constantFrom('en', 'es', 'fr', 'de', 'de-CH'),
        (n, locale) => parseCount(new Intl.NumberFormat(locale).format(n)) === n,
      ),
    );
  });
});
