import { useSyncExternalStore } from 'react';

export interface SeriesPoint {
  readonly at: string;
  readonly count: number;
}

/** Points newer than the list's own answer, by trend; the answer replaces them when it is read again. */
const pointsByTrend = new Map<string, readonly SeriesPoint[]>();
const listeners = new Set<() => void>();
const KEPT = 48;
const NONE: readonly SeriesPoint[] = [];

/** Takes the last points of a tick. */
export function recordPoints(ticks: readonly { id: string; lastPoint: SeriesPoint | null }[]): void {
  for (const { id, lastPoint } of ticks) {
    if (!lastPoint) continue;
    pointsByTrend.set(id, mergePoints(pointsByTrend.get(id) ?? NONE, [lastPoint]).slice(-KEPT));
  }
  for (const notify of listeners) notify();
}

/** The points of a trend's answer with those that arrived since. */
export function useLivePoints(trendId: string, answered: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const live = useSyncExternalStore(subscribe, () => pointsByTrend.get(trendId) ?? NONE);
  return live.length === 0 ? answered : mergePoints(answered, live);
}

/** Of two readings of a running hour the higher is the later. The window keeps its length and ascends in time. */
export function mergePoints(base: readonly SeriesPoint[], later: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const firstLater = later[0];
  if (!firstLater) return base;
  const start = base[0];
  const fresh = start ? later.filter(({ at }) => Date.parse(at) >= Date.parse(start.at)) : later;
  const moments = new Map<number, SeriesPoint>();
  for (const point of [...base, ...fresh]) {
    const at = Date.parse(point.at);
    const known = moments.get(at);
    if (!known || point.count > known.count) moments.set(at, point);
  }
  const merged = [...moments].sort(([a], [b]) => a - b).map(([, point]) => point);
  return base.length === 0 ? merged : merged.slice(-base.length);
}

function subscribe(notify: () => void): () => void {
  listeners.add(notify);
  return () => listeners.delete(notify);
}
