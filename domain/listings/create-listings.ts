import type { Clock } from '#infra/clock.js';
import type { HttpClient } from '#infra/http/client.js';
import type { ObjectStore } from '#infra/object-store.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import type { ProviderSettings } from '#infra/provider-config.js';
import type { Cursors } from '#schema/base/cursor.js';
import type { AuditLog } from '../accounts/audit-log.js';
import type { AccountCalls } from '../connections/account-calls.js';
import type { Idempotency } from '../idempotency/idempotency.js';
import type { JobHandler, JobOrders } from '../pipeline/job-contract.js';
import { EtsyCalls } from './etsy/etsy-calls.js';
import { EtsyListingGateway } from './etsy/etsy-listing.gateway.js';
import { EtsyShopGateway } from './etsy/etsy-shop.gateway.js';
import { ShopOptions } from './etsy/shop-options.js';
import { ListingDrafts } from './listing-drafts.js';
import type { ConnectionsPort, NotesPort, ProductsPort, ScreenPort } from './listing-ports.js';
import { ListingReader } from './listing-reader.js';
import { ListingRevisions } from './listing-revisions.js';
import { EtsyPublication } from './publish/etsy-publication.js';
import { ListingPublishing } from './publish/listing-publishing.js';
import { PublishGate } from './publish/publish-gate.js';
import { PublishListingJob } from './publish/publish-listing.job.js';
import { TagSuggestions } from './tag-suggestions.js';
import { ListingSuggestions, type TextModel } from './text-suggestions.js';

export interface ListingsDeps {
  db: Database;
  clock: Clock;
  cursors: Cursors;
  audit: AuditLog;
  idempotency: Idempotency;
  jobs: JobOrders;
  notes: NotesPort;
  calls: AccountCalls;
  connections: ConnectionsPort;
  products: ProductsPort;
  screen: ScreenPort;
  files: ObjectStore;
  etsy: { settings: ProviderSettings; http: HttpClient };
  model?: TextModel | undefined;
}

/** Listings: what a door uses. */
export interface Listings {
  readonly reader: ListingReader;
  readonly drafts: ListingDrafts;
  readonly revisions: ListingRevisions;
  readonly suggestions: ListingSuggestions;
  readonly options: ShopOptions;
  readonly gate: PublishGate;
  readonly publishing: ListingPublishing;
  readonly jobHandlers: readonly JobHandler[];
}

const IS_TAKEN: Statement = {
  name: 'listings_is_taken',
  text: 'SELECT 1 FROM listings WHERE workspace_id = $1 AND etsy_listing_id = $2 AND id <> $3',
};

export function createListings(deps: ListingsDeps): Listings {
  const { db, clock, cursors, calls, connections, screen, products, notes, files } = deps;
  const etsyCalls = new EtsyCalls(deps.etsy.settings, deps.etsy.http);
  const options = new ShopOptions({ calls, clock, gateway: new EtsyShopGateway(etsyCalls) });
  const gate = new PublishGate({ connections, screen });
  const tags = new TagSuggestions(db);
  const etsy = new EtsyPublication({
    calls,
    connections,
    files,
    gateway: new EtsyListingGateway(etsyCalls),
    propertiesOf: (access, taxonomyId) => options.propertiesOf(access, taxonomyId),
    isTaken: async (...place) => (await db.query(IS_TAKEN, place)).length > 0,
  });
  return {
    reader: new ListingReader(db, cursors),
    drafts: new ListingDrafts(deps),
    revisions: new ListingRevisions(deps),
    suggestions: new ListingSuggestions({ db, tags, model: deps.model }),
    options,
    gate,
    publishing: new ListingPublishing({ ...deps, gate }),
    jobHandlers: [new PublishListingJob({ db, clock, etsy, products, notes })] as unknown as readonly JobHandler[],
  };
}
