import type { Podpusher } from '@podpusher/sdk';
import { useEffect, useRef, useState } from 'react';

/** How a live hook is connected. */
export type LiveStatus =
  /** It has never been connected yet. */
  | 'connecting'
  /** It follows: events come as soon as there are any. */
  | 'live'
  /** It lost the server and tries again by itself. */
  | 'reconnecting'
  /** It was refused for good: `error` says why. */
  | 'failed'
  /** `enabled` is false, or the client was closed. */
  | 'off';

export interface LiveState {
  status: LiveStatus;
  /** Why it failed, or what it last stumbled over. */
  error: Error | null;
}

/** Calm for the page: what comes within this is one change of the cache, milliseconds. */
const BATCH_MS = 250;

interface StreamOptions {
  signal: AbortSignal;
  onRetry: (notice: { error: Error }) => void;
  onOpen: () => void;
}

interface Batches<Event> {
  /** Whose stream it is. Another client, or another key, opens another one. */
  podpusher: Podpusher;
  key: string;
  isEnabled: boolean;
  open: (options: StreamOptions) => AsyncIterable<Event>;
  /** At most every 250 ms, with all that came meanwhile. */
  apply: (events: readonly Event[]) => void;
}

/** Follows a stream while the component is there and hands its events on in batches. */
export function useEventBatches<Event>(batches: Batches<Event>): LiveState {
  const [state, setState] = useState<LiveState>({ status: 'connecting', error: null });
  const latest = useRef(batches);
  useEffect(() => {
    latest.current = batches;
  });
  const { podpusher, key, isEnabled } = batches;
  useEffect(() => {
    if (!isEnabled) return undefined;
    const stream = new AbortController();
    void run(latest, stream.signal, setState);
    return () => stream.abort();
  }, [podpusher, key, isEnabled]);
  return isEnabled ? state : { status: 'off', error: null };
}

type SetState = (change: (state: LiveState) => LiveState) => void;

async function run<Event>(latest: { current: Batches<Event> }, signal: AbortSignal, setState: SetState): Promise<void> {
  let waiting: Event[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const { podpusher, key } = latest.current;
  const flush = (): void => {
    timer = undefined;
    const events = waiting;
    waiting = [];
    // Of another stream by now: what was not handed on comes again from the place where this one stood.
    const now = latest.current;
    if (now.key === key && now.podpusher === podpusher) now.apply(events);
  };
  const tell = (status: LiveStatus, error: Error | null = null): void => {
    if (signal.aborted) return;
    setState((state) => (state.status === status && state.error === error ? state : { status, error }));
  };
  tell('connecting');
  try {
    const onRetry = ({ error }: { error: Error }): void => tell('reconnecting', error);
    const onOpen = (): void => tell('live');
    for await (const event of latest.current.open({ signal, onRetry, onOpen })) {
      onOpen();
      waiting.push(event);
      timer ??= setTimeout(flush, BATCH_MS);
    }
    tell('off');
  } catch (error) {
    tell('failed', error instanceof Error ? error : new Error(String(error)));
  }
  clearTimeout(timer);
  if (waiting.length > 0) flush();
}
