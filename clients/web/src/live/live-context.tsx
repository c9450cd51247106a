import type { Client } from 'graphql-ws';
import { createContext, useContext } from 'react';

/** The page's socket; the tape subscribes on it directly because its events are a stream, not cached facts. */
const LiveSocket = createContext<Client | null>(null);
export const LiveSocketProvider = LiveSocket.Provider;

/** The socket of the nearest provider. */
export function useLiveSocket(): Client {
  const socket = useContext(LiveSocket);
  if (!socket) throw new Error('useLiveSocket wants a LiveSocketProvider above it.');
  return socket;
}
