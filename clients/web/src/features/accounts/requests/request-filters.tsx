import { Search } from 'lucide-react';
import type { SubmitEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '../../../ui/button.js';
import type { RequestSearch } from './requests-page.js';

/** The codes of API errors, as they stand in an answer; docs/guides/errors.md explains each. */
const CODES = [
  'BAD_USER_INPUT',
  'CONFLICT',
  'FORBIDDEN',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'INTERNAL',
  'INVALID_CURSOR',
  'MAX_COST_EXCEEDED',
  'NOT_FOUND',
  'QUERY_TOO_DEEP',
  'THROTTLED',
  'UNAUTHENTICATED',
  'UPSTREAM_UNAVAILABLE',
] as const;

const CONTROL = 'h-9 w-full rounded-md border border-control bg-surface px-2 text-sm text-text pointer-coarse:h-11';

/** Finds a request by its id, or those with an error. */
export function RequestFilters({
  search,
  onChange,
}: {
  search: RequestSearch;
  onChange: (search: RequestSearch) => void;
}) {
  const intl = useIntl();
  const { code, id } = search;
  const find = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const value = new FormData(event.currentTarget).get('id');
    const text = typeof value === 'string' ? value.trim() : '';
    onChange({ ...(code !== undefined && { code }), ...(text !== '' && { id: text }) });
  };
  const choose = (value: string) => onChange({ ...(id !== undefined && { id }), ...(value !== '' && { code: value }) });
  return (
    <search
      aria-label={intl.formatMessage({ id: 'trends.filters' })}
      className="mb-4 flex flex-wrap items-end gap-3 text-xs text-muted"
    >
      <form onSubmit={find} className="flex min-w-0 flex-1 basis-64 items-end gap-2">
        <label className="min-w-0 flex-1">
          <span className="mb-1 block">
            <FormattedMessage id="fault.requestId" />
          </span>
          <input type="search" name="id" defaultValue={id ?? ''} spellCheck={false} className={CONTROL} />
        </label>
        <Button type="submit">
          <Search aria-hidden size={16} />
          <FormattedMessage id="requests.find" />
        </Button>
      </form>
      <label className="min-w-40">
        <span className="mb-1 block">
          <FormattedMessage id="requests.code" />
        </span>
        <select value={code ?? ''} onChange={(event) => choose(event.target.value)} className={CONTROL}>
          <option value="">{intl.formatMessage({ id: 'trends.filter.any' })}</option>
          {CODES.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      {(id !== undefined || code !== undefined) && (
        <Button kind="quiet" onClick={() => onChange({})}>
          <FormattedMessage id="trends.filter.clear" />
        </Button>
      )}
    </search>
  );
}
