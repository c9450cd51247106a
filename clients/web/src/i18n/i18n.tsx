import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { IntlProvider } from 'react-intl';
import { regionalTag } from './locales.js';
import { useTexts } from './texts.js';

/** Speaks one language at a time; another one is loaded before it is shown. */
export function I18n({ children }: { children: ReactNode }) {
  const { locale, messages } = useTexts();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  return (
    <IntlProvider locale={regionalTag(locale)} messages={messages} defaultLocale="en">
      {children}
    </IntlProvider>
  );
}
