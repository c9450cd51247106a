import type { Clock } from '#infra/clock.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import type { Logger } from '#observability/logger.js';
import { billingRepairs } from '#observability/metrics.js';
import { DOUBLE } from './mirror-statements.js';
import type { StripeEndings } from './stripe-endings.gateway.js';
import type { StripeMirror } from './stripe-mirror.js';

const CUSTOMERS: Statement = {
  name: 'billing_accounts_customers',
  text: `SELECT workspace_id AS "workspaceId", stripe_customer_id AS "customerId" FROM billing_accounts
WHERE stripe_customer_id IS NOT NULL AND ($1::uuid IS NULL OR workspace_id > $1) ORDER BY workspace_id LIMIT 200`,
};
const BEGIN: Statement = {
  name: 'billing_reconciliations_begin',
  text: 'INSERT INTO billing_reconciliations (started_at) VALUES ($1) RETURNING id',
};
const FINISH: Statement = {
  name: 'billing_reconciliations_finish',
  text: 'UPDATE billing_reconciliations SET finished_at = $2, checked = $3, repaired = $4, findings = $5 WHERE id = $1',
};
/** Counters that are not what the ledger says; there should never be one. */
const UNBALANCED: Statement = {
  name: 'usage_ledger_unbalanced',
  text: `(SELECT p.workspace_id AS "workspaceId", p.resource FROM quota_periods p
LEFT JOIN LATERAL (SELECT coalesce(sum(used_delta), 0) AS used, coalesce(sum(reserved_delta), 0) AS reserved FROM usage_ledger l
  WHERE l.workspace_id = p.workspace_id AND l.resource = p.resource AND l.source = 'allowance' AND l.period_start = p.starts_at) l ON true
WHERE p.ends_at > $1 AND (p.used, p.reserved) IS DISTINCT FROM (l.used, l.reserved) LIMIT 100)
UNION ALL
(SELECT e.workspace_id, e.resource FROM quota_extras e
LEFT JOIN LATERAL (SELECT coalesce(sum(bought_delta), 0) AS bought, coalesce(sum(used_delta), 0) AS used,
  coalesce(sum(reserved_delta), 0) AS reserved FROM usage_ledger l
  WHERE l.workspace_id = e.workspace_id AND l.resource = e.resource AND l.source = 'extra') l ON true
WHERE (e.bought, e.used, e.reserved) IS DISTINCT FROM (l.bought, l.used, l.reserved) LIMIT 100)`,
};

/** $1 customer, $2 before then. What mails somebody is left to its own job for the days that it is tried. */
const HEAL_EVENTS: Statement = {
  name: 'stripe_events_heal',
  text: `UPDATE stripe_events SET state = 'done', problem = NULL, handled_at = $2
WHERE object_id = $1 AND received_at < $2 AND state IN ('failed', 'stored')
  AND (type <> 'customer.subscription.trial_will_end' OR received_at < $2::timestamptz - interval '4 days')`,
};
const OWNED: Statement = {
  name: 'billing_accounts_of_customers',
  text: 'SELECT stripe_customer_id AS "customerId" FROM billing_accounts WHERE stripe_customer_id = ANY ($1::text[])',
};

/** Something that was not as it should be. */
export interface Finding {
  workspaceId: string;
  what: string;
}

export interface ReconciliationReport {
  checked: number;
  repaired: number;
  findings: Finding[];
}

export interface ReconciliationDeps {
  db: Database;
  clock: Clock;
  logger: Logger;
  mirror: StripeMirror;
  endings: StripeEndings;
}

/** The nightly comparison with Stripe: what no event told is repaired, counted and written down. */
export class Reconciliation {
  constructor(private readonly deps: ReconciliationDeps) {}

  async run(signal?: AbortSignal): Promise<ReconciliationReport> {
    const { db, clock, logger } = this.deps;
    const [begun] = await db.query<{ id: string }>(BEGIN, [clock.now()]);
    const report: ReconciliationReport = { checked: 0, repaired: 0, findings: [] };
    for await (const customer of this.customers()) {
      signal?.throwIfAborted();
      await this.check(customer, report);
    }
    const ended = await this.deps.mirror.plans.endGraces();
    report.repaired += ended;
    await this.checkOwners(report);
    const double = await db.query<{ workspaceId: string }>(DOUBLE);
    report.findings.push(
      ...double.map(({ workspaceId }) => ({ workspaceId, what: 'more than one subscription runs' })),
    );
    const unbalanced = await db.query<{ workspaceId: string; resource: string }>(UNBALANCED, [clock.now()]);
    report.findings.push(
      ...unbalanced.map(({ workspaceId, resource }) => ({
        workspaceId,
        what: `ledger of ${resource} does not add up`,
      })),
    );
    await db.query(FINISH, [
      begun!.id,
      clock.now(),
      report.checked,
      report.repaired,
      JSON.stringify(report.findings.slice(0, 1000)),
    ]);
    billingRepairs.inc(report.repaired);
    if (report.findings.length > 0)
      logger.warn({ ...report, findings: report.findings.slice(0, 20) }, 'billing was not what Stripe says');
    return report;
  }

  private async check(
    { workspaceId, customerId }: { workspaceId: string; customerId: string },
    report: ReconciliationReport,
  ): Promise<void> {
    report.checked += 1;
    try {
      const begunAt = this.deps.clock.now();
      const outcome = await this.deps.mirror.mirror(customerId);
      if (outcome === 'unknown customer') return;
      // All that these could have told is known now.
      await this.deps.db.query(HEAL_EVENTS, [customerId, begunAt]);
      for (const id of outcome.foreign)
        report.findings.push({
          workspaceId,
          what: `subscription ${id} is for none of our plans: its price is not followed here`,
        });
      if (outcome.changes.length === 0) return;
      report.repaired += 1;
      report.findings.push({ workspaceId, what: `missed: ${outcome.changes.join(', ')}` });
    } catch (error) {
      report.findings.push({ workspaceId, what: `could not be compared: ${(error as Error).message}` });
    }
  }

  /** Subscriptions that are charged for workspaces that are not here any more. */
  private async checkOwners(report: ReconciliationReport): Promise<void> {
    try {
      for await (const page of this.deps.endings.liveSubscriptions()) {
        const known = await this.deps.db.query<{ customerId: string }>(OWNED, [
          page.map(({ customerId }) => customerId),
        ]);
        const ids = new Set(known.map(({ customerId }) => customerId));
        for (const { id, customerId, workspaceId } of page)
          if (!ids.has(customerId))
            report.findings.push({
              workspaceId,
              what: `subscription ${id} of ${customerId} runs, and its workspace is gone`,
            });
      }
    } catch (error) {
      report.findings.push({ workspaceId: '', what: `owners could not be compared: ${(error as Error).message}` });
    }
  }

  private async *customers(): AsyncGenerator<{ workspaceId: string; customerId: string }> {
    let after: string | null = null;
    for (;;) {
      const rows: { workspaceId: string; customerId: string }[] = await this.deps.db.query(CUSTOMERS, [after]);
      yield* rows;
      if (rows.length === 0) return;
      after = rows.at(-1)!.workspaceId;
    }
  }
}
