import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '../../../ui/button.js';
import { actionName, KNOWN_ACTIONS } from './actions.js';
import type { AuditSearch } from './audit-page.js';

const CONTROL =
  'mt-1 block h-9 w-full rounded-md border border-control bg-surface px-2 text-sm text-text pointer-coarse:h-11';

/** What the log is narrowed by; it stands in the address. */
export function AuditFilters({ search, onChange }: { search: AuditSearch; onChange: (search: AuditSearch) => void }) {
  const intl = useIntl();
  const set = (name: keyof AuditSearch) => (event: { target: { value: string } }) => {
    const { [name]: _was, ...rest } = search;
    onChange(event.target.value === '' ? rest : { ...rest, [name]: event.target.value });
  };
  return (
    <search
      aria-label={intl.formatMessage({ id: 'trends.filters' })}
      className="mb-4 flex flex-wrap items-end gap-3 text-xs text-muted *:min-w-32 *:flex-1 sm:*:flex-none"
    >
      <label>
        <FormattedMessage id="audit.action" />
        <select value={search.action ?? ''} onChange={set('action')} className={CONTROL}>
          <option value="">{intl.formatMessage({ id: 'trends.filter.any' })}</option>
          {KNOWN_ACTIONS.map((action) => (
            <option key={action} value={action}>
              {actionName(intl, action)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <FormattedMessage id="audit.from" />
        <input type="date" value={search.from ?? ''} onChange={set('from')} className={CONTROL} />
      </label>
      <label>
        <FormattedMessage id="audit.to" />
        <input type="date" value={search.to ?? ''} onChange={set('to')} className={CONTROL} />
      </label>
      <label>
        <FormattedMessage id="fault.requestId" />
        <input
          type="search"
          defaultValue={search.requestId ?? ''}
          spellCheck={false}
          onBlur={set('requestId')}
          onKeyDown={(event) => {
            if (event.key === 'Enter') set('requestId')({ target: event.currentTarget });
          }}
          className={CONTROL}
        />
      </label>
      {Object.keys(search).length > 0 && (
        <Button kind="quiet" onClick={() => onChange({})}>
          <FormattedMessage id="trends.filter.clear" />
        </Button>
      )}
    </search>
  );
}
