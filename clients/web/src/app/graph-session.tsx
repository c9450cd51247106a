import { useCallback, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { Provider } from 'urql';
import { createGraphClient } from '../graph/client.js';
import { useSession } from '../graph/session-store.js';
import { SessionChange } from '../graph/session-context.js';
import { LiveSocketProvider } from '../live/live-context.js';
import { useLive } from '../live/live-store.js';
import { createLiveSocket } from '../live/live-socket.js';

const begin = () => {
  const socket = createLiveSocket();
  return { socket, client: createGraphClient(socket) };
};

/** Client, cache and socket of one session; signing in or out begins a new one. */
export function GraphSession({ children }: { children: ReactNode }) {
  const [session, setSession] = useState(begin);
  const renew = useCallback(() => {
    useSession.getState().begin();
    setSession(begin());
    useLive.getState().refetch();
  }, []);
  useEffect(() => () => void session.socket.dispose(), [session]);
  return (
    <SessionChange value={renew}>
      <LiveSocketProvider value={session.socket}>
        <Provider value={session.client}>{children}</Provider>
      </LiveSocketProvider>
    </SessionChange>
  );
}
