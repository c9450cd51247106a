import { useLocation, useNavigate } from '@tanstack/react-router';
import { ListFilter, Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { Button } from '../../ui/button.js';
import { CATEGORIES } from '../../../../../schema/signals/category.rules.js';
import { categoryNames } from '../../vocabulary/categories.js';
import { originNames, ORIGINS } from '../../vocabulary/origins.js';
import { PLATFORM_NAMES, PLATFORMS } from '../../vocabulary/platforms.js';
import { stageNames, STAGES } from '../../vocabulary/stages.js';
import { Choice, ManyChoice } from './choices.js';
import { ClearFilters } from './clear-filters.js';
import { hasFilters, platformsOf, SORTS, stagesOf, toggled, WINDOWS } from './trend-search.js';
import type { Sort, TrendSearch, Window } from './trend-search.js';

const windowNames = defineMessages<Window>({
  '24h': { id: 'trends.filter.window.24h' },
  '7d': { id: 'trends.filter.window.7d' },
  '30d': { id: 'trends.filter.window.30d' },
});
const sortNames = defineMessages<Sort>({
  SCORE_DESC: { id: 'trends.sort.SCORE_DESC' },
  VELOCITY_DESC: { id: 'trends.sort.VELOCITY_DESC' },
  FIRST_SEEN_AT_DESC: { id: 'trends.sort.FIRST_SEEN_AT_DESC' },
  CONFIDENCE_DESC: { id: 'trends.sort.CONFIDENCE_DESC' },
  UPDATED_AT_DESC: { id: 'trends.sort.UPDATED_AT_DESC' },
});

type Patch = { [Key in keyof TrendSearch]?: TrendSearch[Key] | undefined };
type Change = (patch: Patch) => void;

/** Changes the address; a key set to undefined leaves it. */
function useChange(): Change {
  const navigate = useNavigate({ from: '/trends' });
  return (patch) =>
    void navigate({
      search: (was) =>
        Object.fromEntries(
          Object.entries({ ...was, ...patch }).filter(([, value]) => value !== undefined),
        ) as TrendSearch,
      replace: true,
      resetScroll: false,
    });
}

/** Everything a list can be narrowed by; the address is the only place where it is kept. */
export function TrendFilters({ search }: { search: TrendSearch }) {
  const intl = useIntl();
  const change = useChange();
  const [isOpen, setOpen] = useState(false);
  return (
    <search aria-label={intl.formatMessage({ id: 'trends.filters' })} className="mb-4 flex flex-wrap items-end gap-2">
      <KeywordField key={search.q === undefined ? 'empty' : 'filled'} keyword={search.q ?? ''} onChange={change} />
      <Button
        aria-expanded={isOpen}
        aria-controls="filter-choices"
        onClick={() => setOpen(!isOpen)}
        className="sm:hidden"
      >
        <ListFilter aria-hidden size={16} />
        <FormattedMessage id="trends.filters" />
      </Button>
      <div id="filter-choices" className={`${isOpen ? 'contents' : 'hidden'} sm:contents`}>
        <Choices search={search} onChange={change} />
      </div>
      {hasFilters(search) && <ClearFilters />}
      <div className="ml-auto">
        <Choice
          label={intl.formatMessage({ id: 'trends.sort' })}
          value={search.sort ?? 'SCORE_DESC'}
          isSet={false}
          options={SORTS.map((value) => ({ value, text: intl.formatMessage(sortNames[value]) }))}
          onChange={(value) => change({ sort: value === 'SCORE_DESC' ? undefined : (value as Sort) })}
        />
      </div>
    </search>
  );
}

function Choices({ search, onChange }: { search: TrendSearch; onChange: Change }) {
  const intl = useIntl();
  const platforms = platformsOf(search.platform);
  const stages = stagesOf(search.stage);
  const any = { value: '', text: intl.formatMessage({ id: 'trends.filter.any' }) };
  return (
    <>
      <ManyChoice
        label={intl.formatMessage({ id: 'trends.filter.platform' })}
        chosen={platforms}
        options={PLATFORMS.map((value) => ({ value, text: PLATFORM_NAMES[value] }))}
        onToggle={(value) => onChange({ platform: toggled(platforms, value) })}
      />
      <ManyChoice
        label={intl.formatMessage({ id: 'trends.filter.stage' })}
        chosen={stages}
        options={STAGES.map((value) => ({ value, text: intl.formatMessage(stageNames[value]) }))}
        onToggle={(value) => onChange({ stage: toggled(stages, value) })}
      />
      <Choice
        label={intl.formatMessage({ id: 'trends.filter.category' })}
        value={search.category ?? ''}
        isSet={search.category !== undefined}
        options={[any, ...CATEGORIES.map((value) => ({ value, text: intl.formatMessage(categoryNames[value]) }))]}
        onChange={(value) => onChange({ category: value || undefined })}
      />
      <Choice
        label={intl.formatMessage({ id: 'trends.filter.window' })}
        value={search.window ?? ''}
        isSet={search.window !== undefined}
        options={[
          any,
          ...(Object.keys(WINDOWS) as Window[]).map((value) => ({
            value,
            text: intl.formatMessage(windowNames[value]),
          })),
        ]}
        onChange={(value) => onChange({ window: (value || undefined) as Window | undefined })}
      />
      <Choice
        label={intl.formatMessage({ id: 'trends.filter.origin' })}
        value={search.origin ?? ''}
        isSet={search.origin !== undefined}
        options={[any, ...ORIGINS.map((value) => ({ value, text: intl.formatMessage(originNames[value]) }))]}
        onChange={(value) => onChange({ origin: (value || undefined) as TrendSearch['origin'] })}
      />
      <label className="inline-flex min-h-9 cursor-pointer items-center gap-2 rounded-md px-1 text-sm pointer-coarse:min-h-11">
        <input
          type="checkbox"
          checked={search.breakout === true}
          onChange={(event) => onChange({ breakout: event.target.checked || undefined })}
          className="size-5 accent-accent"
        />
        <FormattedMessage id="trends.filter.breakout" />
      </label>
    </>
  );
}

const TYPING_PAUSE_MS = 250;

function KeywordField({ keyword, onChange }: { keyword: string; onChange: Change }) {
  const intl = useIntl();
  const field = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isAsked = useLocation({ select: ({ hash }) => hash === 'search' });
  const [text, setText] = useState(keyword);
  useEffect(() => {
    if (isAsked) field.current?.focus();
  }, [isAsked]);
  const type = (value: string) => {
    setText(value);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onChange({ q: value.trim() || undefined }), TYPING_PAUSE_MS);
  };
  return (
    <label className="w-full text-xs text-muted sm:w-64">
      <span className="mb-1 block">
        <FormattedMessage id="trends.filter.keyword" />
      </span>
      <span className="relative block">
        <Search aria-hidden size={16} className="pointer-events-none absolute left-3 top-1/2 -translate-y-1/2" />
        <input
          ref={field}
          type="search"
          value={text}
          maxLength={200}
          placeholder={intl.formatMessage({ id: 'trends.filter.keyword.hint' })}
          onChange={(event) => type(event.target.value)}
          className="h-9 w-full rounded-md border border-control bg-surface pl-9 pr-3 text-sm text-text placeholder:text-muted pointer-coarse:h-11"
        />
      </span>
    </label>
  );
}
