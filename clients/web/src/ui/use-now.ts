import { useSyncExternalStore } from 'react';

const STEP_MS = 1_000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let now = Date.now();

function subscribe(notify: () => void): () => void {
  if (listeners.size === 0) {
    now = Date.now();
    timer = setInterval(() => {
      now = Date.now();
      for (const each of listeners) each();
    }, STEP_MS);
  }
  listeners.add(notify);
  return () => {
    listeners.delete(notify);
    if (listeners.size === 0) clearInterval(timer);
  };
}

/** Wall time, in steps of so many seconds: everything on the page ages together and no oftener than it must. */
export const useNow = (stepSeconds = 1): number =>
  useSyncExternalStore(subscribe, () => Math.floor(now / (stepSeconds * STEP_MS)) * stepSeconds * STEP_MS);
