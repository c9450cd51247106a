import { createIntl } from 'react-intl';
import type { IntlShape } from 'react-intl';
import de from './messages/de.json';
import en from './messages/en.json';
import es from './messages/es.json';
import fr from './messages/fr.json';
import type { Locale } from './locales.js';

export const ALL_MESSAGES: Readonly<Record<Locale, Record<string, string>>> = { en, es, fr, de };

/** A language as the page speaks it, for tests; a missing message is an error. */
export const intlFor = (locale: Locale): IntlShape =>
  createIntl({
    locale,
    messages: ALL_MESSAGES[locale],
    onError: (error) => {
      throw error;
    },
  });
