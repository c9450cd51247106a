import { type Podpusher, TrendTicksDocument, type TrendTicksSubscriptionVariables } from '@podpusher/sdk';
import { useQueryClient } from '@tanstack/react-query';
import { patchCache } from './patch-by-id.js';
import { type LiveState, useEventBatches } from './use-event-batches.js';

export interface LiveTicksOptions {
  /** Which trends; all when absent. */
  where?: TrendTicksSubscriptionVariables['where'];
  enabled?: boolean;
}

/** Keeps the numbers of all cached trends as new as `trendTicks` tells them, at most four times a second. */
export function useLiveTicks(podpusher: Podpusher, { where, enabled = true }: LiveTicksOptions = {}): LiveState {
  const queryClient = useQueryClient();
  return useEventBatches({
    podpusher,
    key: JSON.stringify(where ?? null),
    isEnabled: enabled,
    open: (stream) => podpusher.subscribe(TrendTicksDocument, { where }, stream),
    apply: (batch) => {
      const ticks = batch.flatMap(({ trendTicks }) => trendTicks);
      patchCache(queryClient, new Map(ticks.map(({ lastPoint: _lastPoint, ...tick }) => [tick.id, tick])));
    },
  });
}
