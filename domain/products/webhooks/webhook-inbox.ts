import type { Clock } from '#infra/clock.js';
import type { Jobs } from '#infra/jobs.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import type { SecretKeys } from '#infra/secret-key.js';
import { workWebhookJob } from '#schema/products/order.jobs.js';
import { readEtsyMessage, readPrintifyMessage, type WebhookMessage } from './webhook-messages.js';
import { isFromEtsy, isFromPrintify, type SignedMessage } from './webhook-signatures.js';

export interface WebhookInboxDeps {
  db: Database;
  clock: Clock;
  queue: Jobs;
  secrets: SecretKeys;
  /** From Etsy's portal; absent: its messages are refused, and receipts are read by polling alone. */
  etsySecret: string | undefined;
}

/** `refused`: the signature does not hold. `unreadable`: it does, and nobody can make sense of it. */
export type Receipt = 'stored' | 'known' | 'refused' | 'unreadable';

const STORE: Statement = {
  name: 'webhook_events_store',
  text: `INSERT INTO webhook_events (provider, event_id, topic, shop_ref, resource_ref) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT ON CONSTRAINT webhook_events_provider_event_id_key DO NOTHING RETURNING id`,
};
const FORGET: Statement = {
  name: 'webhook_events_forget',
  text: `DELETE FROM webhook_events WHERE received_at < now() - make_interval(days => $1)`,
};
/** Retries of both providers end after two days. */
const KEPT_DAYS = 30;

/** Takes messages of Etsy and Printify: checked, stored with the job that works them, and only then acknowledged. */
export class WebhookInbox {
  constructor(private readonly deps: WebhookInboxDeps) {}

  async takePrintify(message: SignedMessage): Promise<Receipt> {
    if (!isFromPrintify(message, printifySecretsOf(this.deps.secrets))) return 'refused';
    return this.store(readPrintifyMessage(message.body));
  }

  async takeEtsy(message: SignedMessage): Promise<Receipt> {
    const { etsySecret, clock } = this.deps;
    if (!etsySecret || !isFromEtsy(message, etsySecret, clock.now())) return 'refused';
    return this.store(readEtsyMessage(message.body, message.header('webhook-id') ?? ''));
  }

  /** Drops what is past its retention. May run twice and at any time. */
  async forgetOld(): Promise<void> {
    await this.deps.db.query(FORGET, [KEPT_DAYS]);
  }

  private async store(message: WebhookMessage | undefined): Promise<Receipt> {
    if (!message) return 'unreadable';
    const { provider, eventId, topic, shopRef, resourceRef } = message;
    return this.deps.db.transaction(async (tx) => {
      const [row] = await tx.query<{ id: string }>(STORE, [provider, eventId, topic, shopRef, resourceRef]);
      if (!row) return 'known';
      await this.deps.queue.add(tx, { name: workWebhookJob.name, key: `work-webhook:${row.id}` }, { eventId: row.id });
      return 'stored';
    });
  }
}

/** What Printify signs with: made of this installation's key, so that nothing is stored; newest first. */
export function printifySecretsOf(secrets: SecretKeys): string[] {
  const versions = Array.from({ length: secrets.currentVersion }, (_, at) => secrets.currentVersion - at);
  return versions.flatMap((version) => {
    try {
      return [secrets.derive('printify-webhooks', version).toString('hex')];
    } catch {
      // A version that this installation was never given.
      return [];
    }
  });
}
