import { type Clock, HOUR_MS } from '#infra/clock.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import { API_OVERAGE, PLANS, type PlanName } from '#schema/billing/plan.values.js';
import { periodOf } from './quota-period.js';
import type { StripeGateway } from './stripe.gateway.js';

interface CandidateRow {
  workspaceId: string;
  customerId: string;
  plan: PlanName;
  anchorAt: Date;
}

const CANDIDATES: Statement = {
  name: 'api_overage_candidates',
  text: `SELECT a.workspace_id AS "workspaceId", a.stripe_customer_id AS "customerId", w.plan, a.anchor_at AS "anchorAt"
FROM billing_accounts a JOIN workspaces w ON w.id = a.workspace_id
WHERE a.is_overage_on AND a.stripe_customer_id IS NOT NULL AND w.plan <> 'free'`,
};
const HOURS: Statement = {
  name: 'api_overage_hours',
  text: `SELECT hour, points::float8 AS points FROM usage_hours WHERE workspace_id = $1 AND hour >= $2 AND hour < $3 ORDER BY hour`,
};
/** What an hour comes to is written down before it is told, so that a repeat tells the same. */
const WRITE: Statement = {
  name: 'meter_reports_write',
  text: 'INSERT INTO meter_reports (workspace_id, hour, units, identifier) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
};
const UNSENT: Statement = {
  name: 'meter_reports_unsent',
  text: `SELECT m.workspace_id AS "workspaceId", m.hour, m.units, m.identifier, a.stripe_customer_id AS "customerId"
FROM meter_reports m JOIN billing_accounts a ON a.workspace_id = m.workspace_id
WHERE m.sent_at IS NULL AND a.stripe_customer_id IS NOT NULL ORDER BY m.hour LIMIT 1000`,
};
const SENT: Statement = {
  name: 'meter_reports_sent',
  text: 'UPDATE meter_reports SET sent_at = $3 WHERE workspace_id = $1 AND hour = $2',
};
/** Requests are counted a moment after they ran: an hour is told when it has rested. Milliseconds. */
const REST_MS = 15 * 60_000;

/** Whole units that each hour adds, once the included points are used up. Pure. */
export function overageOf(
  hours: readonly { hour: Date; points: number }[],
  included: number,
): { hour: Date; units: number }[] {
  let points = 0;
  let told = 0;
  return hours.flatMap(({ hour, points: more }) => {
    points += more;
    const units = Math.floor(Math.max(0, points - included) / API_OVERAGE.unitPoints) - told;
    told += units;
    return units > 0 ? [{ hour, units }] : [];
  });
}

/** Tells Stripe's meter of API points beyond the included ones, hour by hour, each hour once. */
export class ApiOverage {
  constructor(private readonly deps: { db: Database; clock: Clock; gateway: StripeGateway }) {}

  /** Returns how many units were told. May run twice and at any time. */
  async report(): Promise<number> {
    const { db, clock, gateway } = this.deps;
    const now = clock.now();
    for (const candidate of await db.query<CandidateRow>(CANDIDATES)) await this.write(candidate, now);
    let told = 0;
    const unsent = await db.query<{
      workspaceId: string;
      hour: Date;
      units: number;
      identifier: string;
      customerId: string;
    }>(UNSENT);
    for (const { workspaceId, hour, units, identifier, customerId } of unsent) {
      await gateway.reportUsage({ customerId, units, identifier, at: hour });
      await db.query(SENT, [workspaceId, hour, now]);
      told += units;
    }
    return told;
  }

  private async write({ workspaceId, plan, anchorAt }: CandidateRow, now: Date): Promise<void> {
    const { startsAt } = periodOf(anchorAt, now);
    const until = new Date(Math.floor((now.getTime() - REST_MS) / HOUR_MS) * HOUR_MS);
    const hours = await this.deps.db.query<{ hour: Date; points: number }>(HOURS, [workspaceId, startsAt, until]);
    for (const { hour, units } of overageOf(hours, PLANS[plan].apiPoints)) {
      await this.deps.db.query(WRITE, [workspaceId, hour, units, `api-${workspaceId}-${hour.getTime() / HOUR_MS}`]);
    }
  }
}
