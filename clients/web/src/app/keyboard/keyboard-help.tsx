import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import type { MessageDescriptor } from 'react-intl';
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
  approve: { id: 'keys.approve' },
  reject: { id: 'keys.reject' },
  rate: { id: 'keys.rate' },
  flag: { id: 'keys.flag' },
  tags: { id: 'keys.tags' },
  zoom: { id: 'keys.zoom' },
});

interface Shortcut {
  readonly text: MessageDescriptor;
  readonly keys: readonly string[];
  /** What stands between the keys: pressed one after the other, together, or each by itself. */
  readonly by: 'then' | 'with' | 'or';
}

const key = (text: MessageDescriptor, ...keys: readonly string[]): Shortcut => ({ text, keys, by: 'or' });
const sequence = (text: MessageDescriptor, ...keys: readonly string[]): Shortcut => ({ text, keys, by: 'then' });

const EVERYWHERE: readonly Shortcut[] = [
  sequence(texts.goToday, 'g', 'h'),
  sequence(texts.goTrends, 'g', 't'),
  sequence(texts.goStudio, 'g', 's'),
  sequence(texts.goListings, 'g', 'l'),
  sequence(texts.goSettings, 'g', ','),
  sequence(texts.goDevelopers, 'g', 'd'),
  key(texts.search, '/'),
  key(texts.next, 'j'),
  key(texts.previous, 'k'),
  key(texts.open, 'Enter'),
  { text: texts.openPage, keys: ['Ctrl', 'Enter'], by: 'with' },
  key(texts.idea, 'i'),
  key(texts.pause, 'p'),
  key(texts.close, 'Esc'),
  key(texts.help, '?'),
];
/** As features/designs/review listens to them. */
const IN_REVIEW: readonly Shortcut[] = [
  key(texts.approve, 'a'),
  key(texts.reject, 'x', 'r'),
  key(texts.rate, '1', '…', '5'),
  key(texts.flag, 'f'),
  key(texts.tags, 't'),
  key(texts.zoom, '+', '-', '0'),
];

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
      <Keys title={<FormattedMessage id="keys.general" />} keys={EVERYWHERE} />
      <Keys title={<FormattedMessage id="keys.review" />} keys={IN_REVIEW} />
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

function Keys({ title, keys }: { title: ReactNode; keys: readonly Shortcut[] }) {
  return (
    <>
      <h3 className="mt-4 mb-2 text-sm font-semibold">{title}</h3>
      <dl className="space-y-2 text-sm">
        {keys.map((shortcut) => (
          <div key={String(shortcut.text.id)} className="flex items-center justify-between gap-4">
            <dt>
              <FormattedMessage {...shortcut.text} />
            </dt>
            <dd className="flex items-center gap-1 text-muted">
              <KeyCaps {...shortcut} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

const KeyCaps = ({ keys, by }: Shortcut) =>
  keys.map((name, index) => (
    <span key={name} className="flex items-center gap-1">
      {index > 0 && by === 'then' && <FormattedMessage id="keys.then" />}
      {index > 0 && by === 'with' && <span>+</span>}
      {name === '…' ? (
        name
      ) : (
        <kbd className="rounded-sm border border-control bg-sunken px-1.5 text-xs text-text">{name}</kbd>
      )}
    </span>
  ));
