import { Hourglass } from 'lucide-react';
import { useEffect } from 'react';
import { FormattedMessage } from 'react-intl';
import { useThrottle } from '../../graph/throttle-store.js';
import { useLive } from '../../live/live-store.js';
import { useNow } from '../../ui/use-now.js';

/** Says that the server asked for a pause, counts it down, and has the lists read again when it is over. */
export function ThrottleBanner() {
  const { until, release } = useThrottle();
  const now = useNow();
  const refetch = useLive((live) => live.refetch);
  const isOver = until !== null && now >= until;
  useEffect(() => {
    if (!isOver) return;
    release();
    refetch();
  }, [isOver, release, refetch]);
  return (
    <div>
      <p role="status" className="sr-only">
        {until !== null && <FormattedMessage id="throttle.began" />}
      </p>
      {until !== null && (
        <p className="flex items-center gap-2 border-b border-hairline bg-warning-soft px-4 py-2 text-sm text-warning md:px-8">
          <Hourglass aria-hidden size={16} className="shrink-0" />
          <FormattedMessage id="throttle.banner" values={{ seconds: Math.max(0, Math.ceil((until - now) / 1000)) }} />
        </p>
      )}
    </div>
  );
}
