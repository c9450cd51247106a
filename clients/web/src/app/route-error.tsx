import { useRouter } from '@tanstack/react-router';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { faultOf } from '../graph/fault.js';
import { useLive } from '../live/live-store.js';
import { ErrorState } from '../ui/error-state.js';

/** Stands for a page that failed; the shell around it stays. Tries again by itself when everything is read anew. */
export function RouteError({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const epoch = useLive((live) => live.refetchEpoch);
  const seen = useRef(epoch);
  const retry = () => {
    reset();
    void router.invalidate();
  };
  const retryNow = useRef(retry);
  useEffect(() => {
    if (seen.current === epoch) return;
    seen.current = epoch;
    retryNow.current();
  }, [epoch]);
  return (
    <div className="mx-auto w-full max-w-[84rem] px-4 py-6 md:px-8">
      <ErrorState isPage fault={faultOf(error)} onRetry={retry} />
    </div>
  );
}
