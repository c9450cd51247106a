import { PartyPopper } from 'lucide-react';
import { useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { DesignLargeDocument, DesignsDocument } from '../../../gql/designs.js';
import type { DesignCardFragment } from '../../../gql/designs.js';
import { useAnswer } from '../../../graph/use-answer.js';
import { Boundary } from '../../../ui/boundary.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { LoadingWords, SectionSkeleton, Skeleton } from '../../../ui/skeleton.js';
import { useRight } from '../../../graph/session-store.js';
import { CheckList } from '../pane/check-list.js';
import { GoodsPreview } from '../pane/goods-preview.js';
import { ZoomPane } from '../pane/zoom-pane.js';
import { Artwork, groundOf } from '../shared/artwork.js';
import { ReviewActions } from './review-actions.js';
import { useReview } from './use-review.js';
import { useReviewKeys } from './use-review-keys.js';

const QUEUE_SIZE = 100;
const WHERE = { status: ['DRAFT' as const] };

/** Designs that wait for a decision, one after the other, by keyboard or by hand. */
export function ReviewPage() {
  const { answer, again } = useAnswer({
    query: DesignsDocument,
    variables: { where: WHERE, first: QUEUE_SIZE, after: null },
    pick: ({ designs }) => designs.nodes.filter((node) => node !== null),
  });
  // Decided ones leave the list when the server's answer comes; what was undone comes back to its place.
  const queue = answer?.filter(({ status }) => status === 'DRAFT');
  if (!queue) return <SectionSkeleton />;
  if (queue.length === 0) {
    return (
      <EmptyState
        icon={<PartyPopper size={24} />}
        title={<FormattedMessage id="review.none" />}
        text={<FormattedMessage id="review.none.text" />}
      />
    );
  }
  return <Queue queue={queue} onUndone={again} />;
}

function Queue({ queue, onUndone }: { queue: readonly DesignCardFragment[]; onUndone: () => void }) {
  const intl = useIntl();
  const [wantedId, setWantedId] = useState<string | null>(null);
  const [lastAt, setLastAt] = useState(0);
  const found = queue.findIndex(({ id }) => id === wantedId);
  const at = found >= 0 ? found : Math.min(lastAt, queue.length - 1);
  const design = queue[at]!;
  const tags = useRef<HTMLInputElement>(null);
  const mayWrite = useRight('designs.write');
  const show = (index: number) => {
    const next = Math.min(Math.max(index, 0), queue.length - 1);
    setLastAt(next);
    setWantedId(queue[next]!.id);
  };
  const review = useReview(design, { onDecided: () => setLastAt(at), onUndone });
  useReviewKeys({ review, mayWrite, move: (step) => show(at + step), focusTags: () => tags.current?.focus() });
  return (
    <div className="space-y-4">
      <div className="flex flex-wrap items-baseline justify-between gap-2">
        <h2 aria-live="polite" className="text-lg font-semibold">
          {design.title || intl.formatMessage({ id: 'designs.untitled' })}{' '}
          <span className="tabular text-sm font-normal text-muted">
            <FormattedMessage id="review.place" values={{ at: at + 1, count: queue.length }} />
          </span>
        </h2>
        <p className="hidden text-sm text-muted md:block">
          <FormattedMessage id="review.keys" />
        </p>
      </div>
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0 space-y-3 self-start lg:sticky lg:top-20">
          <Boundary resetKey={design.id}>
            <Large key={design.id} design={design} />
          </Boundary>
          <Strip queue={queue} at={at} onShow={show} />
        </div>
        <div className="space-y-6">
          {mayWrite && <ReviewActions design={design} review={review} tagsRef={tags} />}
          <section aria-label={intl.formatMessage({ id: 'designs.checks' })}>
            <h3 className="mb-2 font-semibold">
              <FormattedMessage id="designs.checks" />
            </h3>
            <CheckList checks={design.checks} />
          </section>
          <GoodsPreview key={design.id} design={design} />
        </div>
      </div>
    </div>
  );
}

function Large({ design }: { design: DesignCardFragment }) {
  const { answer } = useAnswer({
    query: DesignLargeDocument,
    variables: { id: design.id },
    pick: (data) => data.design,
  });
  if (!answer) {
    return (
      <div>
        <LoadingWords />
        <Skeleton className="aspect-[5/6] max-h-[68vh] w-full" />
      </div>
    );
  }
  return <ZoomPane src={answer.large} smallSrc={design.thumbnail} alt={design.title} ground={groundOf(design)} />;
}

function Strip({
  queue,
  at,
  onShow,
}: {
  queue: readonly DesignCardFragment[];
  at: number;
  onShow: (index: number) => void;
}) {
  const intl = useIntl();
  return (
    <ol aria-label={intl.formatMessage({ id: 'review.queue' })} className="flex gap-2 overflow-x-auto p-1">
      {queue.map((design, index) => (
        <li key={design.id} className="shrink-0">
          <button
            type="button"
            aria-current={index === at}
            aria-label={design.title || intl.formatMessage({ id: 'designs.untitled' })}
            onClick={() => onShow(index)}
            className="block rounded-md border border-hairline aria-[current=true]:outline-2 aria-[current=true]:outline-offset-1 aria-[current=true]:outline-accent"
          >
            <Artwork src={design.thumbnail} alt="" ground={groundOf(design)} className="h-20 w-16 rounded-md" />
          </button>
        </li>
      ))}
    </ol>
  );
}
