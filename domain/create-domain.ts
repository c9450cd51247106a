import { isIP } from 'node:net';
import type { Clock } from '#infra/clock.js';
import type { Config } from '#infra/config.js';
import type { HttpAttempt } from '#infra/http/client.js';
import type { Jobs } from '#infra/jobs.js';
import type { ObjectStore } from '#infra/object-store.js';
import { FileLinks } from '#infra/object-store/file-links.js';
import type { Database } from '#infra/postgres/database.js';
import type { WakeUps } from '#infra/pubsub.js';
import type { SecretKeys } from '#infra/secret-key.js';
import type { Logger } from '#observability/logger.js';
import { collectorCalls } from '#observability/metrics.js';
import { Cursors } from '#schema/base/cursor.js';
import { AccountClosing } from './accounts/account-closing.js';
import { AccountsService } from './accounts/accounts-service.js';
import { createTenancy, type Tenancy } from './accounts/create-tenancy.js';
import { Identity } from './accounts/identity.js';
import type { Actor } from './accounts/actor.js';
import { hasRight, requireRight, requireWorkspace } from './accounts/permissions.js';
import { readRowPage } from './accounts/row-pages.js';
import { tenantOf } from './accounts/tenant.js';
import { RequestLog } from './accounts/usage/request-log.js';
import { UsageQueries } from './accounts/usage/usage-queries.js';
import { type Billing, createBilling } from './billing/create-billing.js';
import { type ConnectionsSlice, createConnections } from './connections/create-connections.js';
import { createDesigns, type DesignsSlice } from './designs/create-designs.js';
import { createIdeas, type Ideas } from './ideas/create-ideas.js';
import { Idempotency } from './idempotency/idempotency.js';
import { LinkTokens } from './mail/link-tokens.js';
import { MailService } from './mail/mail-service.js';
import { SmtpGateway, type SmtpSettings } from './mail/smtp.gateway.js';
import { createPipelineCore, type PipelineCore } from './pipeline/create-pipeline.js';
import { openAiFailure } from './providers/failures/openai-failure.js';
import { problemOf } from './providers/provider-problem.js';
import { createListings, type Listings } from './listings/create-listings.js';
import { sliceSteps } from './pipeline/runs/slice-steps.js';
import { createProducts, type Products } from './products/create-products.js';
import { Screening } from './screening/screening.js';
import type { CollectorsService } from './signals/collectors/collectors-service.js';
import { createCollectors } from './signals/collectors/create-collectors.js';
import type { SandboxBackfill } from './signals/collectors/sandbox/sandbox-backfill.js';
import { LATE_KEYWORDS_TAKE, SEAL_LOCK_EXCLUSIVE } from './signals/late-signals.js';
import { SignalLog } from './signals/signal-log.js';
import { SignalQueries } from './signals/signal-queries.js';
import { SignalStream } from './signals/signal-stream.js';
import { SignalTail } from './signals/signal-tail.js';
import { SignalsService } from './signals/signals-service.js';
import { topicsOfSubject } from './trends/filter-topics.js';
import { TickReader } from './trends/tick-reader.js';
import { TrendFacts } from './trends/trend-facts.js';
import { TrendList } from './trends/trend-list.js';
import { TrendQueries } from './trends/trend-queries.js';
import { TrendReadings } from './trends/trend-readings.js';
import { TrendTicks } from './trends/trend-ticks.js';
import { TrendsService } from './trends/trends-service.js';

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
  const { config, db, clock, logger, wake, jobs, secrets } = deps;
  const cursors = new Cursors(secrets.derive('list-cursors'));
  const requestLog = new RequestLog({ db, logger });
  const idempotency = new Idempotency({ db, tenantOf });
  const links = new LinkTokens(secrets);
  const fileLinks = new FileLinks({ secrets, clock, publicUrl: config.publicUrl });
  const smtp = new SmtpGateway(smtpSettings(config));
  const mail = new MailService({ jobs, gateway: smtp, tokens: links, logger, publicUrl: config.publicUrl });
  const identity = new Identity({ db, jobs, wake, secrets, links, mail, cursors, logger });
  const accounts = new AccountsService(db, identity.sessions);
  const { passwordCheck } = identity;
  const tenancy = createTenancy({ db, jobs, wake, cursors, idempotency, mail, links, passwordCheck });
  const access = {
    hasRight,
    requireRight,
    requireWorkspace,
    tenantOf,
    readRowPage,
    usage: (actor: Actor) => tenancy.workspaces.usage(actor),
  };
  const billing = createBilling({ ...deps, cursors, audit: tenancy.audit, access, idempotency });
  const { quotas } = billing;
  const pipeline = createPipelineCore({ ...deps, cursors, quotas, problemOf, idempotency, audit: tenancy.audit });
  const connections = createConnections({ ...deps, ...tenancy, tenantOf, onProviderCall: countCall });
  const signals = new SignalsService({ db, clock, jobs });
  const collectors = createCollectors({
    ...deps,
    signals,
    connections: connections.tokenSources,
    limitsOf: (provider) => connections.providerClients.limitsOf(provider),
    onProviderCall: countCall,
  });
  const trendQueries = new TrendQueries(db);
  const facts = new TrendFacts(db);
  const late = { lock: SEAL_LOCK_EXCLUSIVE, take: LATE_KEYWORDS_TAKE };
  const trends = new TrendsService({ db, clock, logger, wake, late });
  const readings = new TrendReadings({ db, clock, sealedThrough: () => trends.sealedThrough() });
  const log = new SignalLog(db);
  const tail = new SignalTail({ log, wake, logger });
  const products = createProducts({
    ...deps,
    cursors,
    fileLinks,
    idempotency,
    audit: tenancy.audit,
    connections,
    pipeline,
    queue: jobs,
  });
  const screening = new Screening();
  const designs = createDesigns({
    ...deps,
    cursors,
    links: fileLinks,
    idempotency,
    audit: tenancy.audit,
    jobs: pipeline.pipelineJobs,
    notes: pipeline.pipelineNotes,
    connections,
    screening,
    toFailure: openAiFailure,
  });
  const listings = createListings({
    ...deps,
    cursors,
    idempotency,
    audit: tenancy.audit,
    connections,
    pipeline,
    products: products.publishing,
    screen: screening,
  });
  const { audit } = tenancy;
  const ideaDeps = { ...deps, cursors, idempotency, audit, connections, pipeline };
  const ideas = createIdeas({ ...ideaDeps, screening, trendQueries, readings });
  const slices = [ideas, products, designs, listings];
  const services = { ideas: ideas.ideas, designs: designs.designs, products: products.products, ...listings };
  pipeline.connect(
    slices.flatMap(({ jobHandlers }) => jobHandlers),
    sliceSteps({ clock, notes: pipeline.pipelineNotes, ...services }),
  );
  return {
    accounts,
    accountClosing: new AccountClosing({ accounts, check: identity.passwordCheck, mail, ...tenancy }),
    identity,
    ...tenancy,
    ...pipeline,
    idempotency,
    requestLog,
    usage: new UsageQueries(db, cursors),
    billing,
    connections,
    products,
    ideas,
    screening,
    designs,
    listings,
    mail,
    fileLinks,
    signals,
    signalQueries: new SignalQueries(db, cursors),
    stream: new SignalStream({ log, tail, facts, topicsOf: topicsOfSubject, clock, logger }),
    collectors: collectors.service,
    backfill: collectors.backfill,
    trendList: new TrendList(db, cursors),
    trendQueries,
    trends,
    readings,
    ticks: new TrendTicks({
      reader: new TickReader({ db, clock, queries: trendQueries, readings }),
      facts,
      touched: tail,
      wake,
      logger,
    }),
    close: async () => {
      await requestLog.flush();
      smtp.close();
      await pipeline.close();
      await collectors.close();
      await products.settle();
      await designs.close();
      await connections.providerClients.close();
    },
  };
}

const countCall = ({ provider, outcome }: HttpAttempt) => collectorCalls.inc({ provider, outcome });

/** SMTP_URL, else the sandbox's sink. */
function smtpSettings({ smtpUrl, sandboxSmtpPort, publicUrl }: Config): SmtpSettings {
  const host = new URL(publicUrl).hostname;
  const domainName = isIP(host.replace(/^\[|\]$/g, '')) || host === 'localhost' ? 'podpusher.local' : host;
  return { url: smtpUrl ?? `smtp://127.0.0.1:${sandboxSmtpPort}`, from: `PODPusher <no-reply@${domainName}>` };
}
