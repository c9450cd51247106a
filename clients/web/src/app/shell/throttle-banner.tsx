import { Hourglass } from 'lucide-react';
import { useEffect, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { useThrottle } from '../../graph/throttle-store.js';
import { useLive } from '../../live/live-store.js';
import { useCountdown } from '../../ui/use-countdown.js';

/**
 * Says that the server asked for a pause, counts it down, and has everything read again when it is over. Spoken at its
 * start and its end only.
 */
export function ThrottleBanner() {
  const { until, release } = useThrottle();
  const seconds = useCountdown(until);
  const refetch = useLive((live) => live.refetch);
  const [wasHeld, setHeld] = useState(false);
  if (until !== null && !wasHeld) setHeld(true);
  const isOver = until !== null && seconds === 0;
  useEffect(() => {
    if (!isOver) return;
    release();
    refetch();
  }, [isOver, release, refetch]);
  return (
    <div>
      <p role="status" className="sr-only">
        {until !== null && <FormattedMessage id="throttle.began" />}
        {until === null && wasHeld && <FormattedMessage id="throttle.ended" />}
      </p>
      {until !== null && (
        <p
          data-throttle
          className="flex items-center gap-2 border-b border-hairline bg-warning-soft px-4 py-2 text-sm text-warning md:px-8"
        >
          <Hourglass aria-hidden size={16} className="shrink-0" />
          <FormattedMessage id="throttle.banner" values={{ seconds }} />
        </p>
      )}
    </div>
  );
}
