import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { CalendarClock, Plus } from 'lucide-react';
import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useRight } from '../../graph/session-store.js';
import { Boundary } from '../../ui/boundary.js';
import { Button, buttonClass } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { LoadingWords, Skeleton } from '../../ui/skeleton.js';
import { Board } from './board/board.js';
import { useBoard } from './board/use-board.js';
import { MakeListingDialog } from './start/make-listing-dialog.js';

interface Start {
  trend?: { id: string; keyword: string } | undefined;
  cardId?: string | undefined;
  keyword?: string | undefined;
}

/** The board, from a signal to a live listing. */
export function PipelinePage() {
  return (
    <Page
      title={<FormattedMessage id="pipeline.title" />}
      lead={<FormattedMessage id="pipeline.lead" />}
      aside={
        <Link to="/pipeline/schedules" className={buttonClass('plain')}>
          <CalendarClock aria-hidden size={16} />
          <FormattedMessage id="pipeline.schedules" />
        </Link>
      }
    >
      <Boundary>
        <BoardPart />
      </Boundary>
    </Page>
  );
}

function BoardPart() {
  const canWrite = useRight('pipeline.write');
  const { make, title, run } = useSearch({ from: '/pipeline/pipeline' });
  const navigate = useNavigate();
  const [own, setOwn] = useState<Start>();
  const { columns, again } = useBoard();
  if (!columns) return <BoardSkeleton />;
  const asked: Start | undefined = make === undefined ? undefined : { trend: { id: make, keyword: title ?? '' } };
  const start = own ?? (canWrite ? asked : undefined);
  const close = () => {
    setOwn(undefined);
    if (asked) void navigate({ to: '/pipeline', search: {}, replace: true });
  };
  return (
    <>
      {canWrite && (
        <div className="mb-4">
          <Button kind="primary" onClick={() => setOwn({})}>
            <Plus aria-hidden size={16} />
            <FormattedMessage id="pipeline.make" />
          </Button>
        </div>
      )}
      <Board
        columns={columns}
        again={again}
        openRunId={run}
        onMakeListing={({ id, title: keyword, trend }) => setOwn({ cardId: id, trend: trend ?? undefined, keyword })}
      />
      {start && <MakeListingDialog {...start} onStarted={again} onClose={close} />}
    </>
  );
}

const BoardSkeleton = () => (
  <div className="grid gap-3 md:grid-cols-4">
    <LoadingWords />
    {['a', 'b', 'c', 'd'].map((name) => (
      <Skeleton key={name} className="h-80 w-full rounded-lg" />
    ))}
  </div>
);
