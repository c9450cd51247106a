import { create } from 'zustand';

/** How the page stands to the server: opening its first link, up to date, fetching what it missed, or showing old numbers. */
export type LiveState = 'connecting' | 'live' | 'catchingUp' | 'stale';

export interface LiveLink {
  isOpen: boolean;
  /** Whether it was ever open: before that nothing can have been missed. */
  wasOpen: boolean;
  isCatchingUp: boolean;
  /** Wall time of the last sign of life of the socket (any message, pongs included). */
  lastSignOfLifeAt: number | null;
  /** Wall time of the last news: tick, signal or heartbeat. */
  lastNewsAt: number | null;
  /** When the link was lost or first asked for. */
  lostAt: number;
}

interface LiveStore extends LiveLink {
  /** Grows each time lists have to be read again: after a reconnect, a RESET or a pause. */
  refetchEpoch: number;
  isPaused: boolean;
  opened: () => void;
  closed: () => void;
  signOfLife: () => void;
  news: () => void;
  caughtUp: () => void;
  refetch: () => void;
  togglePause: () => void;
}

/** The server pings every 12 s or so; three missed ones make the page old. */
export const SILENCE_LIMIT_MS = 30_000;
/** A short cut is not worth alarming anybody. */
export const RECONNECT_GRACE_MS = 5_000;

/** Moments are kept to half a second: a busy stream must not draw the dot anew with every message. */
const isFresh = (at: number | null): boolean => at !== null && Date.now() - at < 500;

export const useLive = create<LiveStore>((set) => ({
  isOpen: false,
  wasOpen: false,
  isCatchingUp: false,
  lastSignOfLifeAt: null,
  lastNewsAt: null,
  lostAt: Date.now(),
  refetchEpoch: 0,
  isPaused: false,
  opened: () =>
    set((was) => ({
      isOpen: true,
      wasOpen: true,
      // The first time nothing was missed: the lists are read while the socket opens. (The acknowledgement is itself a
      // message, so the last sign of life cannot tell.)
      isCatchingUp: was.wasOpen,
      lastSignOfLifeAt: Date.now(),
      refetchEpoch: was.wasOpen ? was.refetchEpoch + 1 : was.refetchEpoch,
    })),
  closed: () => set((was) => (was.isOpen ? { isOpen: false, lostAt: Date.now() } : {})),
  signOfLife: () => set((was) => (isFresh(was.lastSignOfLifeAt) ? was : { lastSignOfLifeAt: Date.now() })),
  news: () => set((was) => (isFresh(was.lastNewsAt) ? was : { lastNewsAt: Date.now(), lastSignOfLifeAt: Date.now() })),
  caughtUp: () => set((was) => (was.isCatchingUp ? { isCatchingUp: false } : was)),
  refetch: () => set((was) => ({ refetchEpoch: was.refetchEpoch + 1 })),
  togglePause: () =>
    set((was) => ({ isPaused: !was.isPaused, refetchEpoch: was.isPaused ? was.refetchEpoch + 1 : was.refetchEpoch })),
}));

/** Judges the link at a moment (wall time, milliseconds). */
export function liveStateAt(link: LiveLink, now: number): LiveState {
  if (!link.isOpen) return now - link.lostAt < RECONNECT_GRACE_MS ? waiting(link) : 'stale';
  if (now - (link.lastSignOfLifeAt ?? 0) > SILENCE_LIMIT_MS) return 'stale';
  return link.isCatchingUp ? 'catchingUp' : 'live';
}

/** Before the first link nothing was missed. */
const waiting = (link: LiveLink): LiveState => (link.wasOpen ? 'catchingUp' : 'connecting');
