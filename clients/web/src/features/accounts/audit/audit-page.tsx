import { useNavigate, useSearch } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { AuditLogDocument } from '../../../gql/accounts.js';
import type { AuditEntryWhere, AuditLogQuery } from '../../../gql/accounts.js';
import { useRight } from '../../../graph/session-store.js';
import { PagedList } from '../../../ui/paged-list.js';
import { Section } from '../../../ui/section.js';
import { WaitingRows } from '../../../ui/skeleton.js';
import { NoRight } from '../area/no-right.js';
import { AuditEntryRow } from './audit-entry-row.js';
import { AuditFilters } from './audit-filters.js';

const PAGE_SIZE = 30;

export interface AuditSearch {
  action?: string;
  from?: string;
  to?: string;
  requestId?: string;
}

type Page = NonNullable<NonNullable<AuditLogQuery['workspace']>['auditLog']>;
export type AuditEntry = NonNullable<Page['nodes'][number]>;

const DAY_MS = 86_400_000;
const momentOf = (day: string, plusMs = 0): string | undefined => {
  const at = Date.parse(day);
  return Number.isNaN(at) ? undefined : new Date(at + plusMs).toISOString();
};

/** The filter of the API for what the address says; days are whole, in UTC. */
export function auditWhere({ action, from, to, requestId }: AuditSearch): AuditEntryWhere | null {
  const begin = from === undefined ? undefined : momentOf(from);
  const end = to === undefined ? undefined : momentOf(to, DAY_MS);
  const where = {
    ...(action !== undefined && { action: [action] }),
    ...(requestId !== undefined && { requestId }),
    ...(begin !== undefined && { from: begin }),
    ...(end !== undefined && { to: end }),
  };
  return Object.keys(where).length === 0 ? null : where;
}

/** Who changed what, and when: it can be read and filtered, and nobody can change it. */
export function AuditPage() {
  const canRead = useRight('audit.read');
  const search = useSearch({ from: '/account/settings/audit' });
  const navigate = useNavigate({ from: '/settings/audit' });
  if (!canRead) return <NoRight />;
  return (
    <Section title={<FormattedMessage id="area.audit" />} lead={<FormattedMessage id="audit.lead" />}>
      <AuditFilters search={search} onChange={(next) => void navigate({ search: next, replace: true })} />
      <AuditList key={JSON.stringify(search)} where={auditWhere(search)} />
    </Section>
  );
}

const AuditList = ({ where }: { where: AuditEntryWhere | null }) => (
  <PagedList
    query={AuditLogDocument}
    variablesAt={(after) => ({ first: PAGE_SIZE, after, where })}
    pick={({ workspace }) => workspace?.auditLog}
    waiting={<WaitingRows />}
    none={
      <li className="py-3 text-sm text-muted">
        {where ? <FormattedMessage id="list.none" /> : <FormattedMessage id="audit.none" />}
      </li>
    }
  >
    {(entry) => <AuditEntryRow entry={entry} />}
  </PagedList>
);
