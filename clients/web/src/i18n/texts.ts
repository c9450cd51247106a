import type { MessageFormatElement } from 'react-intl';
import { create } from 'zustand';
import { storeLocale } from './locales.js';
import type { Locale } from './locales.js';

export type Messages = Record<string, string> | Record<string, MessageFormatElement[]>;

/** Texts are loaded by what needs them: `core` with the page, the others with the first route that wants them. */
export type Catalogue =
  | 'core'
  | 'account'
  | 'connections'
  | 'ideas'
  | 'billing'
  | 'pipeline'
  | 'listings'
  | 'products'
  | 'designs'
  | 'playground';

type Loader = () => Promise<{ default: unknown }>;

const loaders: Readonly<Record<Catalogue, Readonly<Record<Locale, Loader>>>> = {
  core: {
    en: () => import('./messages/en.json'),
    es: () => import('./messages/es.json'),
    fr: () => import('./messages/fr.json'),
    de: () => import('./messages/de.json'),
  },
  account: {
    en: () => import('./messages/account/en.json'),
    es: () => import('./messages/account/es.json'),
    fr: () => import('./messages/account/fr.json'),
    de: () => import('./messages/account/de.json'),
  },
  connections: {
    en: () => import('./messages/connections/en.json'),
    es: () => import('./messages/connections/es.json'),
    fr: () => import('./messages/connections/fr.json'),
    de: () => import('./messages/connections/de.json'),
  },
  ideas: {
    en: () => import('./messages/ideas/en.json'),
    es: () => import('./messages/ideas/es.json'),
    fr: () => import('./messages/ideas/fr.json'),
    de: () => import('./messages/ideas/de.json'),
  },
  billing: {
    en: () => import('./messages/billing/en.json'),
    es: () => import('./messages/billing/es.json'),
    fr: () => import('./messages/billing/fr.json'),
    de: () => import('./messages/billing/de.json'),
  },
  pipeline: {
    en: () => import('./messages/pipeline/en.json'),
    es: () => import('./messages/pipeline/es.json'),
    fr: () => import('./messages/pipeline/fr.json'),
    de: () => import('./messages/pipeline/de.json'),
  },
  listings: {
    en: () => import('./messages/listings/en.json'),
    es: () => import('./messages/listings/es.json'),
    fr: () => import('./messages/listings/fr.json'),
    de: () => import('./messages/listings/de.json'),
  },
  products: {
    en: () => import('./messages/products/en.json'),
    es: () => import('./messages/products/es.json'),
    fr: () => import('./messages/products/fr.json'),
    de: () => import('./messages/products/de.json'),
  },
  designs: {
    en: () => import('./messages/designs/en.json'),
    es: () => import('./messages/designs/es.json'),
    fr: () => import('./messages/designs/fr.json'),
    de: () => import('./messages/designs/de.json'),
  },
  playground: {
    en: () => import('./messages/playground/en.json'),
    es: () => import('./messages/playground/es.json'),
    fr: () => import('./messages/playground/fr.json'),
    de: () => import('./messages/playground/de.json'),
  },
};

interface Spoken {
  locale: Locale;
  messages: Messages;
}

/** The language of the page with every text that was wanted so far. */
export const useTexts = create<Spoken>(() => ({ locale: 'en', messages: {} }));

const wanted = new Set<Catalogue>(['core']);
let asked: Locale = 'en';
let changes = 0;
let settled = 0;

/** Speaks another language once all its texts are here. */
export function speak(locale: Locale): Promise<void> {
  asked = locale;
  return show();
}

/** Speaks another language and remembers it on this device. */
export function chooseLanguage(locale: Locale): void {
  storeLocale(locale);
  void speak(locale);
}

/** Resolves when the texts of a catalogue can be shown, in the language of the moment. */
export async function wantTexts(catalogue: Catalogue): Promise<void> {
  if (wanted.has(catalogue) && changes === settled) return;
  wanted.add(catalogue);
  await show();
}

/** Loads until nothing changed meanwhile: who waits for a text gets it, whatever else was asked for in between. */
async function show(): Promise<void> {
  changes += 1;
  while (settled !== changes) {
    const [turn, locale] = [changes, asked];
    const parts = await Promise.all([...wanted].map((catalogue) => loaders[catalogue][locale]()));
    if (turn !== changes || settled === changes) continue;
    settled = turn;
    const messages = Object.assign({}, ...parts.map((part) => part.default)) as Messages;
    useTexts.setState({ locale, messages });
  }
}
