import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Outcome } from '../../../forms/outcome.js';
import { type Action, useAction } from '../../../forms/use-action.js';
import type { DesignCardFragment, DesignReviewInput } from '../../../gql/designs.js';
import { toast } from '../../../ui/toast.js';
import { useDesignMoves } from '../shared/use-design-moves.js';

export interface Review {
  approve: () => void;
  reject: () => void;
  rate: (rating: number | null) => void;
  tag: (tags: readonly string[]) => void;
  flag: () => void;
  isBusy: boolean;
  trouble: Exclude<Outcome, { kind: 'done' }> | null;
}

interface ReviewEvents {
  /** The design leaves the queue. */
  onDecided: () => void;
  /** A decision was taken back. */
  onUndone: () => void;
}

/** What can be said of the design in front; both decisions can be taken back from the toast. */
export function useReview(design: DesignCardFragment, { onDecided, onUndone }: ReviewEvents): Review {
  const intl = useIntl();
  const moves = useDesignMoves();
  const approve = useAction(moves.approve);
  const reject = useAction(moves.reject);
  const note: Action<DesignReviewInput> = useAction(moves.review);
  const { id, isFlagged } = design;
  const decide = async (action: Action<string>, said: ReactNode) => {
    onDecided();
    if (!(await action.run(id))) return;
    const undo = () => void moves.restore(id).then(onUndone);
    toast(said, {
      text: intl.formatMessage({ id: 'review.undo' }),
      press: undo,
    });
  };
  return {
    approve: () => void decide(approve, intl.formatMessage({ id: 'review.approved' })),
    reject: () => void decide(reject, intl.formatMessage({ id: 'review.rejected' })),
    rate: (rating) => void note.run({ id, rating }),
    tag: (tags) => void note.run({ id, tags: [...tags] }),
    flag: () => void note.run({ id, isFlagged: !isFlagged }),
    isBusy: approve.isBusy || reject.isBusy,
    trouble: approve.trouble ?? reject.trouble ?? note.trouble,
  };
}
