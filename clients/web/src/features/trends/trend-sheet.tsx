import { Link, useNavigate } from '@tanstack/react-router';
import { ChevronDown, ChevronUp, Maximize2, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Boundary } from '../../ui/boundary.js';
import { buttonClass, IconButton } from '../../ui/button.js';
import { DetailSkeleton } from './detail-skeleton.js';
import type { Range } from './ranges.js';
import { TrendDetail } from './trend-detail.js';
import { TrendTitle } from './trend-title.js';
import { TrendNotFound } from './trend-not-found.js';
import { useTrendDetail } from './use-trend-detail.js';

/** One trend at the side of the page; the address names it, Esc or a press beside it closes it. */
export function TrendSheet({ id }: { id: string }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const navigate = useNavigate();
  useEffect(() => {
    const opened = dialog.current;
    const opener = document.activeElement;
    opened?.showModal();
    opened?.querySelector<HTMLElement>('#sheet-title')?.focus();
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
      className="sheet"
      aria-labelledby="sheet-title"
      data-trend={id}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onClick={(event) => event.target === event.currentTarget && close()}
    >
      <div className="min-h-full p-4 sm:p-6">
        <Boundary resetKey={id}>
          <SheetContent id={id} onClose={close} />
        </Boundary>
      </div>
    </dialog>
  );
}

function SheetContent({ id, onClose }: { id: string; onClose: () => void }) {
  const intl = useIntl();
  const [range, setRange] = useState<Range>('48h');
  const trend = useTrendDetail(id, range);
  return (
    <>
      <div className="mb-4 flex items-start gap-2">
        <h2
          id="sheet-title"
          tabIndex={-1}
          className="min-w-0 flex-1 text-xl font-semibold [overflow-wrap:anywhere] outline-none"
        >
          <TrendTitle trend={trend} />
        </h2>
        <Neighbours id={id} />
        <Link to="/trends/$id" params={{ id }} className={`${buttonClass('plain')} max-sm:hidden`}>
          <Maximize2 aria-hidden size={16} />
          <FormattedMessage id="detail.fullPage" />
        </Link>
        <IconButton label={intl.formatMessage({ id: 'detail.close' })} onClick={onClose}>
          <X aria-hidden size={18} />
        </IconButton>
      </div>
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
