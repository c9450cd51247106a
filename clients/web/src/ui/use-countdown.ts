import { useCallback, useSyncExternalStore } from 'react';

const SECOND_MS = 1_000;

/** Whole seconds left until a moment (wall time, milliseconds), changing when they change; 0 from that moment on. */
export function useCountdown(until: number | null): number {
  const watch = useCallback((notify: () => void) => watchSeconds(until, notify), [until]);
  return useSyncExternalStore(watch, () => secondsUntil(until));
}

const secondsUntil = (until: number | null): number =>
  until === null ? 0 : Math.max(0, Math.ceil((until - Date.now()) / SECOND_MS));

function watchSeconds(until: number | null, notify: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wait = () => {
    const rest = until === null ? 0 : until - Date.now();
    if (rest <= 0) return;
    // The next change comes when a whole second is left, not a second from now.
    timer = setTimeout(
      () => {
        notify();
        wait();
      },
      rest % SECOND_MS || SECOND_MS,
    );
  };
  wait();
  return () => clearTimeout(timer);
}
