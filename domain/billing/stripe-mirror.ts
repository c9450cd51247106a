import type { Clock } from '#infra/clock.js';
import type { Jobs } from '#infra/jobs.js';
import type { Database, Tx } from '#infra/postgres/database.js';
import { BILLING_CHANGED, type WakeUps } from '#infra/pubsub.js';
import type { BillingEventKind } from '#schema/billing/billing.values.js';
import type { AuditLog } from '../accounts/audit-log.js';
import type { BillingLetters } from './billing-letters.js';
import { ADD_EVENT, FIND_ACCOUNT, PUT_INVOICE, VERSION } from './mirror-statements.js';
import { PackBooks } from './pack-books.js';
import { PlanBooks } from './plan-books.js';
import { lockAccount } from './postgres-quotas.js';
import { type PlacedCharge, ReturnedCharges } from './returned-charges.js';
import type { InvoiceFacts, SessionFacts } from './stripe-facts.js';
import type { StripeRecords } from './stripe-records.gateway.js';
import { SubscriptionBooks, type SubscriptionNews } from './subscription-books.js';

export interface MirrorDeps {
  db: Database;
  clock: Clock;
  wake: WakeUps;
  jobs: Jobs;
  records: StripeRecords;
  audit: AuditLog;
  letters: BillingLetters;
}

/** What Stripe says of a customer, at one moment. */
interface Snapshot extends SubscriptionNews {
  sessions: SessionFacts[];
  charges: PlacedCharge[];
}

/** What a look at Stripe changed here, in words of billingEvents; empty: everything was known. */
export type MirrorOutcome =
  { workspaceId: string; changes: BillingEventKind[]; foreign: readonly string[] } | 'unknown customer';

const MOST_TRIES = 6;

/**
 * Brings our rows to what Stripe says, always of a whole customer and always afresh: which event came first, or came at all,
 * makes no difference. Runs as a worker.
 */
export class StripeMirror {
  readonly plans: PlanBooks;
  private readonly packs = new PackBooks();
  private readonly subscriptions: SubscriptionBooks;
  private readonly returned: ReturnedCharges;

  constructor(private readonly deps: MirrorDeps) {
    this.subscriptions = new SubscriptionBooks(deps);
    this.returned = new ReturnedCharges(deps);
    this.plans = new PlanBooks(deps);
  }

  /** Safe to run at the same time, and again and again: whoever finds that another was faster looks anew. */
  async mirror(customerId: string): Promise<MirrorOutcome> {
    for (let tries = 1; ; tries += 1) {
      const [account] = await this.deps.db.query<{ workspaceId: string; version: number }>(FIND_ACCOUNT, [customerId]);
      if (!account) return 'unknown customer';
      const snapshot = await this.read(customerId, account.workspaceId);
      const changes = await this.deps.db.transaction(async (tx) => {
        await lockAccount(tx, account.workspaceId);
        const [now] = await tx.query<{ version: number }>(VERSION, [account.workspaceId]);
        const isStale = now?.version !== account.version && tries < MOST_TRIES;
        return isStale ? undefined : this.write(tx, account.workspaceId, snapshot);
      });
      if (changes) return { workspaceId: account.workspaceId, changes, foreign: snapshot.foreign.map(({ id }) => id) };
    }
  }

  private async read(customerId: string, workspaceId: string): Promise<Snapshot> {
    const { records } = this.deps;
    const [{ ours, foreign }, invoices, sessions, charges] = await Promise.all([
      records.subscriptionsOf(customerId),
      records.invoicesOf(customerId),
      records.sessionsOf(customerId),
      records.chargesOf(customerId),
    ]);
    const returned = await this.returned.among(workspaceId, charges);
    return { subscriptions: ours, foreign, invoices, sessions, charges: returned };
  }

  private async write(tx: Tx, workspaceId: string, snapshot: Snapshot): Promise<BillingEventKind[]> {
    const now = this.deps.clock.now();
    const changes = [
      ...(await this.subscriptions.write(tx, workspaceId, snapshot)),
      ...(await this.writeInvoices(tx, workspaceId, snapshot.invoices)),
      ...(await this.packs.write(tx, { workspaceId, sessions: snapshot.sessions, charges: snapshot.charges, now })),
    ];
    await this.plans.writeCycle(tx, workspaceId, snapshot.subscriptions);
    if (await this.plans.apply(tx, workspaceId)) changes.push('plan.changed');
    const kinds = [...new Set(changes)];
    for (const kind of kinds) await tx.query(ADD_EVENT, [workspaceId, now, kind, null]);
    if (kinds.length > 0) await this.deps.wake.publish(tx, BILLING_CHANGED, workspaceId);
    return kinds;
  }

  private async writeInvoices(
    tx: Tx,
    workspaceId: string,
    invoices: readonly InvoiceFacts[],
  ): Promise<BillingEventKind[]> {
    const now = this.deps.clock.now();
    const changes: BillingEventKind[] = [];
    // The oldest first, so that ids are in the order of time.
    for (const one of [...invoices].reverse()) {
      const money = [one.currency, one.totalMinor, one.taxMinor, one.amountDueMinor, one.amountPaidMinor];
      const times = [one.issuedAt, one.paidAt, one.nextAttemptAt];
      const values = [
        one.number,
        one.status,
        one.reason,
        ...money,
        one.periodStart,
        one.periodEnd,
        one.pageUrl,
        one.pdfUrl,
        ...times,
      ];
      const [changed] = await tx.query(PUT_INVOICE, [workspaceId, one.id, now, ...values]);
      if (!changed) continue;
      changes.push('invoice.changed');
      if (one.status === 'paid' && one.amountPaidMinor > 0) changes.push('payment.succeeded');
    }
    return changes;
  }
}
