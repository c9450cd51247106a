export {
  PODPUSHER_KEY,
  podpusherInfiniteQuery,
  type PodpusherInfiniteQuery,
  type PodpusherKey,
  podpusherMutation,
  type PodpusherMutation,
  podpusherQuery,
  type PodpusherQuery,
} from './options.js';
export {
  auditLogInfiniteQuery,
  capabilitiesQuery,
  membersInfiniteQuery,
  nodesQuery,
  rateLimitQuery,
  requestsInfiniteQuery,
  signalsInfiniteQuery,
  signalsRecordMutation,
  sourcesQuery,
  trendQuery,
  trendsInfiniteQuery,
  trendsQuery,
  usageQuery,
  workspaceQuery,
} from './queries.js';
export type { LiveState, LiveStatus } from './use-event-batches.js';
export { type LiveSignal, type LiveSignalsOptions, useLiveSignals } from './use-live-signals.js';
export { type LiveTicksOptions, useLiveTicks } from './use-live-ticks.js';
