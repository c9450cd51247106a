import { useLocation, useNavigate } from '@tanstack/react-router';
import { ChevronDown, Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { CATEGORIES, categoryNames } from '../../vocabulary/categories.js';
import { originNames, ORIGINS } from '../../vocabulary/origins.js';
import { PLATFORM_NAMES, PLATFORMS } from '../../vocabulary/platforms.js';
import { stageNames, STAGES } from '../../vocabulary/stages.js';
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
  return (
    <search aria-label={intl.formatMessage({ id: 'trends.filters' })} className="mb-4 flex flex-wrap items-end gap-2">
      <KeywordField key={search.q === undefined ? 'empty' : 'filled'} keyword={search.q ?? ''} onChange={change} />
      <Choices search={search} onChange={change} />
      <div className="flex items-center gap-2">{hasFilters(search) && <ClearFilters />}</div>
      <div className="sm:ml-auto">
        <Choice
          label={intl.formatMessage({ id: 'trends.sort' })}
          value={search.sort ?? 'SCORE_DESC'}
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
        options={[any, ...CATEGORIES.map((value) => ({ value, text: intl.formatMessage(categoryNames[value]) }))]}
        onChange={(value) => onChange({ category: value || undefined })}
      />
      <Choice
        label={intl.formatMessage({ id: 'trends.filter.window' })}
        value={search.window ?? ''}
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

interface Option {
  value: string;
  text: string;
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly Option[];
  onChange: (value: string) => void;
}

const Choice = ({ label, value, options, onChange }: ChoiceProps) => (
  <label className="text-xs text-muted">
    <span className="mb-1 block">{label}</span>
    <select
      value={value}
      onChange={(event) => onChange(event.target.value)}
      className={`h-9 max-w-44 rounded-md border bg-surface px-2 text-sm text-text pointer-coarse:h-11 ${value === '' ? 'border-control' : 'border-accent'}`}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.text}
        </option>
      ))}
    </select>
  </label>
);

interface ManyChoiceProps {
  label: string;
  chosen: readonly string[];
  options: readonly Option[];
  onToggle: (value: string) => void;
}

/** Several of a few: a native disclosure with check boxes. */
function ManyChoice({ label, chosen, options, onToggle }: ManyChoiceProps) {
  const names = options.filter(({ value }) => chosen.includes(value)).map(({ text }) => text);
  return (
    <div className="text-xs text-muted">
      <span aria-hidden className="mb-1 block">
        {label}
      </span>
      <details className="group relative" onKeyDown={closeOnEscape} onBlur={closeOnLeave}>
        <summary
          className={`flex h-9 max-w-44 list-none items-center gap-2 rounded-md border bg-surface px-2 text-sm text-text pointer-coarse:h-11 ${names.length === 0 ? 'border-control' : 'border-accent'}`}
        >
          <span className="sr-only">{label}</span>
          <span className="truncate">
            {names.length === 0 ? <FormattedMessage id="trends.filter.any" /> : names.join(', ')}
          </span>
          <ChevronDown aria-hidden size={14} className="shrink-0 group-open:rotate-180" />
        </summary>
        <div className="card absolute left-0 z-20 mt-1 min-w-48 p-2 shadow-raised">
          {options.map(({ value, text }) => (
            <label
              key={value}
              className="flex min-h-8 cursor-pointer items-center gap-2 rounded-sm px-2 text-sm text-text hover:bg-sunken pointer-coarse:min-h-11"
            >
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={() => onToggle(value)}
                className="size-4 accent-accent"
              />
              {text}
            </label>
          ))}
        </div>
      </details>
    </div>
  );
}

function closeOnEscape(event: React.KeyboardEvent<HTMLDetailsElement>): void {
  if (event.key !== 'Escape' || !event.currentTarget.open) return;
  event.currentTarget.open = false;
  event.currentTarget.querySelector('summary')?.focus();
}

function closeOnLeave(event: React.FocusEvent<HTMLDetailsElement>): void {
  if (!event.currentTarget.contains(event.relatedTarget)) event.currentTarget.open = false;
}
