import { KeyRound } from 'lucide-react';
import { FormattedMessage } from 'react-intl';
import { ApiKeysDocument } from '../../../gql/accounts.js';
import type { ApiKeysQuery } from '../../../gql/accounts.js';
import { useAnswer } from '../../../graph/use-answer.js';
import { LoadMore } from '../../../ui/load-more.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { usePageCursors } from '../../../ui/use-page-cursors.js';
import type { PageCursors } from '../../../ui/use-page-cursors.js';
import { KeyRow } from './key-row.js';

const PAGE_SIZE = 25;

type Page = NonNullable<NonNullable<ApiKeysQuery['workspace']>['apiKeys']>;
export type Key = NonNullable<Page['nodes'][number]>;

/** Keys of the workspace, newest first; ended ones stay to be read. */
export function KeyList() {
  const pages = usePageCursors();
  return (
    <ul className="divide-y divide-hairline">
      {pages.afters.map((after, index) => (
        <KeyPage key={after ?? ''} after={after} pages={pages} isLast={index === pages.afters.length - 1} />
      ))}
    </ul>
  );
}

function KeyPage({ after, pages, isLast }: { after: string | null; pages: PageCursors; isLast: boolean }) {
  const { answer } = useAnswer({
    query: ApiKeysDocument,
    variables: { first: PAGE_SIZE, after },
    pick: ({ workspace }) => workspace?.apiKeys,
  });
  if (!answer) {
    return (
      <li>
        <Skeleton className="h-16" />
      </li>
    );
  }
  return (
    <>
      {after === null && answer.nodes.length === 0 && (
        <li className="flex items-center gap-3 text-sm text-muted">
          <KeyRound aria-hidden size={18} className="shrink-0" />
          <FormattedMessage id="apiKey.none" />
        </li>
      )}
      {answer.nodes.flatMap((key) => (key ? [<KeyRow key={key.id} apiKey={key} />] : []))}
      {isLast && answer.pageInfo.hasNextPage && (
        <li className="pt-4">
          <LoadMore onPress={() => pages.more(answer.pageInfo.endCursor)} />
        </li>
      )}
    </>
  );
}
