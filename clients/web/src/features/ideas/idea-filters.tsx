import { useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '../../ui/button.js';
import type { IdeaSearch } from './idea-search.js';
import { sourceNames } from './idea-texts.js';

const CONTROL =
  'mt-1 block h-9 w-full rounded-md border border-control bg-surface px-2 text-sm text-text pointer-coarse:h-11';
const TYPING_PAUSE_MS = 250;

/** What the list is narrowed by; it stands in the address. */
export function IdeaFilters({ search, onChange }: { search: IdeaSearch; onChange: (search: IdeaSearch) => void }) {
  const intl = useIntl();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [text, setText] = useState(search.q ?? '');
  const set = (name: 'q' | 'status' | 'source', value: string) => {
    const { [name]: _was, ...rest } = search;
    onChange(value === '' ? rest : { ...rest, [name]: value });
  };
  const type = (value: string) => {
    setText(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => set('q', value.trim()), TYPING_PAUSE_MS);
  };
  const isFiltered = search.q !== undefined || search.status !== undefined || search.source !== undefined;
  return (
    <search
      aria-label={intl.formatMessage({ id: 'trends.filters' })}
      className="flex flex-wrap items-end gap-3 text-xs text-muted *:min-w-32 *:flex-1 sm:*:flex-none"
    >
      <label>
        <FormattedMessage id="ideas.filter.text" />
        <input
          type="search"
          value={text}
          maxLength={200}
          onChange={(event) => type(event.target.value)}
          className={CONTROL}
        />
      </label>
      <Selects search={search} onSet={set} />
      {isFiltered && (
        <Button
          kind="quiet"
          onClick={() => {
            setText('');
            const { trend, occasion } = search;
            onChange({ ...(trend !== undefined && { trend }), ...(occasion !== undefined && { occasion }) });
          }}
        >
          <FormattedMessage id="trends.filter.clear" />
        </Button>
      )}
    </search>
  );
}

interface SelectsProps {
  search: IdeaSearch;
  onSet: (name: 'status' | 'source', value: string) => void;
}

function Selects({ search, onSet: set }: SelectsProps) {
  const intl = useIntl();
  return (
    <>
      <label>
        <FormattedMessage id="ideas.filter.status" />
        <select value={search.status ?? ''} onChange={(event) => set('status', event.target.value)} className={CONTROL}>
          <option value="">{intl.formatMessage({ id: 'ideas.status.all' })}</option>
          <option value="OPEN">{intl.formatMessage({ id: 'ideas.status.DRAFT' })}</option>
          <option value="CHOSEN">{intl.formatMessage({ id: 'ideas.status.CHOSEN' })}</option>
          <option value="ARCHIVED">{intl.formatMessage({ id: 'ideas.status.ARCHIVED' })}</option>
        </select>
      </label>
      <label>
        <FormattedMessage id="ideas.filter.source" />
        <select value={search.source ?? ''} onChange={(event) => set('source', event.target.value)} className={CONTROL}>
          <option value="">{intl.formatMessage({ id: 'trends.filter.any' })}</option>
          {(['TREND', 'SEASON', 'WORDS'] as const).map((source) => (
            <option key={source} value={source}>
              {intl.formatMessage(sourceNames[source])}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
