import { useEffect, useRef } from 'react';
import { useLive } from './live-store.js';

/** Calls back when lists have to be read again: after a reconnect, a RESET of the log or a pause. */
export function useRefetchOnGap(refetch: () => void): void {
  const epoch = useLive((live) => live.refetchEpoch);
  const seen = useRef(epoch);
  useEffect(() => {
    if (seen.current === epoch) return;
    seen.current = epoch;
    refetch();
  }, [epoch, refetch]);
}
