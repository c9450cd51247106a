import { useEffect } from 'react';
import { useSubscription } from 'urql';
import { TicksDocument } from '../gql/operations.js';
import { recordPoints } from './live-points.js';
import { useLive } from './live-store.js';

const RESTART_MS = 3_000;

/**
 * Keeps every cached trend moving: scores merge by id in the cache, the newest points go to the sparklines.
 * Draws nothing; a leaf of its own so that a tick redraws only what it touches.
 */
export function Ticks(): null {
  const isPaused = useLive((live) => live.isPaused);
  const [{ error }, restart] = useSubscription({ query: TicksDocument, pause: isPaused }, (_, ticks) => {
    const live = useLive.getState();
    live.news();
    live.caughtUp();
    recordPoints(ticks.trendTicks);
    return ticks;
  });
  useEffect(() => {
    if (!error) return undefined;
    const timer = setTimeout(() => restart({}), RESTART_MS);
    return () => clearTimeout(timer);
  }, [error, restart]);
  return null;
}
