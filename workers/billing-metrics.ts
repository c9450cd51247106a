import { Gauge, type Registry } from 'prom-client';
import type { Clock } from '#infra/clock.js';
import type { Database, Statement } from '#infra/postgres/database.js';

const BY_PLAN: Statement = {
  name: 'billing_metrics_plans',
  text: `SELECT plan, status, count(*)::int AS count FROM billing_subscriptions
WHERE status NOT IN ('canceled', 'incomplete_expired') GROUP BY 1, 2`,
};
const OPEN_EVENTS: Statement = {
  name: 'billing_metrics_events',
  text: `SELECT count(*) FILTER (WHERE e.state = 'failed')::int AS failed, min(e.received_at) AS oldest FROM stripe_events e
WHERE e.state = 'failed' OR (e.state = 'stored' AND e.type = ANY ($1::text[]))`,
};
const UNSENT_USAGE: Statement = {
  name: 'billing_metrics_unsent_usage',
  text: 'SELECT min(hour) AS oldest FROM meter_reports WHERE sent_at IS NULL AND lost_at IS NULL',
};
const LAST_RECONCILIATION: Statement = {
  name: 'billing_metrics_reconciliation',
  text: 'SELECT max(finished_at) AS at FROM billing_reconciliations',
};

/** Gauges of plans and of what Stripe told. They read the database when Prometheus asks. */
export function registerBillingMetrics(
  db: Database,
  around: { clock: Clock; events: readonly string[]; registers: Registry[] },
): void {
  const { clock, events, registers } = around;
  const since = (at: Date): number => (clock.now().getTime() - at.getTime()) / 1000;
  new Gauge({
    name: 'podpusher_subscriptions_count',
    help: 'Subscriptions by plan and status.',
    labelNames: ['plan', 'status'],
    registers,
    async collect() {
      this.reset();
      for (const { plan, status, count } of await db.query<{ plan: string; status: string; count: number }>(BY_PLAN))
        this.set({ plan, status }, count);
    },
  });
  new Gauge({
    name: 'podpusher_stripe_event_age_seconds',
    help: 'Age of the oldest event of Stripe that is not worked yet; 0 when there is none.',
    registers,
    async collect() {
      const [row] = await db.query<{ oldest: Date | null }>(OPEN_EVENTS, [events]);
      this.set(row?.oldest ? since(row.oldest) : 0);
    },
  });
  new Gauge({
    name: 'podpusher_stripe_events_failed_count',
    help: 'Events of Stripe whose work failed and is tried again.',
    registers,
    async collect() {
      const [row] = await db.query<{ failed: number }>(OPEN_EVENTS, [events]);
      this.set(row?.failed ?? 0);
    },
  });
  new Gauge({
    name: 'podpusher_unsent_usage_age_seconds',
    help: "Age of the oldest hour of API points that Stripe's meter does not have yet; 0 when there is none.",
    registers,
    async collect() {
      const [row] = await db.query<{ oldest: Date | null }>(UNSENT_USAGE);
      this.set(row?.oldest ? since(row.oldest) : 0);
    },
  });
  new Gauge({
    name: 'podpusher_reconciliation_age_seconds',
    help: 'Since the last comparison with Stripe that came to its end.',
    registers,
    async collect() {
      const [row] = await db.query<{ at: Date | null }>(LAST_RECONCILIATION);
      if (row?.at) this.set(since(row.at));
    },
  });
}
