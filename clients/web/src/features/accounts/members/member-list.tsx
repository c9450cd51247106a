import { MembersDocument } from '../../../gql/accounts.js';
import type { MembersQuery } from '../../../gql/accounts.js';
import { useAnswer } from '../../../graph/use-answer.js';
import { LoadMore } from '../../../ui/load-more.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { usePageCursors } from '../../../ui/use-page-cursors.js';
import type { PageCursors } from '../../../ui/use-page-cursors.js';
import { useViewer } from '../session/use-viewer.js';
import { MemberRow } from './member-row.js';

const PAGE_SIZE = 50;

type Page = NonNullable<NonNullable<MembersQuery['workspace']>['members']>;
export type Member = NonNullable<Page['nodes'][number]>;

/** The members, with what the signed-in person may change about them. */
export function MemberList() {
  const pages = usePageCursors();
  return (
    <ul className="divide-y divide-hairline">
      {pages.afters.map((after, index) => (
        <MemberPage key={after ?? ''} after={after} pages={pages} isLast={index === pages.afters.length - 1} />
      ))}
    </ul>
  );
}

function MemberPage({ after, pages, isLast }: { after: string | null; pages: PageCursors; isLast: boolean }) {
  const viewer = useViewer();
  const { answer } = useAnswer({
    query: MembersDocument,
    variables: { first: PAGE_SIZE, after },
    pick: ({ workspace }) => workspace?.members,
  });
  if (!answer || !viewer) {
    return (
      <li className="py-3">
        <Skeleton className="h-10" />
      </li>
    );
  }
  return (
    <>
      {answer.nodes.flatMap((member) =>
        member ? [<MemberRow key={member.id} member={member} viewer={viewer} />] : [],
      )}
      {isLast && answer.pageInfo.hasNextPage && (
        <li className="pt-4">
          <LoadMore onPress={() => pages.more(answer.pageInfo.endCursor)} />
        </li>
      )}
    </>
  );
}
