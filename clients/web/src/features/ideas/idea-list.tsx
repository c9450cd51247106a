import { Lightbulb } from 'lucide-react';
import { useEffect } from 'react';
import { FormattedMessage } from 'react-intl';
import { IdeasDocument } from '../../gql/ideas.js';
import { useAnswer } from '../../graph/use-answer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LoadMore } from '../../ui/load-more.js';
import { LoadingWords, Skeleton } from '../../ui/skeleton.js';
import { usePageCursors } from '../../ui/use-page-cursors.js';
import type { PageCursors } from '../../ui/use-page-cursors.js';
import { IdeaCard } from './idea-card.js';
import { ideaWhere } from './idea-search.js';
import type { IdeaSearch } from './idea-search.js';

const PAGE_SIZE = 24;

export interface IdeaListProps {
  search: IdeaSearch;
  /** Counts up when the list has to be read again. */
  epoch: number;
  canWrite: boolean;
}

/** Cards of ideas, newest first. */
export function IdeaList(props: IdeaListProps) {
  const pages = usePageCursors();
  return (
    <ul className="grid gap-4 sm:grid-cols-2 xl:grid-cols-3">
      {pages.afters.map((after, index) => (
        <IdeaPage key={after ?? ''} {...props} after={after} pages={pages} isLast={index === pages.afters.length - 1} />
      ))}
    </ul>
  );
}

interface IdeaPageProps extends IdeaListProps {
  after: string | null;
  pages: PageCursors;
  isLast: boolean;
}

function IdeaPage({ search, epoch, canWrite, after, pages, isLast }: IdeaPageProps) {
  const where = ideaWhere(search);
  const { answer, again } = useAnswer({
    query: IdeasDocument,
    variables: { first: PAGE_SIZE, after, where: { ...where, status: [...where.status] } },
    pick: ({ ideas }) => ideas,
  });
  useEffect(() => {
    if (epoch > 0) again();
  }, [epoch, again]);
  if (!answer) return <Loading />;
  // What was archived or chosen a moment ago leaves a list that does not show such.
  const statuses: readonly string[] = where.status;
  const ideas = answer.nodes.flatMap((idea) => (idea && statuses.includes(idea.status) ? [idea] : []));
  return (
    <>
      {after === null && ideas.length === 0 && (
        <None isFiltered={search.q !== undefined || search.status !== undefined || search.source !== undefined} />
      )}
      {ideas.map((idea) => (
        <IdeaCard key={idea.id} idea={idea} canWrite={canWrite} onRestored={again} />
      ))}
      {isLast && answer.pageInfo.hasNextPage && (
        <li className="col-span-full">
          <LoadMore onPress={() => pages.more(answer.pageInfo.endCursor)} />
        </li>
      )}
    </>
  );
}

const None = ({ isFiltered }: { isFiltered: boolean }) => (
  <li className="col-span-full">
    {isFiltered ? (
      <p className="py-6 text-sm text-muted">
        <FormattedMessage id="list.none" />
      </p>
    ) : (
      <EmptyState
        icon={<Lightbulb size={24} />}
        title={<FormattedMessage id="ideas.none.title" />}
        text={<FormattedMessage id="ideas.none.text" />}
      />
    )}
  </li>
);

const Loading = () => (
  <>
    <li className="sr-only">
      <LoadingWords />
    </li>
    {[0, 1, 2].map((at) => (
      <li key={at} className="card space-y-3 p-4">
        <Skeleton className="h-40" />
        <Skeleton className="h-5 w-2/3" />
        <Skeleton className="h-16" />
      </li>
    ))}
  </>
);
