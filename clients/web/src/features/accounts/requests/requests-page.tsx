import { useNavigate, useSearch } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { RequestsDocument } from '../../../gql/accounts.js';
import type { RequestLogWhere, RequestsQuery } from '../../../gql/accounts.js';
import { useRight } from '../../../graph/session-store.js';
import { useAnswer } from '../../../graph/use-answer.js';
import { Button } from '../../../ui/button.js';
import { LoadMore } from '../../../ui/load-more.js';
import { Section } from '../../../ui/section.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { usePageCursors } from '../../../ui/use-page-cursors.js';
import type { PageCursors } from '../../../ui/use-page-cursors.js';
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

function RequestList({ where }: { where: RequestLogWhere | null }) {
  const pages = usePageCursors();
  return (
    <ul className="divide-y divide-hairline">
      {pages.afters.map((after, index) => (
        <RequestRows
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

interface RequestRowsProps {
  where: RequestLogWhere | null;
  after: string | null;
  pages: PageCursors;
  isLast: boolean;
}

function RequestRows({ where, after, pages, isLast }: RequestRowsProps) {
  const { answer, again } = useAnswer({
    query: RequestsDocument,
    variables: { first: PAGE_SIZE, after, where },
    pick: ({ workspace }) => workspace?.requests,
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
        <li className="flex flex-wrap items-center gap-3 py-3 text-sm text-muted">
          {where ? <FormattedMessage id="requests.notYet" /> : <FormattedMessage id="requests.none" />}
          <Button onClick={again}>
            <FormattedMessage id="requests.again" />
          </Button>
        </li>
      )}
      {answer.nodes.flatMap((each) => (each ? [<RequestRow key={each.id} request={each} />] : []))}
      {isLast && answer.pageInfo.hasNextPage && (
        <li className="pt-4">
          <LoadMore onPress={() => pages.more(answer.pageInfo.endCursor)} />
        </li>
      )}
    </>
  );
}
