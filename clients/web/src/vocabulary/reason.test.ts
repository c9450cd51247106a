import { LOCALES } from '../i18n/locales.js';
import { intlFor } from '../i18n/test-intl.js';
import { reasonSentence } from './reason.js';
import type { Reason } from './reason.js';

const CODES = [
  'QUIET',
  'WATCHED',
  'NEW_KEYWORD',
  'ONE_PLATFORM_RISE',
  'MANY_PLATFORMS_RISE',
  'AT_PEAK',
  'FALLING',
] as const;
const params = Object.entries({
  platforms: 'TIKTOK,GOOGLE_TRENDS',
  observed: '1412',
  expected: '96.44',
  ratio: '4.27',
  hours: '20',
  platformCount: '2',
}).map(([name, value]) => ({ name, value }));
const reason = (code: Reason['code'], given = params): Reason => ({ code, params: given, text: 'Server text' });

describe('the reason of a trend', () => {
  test.each(LOCALES.flatMap((locale) => CODES.map((code) => [locale, code] as const)))(
    'in %s the sentence of %s carries its numbers as that language writes them',
    (locale, code) => {
      const intl = intlFor(locale);
      const sentence = reasonSentence(intl, reason(code));
      expect(sentence).toContain(intl.formatNumber(1412));
      expect(sentence).toContain(intl.formatNumber(96));
      expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
    },
  );

  test('names the platforms in the order given, joined as the language joins lists', () => {
    expect(reasonSentence(intlFor('de'), reason('MANY_PLATFORMS_RISE'))).toContain('TikTok und Google Trends');
    expect(reasonSentence(intlFor('es'), reason('MANY_PLATFORMS_RISE'))).toContain('TikTok y Google Trends');
  });

  test.each(LOCALES)('in %s a reason without its numbers says nothing that is not known', (locale) => {
    for (const code of CODES) {
      const sentence = reasonSentence(intlFor(locale), reason(code, []));
      expect(sentence).not.toMatch(/\d/);
      expect(sentence.length).toBeGreaterThan(10);
    }
  });

  test('a code that this page does not know yet reads as the server wrote it', () => {
    expect(reasonSentence(intlFor('fr'), reason('LATER' as Reason['code']))).toBe('Server text');
  });
});
