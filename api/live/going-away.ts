import type { LiveSocket } from './live-socket.js';

const GOING_AWAY = 1001;
const SPREAD_MS = 2_000;
const LONGEST_PAUSE_MS = 20;

/** Tells all to come back, one after the other, so that they do not all come at once. */
export async function sendAway(open: ReadonlySet<LiveSocket>): Promise<void> {
  const pauseMs = Math.min(SPREAD_MS / Math.max(1, open.size), LONGEST_PAUSE_MS);
  const closing = [...open].map(async (socket, place) => {
    await new Promise((resolve) => setTimeout(resolve, pauseMs * place));
    await socket.end(GOING_AWAY, 'GOING_AWAY');
  });
  await Promise.all(closing);
}
