import { useNavigate, useSearch } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { AuditLogDocument } from '../../../gql/accounts.js';
import type { AuditEntryWhere, AuditLogQuery } from '../../../gql/accounts.js';
import { useRight } from '../../../graph/session-store.js';
import { useAnswer } from '../../../graph/use-answer.js';
import { LoadMore } from '../../../ui/load-more.js';
import { Section } from '../../../ui/section.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { usePageCursors } from '../../../ui/use-page-cursors.js';
import type { PageCursors } from '../../../ui/use-page-cursors.js';
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

function AuditList({ where }: { where: AuditEntryWhere | null }) {
  const pages = usePageCursors();
  return (
    <ul className="divide-y divide-hairline">
      {pages.afters.map((after, index) => (
        <AuditRows
          key={after ?? ''}
          where={where}
          after={after}
          pages={pages}
          isLast={index === pages.afters.length - 1}
        />
      ))}
    </ul>
  );
}

interface AuditRowsProps {
  where: AuditEntryWhere | null;
  after: string | null;
  pages: PageCursors;
  isLast: boolean;
}

function AuditRows({ where, after, pages, isLast }: AuditRowsProps) {
  const { answer } = useAnswer({
    query: AuditLogDocument,
    variables: { first: PAGE_SIZE, after, where },
    pick: ({ workspace }) => workspace?.auditLog,
  });
  if (!answer) {
    return (
      <li className="space-y-3 py-3">
        <Skeleton className="h-10" />
        <Skeleton className="h-10" />
      </li>
    );
  }
  return (
    <>
      {after === null && answer.nodes.length === 0 && (
        <li className="py-3 text-sm text-muted">
          {where ? <FormattedMessage id="list.none" /> : <FormattedMessage id="audit.none" />}
        </li>
      )}
      {answer.nodes.flatMap((entry) => (entry ? [<AuditEntryRow key={entry.id} entry={entry} />] : []))}
      {isLast && answer.pageInfo.hasNextPage && (
        <li className="pt-4">
          <LoadMore onPress={() => pages.more(answer.pageInfo.endCursor)} />
        </li>
      )}
    </>
  );
}
