import { ExternalLink, Pause } from 'lucide-react';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { TapeRow } from '../../live/tape.js';
import { useSignalTape } from '../../live/use-signal-tape.js';
import { Age } from '../../vocabulary/age.js';
import { OriginBadge } from '../../vocabulary/origin-badge.js';
import { PlatformDot } from '../../vocabulary/platform-marks.js';
import { PLATFORM_NAMES } from '../../vocabulary/platforms.js';

/** Signals as they are recorded. It stands still while the pointer or the focus is on it, and after P. */
export function LiveTape() {
  const { tape, setHovered, showHeld } = useSignalTape();
  return (
    <section aria-labelledby="tape-title" className="card flex flex-col p-4">
      <div className="mb-2 flex min-h-8 items-center justify-between gap-3">
        <div>
          <h2 id="tape-title" className="text-base font-semibold">
            <FormattedMessage id="tape.title" />
          </h2>
          <p className="text-sm text-muted">
            {tape.heldCount > 0 ? <FormattedMessage id="tape.paused" /> : <FormattedMessage id="tape.lead" />}
          </p>
        </div>
        {tape.heldCount > 0 && (
          <button
            type="button"
            onClick={showHeld}
            className="inline-flex h-8 shrink-0 items-center gap-1.5 rounded-full bg-accent px-3 text-xs font-medium text-on-accent hover:bg-accent-hover"
          >
            <Pause aria-hidden size={12} />
            <FormattedMessage id="tape.new" values={{ count: tape.heldCount }} />
          </button>
        )}
      </div>
      {tape.rows.length === 0 ? (
        <p className="rounded-md bg-sunken px-3 py-6 text-center text-sm text-muted">
          <FormattedMessage id="tape.empty" />
        </p>
      ) : (
        <TapeRows rows={tape.rows} onHover={setHovered} />
      )}
    </section>
  );
}

interface TapeRowsProps {
  rows: readonly TapeRow[];
  onHover: (isHovered: boolean) => void;
}

function TapeRows({ rows, onHover }: TapeRowsProps) {
  const intl = useIntl();
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Reading holds the tape; nothing is triggered.
    <div
      role="group"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- A region that scrolls has to be reachable by keyboard.
      tabIndex={0}
      aria-label={intl.formatMessage({ id: 'tape.title' })}
      onPointerEnter={() => onHover(true)}
      onPointerLeave={() => onHover(false)}
      onFocus={() => onHover(true)}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && onHover(false)}
      className="-mx-2 max-h-[26rem] overflow-y-auto overscroll-contain rounded-md"
    >
      <ul>
        {rows.map((row) => (
          <Row key={row.cursor} row={row} />
        ))}
      </ul>
    </div>
  );
}

const Row = memo(function Row({ row: { signal } }: { row: TapeRow }) {
  const intl = useIntl();
  return (
    <li className="arrive grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 rounded-sm px-2 py-2 text-sm">
      <span className="flex min-w-0 items-center gap-2">
        <PlatformDot platform={signal.platform} />
        {signal.trend ? (
          <Link
            to="."
            search={{ id: signal.trend.id }}
            data-trend={signal.trend.id}
            className="truncate font-medium hover:underline"
          >
            {signal.keyword}
          </Link>
        ) : (
          <span className="truncate font-medium">{signal.keyword}</span>
        )}
        {signal.url !== null && (
          <a
            href={signal.url}
            target="_blank"
            rel="noreferrer"
            title={signal.title ?? undefined}
            aria-label={intl.formatMessage({ id: 'detail.evidence.newTab' })}
            className="-m-1.5 inline-flex size-6 shrink-0 items-center justify-center text-muted hover:text-text"
          >
            <ExternalLink aria-hidden size={12} />
          </a>
        )}
      </span>
      <span className="tabular text-right text-muted">
        <FormattedMessage id="tape.count" values={{ count: signal.count }} />
      </span>
      <span className="flex items-center gap-2 pl-4 text-xs text-muted">
        {PLATFORM_NAMES[signal.platform]}
        <OriginBadge origin={signal.origin} />
        {signal.engagement !== null && signal.engagement > 0 && (
          <span className="tabular truncate">
            <FormattedMessage id="tape.engagement" values={{ count: signal.engagement }} />
          </span>
        )}
      </span>
      <span className="text-right text-xs text-muted">
        <Age at={signal.observedAt} isFine />
      </span>
    </li>
  );
});
