import type { Clock } from '#infra/clock.js';
import type { Config } from '#infra/config.js';
import type { Jobs } from '#infra/jobs.js';
import type { Database } from '#infra/postgres/database.js';
import type { WakeUps } from '#infra/pubsub.js';
import type { Logger } from '#observability/logger.js';
import type { Cursors } from '#schema/base/cursor.js';
import type { AuditLog } from '../accounts/audit-log.js';
import type { Idempotency } from '../idempotency/idempotency.js';
import type { MailService } from '../mail/mail-service.js';
import type { AccountAccess } from './account-access.js';
import { ApiAllowance } from './api-allowance.js';
import { ApiOverage } from './api-overage.js';
import { BillingCommands } from './billing-commands.js';
import { BillingDesk } from './billing-desk.js';
import { BillingDoctor } from './billing-doctor.js';
import { BillingLetters } from './billing-letters.js';
import { BillingReads } from './billing-reads.js';
import { BillingStream } from './billing-stream.js';
import { PostgresQuotas } from './postgres-quotas.js';
import { Purchases } from './purchases.js';
import type { Quotas } from './quota-port.js';
import { Reconciliation } from './reconciliation.js';
import { StripeCatalogue } from './stripe-catalogue.gateway.js';
import { StripeClient } from './stripe-client.gateway.js';
import { StripeEndings } from './stripe-endings.gateway.js';
import { StripeEvents } from './stripe-events.js';
import { StripeInbox } from './stripe-inbox.js';
import { StripeMirror } from './stripe-mirror.js';
import { StripeRecords } from './stripe-records.gateway.js';
import { StripeGateway } from './stripe.gateway.js';

export interface BillingDeps {
  config: Config;
  db: Database;
  clock: Clock;
  wake: WakeUps;
  jobs: Jobs;
  logger: Logger;
  cursors: Cursors;
  audit: AuditLog;
  access: AccountAccess;
  idempotency: Idempotency;
  mail: MailService;
}

/** Plans, payments and units. */
export interface Billing {
  readonly quotas: Quotas;
  readonly reads: BillingReads;
  readonly commands: BillingCommands;
  readonly purchases: Purchases;
  readonly stream: BillingStream;
  readonly inbox: StripeInbox;
  readonly events: StripeEvents;
  readonly mirror: StripeMirror;
  readonly reconciliation: Reconciliation;
  readonly overage: ApiOverage;
  readonly allowance: ApiAllowance;
  readonly catalogue: StripeCatalogue;
  readonly client: StripeClient;
  readonly endings: StripeEndings;
  readonly doctor: BillingDoctor;
}

export function createBilling(deps: BillingDeps): Billing {
  const { config } = deps;
  const { publicUrl } = config;
  const { stripe } = config.providers;
  const client = new StripeClient(stripe, deps.clock);
  const [gateway, records] = [new StripeGateway(client), new StripeRecords(client)];
  const desk = new BillingDesk(deps);
  const endings = new StripeEndings(client);
  const catalogue = new StripeCatalogue(client, new URL('/webhooks/stripe', publicUrl).href);
  const upgradeUrl = new URL('/plans', publicUrl).href;
  const quotas = new PostgresQuotas({ ...deps, upgradeUrl });
  const letters = new BillingLetters(deps.mail);
  const mirror = new StripeMirror({ ...deps, records, letters });
  // Two secrets, separated by a comma, while one takes the other's place.
  const secrets = (stripe.keys['STRIPE_WEBHOOK_SECRET'] ?? '')
    .split(',')
    .map((secret) => secret.trim())
    .filter(Boolean);
  return {
    quotas,
    reads: new BillingReads({ ...deps, quotas, records }),
    commands: new BillingCommands({ ...deps, desk, gateway, records, quotas }),
    purchases: new Purchases({ ...deps, desk, gateway, records, endings, catalogue, publicUrl }),
    stream: new BillingStream(deps),
    inbox: new StripeInbox({ ...deps, secrets }),
    events: new StripeEvents({ ...deps, mirror, records, letters }),
    mirror,
    reconciliation: new Reconciliation({ ...deps, mirror, endings }),
    overage: new ApiOverage({ ...deps, gateway }),
    allowance: new ApiAllowance({ ...deps, upgradeUrl }),
    catalogue,
    client,
    endings,
    doctor: new BillingDoctor({ ...deps, client, catalogue, hasWebhookSecret: secrets.length > 0 }),
  };
}
