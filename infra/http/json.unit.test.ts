import { parseJsonKeepingBigIds } from './json.js';

describe('JSON with big ids', () => {
  test('keeps whole numbers beyond 2^53 digit for digit, as text', () => {
    expect(parseJsonKeepingBigIds('{"id": 7213456789012345678, "n": -9223372036854775808}')).toEqual({
      id: '7213456789012345678',
      n: '-9223372036854775808',
    });
  });

  test('leaves safe numbers, fractions and digits within texts alone', () => {
    const text =
      '{"a":9007199254740991,"b":1.23456789012345678,"c":"x 7213456789012345678 \\" 7213456789012345678","d":1e30}';
    expect(parseJsonKeepingBigIds(text)).toEqual(JSON.parse(text));
  });

  test('a cut text is a SyntaxError', () => {
    expect(() => parseJsonKeepingBigIds('{"id": 72134567890123456')).toThrow(SyntaxError);
  });
});
