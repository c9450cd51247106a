import { createContext, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { loadMessages, regionalTag, storeLocale } from './locales.js';
import type { Locale, Messages } from './locales.js';

interface Language {
  locale: Locale;
  choose: (locale: Locale) => void;
}

const LanguageContext = createContext<Language>({ locale: 'en', choose: () => undefined });

/** The language of the page and the way to change it. */
export const useLanguage = (): Language => useContext(LanguageContext);

export interface I18nProps {
  initial: { locale: Locale; messages: Messages };
  children: ReactNode;
}

/** Speaks one language at a time; another one is loaded before it is shown. */
export function I18n({ initial, children }: I18nProps) {
  const [{ locale, messages }, setLanguage] = useState(initial);
  const choose = useCallback((next: Locale) => {
    storeLocale(next);
    void loadMessages(next).then((loaded) => setLanguage({ locale: next, messages: loaded }));
  }, []);
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const language = useMemo(() => ({ locale, choose }), [locale, choose]);
  return (
    <LanguageContext value={language}>
      <IntlProvider locale={regionalTag(locale)} messages={messages} defaultLocale="en">
        {children}
      </IntlProvider>
    </LanguageContext>
  );
}
