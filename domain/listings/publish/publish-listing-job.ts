import type { Clock } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import type { Database, Tx } from '#infra/postgres/database.js';
import type { ListingState } from '#schema/listings/listing-content.values.js';
import {
  PUBLISH_LISTING,
  publishListingPayload,
  type PublishListingPayload,
  type PublishStep,
} from '#schema/listings/listings.jobs.js';
import type { JobHandler, JobProblem, JobRun } from '../../pipeline/job-contract.js';
import type { NotesPort, ProductsPort } from '../listing-ports.js';
import {
  BY_IDS,
  LEAVE_ETSY,
  type ListingRow,
  type ProductRow,
  PRODUCTS,
  SET_ETSY,
  SET_FAILED,
  SET_LIVE,
  SET_STATUS,
} from '../listing-statements.js';
import { EARLIER_PUBLISHED, LAST_PUBLISHED } from '../revision-statements.js';
import { type Stored, stateOf, textsOf } from '../listing-state.js';
import { lockListing } from '../listing-store.js';
import { type ShopMoneyBook, usdRateOf } from '../shop-money.js';
import {
  ACTIVATE,
  type EtsyPublication,
  type Publication,
  requireSameCurrency,
  type SeenListing,
} from './etsy-publication.js';
import { type PublishGate, rateMissing } from './publish-gate.js';

export interface PublishListingDeps {
  db: Database;
  clock: Clock;
  etsy: EtsyPublication;
  products: ProductsPort;
  notes: NotesPort;
  gate: PublishGate;
  money: Pick<ShopMoneyBook, 'of'>;
  /** What the shop sells in, asked at Etsy while it is not known. */
  shopCurrencyOf: (job: JobRun) => Promise<string>;
}

const ATTEMPTS = 10;
const MOVED_ON = 'The listing has changed since this failed: open it, and publish it from there.';

/**
 * Takes a listing live, once, whatever is killed in between (docs/adr/0031): who makes the Etsy listing was decided with the
 * product. Where Printify makes it, we bring it up to what the composer says; else we make the draft and activate it.
 */
export class PublishListingJob implements JobHandler<PublishListingPayload> {
  readonly kind = PUBLISH_LISTING;
  readonly payload = publishListingPayload;
  readonly maxAttempts = ATTEMPTS;

  constructor(private readonly deps: PublishListingDeps) {}

  async run(job: JobRun<PublishListingPayload>): Promise<object> {
    const publication = await this.read(job);
    const at = (percent: number, step: PublishStep) => job.progress(percent, step);
    await at(5, 'CHECK');
    await this.deps.etsy.checkConnections(job);
    requireSameCurrency(await this.deps.shopCurrencyOf(job), publication.state.currency);
    const etsyListingId = await this.makeListing(publication, at);
    const known = { ...publication, etsyListingId };
    await at(40, 'DETAILS');
    await this.deps.etsy.putDetails(known);
    await at(50, 'IMAGES');
    await this.deps.etsy.putImages(known);
    await at(75, 'VARIANTS');
    await this.deps.etsy.putVariants(known);
    await at(85, 'TRANSLATIONS');
    await this.deps.etsy.putTranslations(known);
    await at(92, 'ACTIVATE');
    const live = await this.deps.etsy.activate(known);
    if (publication.product.listingOwner === 'podpusher') {
      await this.deps.products.markPublished(job, publication.product.id, { etsyListingId, url: live.url });
    }
    await this.finish(publication.listing, live);
    return { listingId: publication.listing.id, etsyListingId, url: live.url };
  }

  /** What is live is used, whatever comes of the rest. */
  used(doneSteps: readonly string[]): number {
    return doneSteps.some((step) => step.startsWith(ACTIVATE)) ? 1 : 0;
  }

  async failed(
    tx: Tx,
    { workspaceId, payload }: { workspaceId: string; payload: PublishListingPayload },
    problem: JobProblem,
  ) {
    await tx.query(SET_FAILED, [workspaceId, payload.listingId, JSON.stringify(problem)]);
    const productId = (await lockListing(tx, workspaceId, payload.listingId))?.productId;
    if (productId) await this.deps.products.publishFailed(tx, workspaceId, productId);
  }

  /** @throws AppError CONFLICT where the listing is not what failed any more, or could not be published now */
  async retried(tx: Tx, job: { id: string; workspaceId: string; payload: PublishListingPayload }): Promise<void> {
    const listing = await lockListing(tx, job.workspaceId, job.payload.listingId);
    if (listing?.jobId !== job.id) throw new AppError('CONFLICT', MOVED_ON, { facts: { action: 'open:listing' } });
    if (listing.productId) await this.deps.products.publishAgain(tx, job.workspaceId, listing.productId);
    // Ordered in this transaction by somebody whom the gate has let through.
    if (listing.status === 'PUBLISHING') return;
    if (listing.status !== 'FAILED') throw new AppError('CONFLICT', MOVED_ON, { facts: { action: 'open:listing' } });
    const [blocker] = await this.deps.gate.check(listing, await this.productOf(tx, listing));
    if (blocker) throw new AppError('CONFLICT', blocker.message, { facts: { action: blocker.action } });
    await tx.query(SET_STATUS, [job.workspaceId, listing.id, 'publishing', null, job.id, null]);
  }

  private async read(job: JobRun<PublishListingPayload>): Promise<Publication> {
    const { db } = this.deps;
    const { workspaceId, payload } = job;
    const [listing] = await db.query<ListingRow & Record<string, unknown>>(BY_IDS, [workspaceId, [payload.listingId]]);
    if (!listing) throw new AppError('NOT_FOUND', 'The listing is gone: there is nothing to publish.');
    if (listing.status === 'ARCHIVED')
      throw new AppError('CONFLICT', 'The listing was archived: nothing is published.');
    const [revision] = await db.query<{ state: Stored; version: number }>(LAST_PUBLISHED, [workspaceId, listing.id]);
    const product = await this.productOf(db, listing);
    if (!product) {
      const facts = { action: 'create:product' };
      throw new AppError('CONFLICT', 'The product of this listing is gone: make one, then publish again.', { facts });
    }
    const state: ListingState = stateOf(revision?.state ?? listing);
    const version = revision?.version ?? listing.version;
    const before = await db.query<{ state: Stored }>(EARLIER_PUBLISHED, [workspaceId, listing.id, version]);
    const earlier = before.map((one) => stateOf(one.state));
    const rate = await job.keep(`rate@${version}`, () => this.rateOf(workspaceId, state.currency, product));
    return { job, listing, product, state, rate, version, earlier };
  }

  /** @throws AppError CONFLICT where nobody said what the currency is worth */
  private async rateOf(workspaceId: string, currency: string, product: ProductRow): Promise<number> {
    if (currency === product.currency) return 1;
    const rate = usdRateOf(await this.deps.money.of(workspaceId), currency);
    if (rate !== null) return rate;
    throw new AppError('CONFLICT', rateMissing(currency), { facts: { action: 'edit:price' } });
  }

  private async productOf(
    db: Pick<Database, 'query'>,
    { workspaceId, productId }: ListingRow,
  ): Promise<ProductRow | undefined> {
    const [product] = await db.query<ProductRow & Record<string, unknown>>(PRODUCTS, [workspaceId, [productId]]);
    return product;
  }

  private async makeListing(
    publication: Publication,
    at: (percent: number, step: PublishStep) => Promise<void>,
  ): Promise<string> {
    const { job, product, state, listing } = publication;
    if (product.listingOwner === 'podpusher') {
      await at(15, 'DRAFT');
      await this.deps.products.beginOurs(job, product.id);
      return this.remember(listing, await this.deps.etsy.findOrCreateDraft(publication));
    }
    await at(15, 'PRINTIFY');
    const words = textsOf(state, state.locale);
    const { etsyListingId } = await this.deps.products.publishAtPrintify(job, product.id, words);
    return this.remember(listing, { etsyListingId, shopId: null });
  }

  /** At once: from here on nothing makes a second listing, even if everything else is lost. */
  private async remember(
    { workspaceId, id }: ListingRow,
    { etsyListingId, shopId }: { etsyListingId: string; shopId: string | null },
  ): Promise<string> {
    await this.deps.db.transaction(async (tx) => {
      await tx.query(LEAVE_ETSY, [workspaceId, id, etsyListingId]);
      await tx.query(SET_ETSY, [workspaceId, id, etsyListingId, shopId]);
    });
    return etsyListingId;
  }

  private finish({ workspaceId, id }: ListingRow, { state, url, shopId }: SeenListing): Promise<void> {
    const { db, clock, notes } = this.deps;
    return db.transaction(async (tx) => {
      await tx.query(SET_LIVE, [workspaceId, id, state, url, clock.now(), shopId]);
      await notes.listingLive(tx, { workspaceId, id });
    });
  }
}
