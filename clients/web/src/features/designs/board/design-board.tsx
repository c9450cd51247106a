import { ImageOff } from 'lucide-react';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { DesignsDocument } from '../../../gql/designs.js';
import type { DesignCardFragment, DesignWhere } from '../../../gql/designs.js';
import { useAnswer } from '../../../graph/use-answer.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { LoadMore } from '../../../ui/load-more.js';
import { Segmented } from '../../../ui/segmented.js';
import { LoadingWords, Skeleton } from '../../../ui/skeleton.js';
import { DesignCard } from './design-card.js';
import { Drawing } from './drawing.js';

const FILTERS = { all: null, DRAFT: ['DRAFT'], APPROVED: ['APPROVED'], REJECTED: ['REJECTED'] } as const;
export type BoardFilter = keyof typeof FILTERS;
const PAGE_SIZE = 24;

export interface DesignBoardProps {
  jobId: string | null;
  onDrawn: () => void;
  onOpen: (id: string) => void;
}

/** Designs of the workspace, newest first; what is being drawn has its places kept. */
export function DesignBoard({ jobId, onDrawn, onOpen }: DesignBoardProps) {
  const [filter, setFilter] = useState<BoardFilter>('all');
  const [size, setSize] = useState(PAGE_SIZE);
  const statuses = FILTERS[filter];
  const where: DesignWhere | null = statuses === null ? null : { status: [...statuses] };
  const { answer, again } = useAnswer({
    query: DesignsDocument,
    variables: { where, first: size, after: null },
    pick: (data) => data,
  });
  return (
    <div className="space-y-4">
      <FilterRow value={filter} onChange={setFilter} counts={answer?.designCounts ?? NO_COUNTS} />
      {jobId !== null && <Drawing jobId={jobId} onLook={again} onEnd={onDrawn} />}
      {filter === 'REJECTED' && (
        <p className="text-sm text-muted">
          <FormattedMessage id="designs.bin" />
        </p>
      )}
      {answer ? (
        <Cards
          designs={answer.designs.nodes.filter((design) => design !== null)}
          filter={filter}
          isDrawing={jobId !== null}
          onOpen={onOpen}
        />
      ) : (
        <ul className={GRID}>
          <Places count={8} />
        </ul>
      )}
      {answer?.designs.pageInfo.hasNextPage && <LoadMore onPress={() => setSize(size + PAGE_SIZE)} />}
    </div>
  );
}

const NO_COUNTS = { draft: 0, approved: 0, rejected: 0 };
const GRID = 'grid grid-cols-2 gap-4 lg:grid-cols-3 2xl:grid-cols-4';

interface FilterRowProps {
  value: BoardFilter;
  onChange: (filter: BoardFilter) => void;
  counts: typeof NO_COUNTS;
}

function FilterRow({ value, onChange, counts }: FilterRowProps) {
  const intl = useIntl();
  const { draft, approved, rejected } = counts;
  return (
    <Segmented
      label={intl.formatMessage({ id: 'designs.filter' })}
      value={value}
      onChange={onChange}
      options={[
        { value: 'all', text: <FormattedMessage id="designs.filter.all" /> },
        { value: 'DRAFT', text: <FormattedMessage id="designs.filter.DRAFT" values={{ count: draft }} /> },
        { value: 'APPROVED', text: <FormattedMessage id="designs.filter.APPROVED" values={{ count: approved }} /> },
        { value: 'REJECTED', text: <FormattedMessage id="designs.filter.REJECTED" values={{ count: rejected }} /> },
      ]}
    />
  );
}

interface CardsProps {
  designs: readonly DesignCardFragment[];
  filter: BoardFilter;
  isDrawing: boolean;
  onOpen: (id: string) => void;
}

function Cards({ designs, filter, isDrawing, onOpen }: CardsProps) {
  const shown = designs.filter((design) => isShown(design, filter));
  if (shown.length === 0 && !isDrawing) return <NoDesigns isFiltered={filter !== 'all'} />;
  return (
    <ul className={GRID}>
      {isDrawing && <Places count={1} />}
      {shown.map((design) => (
        <li key={design.id} className="min-w-0">
          <DesignCard design={design} onOpen={() => onOpen(design.id)} />
        </li>
      ))}
    </ul>
  );
}

/** Decisions made in the meantime move a card out of the list at once. */
const isShown = ({ status }: DesignCardFragment, filter: BoardFilter): boolean =>
  filter === 'all' ? status !== 'REJECTED' : status === filter;

const Places = ({ count }: { count: number }) => (
  <>
    {Array.from({ length: count }, (_, index) => (
      <li key={`place-${index}`}>
        {index === 0 && <LoadingWords />}
        <Skeleton className="aspect-[5/7] w-full" />
      </li>
    ))}
  </>
);

const NoDesigns = ({ isFiltered }: { isFiltered: boolean }) => (
  <EmptyState
    icon={<ImageOff size={24} />}
    title={isFiltered ? <FormattedMessage id="designs.none.here" /> : <FormattedMessage id="designs.none" />}
    text={isFiltered ? <FormattedMessage id="designs.none.hereText" /> : <FormattedMessage id="designs.none.text" />}
  />
);
