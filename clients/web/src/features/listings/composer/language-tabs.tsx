import { CircleCheck, CircleDashed } from 'lucide-react';
import { useEffect } from 'react';
import type { KeyboardEvent } from 'react';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { isTextComplete, LISTING_LOCALES } from '../../../../../../schema/listings/listing.rules.js';
import type { ListingLocale } from '../../../../../../schema/listings/listing.rules.js';
import { LOCALE_NAMES } from '../../../i18n/locales.js';
import { useComposerState, usePlace } from './composer-context.js';
import { isBegun } from './draft.js';

const STATES = defineMessages<'complete' | 'begun' | 'empty'>({
  complete: { id: 'composer.languages.complete' },
  begun: { id: 'composer.languages.begun' },
  empty: { id: 'composer.languages.empty' },
});

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

/** The four languages, each with how far it is; `[` and `]` go from one to the next. */
export function LanguageTabs() {
  const intl = useIntl();
  const { locale, setLocale } = usePlace();
  const texts = useComposerState(({ draft }) => draft.texts);
  const main = useComposerState(({ draft }) => draft.locale);
  const neighbour = (step: number): ListingLocale => {
    const at = LISTING_LOCALES.indexOf(locale);
    return LISTING_LOCALES[(at + step + LISTING_LOCALES.length) % LISTING_LOCALES.length]!;
  };
  useEffect(() => {
    const pressed = (event: globalThis.KeyboardEvent) => {
      if (isTyping(event.target) || event.ctrlKey || event.metaKey || document.querySelector('dialog[open]')) return;
      if (event.key === '[') setLocale(neighbour(-1));
      if (event.key === ']') setLocale(neighbour(1));
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  });
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = neighbour(step);
    setLocale(next);
    document.getElementById(`language-${next}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={intl.formatMessage({ id: 'composer.languages' })} className="flex flex-wrap gap-1">
      {LISTING_LOCALES.map((each) => {
        const isComplete = isTextComplete(texts[each]);
        const state = isComplete ? 'complete' : isBegun(texts[each]) ? 'begun' : 'empty';
        const Icon = isComplete ? CircleCheck : CircleDashed;
        return (
          <button
            key={each}
            id={`language-${each}`}
            type="button"
            role="tab"
            aria-selected={each === locale}
            aria-controls="composer-blocks"
            tabIndex={each === locale ? 0 : -1}
            onClick={() => setLocale(each)}
            onKeyDown={move}
            className="inline-flex min-h-9 items-center gap-1.5 rounded-md px-3 text-sm text-muted hover:bg-sunken aria-selected:bg-accent-soft aria-selected:font-medium aria-selected:text-accent pointer-coarse:min-h-11"
          >
            <span lang={each}>{LOCALE_NAMES[each]}</span>
            {each === main && <span aria-hidden>*</span>}
            <Icon aria-hidden size={14} className={isComplete ? 'text-positive' : ''} />
            <span className="sr-only">
              {each === main && intl.formatMessage({ id: 'composer.languages.main' })}{' '}
              {intl.formatMessage(STATES[state])}
            </span>
          </button>
        );
      })}
    </div>
  );
}

/** What a language without complete texts means: begun, it is in the way; empty, its buyers read the main texts. */
export function LanguageNote() {
  const { locale } = usePlace();
  const draft = useComposerState((state) => state.draft);
  if (locale === draft.locale || isTextComplete(draft.texts[locale])) return null;
  if (isBegun(draft.texts[locale])) {
    return (
      <p className="text-sm text-warning">
        <FormattedMessage id="composer.languages.unfinished" values={{ language: LOCALE_NAMES[locale] }} />
      </p>
    );
  }
  return (
    <p className="text-sm text-muted">
      <FormattedMessage
        id="composer.languages.incomplete"
        values={{ language: LOCALE_NAMES[locale], main: LOCALE_NAMES[draft.locale] }}
      />
    </p>
  );
}
