import type { LiveSocket } from './live-socket.js';

const LOOK_MS = 1_000;

/** Pings sockets that have been silent, each in its own time, and cuts those that stay silent: one timer for all. */
export function pingSockets(open: ReadonlySet<LiveSocket>): () => void {
  const timer = setInterval(() => {
    const now = performance.now();
    for (const socket of open) socket.check(now);
  }, LOOK_MS);
  timer.unref();
  return () => clearInterval(timer);
}
