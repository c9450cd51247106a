import { createIntl } from 'react-intl';
import type { IntlShape } from 'react-intl';
import accountDe from './messages/account/de.json';
import accountEn from './messages/account/en.json';
import accountEs from './messages/account/es.json';
import accountFr from './messages/account/fr.json';
import billingDe from './messages/billing/de.json';
import billingEn from './messages/billing/en.json';
import billingEs from './messages/billing/es.json';
import billingFr from './messages/billing/fr.json';
import connectionsDe from './messages/connections/de.json';
import connectionsEn from './messages/connections/en.json';
import connectionsEs from './messages/connections/es.json';
import connectionsFr from './messages/connections/fr.json';
import de from './messages/de.json';
import en from './messages/en.json';
import es from './messages/es.json';
import fr from './messages/fr.json';
import designsDe from './messages/designs/de.json';
import playgroundDe from './messages/playground/de.json';
import designsEn from './messages/designs/en.json';
import playgroundEn from './messages/playground/en.json';
import designsEs from './messages/designs/es.json';
import playgroundEs from './messages/playground/es.json';
import designsFr from './messages/designs/fr.json';
import playgroundFr from './messages/playground/fr.json';
import listingsDe from './messages/listings/de.json';
import listingsEn from './messages/listings/en.json';
import listingsEs from './messages/listings/es.json';
import listingsFr from './messages/listings/fr.json';
import productsDe from './messages/products/de.json';
import productsEn from './messages/products/en.json';
import productsEs from './messages/products/es.json';
import productsFr from './messages/products/fr.json';
import type { Locale } from './locales.js';

export const ALL_MESSAGES: Readonly<Record<Locale, Record<string, string>>> = {
  en: {
    ...en,
    ...accountEn,
    ...billingEn,
    ...connectionsEn,
    ...designsEn,
    ...listingsEn,
    ...playgroundEn,
    ...productsEn,
  },
  es: {
    ...es,
    ...accountEs,
    ...billingEs,
    ...connectionsEs,
    ...designsEs,
    ...listingsEs,
    ...playgroundEs,
    ...productsEs,
  },
  fr: {
    ...fr,
    ...accountFr,
    ...billingFr,
    ...connectionsFr,
    ...designsFr,
    ...listingsFr,
    ...playgroundFr,
    ...productsFr,
  },
  de: {
    ...de,
    ...accountDe,
    ...billingDe,
    ...connectionsDe,
    ...designsDe,
    ...listingsDe,
    ...playgroundDe,
    ...productsDe,
  },
};

/** A language as the page speaks it, for tests; a missing message is an error. */
export const intlFor = (locale: Locale): IntlShape =>
  createIntl({
    locale,
    messages: ALL_MESSAGES[locale],
    onError: (error) => {
      throw error;
    },
  });
