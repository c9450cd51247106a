import type { Clock } from '#infra/clock.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import { BILLING_CHANGED, type WakeUps } from '#infra/pubsub.js';
import { failedPayments } from '#observability/metrics.js';
import type { BillingLetters } from './billing-letters.js';
import { ADD_EVENT } from './mirror-statements.js';
import { lockAccount } from './postgres-quotas.js';
import type { StripeRecords } from './stripe-records.gateway.js';
import type { StripeMirror } from './stripe-mirror.js';

interface EventRow {
  type: string;
  objectId: string | null;
  state: string;
}

const FIND: Statement = {
  name: 'stripe_events_find',
  text: 'SELECT type, object_id AS "objectId", state FROM stripe_events WHERE id = $1',
};
const END: Statement = {
  name: 'stripe_events_end',
  text: 'UPDATE stripe_events SET state = $2, attempts = attempts + 1, problem = $3, handled_at = $4 WHERE id = $1',
};
const TELL_ONCE: Statement = {
  name: 'stripe_events_tell_once',
  text: `UPDATE stripe_events SET state = 'done', handled_at = $2 WHERE id = $1 AND state <> 'done' RETURNING 1`,
};
const FORGET: Statement = {
  name: 'billing_events_forget',
  text: `WITH events AS (DELETE FROM billing_events WHERE at < $1 RETURNING 1),
stripe AS (DELETE FROM stripe_events WHERE received_at < $2 AND state IN ('done', 'ignored', 'stored') RETURNING 1)
SELECT (SELECT count(*) FROM events)::int + (SELECT count(*) FROM stripe)::int AS gone`,
};
const HOUR_MS = 3_600_000;
/** A stream may go on from here back, hours. */
const EVENTS_KEPT_HOURS = 72;
/** Stripe tells an event again for three days; then some. */
const STRIPE_EVENTS_KEPT_DAYS = 90;

export interface StripeEventsDeps {
  db: Database;
  clock: Clock;
  wake: WakeUps;
  mirror: StripeMirror;
  records: StripeRecords;
  letters: BillingLetters;
}

/** Works stored events. Their content decides nothing: what they are about is asked of Stripe. */
export class StripeEvents {
  constructor(private readonly deps: StripeEventsDeps) {}

  /** @throws what Stripe or the database threw, after writing it to the event; the job then comes again */
  async handle(eventId: string): Promise<void> {
    const { db, clock } = this.deps;
    const [event] = await db.query<EventRow>(FIND, [eventId]);
    if (!event || event.state === 'done') return;
    try {
      const isOurs = await this.work(eventId, event);
      await db.query(END, [eventId, isOurs ? 'done' : 'ignored', null, clock.now()]);
    } catch (error) {
      await db.query(END, [eventId, 'failed', (error as Error).message.slice(0, 500), null]);
      throw error;
    }
  }

  /** Drops what is past its retention. May run twice and at any time. */
  async forget(): Promise<number> {
    const nowMs = this.deps.clock.now().getTime();
    const bounds = [
      new Date(nowMs - EVENTS_KEPT_HOURS * HOUR_MS),
      new Date(nowMs - STRIPE_EVENTS_KEPT_DAYS * 24 * HOUR_MS),
    ];
    const [row] = await this.deps.db.query<{ gone: number }>(FORGET, bounds);
    return row?.gone ?? 0;
  }

  private async work(id: string, { type, objectId }: EventRow): Promise<boolean> {
    const customerId = await this.customerOf(type, objectId);
    if (!customerId) return false;
    const outcome = await this.deps.mirror.mirror(customerId);
    if (outcome === 'unknown customer') return false;
    if (type === 'invoice.payment_failed') failedPayments.inc();
    if (type === 'customer.subscription.trial_will_end') await this.tellTrialEnding(id, outcome.workspaceId);
    return true;
  }

  /** Disputes and refunds name their charge alone. */
  private async customerOf(type: string, objectId: string | null): Promise<string | null> {
    const { records } = this.deps;
    if (objectId === null || objectId.startsWith('cus_')) return objectId;
    if (type.startsWith('charge.dispute.')) return records.customerOfDispute(objectId);
    return type.startsWith('refund.') ? records.customerOfRefund(objectId) : objectId;
  }

  /** Event and letters go out with the mark that it was worked: a repeat of the job finds it, and writes nobody twice. */
  private async tellTrialEnding(eventId: string, workspaceId: string): Promise<void> {
    const { db, clock, wake, letters } = this.deps;
    await db.transaction(async (tx) => {
      await lockAccount(tx, workspaceId);
      const [isFirst] = await tx.query(TELL_ONCE, [eventId, clock.now()]);
      if (!isFirst) return;
      await tx.query(ADD_EVENT, [workspaceId, clock.now(), 'trial.ending', null]);
      await letters.trialEnding(tx, workspaceId);
      await wake.publish(tx, BILLING_CHANGED, workspaceId);
    });
  }
}
