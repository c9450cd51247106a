import { useNavigate, useSearch } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { RequestsDocument } from '../../../gql/accounts.js';
import type { RequestLogWhere, RequestsQuery } from '../../../gql/accounts.js';
import { useRight } from '../../../graph/session-store.js';
import { Button } from '../../../ui/button.js';
import { PagedList } from '../../../ui/paged-list.js';
import { Section } from '../../../ui/section.js';
import { WaitingRows } from '../../../ui/skeleton.js';
import { NoRight } from '../area/no-right.js';
import { RequestFilters } from './request-filters.js';
import { RequestRow } from './request-row.js';

const PAGE_SIZE = 30;

export interface RequestSearch {
  id?: string;
  code?: string;
}

type Page = NonNullable<NonNullable<RequestsQuery['workspace']>['requests']>;
export type LoggedRequest = NonNullable<Page['nodes'][number]>;

const whereOf = ({ id, code }: RequestSearch): RequestLogWhere | null =>
  id === undefined && code === undefined
    ? null
    : { ...(id !== undefined && { requestId: id }), ...(code !== undefined && { code }) };

/** What the workspace asked lately; an error's request id leads here to its line. */
export function RequestsPage() {
  const canRead = useRight('usage.read');
  const search = useSearch({ from: '/account/developers/requests' });
  const navigate = useNavigate({ from: '/developers/requests' });
  if (!canRead) return <NoRight />;
  return (
    <Section title={<FormattedMessage id="area.requests" />} lead={<FormattedMessage id="requests.lead" />}>
      <RequestFilters
        key={search.id ?? ''}
        search={search}
        onChange={(next) => void navigate({ search: next, replace: true })}
      />
      <RequestList key={JSON.stringify(search)} where={whereOf(search)} />
    </Section>
  );
}

const RequestList = ({ where }: { where: RequestLogWhere | null }) => (
  <PagedList
    query={RequestsDocument}
    variablesAt={(after) => ({ first: PAGE_SIZE, after, where })}
    pick={({ workspace }) => workspace?.requests}
    waiting={<WaitingRows />}
    none={(again) => (
      <li className="flex flex-wrap items-center gap-3 py-3 text-sm text-muted">
        {where ? <FormattedMessage id="requests.notYet" /> : <FormattedMessage id="requests.none" />}
        <Button onClick={again}>
          <FormattedMessage id="requests.again" />
        </Button>
      </li>
    )}
  >
    {(request) => <RequestRow request={request} />}
  </PagedList>
);
