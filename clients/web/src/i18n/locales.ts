export const LOCALES = ['en', 'es', 'fr', 'de'] as const;
export type Locale = (typeof LOCALES)[number];
/** Each language in its own words, so that its readers find it. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  en: 'English',
  es: 'Español',
  fr: 'Français',
  de: 'Deutsch',
};

const STORED = 'podpusher.locale';
const OF_ACCOUNT = 'podpusher.locale.account';

/** The language chosen earlier, else that of the account that was used here last, else the first one of the browser that we speak, else English. */
export function preferredLocale(): Locale {
  const wanted = [readStored(STORED), readStored(OF_ACCOUNT), ...navigator.languages].map((tag) =>
    tag?.slice(0, 2).toLowerCase(),
  );
  return wanted.flatMap((tag) => LOCALES.filter((locale) => locale === tag))[0] ?? 'en';
}

/** The language as the browser's region writes it (en-GB has another clock than en-US), else the plain one. */
export const regionalTag = (locale: Locale): string =>
  navigator.languages.find((tag) => tag.slice(0, 2).toLowerCase() === locale) ?? locale;

export const isLocale = (text: string): text is Locale => LOCALES.some((locale) => locale === text);

/** Whether a language was chosen on this device; else that of the account holds after signing in. */
export const hasChosenLanguage = (): boolean => readStored(STORED) !== null;

/** Remembers the language on this device. */
export const storeLocale = (locale: Locale): void => writeStored(STORED, locale);

/** Remembers the account's language, so that the next page begins in it before the server has said who asks. */
export const storeAccountLocale = (locale: Locale): void => writeStored(OF_ACCOUNT, locale);

/** Storage may be closed to us (private windows, policies): then nothing is remembered. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function writeStored(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Nothing to do: the choice holds until the page is closed.
  }
}
