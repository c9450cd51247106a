import { MembersDocument } from '../../../gql/accounts.js';
import type { MembersQuery } from '../../../gql/accounts.js';
import { PagedList } from '../../../ui/paged-list.js';
import { Skeleton } from '../../../ui/skeleton.js';
import { useViewer } from '../session/use-viewer.js';
import { MemberRow } from './member-row.js';

const PAGE_SIZE = 50;

type Page = NonNullable<NonNullable<MembersQuery['workspace']>['members']>;
export type Member = NonNullable<Page['nodes'][number]>;

const Waiting = () => (
  <li className="py-3">
    <Skeleton className="h-10" />
  </li>
);

/** The members, with what the signed-in person may change about them. */
export function MemberList() {
  const viewer = useViewer();
  if (!viewer) {
    return (
      <ul>
        <Waiting />
      </ul>
    );
  }
  return (
    <PagedList
      query={MembersDocument}
      variablesAt={(after) => ({ first: PAGE_SIZE, after })}
      pick={({ workspace }) => workspace?.members}
      waiting={<Waiting />}
    >
      {(member) => <MemberRow member={member} viewer={viewer} />}
    </PagedList>
  );
}
