import { Gauge, type Registry } from 'prom-client';
import { type Clock, HOUR_MS } from '#infra/clock.js';
import type { Database, Statement } from '#infra/postgres/database.js';

interface JobCount {
  state: 'ready' | 'later' | 'running' | 'given-up';
  jobs: number;
}

/** run_at is kept in wall time, so the database's own now() is right here. */
const COUNT_JOBS: Statement = {
  name: 'backlog-count-jobs',
  text: `SELECT CASE WHEN locked_at IS NOT NULL THEN 'running' WHEN attempts >= max_attempts THEN 'given-up'
                WHEN run_at > now() THEN 'later' ELSE 'ready' END AS state, count(*)::integer AS jobs
         FROM graphile_worker.jobs GROUP BY 1`,
};
const READ_WATERMARK: Statement = {
  name: 'backlog-read-watermark',
  text: 'SELECT sealed_through AS "sealedThrough" FROM scoring_watermark',
};
/** Due by the product's clock and taken by nobody; what waits for its time is no backlog. */
const OLDEST_JOB: Statement = {
  name: 'backlog-oldest-pipeline-job',
  text: `SELECT min(coalesce(next_attempt_at, created_at)) AS "dueAt" FROM pipeline_jobs
         WHERE finished_at IS NULL AND status IN ('queued', 'retrying') AND coalesce(next_attempt_at, created_at) <= $1`,
};
const STATES: readonly JobCount['state'][] = ['ready', 'later', 'running', 'given-up'];

/** Gauges of what waits to be done. They read the database when Prometheus asks, not in between. */
export function registerBacklogMetrics(db: Database, clock: Clock, registers: Registry[]): void {
  new Gauge({
    name: 'podpusher_queue_jobs',
    help: 'Jobs in the queue by state: ready, later, running, given-up.',
    labelNames: ['state'],
    registers,
    async collect() {
      const counts = new Map((await db.query<JobCount>(COUNT_JOBS)).map(({ state, jobs }) => [state, jobs]));
      for (const state of STATES) this.set({ state }, counts.get(state) ?? 0);
    },
  });
  new Gauge({
    name: 'podpusher_pipeline_oldest_wait_seconds',
    help: 'Product time for which the oldest job of the pipeline is due and nobody has taken it.',
    registers,
    async collect() {
      const [job] = await db.query<{ dueAt: Date | null }>(OLDEST_JOB, [clock.now()]);
      this.set(job?.dueAt ? (clock.now().getTime() - job.dueAt.getTime()) / 1000 : 0);
    },
  });
  new Gauge({
    name: 'podpusher_scoring_lag_seconds',
    help: 'Product time since the end of the last sealed hour; two to three hours are how sealing works.',
    registers,
    async collect() {
      const [watermark] = await db.query<{ sealedThrough: Date | null }>(READ_WATERMARK);
      if (!watermark?.sealedThrough) return;
      this.set((clock.now().getTime() - watermark.sealedThrough.getTime() - HOUR_MS) / 1000);
    },
  });
}
