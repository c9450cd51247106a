import { Link, useNavigate } from '@tanstack/react-router';
import { ChevronDown, ChevronUp, Maximize2, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { LiveBoundary } from '../../live/live-boundary.js';
import { buttonClass, IconButton } from '../../ui/button.js';
import { DetailSkeleton } from './detail-skeleton.js';
import type { Range } from './ranges.js';
import { MakeListingLink } from './make-listing-link.js';
import { TrendDetail } from './trend-detail.js';
import { TrendTitle } from './trend-title.js';
import { TrendNotFound } from './trend-not-found.js';
import { useTrendDetail } from './use-trend-detail.js';

/** One trend at the side of the page; the address names it, Esc or a press beside it closes it. */
export function TrendSheet({ id }: { id: string }) {
  const intl = useIntl();
  const dialog = useRef<HTMLDialogElement>(null);
  const navigate = useNavigate();
  useEffect(() => {
    const opened = dialog.current;
    const opener = document.activeElement;
    opened?.showModal();
    opened?.focus();
    return () => {
      opened?.close();
      if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
    };
  }, []);
  const close = () =>
    void navigate({
      to: '.',
      search: ({ id: _closed, ...rest }: { id?: string }) => rest,
      replace: true,
      resetScroll: false,
    });
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events -- A press on the backdrop is a second way out; Esc and the button are the first.
    <dialog
      ref={dialog}
      className="sheet outline-none"
      aria-label={intl.formatMessage({ id: 'trends.col.trend' })}
      tabIndex={-1}
      data-trend={id}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => event.target === event.currentTarget && close()}
    >
      <div className="min-h-full px-4 pb-6 sm:px-6">
        <Toolbar id={id} onClose={close} />
        <LiveBoundary resetKey={id}>
          <SheetContent id={id} />
        </LiveBoundary>
      </div>
    </dialog>
  );
}

/** Stays at the top while the sheet scrolls, and when its content fails. */
function Toolbar({ id, onClose }: { id: string; onClose: () => void }) {
  const intl = useIntl();
  return (
    <div className="sticky top-0 z-10 -mx-4 mb-2 flex items-center gap-1 bg-bg/95 px-4 py-3 backdrop-blur sm:-mx-6 sm:px-6">
      <Neighbours id={id} />
      <Link to="/trends/$id" params={{ id }} className={`${buttonClass('quiet')} ml-auto`}>
        <Maximize2 aria-hidden size={16} />
        <FormattedMessage id="detail.fullPage" />
      </Link>
      <IconButton label={intl.formatMessage({ id: 'detail.close' })} onClick={onClose}>
        <X aria-hidden size={18} />
      </IconButton>
    </div>
  );
}

function SheetContent({ id }: { id: string }) {
  const [range, setRange] = useState<Range>('48h');
  const trend = useTrendDetail(id, range);
  return (
    <>
      <h2 className="mb-3 text-xl font-semibold [overflow-wrap:anywhere]">
        <TrendTitle trend={trend} />
      </h2>
      {trend && (
        <div className="mb-4">
          <MakeListingLink id={id} keyword={trend.keyword} />
        </div>
      )}
      {trend === undefined && <DetailSkeleton />}
      {trend === null && <TrendNotFound />}
      {trend && <TrendDetail trend={trend} range={range} onRange={setRange} heading="h3" />}
    </>
  );
}

const neighbourOf = (id: string, step: 1 | -1): string | undefined => {
  const ids = [...document.querySelectorAll<HTMLElement>('main [data-row]')].map((row) => row.dataset['trend']);
  const at = ids.indexOf(id);
  return at < 0 ? undefined : ids[at + step];
};

/** The rows above and below on the page behind, also by k and j. */
function Neighbours({ id }: { id: string }) {
  const intl = useIntl();
  const navigate = useNavigate();
  const go = (step: 1 | -1) => {
    const next = neighbourOf(id, step);
    if (next === undefined) return;
    void navigate({ to: '.', search: (was: object) => ({ ...was, id: next }), replace: true, resetScroll: false });
  };
  return (
    <>
      <IconButton label={intl.formatMessage({ id: 'detail.previous' })} data-neighbour="-1" onClick={() => go(-1)}>
        <ChevronUp aria-hidden size={18} />
      </IconButton>
      <IconButton label={intl.formatMessage({ id: 'detail.next' })} data-neighbour="1" onClick={() => go(1)}>
        <ChevronDown aria-hidden size={18} />
      </IconButton>
    </>
  );
}
