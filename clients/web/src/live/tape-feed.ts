import { stringifyDocument } from '@urql/core';
import type { Client, FormattedExecutionResult } from 'graphql-ws';
import { TapeDocument } from '../gql/operations.js';
import type { TapeSubscription, TrendWhere } from '../gql/operations.js';
import type { TapeEvent } from './tape.js';

export interface TapeFeed {
  /** Filter of the stream; null: everything. */
  readonly where: TrendWhere | null;
  /** The last cursor that arrived; read anew at each (re)connect, so that nothing is missed and nothing comes twice. */
  cursor: () => string | null;
  receive: (event: TapeEvent) => void;
  /** The log no longer reaches back to the cursor: begin at now and read the lists again. */
  expired: () => void;
}

const RESTART_MS = 2_000;
const QUERY = stringifyDocument(TapeDocument);

/** Follows the signal log over the socket until the returned function is called; starts again after any error. */
export function followTape(socket: Client, feed: TapeFeed): () => void {
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let unsubscribe = (): void => undefined;
  const restart = () => {
    if (!isStopped) timer = setTimeout(start, RESTART_MS * (0.5 + Math.random()));
  };
  const next = (result: FormattedExecutionResult<TapeSubscription>) => {
    if (result.data) feed.receive(result.data.trendSignals);
    else if (isExpired(result.errors)) feed.expired();
  };
  const start = () => {
    // graphql-ws writes the same variables again when it reconnects; the getter makes it send the cursor of that moment.
    const variables = {
      where: feed.where,
      get after() {
        return feed.cursor();
      },
    };
    const error = (failure: unknown) => {
      if (isExpired(failure)) feed.expired();
      restart();
    };
    unsubscribe = socket.subscribe<TapeSubscription>({ query: QUERY, variables }, { next, error, complete: restart });
  };
  start();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    unsubscribe();
  };
}

const isExpired = (failure: unknown): boolean =>
  Array.isArray(failure) &&
  failure.some((error: { extensions?: { code?: unknown } }) =>
    ['CURSOR_EXPIRED', 'INVALID_CURSOR'].includes(String(error.extensions?.code)),
  );
