import type { LiveSocket } from './live-socket.js';

const TURN_MS = 1_000;
const TURNS = 12;

/** Every socket is pinged once in twelve seconds, a part of them each second: one timer for all. */
export function pingSockets(open: ReadonlySet<LiveSocket>): () => void {
  let turn = 0;
  const timer = setInterval(() => {
    turn = (turn + 1) % TURNS;
    let place = 0;
    for (const socket of open) if (place++ % TURNS === turn) socket.ping();
  }, TURN_MS);
  timer.unref();
  return () => clearInterval(timer);
}
