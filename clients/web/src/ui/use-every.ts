import { useEffect } from 'react';

/** Calls back every so many milliseconds while the page is looked at. */
export function useEvery(intervalMs: number, act: () => void): void {
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) act();
    }, intervalMs);
    return () => clearInterval(timer);
  }, [intervalMs, act]);
}
