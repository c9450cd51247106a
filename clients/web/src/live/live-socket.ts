import { createClient } from 'graphql-ws';
import type { Client } from 'graphql-ws';
import { useSession } from '../graph/session-store.js';
import { useLive } from './live-store.js';

const PING_MS = 12_000;
const PONG_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 4_500;
const CATCH_UP_LIMIT_MS = 5_000;
/** Close codes by which the server says that this session is not what it was. */
const SESSION_CODES = [4401, 4403];

/** Waits grow to 4.5 s and are spread, so that a restarted server is not met by everybody at once. */
export const reconnectWaitMs = (retries: number, random = Math.random()): number =>
  Math.min(LONGEST_WAIT_MS, 250 * 2 ** Math.min(retries, 5)) * (0.5 + random / 2);

const socketUrl = (): string => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`;

/** The one socket of the page. It reconnects by itself for ever; a ping without a pong cuts it, so that it notices. */
export function createLiveSocket(): Client {
  const live = useLive.getState();
  let socket: WebSocket | undefined;
  let pongTimer: ReturnType<typeof setTimeout> | undefined;
  return createClient({
    url: socketUrl(),
    keepAlive: PING_MS,
    lazyCloseTimeout: 3_000,
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: (retries) => new Promise((resolve) => setTimeout(resolve, reconnectWaitMs(retries))),
    on: {
      connected: (opened) => {
        socket = opened as WebSocket;
        live.opened();
        setTimeout(live.caughtUp, CATCH_UP_LIMIT_MS);
      },
      closed: (event) => {
        clearTimeout(pongTimer);
        live.closed();
        if (SESSION_CODES.includes((event as CloseEvent).code)) useSession.getState().doubt();
      },
      message: live.signOfLife,
      ping: (isFromServer) => {
        if (isFromServer) return;
        pongTimer = setTimeout(() => socket?.close(4408, 'no pong'), PONG_WAIT_MS);
      },
      pong: (isFromServer) => {
        if (isFromServer) clearTimeout(pongTimer);
      },
    },
  });
}
