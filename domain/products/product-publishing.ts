import type { Clock } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import { sleep } from '#infra/http/rate-gate.js';
import type { Database, Tx } from '#infra/postgres/database.js';
import type { AccountCalls } from '../connections/account-calls.js';
import type { JobRun } from '../pipeline/job-contract.js';
import { growingPause, notYet } from './not-yet.js';
import { readProduct } from './read-product.js';
import type { PrintifyGateway } from './printify/printify.gateway.js';
import type { PrintifyProduct } from './printify/printify.replies.js';
import { PUBLISH_AGAIN, PUBLISH_FAILED, PUBLISHED, PUBLISHING, type ProductRow } from './product-statements.js';
import { atShop, callPrintify } from './shop-access.js';

export interface ProductPublishingDeps {
  db: Database;
  clock: Clock;
  calls: AccountCalls;
  gateway: PrintifyGateway;
  /** Between two looks for the listing. Wall milliseconds. */
  pauseMs?: number;
}

/** Texts that Printify puts into the listing. */
export interface PublishTexts {
  title: string;
  description: string;
  tags: readonly string[];
}

/** The listing of Etsy that a product became. */
export interface EtsyListingRef {
  etsyListingId: string;
  /** Address of the listing, where Printify tells one. */
  url: string | null;
}

const LOOKS = 3;
const PAUSE_MS = 2_000;
/** A job that waits gives its worker's place to others, and comes back after a pause that grows. Product milliseconds. */
const RETURN = { firstMs: 5_000, longestMs: 30_000 };
/** After this, product milliseconds, nobody should go on waiting: a person has to look at Printify. */
const STUCK_AFTER_MS = 30 * 60_000;

/** Publishes products at Printify: once, by the owner that was decided, so that two listings never appear (docs/adr/0030). */
export class ProductPublishing {
  constructor(private readonly deps: ProductPublishingDeps) {}

  /**
   * For products whose listing Printify makes. Sends the texts, publishes once, and waits until Printify names the listing.
   * Called again, it waits on. @throws AppError when it can never come about or takes too long, ProviderFailure
   */
  async publishAtPrintify(job: JobRun, productId: string, texts: PublishTexts): Promise<EtsyListingRef> {
    const product = await this.begin(job, productId, 'printify');
    const known = refOfRow(product);
    if (known) return known;
    // Steps carry the beginning: publishing again after it had failed for good sends again what Printify has let go of.
    const since = product.publishStartedAt?.getTime() ?? 0;
    const find = async () => (isPublishing(await this.fetch(job, product)) ? (true as const) : undefined);
    await job.keep(`printify-texts@${since}`, async () => {
      if (!(await find())) await this.sendTexts(job, product, texts);
      return true;
    });
    await job.once(`publish@${since}`, {
      make: async () => (await find()) ?? this.publish(job, product),
      find,
    });
    const listing = await this.awaitListing(job, product);
    await this.finish(job, productId, listing);
    return listing;
  }

  /**
   * For products whose listing is ours, before anything of it is made: from here on nobody else makes one, and the product is
   * not put away meanwhile. May be repeated.
   * @throws AppError CONFLICT where it is Printify's to make, or the product is not ready
   */
  async beginOurs(job: JobRun, productId: string): Promise<void> {
    await this.begin(job, productId, 'podpusher');
  }

  /**
   * For products whose listing is ours: tells Printify that it is published and where. May be repeated.
   * @throws AppError, ProviderFailure
   */
  async markPublished(job: JobRun, productId: string, listing: { etsyListingId: string; url: string }): Promise<void> {
    const { calls, gateway } = this.deps;
    const product = await this.begin(job, productId, 'podpusher');
    const external = { id: listing.etsyListingId, handle: listing.url };
    await job.once('printify-publish', {
      make: () => this.publish(job, product),
      find: async () => (isPublishing(await this.fetch(job, product)) ? true : undefined),
    });
    await callPrintify(calls, job, (access) =>
      gateway.publishingSucceeded(atShop(access, product.printifyShopId), product.printifyProductId, external),
    );
    await this.finish(job, productId, listing);
  }

  /** The publication ended without success: the product waits for another one, and its owner stays. May run twice. */
  async publishFailed(tx: Tx, workspaceId: string, productId: string): Promise<void> {
    await tx.query(PUBLISH_FAILED, [workspaceId, productId]);
  }

  /** A publication that had failed begins anew, with its own time until somebody has to look at Printify. */
  async publishAgain(tx: Tx, workspaceId: string, productId: string): Promise<void> {
    await tx.query(PUBLISH_AGAIN, [workspaceId, productId, this.deps.clock.now()]);
  }

  private async begin(job: JobRun, productId: string, owner: ProductRow['listingOwner']): Promise<Made> {
    const { db, clock } = this.deps;
    const product = await readProduct(db, job.workspaceId, productId);
    if (product.listingOwner !== owner) throw ownedElsewhere(product);
    const { printifyProductId } = product;
    if (printifyProductId === null || product.status === 'CREATING') throw notMade();
    if (refOfRow(product)) return { ...product, printifyProductId };
    await this.requireChannel(job, product, owner);
    const values = [job.workspaceId, productId, clock.now(), owner];
    const [row] = await db.query<ProductRow & Record<string, unknown>>(PUBLISHING, values);
    if (row) return { ...row, printifyProductId };
    const now = await readProduct(db, job.workspaceId, productId);
    throw now.listingOwner === owner ? notMade() : ownedElsewhere(now);
  }

  /** Printify makes a listing of whatever is published in a shop of its that is connected with Etsy, and in no other one. */
  private async requireChannel(job: JobRun, { printifyShopId }: ProductRow, owner: ProductRow['listingOwner']) {
    const { calls, gateway } = this.deps;
    const channel = await callPrintify(calls, job, async (access) => {
      const { shopId } = atShop(access, printifyShopId);
      return (await gateway.shops(access)).find(({ id }) => id === shopId)?.sales_channel ?? '';
    });
    if ((channel === 'etsy') === (owner === 'printify')) return;
    throw new AppError('CONFLICT', WRONG_CHANNEL[owner], {
      facts: { action: 'settings:printify', provider: 'printify' },
    });
  }

  private async sendTexts(
    job: JobRun,
    { printifyShopId, printifyProductId }: Made,
    texts: PublishTexts,
  ): Promise<void> {
    const { calls, gateway } = this.deps;
    await callPrintify(calls, job, (access) =>
      gateway.updateProduct(atShop(access, printifyShopId), printifyProductId, texts),
    );
  }

  private async publish(job: JobRun, { printifyShopId, printifyProductId }: Made): Promise<true> {
    const { calls, gateway } = this.deps;
    await callPrintify(calls, job, (access) => gateway.publish(atShop(access, printifyShopId), printifyProductId));
    return true;
  }

  private async awaitListing(job: JobRun, product: Made): Promise<EtsyListingRef> {
    const { clock, pauseMs = PAUSE_MS } = this.deps;
    for (let look = 0; look < LOOKS; look += 1) {
      const { external } = await this.fetch(job, product);
      if (external?.id) return { etsyListingId: external.id, url: external.handle || null };
      if (look < LOOKS - 1) await sleep(pauseMs, job.signal);
    }
    const waitedMs = clock.now().getTime() - (product.publishStartedAt ?? clock.now()).getTime();
    if (waitedMs > STUCK_AFTER_MS) throw stuck();
    const message = 'Printify is still making the Etsy listing; it is looked for again in a moment.';
    throw notYet(message, growingPause(waitedMs, RETURN));
  }

  private async finish(job: JobRun, productId: string, { etsyListingId, url }: EtsyListingRef): Promise<void> {
    const { db, clock } = this.deps;
    await db.query(PUBLISHED, [job.workspaceId, productId, etsyListingId, url, clock.now()]);
  }

  private fetch(job: JobRun, { printifyShopId, printifyProductId }: Made): Promise<PrintifyProduct> {
    const { calls, gateway } = this.deps;
    return callPrintify(calls, job, (access) => gateway.product(atShop(access, printifyShopId), printifyProductId));
  }
}

/** A product that stands at Printify. */
type Made = ProductRow & { printifyProductId: string };

function refOfRow({ etsyListingId, etsyUrl }: ProductRow): EtsyListingRef | undefined {
  return etsyListingId === null ? undefined : { etsyListingId, url: etsyUrl };
}

/** Locked while it is being published, and named at the channel from then on: either says that somebody has published it. */
function isPublishing({ is_locked: isLocked, external }: PrintifyProduct): boolean {
  return isLocked || Boolean(external?.id);
}

function notMade(): AppError {
  return new AppError('CONFLICT', 'The product is not ready at Printify yet: wait until it is, then publish.', {
    facts: { action: 'edit:product' },
  });
}

function ownedElsewhere({ listingOwner }: ProductRow): AppError {
  const owner = listingOwner === 'printify' ? 'Printify' : 'PODPusher';
  return new AppError(
    'CONFLICT',
    `${owner} makes the Etsy listing of this product; nobody else may, or two would appear.`,
  );
}

function stuck(): AppError {
  const message =
    'Printify has not made the Etsy listing for half an hour. Open the product at Printify: publish it there, or unlock it, then publish again here. No second listing will appear: we look first.';
  return new AppError('UPSTREAM_UNAVAILABLE', message, {
    retryable: false,
    facts: { action: 'open:printify', provider: 'printify' },
  });
}

const WRONG_CHANNEL: Readonly<Record<ProductRow['listingOwner'], string>> = {
  printify:
    'The Printify shop of this product is not connected with Etsy: choose one that is, or let PODPusher make the listing.',
  podpusher:
    'The Printify shop of this product makes Etsy listings itself, and a second one would appear: choose a shop without a sales channel, or let Printify make the listing.',
};
