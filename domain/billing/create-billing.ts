import type { Clock } from '#infra/clock.js';
import type { Config } from '#infra/config.js';
import type { Database } from '#infra/postgres/database.js';
import type { WakeUps } from '#infra/pubsub.js';
import { PostgresQuotas } from './postgres-quotas.js';
import type { Quotas } from './quota-port.js';

export interface BillingDeps {
  config: Config;
  db: Database;
  clock: Clock;
  wake: WakeUps;
}

/** Plans, payments and units. */
export interface Billing {
  readonly quotas: Quotas;
}

export function createBilling({ config, db, clock, wake }: BillingDeps): Billing {
  const upgradeUrl = new URL('/plans', config.publicUrl).href;
  return { quotas: new PostgresQuotas({ db, clock, wake, upgradeUrl }) };
}
