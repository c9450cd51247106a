import { SlidersHorizontal } from 'lucide-react';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { chooseLanguage, useTexts } from '../../i18n/texts.js';
import { LOCALE_NAMES, LOCALES } from '../../i18n/locales.js';
import type { Locale } from '../../i18n/locales.js';
import { Segmented } from '../../ui/segmented.js';
import { chooseTheme, THEMES, useTheme } from '../theme.js';
import type { Theme } from '../theme.js';

const themeNames = defineMessages<Theme>({
  system: { id: 'settings.theme.system' },
  light: { id: 'settings.theme.light' },
  dark: { id: 'settings.theme.dark' },
});

/** Language and theme. */
export function SettingsMenu() {
  const intl = useIntl();
  const label = intl.formatMessage({ id: 'top.settings' });
  return (
    <>
      <button
        type="button"
        popoverTarget="settings-panel"
        aria-label={label}
        title={label}
        className="inline-flex size-9 items-center justify-center rounded-md text-muted hover:bg-sunken hover:text-text pointer-coarse:size-11"
      >
        <SlidersHorizontal aria-hidden size={18} />
      </button>
      <div id="settings-panel" popover="auto" className="menu w-[min(20rem,calc(100vw-2rem))] space-y-5 p-4">
        <LanguageChoice />
        <ThemeChoice />
      </div>
    </>
  );
}

function LanguageChoice() {
  const locale = useTexts((texts) => texts.locale);
  return (
    <label className="block text-sm">
      <span className="mb-1 block font-medium">
        <FormattedMessage id="settings.language" />
      </span>
      <select
        value={locale}
        onChange={(event) => chooseLanguage(event.target.value as Locale)}
        className="h-9 w-full rounded-md border border-control bg-surface px-2 pointer-coarse:h-11"
      >
        {LOCALES.map((each) => (
          <option key={each} value={each} lang={each}>
            {LOCALE_NAMES[each]}
          </option>
        ))}
      </select>
    </label>
  );
}

function ThemeChoice() {
  const intl = useIntl();
  const theme = useTheme();
  return (
    <div className="text-sm">
      <p aria-hidden className="mb-1 font-medium">
        <FormattedMessage id="settings.theme" />
      </p>
      <Segmented
        label={intl.formatMessage({ id: 'settings.theme' })}
        value={theme}
        options={THEMES.map((value) => ({ value, text: intl.formatMessage(themeNames[value]) }))}
        onChange={chooseTheme}
      />
    </div>
  );
}
