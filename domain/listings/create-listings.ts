import type { Clock } from '#infra/clock.js';
import type { Config } from '#infra/config.js';
import type { ObjectStore } from '#infra/object-store.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import type { Cursors } from '#schema/base/cursor.js';
import type { AuditLog } from '../accounts/audit-log.js';
import type { ConnectionsSlice } from '../connections/create-connections.js';
import type { Idempotency } from '../idempotency/idempotency.js';
import type { OpenAiTexts } from '../ideas/openai/openai-texts.js';
import type { PipelineCore } from '../pipeline/create-pipeline.js';
import type { JobHandler, JobRun } from '../pipeline/job-contract.js';
import { EtsyCalls } from './etsy/etsy-calls.js';
import { EtsyCategories } from './etsy/etsy-categories.js';
import { EtsyListingGateway } from './etsy/etsy-listing.gateway.js';
import { EtsyShopGateway } from './etsy/etsy-shop.gateway.js';
import { ShopOptions } from './etsy/shop-options.js';
import { ListingDrafts } from './listing-drafts.js';
import type { ProductsPort, ScreenPort } from './listing-ports.js';
import { ListingReader } from './listing-reader.js';
import { ListingRevisions } from './listing-revisions.js';
import { EtsyPublication } from './publish/etsy-publication.js';
import { ListingPublishing } from './publish/listing-publishing.js';
import { PublishGate } from './publish/publish-gate.js';
import { PublishListingJob } from './publish/publish-listing-job.js';
import { ShopDefaults } from './shop-defaults.js';
import { ShopMoneyBook } from './shop-money.js';
import { TagSuggestions } from './tag-suggestions.js';
import { ListingSuggestions } from './text-suggestions.js';
import { ListingModel } from './writing/listing-model.js';

export interface ListingsDeps {
  db: Database;
  clock: Clock;
  cursors: Cursors;
  audit: AuditLog;
  idempotency: Idempotency;
  config: Config;
  objects: ObjectStore;
  pipeline: Pick<PipelineCore, 'pipelineJobs' | 'pipelineNotes'>;
  connections: ConnectionsSlice;
  products: ProductsPort;
  screen: ScreenPort;
  /** Of the workspace's or the installation's key; absent: our own writer alone. */
  modelTexts?: Pick<OpenAiTexts, 'write'> | undefined;
}

/** Listings: what a door uses. */
export interface Listings {
  readonly reader: ListingReader;
  readonly drafts: ListingDrafts;
  readonly revisions: ListingRevisions;
  readonly suggestions: ListingSuggestions;
  readonly options: ShopOptions;
  readonly categories: EtsyCategories;
  readonly defaults: ShopDefaults;
  readonly money: ShopMoneyBook;
  readonly gate: PublishGate;
  readonly publishing: ListingPublishing;
  readonly jobHandlers: readonly JobHandler[];
}

const IS_TAKEN: Statement = {
  name: 'listings_is_taken',
  text: 'SELECT 1 FROM listings WHERE workspace_id = $1 AND etsy_listing_id = $2 AND id <> $3',
};

export function createListings(deps: ListingsDeps): Listings {
  const { config, db, clock, cursors, screen, products, pipeline } = deps;
  const { pipelineJobs: jobs, pipelineNotes: notes } = pipeline;
  const { accountCalls: calls, providerClients, publishGate: readiness } = deps.connections;
  const etsyCalls = new EtsyCalls(config.providers.etsy, providerClients.of('etsy'));
  const shopOf = async (workspaceId: string) => (await readiness.readinessOf(workspaceId)).etsy.shopId;
  const shop = { calls, clock, gateway: new EtsyShopGateway(etsyCalls) };
  const [options, categories] = [new ShopOptions({ ...shop, shopOf }), new EtsyCategories(shop)];
  const money = new ShopMoneyBook(deps);
  const defaults = new ShopDefaults({ db, clock, calls, options, categories, money });
  const gate = new PublishGate({ readiness, screen, money });
  const shopCurrencyOf = ({ workspaceId, signal }: JobRun) => defaults.currencyOf(workspaceId, signal);
  const tags = new TagSuggestions(db);
  const model = deps.modelTexts && new ListingModel(deps.modelTexts);
  const etsy = new EtsyPublication({
    calls,
    readiness,
    files: deps.objects,
    gateway: new EtsyListingGateway(etsyCalls),
    propertiesOf: (access, taxonomyId) => categories.propertiesOf(access, taxonomyId),
    isTaken: async (...place) => (await db.query(IS_TAKEN, place)).length > 0,
  });
  return {
    reader: new ListingReader(db, cursors),
    drafts: new ListingDrafts({ ...deps, notes, defaults, money }),
    defaults,
    money,
    revisions: new ListingRevisions(deps),
    suggestions: new ListingSuggestions({ db, tags, model }),
    options,
    categories,
    gate,
    publishing: new ListingPublishing({ ...deps, jobs, gate }),
    jobHandlers: [
      new PublishListingJob({ db, clock, etsy, products, notes, gate, money, shopCurrencyOf }),
    ] as unknown as readonly JobHandler[],
  };
}
