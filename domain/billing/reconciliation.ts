import type { Clock } from '#infra/clock.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import type { Logger } from '#observability/logger.js';
import { billingRepairs } from '#observability/metrics.js';
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
  text: `SELECT p.workspace_id AS "workspaceId", p.resource FROM quota_periods p
LEFT JOIN LATERAL (SELECT coalesce(sum(used_delta), 0) AS used, coalesce(sum(reserved_delta), 0) AS reserved FROM usage_ledger l
  WHERE l.workspace_id = p.workspace_id AND l.resource = p.resource AND l.source = 'allowance' AND l.period_start = p.starts_at) l ON true
WHERE p.ends_at > $1 AND (p.used, p.reserved) IS DISTINCT FROM (l.used, l.reserved) LIMIT 100`,
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
    const ended = await this.deps.mirror.endGraces();
    report.repaired += ended;
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
      const outcome = await this.deps.mirror.mirror(customerId);
      if (outcome === 'unknown customer' || outcome.changes.length === 0) return;
      report.repaired += 1;
      report.findings.push({ workspaceId, what: `missed: ${outcome.changes.join(', ')}` });
    } catch (error) {
      report.findings.push({ workspaceId, what: `could not be compared: ${(error as Error).message}` });
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
