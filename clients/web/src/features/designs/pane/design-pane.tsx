import { Link } from '@tanstack/react-router';
import { ArrowLeft, Check, Download, Flag, RotateCcw, Shirt, Trash2, X } from 'lucide-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useAction } from '../../../forms/use-action.js';
import { DesignLargeDocument } from '../../../gql/designs.js';
import type { DesignLargeQuery } from '../../../gql/designs.js';
import { useAnswer } from '../../../graph/use-answer.js';
import { useRight } from '../../../graph/session-store.js';
import { Button, buttonClass } from '../../../ui/button.js';
import { Chip } from '../../../ui/chip.js';
import { SectionSkeleton } from '../../../ui/skeleton.js';
import { toast } from '../../../ui/toast.js';
import { groundOf } from '../shared/artwork.js';
import { DesignTrouble } from '../shared/design-refusal.js';
import { here } from '../shared/file-address.js';
import { engineNames, STATUS_TONES, statusNames, templateNames } from '../shared/design-words.js';
import { useDesignMoves } from '../shared/use-design-moves.js';
import { CheckList } from './check-list.js';
import { GoodsPreview } from './goods-preview.js';
import { Rating } from './rating.js';
import { TagsEditor } from './tags-editor.js';
import { ZoomPane } from './zoom-pane.js';

export type LargeDesign = NonNullable<DesignLargeQuery['design']>;

/** One design, large: to be zoomed into, checked, seen on its goods, and decided on. */
export function DesignPane({ id, onClose }: { id: string; onClose: () => void }) {
  const intl = useIntl();
  const { answer: design } = useAnswer({ query: DesignLargeDocument, variables: { id }, pick: (data) => data.design });
  const mayWrite = useRight('designs.write');
  if (!design) return <SectionSkeleton />;
  const title = design.title || intl.formatMessage({ id: 'designs.untitled' });
  return (
    <div className="space-y-4">
      <Button kind="quiet" onClick={onClose}>
        <ArrowLeft aria-hidden size={16} />
        <FormattedMessage id="designs.back" />
      </Button>
      <div className="grid gap-6 xl:grid-cols-[minmax(0,1fr)_20rem]">
        <ZoomPane src={design.large} smallSrc={design.thumbnail} alt={title} ground={groundOf(design)} />
        <div className="space-y-6">
          <Facts design={design} title={title} />
          {mayWrite && <Verdict design={design} onGone={onClose} />}
        </div>
        <section aria-label={intl.formatMessage({ id: 'designs.checks' })} className="card p-4">
          <h3 className="mb-3 font-semibold">
            <FormattedMessage id="designs.checks" />
          </h3>
          <CheckList checks={design.checks} />
        </section>
        <section aria-label={intl.formatMessage({ id: 'designs.preview' })} className="card p-4">
          <h3 className="mb-3 font-semibold">
            <FormattedMessage id="designs.preview" />
          </h3>
          <GoodsPreview design={design} />
        </section>
      </div>
    </div>
  );
}

function Facts({ design, title }: { design: LargeDesign; title: string }) {
  const intl = useIntl();
  const { status, engine, template, width, height, bytes, file, mime } = design;
  return (
    <div className="space-y-2">
      <h2 className="text-lg font-semibold">{title}</h2>
      <p className="flex flex-wrap gap-1.5">
        <Chip tone={STATUS_TONES[status]}>{intl.formatMessage(statusNames[status])}</Chip>
        <Chip>{intl.formatMessage(engineNames[engine])}</Chip>
        <Chip>{intl.formatMessage(templateNames[template])}</Chip>
      </p>
      <p className="tabular text-sm text-muted">
        <FormattedMessage
          id="designs.size"
          values={{ width, height, mb: intl.formatNumber(bytes / 1_000_000, { maximumFractionDigits: 1 }) }}
        />
      </p>
      <a
        href={here(file)}
        download={`${title}.${mime === 'image/png' ? 'png' : 'jpg'}`}
        className={buttonClass('plain')}
      >
        <Download aria-hidden size={16} />
        <FormattedMessage id="designs.download" />
      </a>
      {status === 'APPROVED' && (
        <Link to="/products/new" search={{ design: design.id }} className={`${buttonClass('primary')} ml-2`}>
          <Shirt aria-hidden size={16} />
          <FormattedMessage id="designs.makeProduct" />
        </Link>
      )}
    </div>
  );
}

function Verdict({ design, onGone }: { design: LargeDesign; onGone: () => void }) {
  const moves = useDesignMoves();
  const { id, rating, tags, suggestedTags, isFlagged } = design;
  const review = useAction(moves.review);
  return (
    <div className="space-y-4">
      <Decisions design={design} onGone={onGone} />
      <Button aria-pressed={isFlagged} onClick={() => void review.run({ id, isFlagged: !isFlagged })}>
        <Flag aria-hidden size={16} fill={isFlagged ? 'currentColor' : 'none'} />
        {isFlagged ? <FormattedMessage id="review.unflag" /> : <FormattedMessage id="review.flag" />}
      </Button>
      <Rating value={rating} onChange={(stars) => void review.run({ id, rating: stars })} />
      <TagsEditor tags={tags} suggested={suggestedTags} onChange={(next) => void review.run({ id, tags: next })} />
      <DesignTrouble of={review.trouble} />
    </div>
  );
}

function Decisions({ design: { id, status }, onGone }: { design: LargeDesign; onGone: () => void }) {
  const intl = useIntl();
  const moves = useDesignMoves();
  const move = useAction((how: 'approve' | 'reject' | 'restore' | 'remove') => moves[how](id));
  const throwAway = async () => {
    if (!(await move.run('reject'))) return;
    const undo = { text: intl.formatMessage({ id: 'review.undo' }), press: () => void moves.restore(id) };
    toast(<FormattedMessage id="review.rejected" />, undo);
  };
  return (
    <div className="flex flex-wrap gap-2">
      {status !== 'APPROVED' && (
        <Button kind="primary" isBusy={move.isBusy} onClick={() => void move.run('approve')}>
          <Check aria-hidden size={16} />
          <FormattedMessage id="review.approve" />
        </Button>
      )}
      {status !== 'DRAFT' && (
        <Button isBusy={move.isBusy} onClick={() => void move.run('restore')}>
          <RotateCcw aria-hidden size={16} />
          {status === 'REJECTED' ? <FormattedMessage id="review.restore" /> : <FormattedMessage id="review.reopen" />}
        </Button>
      )}
      {status !== 'REJECTED' ? (
        <Button kind="danger" isBusy={move.isBusy} onClick={() => void throwAway()}>
          <X aria-hidden size={16} />
          <FormattedMessage id="review.reject" />
        </Button>
      ) : (
        <Button
          kind="danger"
          isBusy={move.isBusy}
          onClick={() => void move.run('remove').then((isDone) => isDone && onGone())}
        >
          <Trash2 aria-hidden size={16} />
          <FormattedMessage id="review.delete" />
        </Button>
      )}
      <DesignTrouble of={move.trouble} />
    </div>
  );
}
