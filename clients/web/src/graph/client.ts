import { Client, fetchExchange, mapExchange, subscriptionExchange } from '@urql/core';
import { retryExchange } from '@urql/exchange-retry';
import type { ExecutionResult } from '@urql/core';
import type { Client as SocketClient } from 'graphql-ws';
import { graphCache } from './cache.js';
import { faultOf } from './fault.js';
import { persistedExchange } from './persisted-exchange.js';
import { useSession } from './session-store.js';
import { useThrottle } from './throttle-store.js';
import { tickExchange } from './tick-exchange.js';

const ENDPOINT = '/graphql';
const RETRY_FIRST_MS = 500;
const RETRY_LONGEST_MS = 10_000;
const RETRIES = 3;

const watchFaults = mapExchange({
  onError(error) {
    const fault = faultOf(error);
    if (fault.kind === 'THROTTLED') useThrottle.getState().hold(fault.retryAfterMs ?? 0);
    if (fault.kind === 'UNAUTHENTICATED') useSession.getState().end();
  },
});

/**
 * Reads are repeated when the network or a provider fails; a mutation never is. A throttled read waits for the moment the
 * server named: the banner has everything read again then.
 */
const retryReads = retryExchange({
  initialDelayMs: RETRY_FIRST_MS,
  maxDelayMs: RETRY_LONGEST_MS,
  maxNumberAttempts: RETRIES,
  randomDelay: true,
  retryIf: (error, operation) =>
    operation.kind === 'query' && ['OFFLINE', 'UPSTREAM_UNAVAILABLE'].includes(faultOf(error).kind),
});

/** One urql client for a session; a new session gets a new one, so that nothing of the former stays cached. */
export function createGraphClient(socket: SocketClient): Client {
  return new Client({
    url: ENDPOINT,
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin' },
    requestPolicy: 'cache-and-network',
    exchanges: [
      graphCache(),
      tickExchange,
      watchFaults,
      retryReads,
      persistedExchange,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables, extensions }) => ({
          subscribe: (sink) => ({
            unsubscribe: socket.subscribe(
              { query: query ?? '', variables: variables as Record<string, unknown>, extensions: extensions ?? null },
              { ...sink, next: (result) => sink.next(result as ExecutionResult) },
            ),
          }),
        }),
      }),
    ],
  });
}
