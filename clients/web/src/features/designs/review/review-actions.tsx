import { Check, Flag, X } from 'lucide-react';
import type { Ref } from 'react';
import { FormattedMessage } from 'react-intl';
import type { DesignCardFragment } from '../../../gql/designs.js';
import { Button } from '../../../ui/button.js';
import { Rating } from '../pane/rating.js';
import { TagsEditor } from '../pane/tags-editor.js';
import { DesignTrouble } from '../shared/design-refusal.js';
import type { Review } from './use-review.js';

export interface ReviewActionsProps {
  design: DesignCardFragment;
  review: Review;
  tagsRef: Ref<HTMLInputElement>;
}

const Key = ({ children }: { children: string }) => (
  <kbd aria-hidden className="hidden rounded-sm border border-current px-1 text-xs opacity-70 md:inline">
    {children}
  </kbd>
);

/** The decisions, each with its key. */
export function ReviewActions({ design, review, tagsRef }: ReviewActionsProps) {
  return (
    <div className="space-y-4">
      <div className="grid grid-cols-2 gap-2">
        <Button
          kind="primary"
          aria-keyshortcuts="A"
          isBusy={review.isBusy}
          onClick={review.approve}
          className="min-h-11"
        >
          <Check aria-hidden size={16} />
          <FormattedMessage id="review.approve" />
          <Key>A</Key>
        </Button>
        <Button kind="danger" aria-keyshortcuts="X" isBusy={review.isBusy} onClick={review.reject} className="min-h-11">
          <X aria-hidden size={16} />
          <FormattedMessage id="review.reject" />
          <Key>X</Key>
        </Button>
      </div>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Rating value={design.rating} onChange={review.rate} />
        <Button aria-keyshortcuts="F" aria-pressed={design.isFlagged} onClick={review.flag}>
          <Flag aria-hidden size={16} fill={design.isFlagged ? 'currentColor' : 'none'} />
          {design.isFlagged ? <FormattedMessage id="review.unflag" /> : <FormattedMessage id="review.flag" />}
          <Key>F</Key>
        </Button>
      </div>
      <TagsEditor
        key={design.id}
        tags={design.tags}
        suggested={design.suggestedTags}
        onChange={review.tag}
        inputRef={tagsRef}
      />
      <DesignTrouble of={review.trouble} />
    </div>
  );
}
