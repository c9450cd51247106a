import {
  type LiveEventOf,
  type Podpusher,
  TrendSignalsDocument,
  type TrendSignalsSubscription,
  type TrendSignalsSubscriptionVariables,
} from '@podpusher/sdk';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { PODPUSHER_KEY } from './options.js';
import { patchCache } from './patch-by-id.js';
import { type LiveState, useEventBatches } from './use-event-batches.js';

type SignalEvent = LiveEventOf<TrendSignalsSubscription>;
/** A signal as the stream tells it. */
export type LiveSignal = NonNullable<SignalEvent['signal']>;

export interface LiveSignalsOptions {
  /** Which signals; all when absent. */
  where?: TrendSignalsSubscriptionVariables['where'];
  enabled?: boolean;
  /** Called with each batch, after the cache has it. */
  onSignals?: (signals: readonly LiveSignal[]) => void;
}

/**
 * Follows `trendSignals` and writes what it tells into the cache, at most every 250 ms: the scores of trends and the signals
 * of every cached answer, found by id. After a RESET everything of PODPusher is read anew. A component that comes back goes
 * on where it was, for 72 hours.
 */
export function useLiveSignals(podpusher: Podpusher, options: LiveSignalsOptions = {}): LiveState {
  const queryClient = useQueryClient();
  const { where, enabled = true, onSignals } = options;
  const cursorKey = [CURSORS, 'trendSignals', where ?? null] as const;
  return useEventBatches<SignalEvent>({
    podpusher,
    key: JSON.stringify(cursorKey),
    isEnabled: enabled,
    open: async function* (stream) {
      const after = queryClient.getQueryData<string>(cursorKey);
      try {
        yield* podpusher.live(TrendSignalsDocument, { where, after }, stream);
      } catch (error) {
        if (!isForeign(error)) throw error;
        queryClient.removeQueries({ queryKey: cursorKey });
        void queryClient.invalidateQueries({ queryKey: [PODPUSHER_KEY] });
        yield* podpusher.live(TrendSignalsDocument, { where }, stream);
      }
    },
    apply: (events) => {
      const last = events.at(-1);
      if (last) keepCursor(queryClient, cursorKey, last.cursor);
      const signals = events.flatMap(({ signal }) => signal ?? []);
      applySignals(queryClient, signals);
      if (events.some(({ kind }) => kind === 'RESET'))
        void queryClient.invalidateQueries({ queryKey: [PODPUSHER_KEY] });
      if (signals.length > 0) onSignals?.(signals);
    },
  });
}

const CURSORS = `${PODPUSHER_KEY}-cursor`;

/** The place is not of this server, or of a time that it has forgotten: a cache outlives both. Then it begins now, as after a RESET. */
const isForeign = (error: unknown): boolean => (error as { code?: unknown }).code === 'INVALID_CURSOR';

/** Nobody observes a cursor, and it must outlast the component: it is not to be collected. */
function keepCursor(queryClient: QueryClient, key: readonly unknown[], cursor: string): void {
  queryClient.setQueryDefaults([CURSORS], { gcTime: Infinity });
  queryClient.setQueryData(key, cursor);
}

function applySignals(queryClient: QueryClient, signals: readonly LiveSignal[]): void {
  const patches = new Map<string, Record<string, unknown>>();
  for (const { trend, ...signal } of signals) {
    patches.set(signal.id, signal);
    if (trend) patches.set(trend.id, trend);
  }
  if (patches.size > 0) patchCache(queryClient, patches);
}
