import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { LOCALE_NAMES } from '../../../i18n/locales.js';
import { Button } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { useComposerState, usePlace } from './composer-context.js';
import { differencesOf, isSame, isTextField, valueOf, withField } from './draft.js';
import type { Draft, DraftField } from './draft.js';
import { nameOfField } from './field-names.js';
import type { ListingLocale } from '../../../../../../schema/listings/listing.rules.js';

type Side = 'mine' | 'theirs';

/** Somebody else saved meanwhile: both versions field by field, and a choice for each. Nothing is lost before it is made. */
export function ConflictDialog() {
  const { store } = usePlace();
  const theirs = useComposerState((state) => state.theirs);
  const draft = useComposerState((state) => state.draft);
  const base = useComposerState((state) => state.base);
  const [chosen, setChosen] = useState<Partial<Record<DraftField, Side>>>({});
  if (!theirs) return null;
  const fields = differencesOf(draft, theirs.draft);
  // What only one side touched is that side's; what both did is mine until somebody says otherwise.
  const sideOf = (field: DraftField): Side =>
    chosen[field] ?? (isSame(valueOf(base, field), valueOf(draft, field)) ? 'theirs' : 'mine');
  const settle = (side: (field: DraftField) => Side) => {
    const merged = fields.reduce<Draft>(
      (so, field) => (side(field) === 'theirs' ? withField(so, theirs.draft, field) : so),
      draft,
    );
    store.getState().settle(merged);
  };
  return (
    <Dialog isSticky title={<FormattedMessage id="composer.conflict" />} onClose={() => undefined}>
      <p className="mb-4 text-sm text-muted">
        <FormattedMessage id="composer.conflict.text" />
      </p>
      <ul className="space-y-4">
        {fields.map((field) => (
          <FieldChoice
            key={field}
            field={field}
            mine={valueOf(draft, field)}
            theirs={valueOf(theirs.draft, field)}
            side={sideOf(field)}
            onChoose={(side) => setChosen((was) => ({ ...was, [field]: side }))}
          />
        ))}
      </ul>
      <div className="mt-5 flex flex-wrap justify-end gap-3">
        <Button onClick={() => settle(() => 'theirs')}>
          <FormattedMessage id="composer.conflict.theirs" />
        </Button>
        <Button onClick={() => settle(() => 'mine')}>
          <FormattedMessage id="composer.conflict.mine" />
        </Button>
        <Button kind="primary" onClick={() => settle(sideOf)}>
          <FormattedMessage id="composer.conflict.merge" />
        </Button>
      </div>
    </Dialog>
  );
}

interface FieldChoiceProps {
  field: DraftField;
  mine: unknown;
  theirs: unknown;
  side: Side;
  onChoose: (side: Side) => void;
}

function FieldChoice({ field, mine, theirs, side, onChoose }: FieldChoiceProps) {
  const intl = useIntl();
  const [name = '', locale] = field.split('.');
  const known = nameOfField(name);
  const names = {
    mine: intl.formatMessage({ id: 'composer.conflict.mine.one' }),
    theirs: intl.formatMessage({ id: 'composer.conflict.theirs.one' }),
  };
  const option = (value: Side, text: unknown) => (
    <label
      className={`flex items-start gap-2 rounded-md border p-2 text-sm ${side === value ? 'border-accent bg-accent-soft' : 'border-hairline'}`}
    >
      <input
        aria-label={names[value]}
        type="radio"
        name={field}
        checked={side === value}
        onChange={() => onChoose(value)}
        className="mt-1 accent-accent"
      />
      <span className="min-w-0 flex-1">
        <span className="block text-xs text-muted">{names[value]}</span>
        <span className="block max-h-32 overflow-y-auto break-words whitespace-pre-line">{shown(text) || '–'}</span>
      </span>
    </label>
  );
  return (
    <li>
      <fieldset>
        <legend className="mb-1 text-sm font-medium">
          {known ? intl.formatMessage(known) : name}
          {isTextField(field) && ` · ${LOCALE_NAMES[locale as ListingLocale]}`}
        </legend>
        <div className="grid gap-2 sm:grid-cols-2">
          {option('mine', mine)}
          {option('theirs', theirs)}
        </div>
      </fieldset>
    </li>
  );
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (!Array.isArray(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  return value
    .map((item: unknown) => {
      if (typeof item !== 'object' || item === null) return String(item);
      const {
        altText = '',
        key,
        name = '',
        values = [],
      } = item as { altText?: string; key?: string; name?: string; values?: string[] };
      return key === undefined ? `${name}: ${values.join(' / ')}` : `${key.split('/').at(-1) ?? ''} ${altText}`;
    })
    .join(', ');
}
