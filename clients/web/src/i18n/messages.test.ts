import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { LOCALES } from './locales.js';
import { ALL_MESSAGES } from './test-intl.js';

const CHECK = join(__dirname, '../../scripts/i18n-check.mjs');
/** Words that are the same in another language: names, units, and true cognates. */
const SAME_WORDS_SHARE = 0.12;

describe('messages', () => {
  test('every message that the code uses exists, is used, and takes the same values in all four languages', () => {
    expect(execFileSync('node', [CHECK], { encoding: 'utf8' })).toContain('messages in 4 languages agree');
  });

  test.each(LOCALES.filter((locale) => locale !== 'en'))('%s is translated, not copied', (locale) => {
    const entries = Object.entries(ALL_MESSAGES.en);
    const copied = entries.filter(([id, text]) => ALL_MESSAGES[locale][id] === text);
    expect(copied.length / entries.length).toBeLessThan(SAME_WORDS_SHARE);
  });
});
