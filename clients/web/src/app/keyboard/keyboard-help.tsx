import { X } from 'lucide-react';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { IconButton } from '../../ui/button.js';
import { useShortcutSetting } from './shortcuts-store.js';

export const HELP_ID = 'keyboard-help';

const texts = defineMessages({
  goToday: { id: 'keys.goToday' },
  goTrends: { id: 'keys.goTrends' },
  goStudio: { id: 'keys.goStudio' },
  idea: { id: 'keys.idea' },
  goListings: { id: 'keys.goListings' },
  goSettings: { id: 'keys.goSettings' },
  goDevelopers: { id: 'keys.goDevelopers' },
  search: { id: 'keys.search' },
  next: { id: 'keys.next' },
  previous: { id: 'keys.previous' },
  open: { id: 'keys.open' },
  openPage: { id: 'keys.openPage' },
  pause: { id: 'keys.pause' },
  close: { id: 'keys.close' },
  help: { id: 'keys.help' },
});

/** `then` stands between keys that are pressed one after the other. */
const KEYS = [
  { text: texts.goToday, keys: ['g', 'h'], isSequence: true },
  { text: texts.goTrends, keys: ['g', 't'], isSequence: true },
  { text: texts.goStudio, keys: ['g', 's'], isSequence: true },
  { text: texts.goListings, keys: ['g', 'l'], isSequence: true },
  { text: texts.goSettings, keys: ['g', ','], isSequence: true },
  { text: texts.goDevelopers, keys: ['g', 'd'], isSequence: true },
  { text: texts.search, keys: ['/'], isSequence: false },
  { text: texts.next, keys: ['j'], isSequence: false },
  { text: texts.previous, keys: ['k'], isSequence: false },
  { text: texts.open, keys: ['Enter'], isSequence: false },
  { text: texts.openPage, keys: ['Ctrl', 'Enter'], isSequence: false },
  { text: texts.idea, keys: ['i'], isSequence: false },
  { text: texts.pause, keys: ['p'], isSequence: false },
  { text: texts.close, keys: ['Esc'], isSequence: false },
  { text: texts.help, keys: ['?'], isSequence: false },
] as const;

/** All keys on one card, and the switch that turns the single ones off. */
export function KeyboardHelp() {
  const intl = useIntl();
  const { isOn, set } = useShortcutSetting();
  return (
    <dialog
      id={HELP_ID}
      aria-labelledby="keyboard-help-title"
      className="card m-auto w-[min(28rem,calc(100vw-2rem))] p-5 shadow-raised"
    >
      <div className="mb-4 flex items-center justify-between">
        <h2 id="keyboard-help-title" className="text-lg font-semibold">
          <FormattedMessage id="keys.title" />
        </h2>
        <form method="dialog">
          <IconButton
            label={intl.formatMessage({ id: 'detail.close' })}
            onClick={(event) => event.currentTarget.closest('dialog')?.close()}
          >
            <X aria-hidden size={18} />
          </IconButton>
        </form>
      </div>
      <dl className="space-y-2 text-sm">
        {KEYS.map(({ text, keys, isSequence }) => (
          <div key={text.id} className="flex items-center justify-between gap-4">
            <dt>
              <FormattedMessage {...text} />
            </dt>
            <dd className="flex items-center gap-1 text-muted">
              {keys.map((key, index) => (
                <span key={key} className="flex items-center gap-1">
                  {index > 0 && (isSequence ? <FormattedMessage id="keys.then" /> : <span>+</span>)}
                  <kbd className="rounded-sm border border-control bg-sunken px-1.5 text-xs text-text">{key}</kbd>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <label className="mt-5 flex min-h-9 cursor-pointer items-center gap-3 text-sm">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => set(event.target.checked)}
          className="size-5 accent-accent"
        />
        <FormattedMessage id="keys.enabled" />
      </label>
    </dialog>
  );
}
