import { Link } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { useMutation } from 'urql';
import { outcomeOf } from '../../../forms/outcome.js';
import { useAction } from '../../../forms/use-action.js';
import { ArchiveCardDocument } from '../../../gql/pipeline.js';
import { useRight } from '../../../graph/session-store.js';
import { Button, buttonClass } from '../../../ui/button.js';
import { Dialog } from '../../../ui/dialog.js';
import { toast } from '../../../ui/toast.js';
import type { Card } from '../board/use-board.js';
import { PipelineTrouble } from '../pipeline-trouble.js';
import { JobTimeline } from './job-timeline.js';
import { RunPart } from './run-part.js';

export interface CardSheetProps {
  card: Card;
  onClose: () => void;
  onChanged: () => void;
  onMakeListing: () => void;
}

/** Everything about one card: the steps of its run, its job, and what can be done. */
export function CardSheet({ card, onClose, onChanged, onMakeListing }: CardSheetProps) {
  const canWrite = useRight('pipeline.write');
  const [, archive] = useMutation(ArchiveCardDocument);
  const removal = useAction(async () =>
    outcomeOf(await archive({ input: { id: card.id } }), (data) => data.cardArchive.userErrors),
  );
  return (
    <Dialog title={<span className="break-words">{card.title}</span>} onClose={onClose}>
      <div className="space-y-5">
        {card.run && <RunPart run={card.run} canWrite={canWrite} onChanged={onChanged} />}
        {card.job && <JobTimeline jobId={card.job.id} canWrite={canWrite} onChanged={onChanged} />}
        <div className="flex flex-wrap gap-2">
          {canWrite && !card.run && card.ideaId === null && (
            <Button kind="primary" onClick={onMakeListing}>
              <FormattedMessage id="pipeline.make" />
            </Button>
          )}
          {card.trend && (
            <Link to="/trends/$id" params={{ id: card.trend.id }} className={buttonClass('plain')}>
              <FormattedMessage id="pipeline.openTrend" />
            </Link>
          )}
          {card.listingId !== null && (
            <a href={`/composer/${card.listingId}`} className={buttonClass('plain')}>
              <FormattedMessage id="pipeline.openListing" />
            </a>
          )}
          {card.listingUrl !== null && (
            <a href={card.listingUrl} rel="noreferrer" target="_blank" className={buttonClass('plain')}>
              <FormattedMessage id="pipeline.openShop" />
            </a>
          )}
          {canWrite && (
            <Button
              kind="quiet"
              isBusy={removal.isBusy}
              onClick={() =>
                void removal.run(undefined).then((isDone) => {
                  if (!isDone) return;
                  toast(<FormattedMessage id="pipeline.archived" />);
                  onChanged();
                  onClose();
                })
              }
            >
              <FormattedMessage id="pipeline.archive" />
            </Button>
          )}
        </div>
        <PipelineTrouble of={removal.trouble} />
      </div>
    </Dialog>
  );
}
