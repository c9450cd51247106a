import { useEffect, useState } from 'react';

const SECOND_MS = 1_000;

/** Whole seconds left until a moment (wall time, milliseconds), changing when they change; 0 from that moment on. */
export function useCountdown(until: number | null): number {
  const [, redraw] = useState(0);
  const left = until === null ? 0 : Math.max(0, until - Date.now());
  useEffect(() => {
    if (until === null) return undefined;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      const rest = until - Date.now();
      if (rest <= 0) return;
      // The next change comes when a whole second is left, not a second from now.
      timer = setTimeout(() => (redraw((count) => count + 1), wait()), rest % SECOND_MS || SECOND_MS);
    };
    wait();
    return () => clearTimeout(timer);
  }, [until]);
  return Math.ceil(left / SECOND_MS);
}
