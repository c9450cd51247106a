import { Pause, Play } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import type { LiveState } from '../../live/live-store.js';
import { liveStateAt, useLive } from '../../live/live-store.js';
import { LiveBoundary } from '../../live/live-boundary.js';
import { Button } from '../../ui/button.js';
import { useNow } from '../../ui/use-now.js';

const SourceList = lazy(() => import('../../features/sources/source-list.js').then((m) => ({ default: m.SourceList })));

type Shown = LiveState | 'paused';

const names = defineMessages<Shown>({
  connecting: { id: 'live.connecting' },
  live: { id: 'live.live' },
  catchingUp: { id: 'live.catchingUp' },
  stale: { id: 'live.stale' },
  paused: { id: 'live.paused' },
});
const explanations = defineMessages<Shown>({
  connecting: { id: 'live.explain.connecting' },
  live: { id: 'live.explain.live' },
  catchingUp: { id: 'live.explain.catchingUp' },
  stale: { id: 'live.explain.stale' },
  paused: { id: 'live.explain.paused' },
});
const COLOURS: Readonly<Record<Shown, string>> = {
  connecting: 'bg-info',
  live: 'bg-positive',
  catchingUp: 'bg-warning',
  stale: 'bg-negative',
  paused: 'bg-control',
};

/** State of the live link with the age of the last news; opens the state of the sources. */
export function LiveDot() {
  const intl = useIntl();
  const link = useLive();
  const now = useNow();
  const [isOpen, setOpen] = useState(false);
  const state = link.isPaused ? 'paused' : liveStateAt(link, now);
  const seconds = link.lastNewsAt === null ? null : Math.max(0, Math.round((now - link.lastNewsAt) / 1000));
  const news =
    seconds === null
      ? intl.formatMessage({ id: 'live.noNews' })
      : intl.formatMessage({ id: 'live.lastNews' }, { seconds });
  const stateName = intl.formatMessage(names[state]);
  return (
    <>
      <button
        type="button"
        popoverTarget="live-panel"
        aria-label={intl.formatMessage({ id: 'live.button' }, { state: stateName, news })}
        className="inline-flex h-9 items-center gap-2 rounded-md px-2.5 text-sm hover:bg-sunken pointer-coarse:h-11"
      >
        <span aria-hidden className="relative inline-flex size-2.5">
          {state === 'live' && <span className="pulse dot absolute inset-0 rounded-full bg-positive" />}
          <span className={`dot relative size-2.5 rounded-full ${COLOURS[state]}`} />
        </span>
        <span className="hidden font-medium sm:inline">{stateName}</span>
        {seconds !== null && (
          <span className="tabular min-w-8 text-left text-xs text-muted">
            <FormattedMessage id="live.lastNews.short" values={{ seconds }} />
          </span>
        )}
      </button>
      <div
        id="live-panel"
        popover="auto"
        className="menu w-[min(24rem,calc(100vw-2rem))] p-4"
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        <p className="font-semibold">{stateName}</p>
        <p className="mb-3 text-sm text-muted">
          <FormattedMessage {...explanations[state]} />
        </p>
        <Button onClick={link.togglePause} className="mb-4">
          {link.isPaused ? <Play aria-hidden size={16} /> : <Pause aria-hidden size={16} />}
          {link.isPaused ? <FormattedMessage id="live.resume" /> : <FormattedMessage id="live.pause" />}
        </Button>
        {isOpen && (
          <LiveBoundary>
            <Suspense fallback={null}>
              <SourceList />
            </Suspense>
          </LiveBoundary>
        )}
      </div>
    </>
  );
}
