import { create } from 'zustand';

interface Throttle {
  /** Wall time in milliseconds until which the server wants no more; null when it takes requests. */
  until: number | null;
  hold: (retryAfterMs: number) => void;
  release: () => void;
}

const DEFAULT_HOLD_MS = 5_000;

/** Whether the server has asked us to slow down, for the banner with its countdown. The latest moment it named holds. */
export const useThrottle = create<Throttle>((set) => ({
  until: null,
  hold: (retryAfterMs) =>
    set(({ until }) => ({ until: Math.max(until ?? 0, Date.now() + (retryAfterMs || DEFAULT_HOLD_MS)) })),
  release: () => set({ until: null }),
}));
