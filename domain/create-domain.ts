import type { Clock } from '#infra/clock.js';
import type { Config } from '#infra/config.js';
import type { Jobs } from '#infra/jobs.js';
import type { ObjectStore } from '#infra/object-store.js';
import { FileLinks } from '#infra/object-store/file-links.js';
import type { Database } from '#infra/postgres/database.js';
import type { WakeUps } from '#infra/pubsub.js';
import type { SecretKeys } from '#infra/secret-key.js';
import type { Logger } from '#observability/logger.js';
import { Cursors } from '#schema/base/cursor.js';
import { learnShopDefaultsJob } from '#schema/listings/listings.jobs.js';
import { type AccountClosing } from './accounts/account-closing.js';
import { type AccountsService } from './accounts/accounts-service.js';
import type { Tenancy } from './accounts/create-tenancy.js';
import { type Identity } from './accounts/identity.js';
import { tenantOf } from './accounts/tenant.js';
import { RequestLog } from './accounts/usage/request-log.js';
import { UsageQueries } from './accounts/usage/usage-queries.js';
import type { Billing } from './billing/create-billing.js';
import type { ShopChosen } from './connections/connection-saving.js';
import { type ConnectionsSlice, createConnections } from './connections/create-connections.js';
import type { DesignsSlice } from './designs/create-designs.js';
import type { Ideas } from './ideas/create-ideas.js';
import { type Idempotency } from './idempotency/idempotency.js';
import { type MailService } from './mail/mail-service.js';
import type { PipelineCore } from './pipeline/create-pipeline.js';
import type { Listings } from './listings/create-listings.js';
import type { Products } from './products/create-products.js';
import { type Screening } from './screening/screening.js';
import type { CollectorsService } from './signals/collectors/collectors-service.js';
import type { SandboxBackfill } from './signals/collectors/sandbox/sandbox-backfill.js';
import { type SignalQueries } from './signals/signal-queries.js';
import { type SignalStream } from './signals/signal-stream.js';
import { type SignalsService } from './signals/signals-service.js';
import { type TrendList } from './trends/trend-list.js';
import { type TrendQueries } from './trends/trend-queries.js';
import { type TrendReadings } from './trends/trend-readings.js';
import { type TrendTicks } from './trends/trend-ticks.js';
import { type TrendsService } from './trends/trends-service.js';
import { countCall } from './providers/count-call.js';
import { createPeople } from './create-people.js';
import { createSelling } from './create-selling.js';
import { createWatching } from './create-watching.js';

export interface DomainDeps {
  config: Config;
  db: Database;
  clock: Clock;
  logger: Logger;
  wake: WakeUps;
  jobs: Jobs;
  secrets: SecretKeys;
  objects: ObjectStore;
}

/** What the product does, for every door. The table of contents of domain/. */
export interface Domain extends Tenancy, Omit<PipelineCore, 'close'> {
  readonly accounts: AccountsService;
  readonly identity: Identity;
  readonly accountClosing: AccountClosing;
  readonly idempotency: Idempotency;
  readonly requestLog: RequestLog;
  readonly usage: UsageQueries;
  readonly billing: Billing;
  readonly connections: ConnectionsSlice;
  readonly designs: DesignsSlice;
  readonly ideas: Ideas;
  readonly screening: Screening;
  readonly mail: MailService;
  readonly products: Products;
  readonly listings: Listings;
  /** Addresses of stored files. */
  readonly fileLinks: FileLinks;
  readonly signals: SignalsService;
  readonly signalQueries: SignalQueries;
  readonly stream: SignalStream;
  readonly collectors: CollectorsService;
  readonly backfill: SandboxBackfill;
  readonly trends: TrendsService;
  readonly trendList: TrendList;
  readonly trendQueries: TrendQueries;
  readonly readings: TrendReadings;
  readonly ticks: TrendTicks;
  /** Closes connections to providers. */
  close(): Promise<void>;
}

/** Plain constructors, no container: the one place where services meet. */
export function createDomain(deps: DomainDeps): Domain {
  const { config, db, clock, logger, secrets, jobs } = deps;
  const cursors = new Cursors(secrets.derive('list-cursors'));
  const requestLog = new RequestLog({ db, logger });
  const fileLinks = new FileLinks({ secrets, clock, publicUrl: config.publicUrl });
  const people = createPeople({ ...deps, cursors });
  const { tenancy, ...accounts } = people;
  const shopChosen: ShopChosen = async (tx, { provider }) => {
    if (provider === 'etsy') await jobs.add(tx, learnShopDefaultsJob, {});
  };
  const connections = createConnections({ ...deps, ...tenancy, tenantOf, shopChosen, onProviderCall: countCall });
  const watching = createWatching({ ...deps, cursors, connections, onProviderCall: countCall });
  const { pipeline, ...selling } = createSelling({ ...deps, cursors, fileLinks, people, watching, connections });
  return {
    ...accounts,
    ...tenancy,
    ...watching,
    ...pipeline,
    ...selling,
    requestLog,
    usage: new UsageQueries(db, cursors),
    connections,
    fileLinks,
    close: async () => {
      await requestLog.flush();
      people.close();
      selling.billing.allowance.close();
      await selling.close();
      await watching.close();
      await connections.close();
    },
  };
}
