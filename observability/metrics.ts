import { timingSafeEqual } from 'node:crypto';
import { collectDefaultMetrics, Counter, Gauge, Histogram, register } from 'prom-client';

const SECONDS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

export const httpRequests = new Histogram({
  name: 'podpusher_http_request_duration_seconds',
  help: 'HTTP requests by route and status.',
  labelNames: ['route', 'status'],
  buckets: SECONDS,
});
export const graphqlOperations = new Histogram({
  name: 'podpusher_graphql_operation_duration_seconds',
  help: 'GraphQL operations by type, transport and outcome (ok, or the code of the first error).',
  labelNames: ['type', 'transport', 'outcome'],
  buckets: SECONDS,
});
export const graphqlCost = new Counter({
  name: 'podpusher_graphql_cost_points_total',
  help: 'Points that operations really cost.',
  labelNames: ['type'],
});
export const compiledOperations = new Counter({
  name: 'podpusher_compiled_operations_total',
  help: 'Operations that were compiled, by outcome: answered straight from the wire, or left to the resolvers.',
  labelNames: ['outcome'],
});
export const throttledOperations = new Counter({
  name: 'podpusher_throttled_operations_total',
  help: 'Operations refused because their caller was out of points, by kind of caller and transport.',
  labelNames: ['caller', 'transport'],
});
export const leaseFetches = new Counter({
  name: 'podpusher_lease_fetches_total',
  help: 'Looks into shared buckets of points, by store and outcome: granted, short, or failed_open when the store was away.',
  labelNames: ['store', 'outcome'],
});
export const requestLogRows = new Counter({
  name: 'podpusher_request_log_rows_total',
  help: 'Operations for the request log of their workspace, by outcome: written or dropped.',
  labelNames: ['outcome'],
});
export const socketsOpen = new Gauge({
  name: 'podpusher_socket_connections_count',
  help: 'WebSocket connections open now.',
});
export const socketCloses = new Counter({
  name: 'podpusher_socket_closes_total',
  help: 'WebSocket connections closed, by close code.',
  labelNames: ['code'],
});
export const streamEvents = new Counter({
  name: 'podpusher_stream_events_total',
  help: 'Events handed to subscribers, by subscription.',
  labelNames: ['subscription'],
});
export const streamLag = new Histogram({
  name: 'podpusher_stream_lag_seconds',
  help: 'From the recording of a signal to its hand-over to the sockets of a cohort, for readers that keep up.',
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5, 30],
});
export const streamReadersBehind = new Gauge({
  name: 'podpusher_stream_readers_behind_count',
  help: 'Streams that read the log by themselves now: they catch up, or their client is slow or out of points.',
});
export const collectorCalls = new Counter({
  name: 'podpusher_collector_calls_total',
  help: 'Calls to providers, by provider and outcome: ok, a status, what broke, or held_back by our own limits and never sent.',
  labelNames: ['provider', 'outcome'],
});
export const pipelineJobs = new Counter({
  name: 'podpusher_pipeline_jobs_total',
  help: 'Jobs of the pipeline that ended, by kind and outcome: succeeded, failed, cancelled.',
  labelNames: ['kind', 'outcome'],
});
export const pipelineJobSeconds = new Histogram({
  name: 'podpusher_pipeline_job_duration_seconds',
  help: 'From the first attempt at a job of the pipeline to its end, pauses included, by kind and outcome. Product time.',
  labelNames: ['kind', 'outcome'],
  buckets: [0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1_800],
});
export const pipelineRetries = new Counter({
  name: 'podpusher_pipeline_job_retries_total',
  help: 'Attempts at jobs of the pipeline that are to be followed by another, by kind and cause: failed, waiting, interrupted.',
  labelNames: ['kind', 'cause'],
});
export const connectionRefreshes = new Counter({
  name: 'podpusher_connection_refreshes_total',
  help: 'Connections that workers renewed ahead of their end, by provider and outcome: renewed, failed.',
  labelNames: ['provider', 'outcome'],
});
export const connectionsEnded = new Counter({
  name: 'podpusher_connections_ended_total',
  help: 'Connections that providers refused for good, by provider and state: expired, revoked.',
  labelNames: ['provider', 'status'],
});
export const stripeEvents = new Counter({
  name: 'podpusher_stripe_events_total',
  help: 'Events that Stripe sent, by outcome: stored, repeated, refused.',
  labelNames: ['outcome'],
});
export const stripeEventLag = new Histogram({
  name: 'podpusher_stripe_event_lag_seconds',
  help: 'From an event at Stripe to its storing here.',
  buckets: [0.5, 1, 2, 5, 10, 30, 60, 300, 3600],
});
export const failedPayments = new Counter({
  name: 'podpusher_failed_payments_total',
  help: 'Payments of workspaces that were declined.',
});
export const billingRepairs = new Counter({
  name: 'podpusher_billing_repairs_total',
  help: 'Workspaces whose rows were not what Stripe says, and were brought to it by the reconciliation.',
});

let hasDefaults = false;

/** Figures of the process itself: memory, event loop, garbage collection. Once a process. */
export function startMetrics(): void {
  if (hasDefaults) return;
  hasDefaults = true;
  collectDefaultMetrics({ prefix: 'podpusher_' });
}

/** Text for Prometheus, and its content type. */
export async function renderMetrics(): Promise<{ contentType: string; body: string }> {
  return { contentType: register.contentType, body: await register.metrics() };
}

/** Whether a request may read the figures: everyone when no token is set. Takes as long for every wrong token. */
export function mayReadMetrics(token: string | undefined, authorization: string | undefined): boolean {
  if (!token) return true;
  const [wanted, given] = [Buffer.from(`Bearer ${token}`), Buffer.from(authorization ?? '')];
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}
export const designsMade = new Counter({
  name: 'podpusher_designs_total',
  help: 'Designs that were made or uploaded, by engine.',
  labelNames: ['engine'],
});
