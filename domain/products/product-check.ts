import type { Clock } from '#infra/clock.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import type { Database } from '#infra/postgres/database.js';
import type { Logger } from '#observability/logger.js';
import type { AccountCalls } from '../connections/account-calls.js';
import { driftOf, factsOf, hasOwnTexts } from './drift.js';
import { readProduct } from './read-product.js';
import type { MockupCopies } from './mockup-copies.js';
import { reckonedPriceOf } from './pricing/product-price.js';
import { workDue } from './due-rounds.js';
import { atShop, endedBy } from './shop-access.js';
import type { PrintifyGateway } from './printify/printify.gateway.js';
import type { PrintifyProduct } from './printify/printify.replies.js';
import { CHECKED, DUE, type ProductRow, SET_MOCKUPS, TRIED } from './product-statements.js';
import { CHANGE, OF_PRODUCTS, type VariantRow } from './variant-statements.js';

export interface ProductCheckDeps {
  db: Database;
  clock: Clock;
  calls: AccountCalls;
  gateway: PrintifyGateway;
  copies: MockupCopies;
  logger: Logger;
}

/** A product is looked at once in this time, unless Printify says earlier that it changed. */
const CHECK_AFTER_MS = 24 * 3_600_000;
/** Somebody may change a product while it is sent: then it is sent again, so often. */
const MOST_PUSHES = 3;

/** Compares products with what they are at Printify, and brings them in line when somebody says so. */
export class ProductCheck {
  constructor(private readonly deps: ProductCheckDeps) {}

  /** The same, for a job: a signal ends its calls wherever they may be repeated. */
  endedBy(signal: AbortSignal): ProductCheck {
    return new ProductCheck({ ...this.deps, calls: endedBy(signal, this.deps.calls) });
  }

  /** Looks, notes what differs, and fetches mock-ups that were late. May run twice. @throws AppError, ProviderFailure */
  async check(workspaceId: string, productId: string): Promise<ProductRow> {
    const product = await readProduct(this.deps.db, workspaceId, productId);
    if (product.printifyProductId === null || product.status === 'ARCHIVED') return product;
    const theirs = await this.fetch(product);
    const checked = await this.note(product, theirs);
    return product.mockups.length === 0 && theirs ? this.copyMockups(checked, theirs) : checked;
  }

  /** Fetches all mock-ups anew. @throws AppError, ProviderFailure */
  async refreshMockups(workspaceId: string, productId: string): Promise<ProductRow> {
    const product = await readProduct(this.deps.db, workspaceId, productId);
    if (product.printifyProductId === null || product.status === 'ARCHIVED') return product;
    const theirs = await this.fetch(product);
    const noted = await this.note(product, theirs);
    return theirs ? this.copyMockups(noted, theirs) : noted;
  }

  /**
   * Takes Printify's costs, reckons prices by the product's own margin where they changed, and sends title, description, prices
   * and what is on. A repeat sends the same; what was changed meanwhile is sent after it. @throws AppError, ProviderFailure
   */
  async push(workspaceId: string, productId: string): Promise<ProductRow> {
    for (let pushes = 1; ; pushes += 1) {
      const product = await readProduct(this.deps.db, workspaceId, productId);
      if (product.printifyProductId === null) return product;
      const pushed = await this.pushOnce(product);
      const { version } = await readProduct(this.deps.db, workspaceId, productId);
      if (version === product.version || pushes === MOST_PUSHES) return pushed;
    }
  }

  /** Products that nobody looked at for a day. Resolves with how many were looked at. */
  async checkDue(): Promise<number> {
    const { db, clock, logger } = this.deps;
    const before = new Date(clock.now().getTime() - CHECK_AFTER_MS);
    return workDue({
      due: (without, limit) => db.query<{ workspaceId: string; id: string }>(DUE, [before, without, limit]),
      look: async ({ workspaceId, id }) => {
        await db.query(TRIED, [workspaceId, id, clock.now()]);
        await this.check(workspaceId, id);
      },
      failed: (error, { id }) =>
        logger.info({ err: error, productId: id }, 'a product could not be looked at; it is tried again later'),
    });
  }

  private async pushOnce(product: ProductRow): Promise<ProductRow> {
    const { calls, gateway } = this.deps;
    const { workspaceId, title, description, printifyShopId } = product;
    const theirs = await this.fetch(product);
    if (!theirs) return this.note(product, undefined);
    await this.takeCosts(product, await this.variantsOf(product), theirs);
    const variants = (await this.variantsOf(product)).map(
      ({ printifyVariantId: id, priceMinor: price, isEnabled, sku }) => ({ id, price, is_enabled: isEnabled, sku }),
    );
    // What Printify has published carries the texts of the listing, which are not these.
    const change = hasOwnTexts(product) ? { title, description, variants } : { variants };
    const pushed = await calls.call(workspaceId, 'printify', (access) =>
      gateway.updateProduct(atShop(access, printifyShopId), theirs.id, change),
    );
    return this.note(product, pushed.variants.length > 0 ? pushed : await this.fetch(product));
  }

  private async note(product: ProductRow, theirs: PrintifyProduct | undefined): Promise<ProductRow> {
    const { db, clock } = this.deps;
    const { workspaceId, id } = product;
    const variants = await this.variantsOf(product);
    const drifts = driftOf(product, variants, theirs);
    return db.transaction(async (tx) => {
      const facts = theirs ? factsOf(variants, theirs) : [];
      if (facts.length > 0) await tx.query(CHANGE, [workspaceId, id, JSON.stringify(facts)]);
      const drift = drifts.length > 0 ? JSON.stringify(drifts) : null;
      const [row] = await tx.query<ProductRow>(CHECKED, [workspaceId, id, drift, clock.now()]);
      return row ?? product;
    });
  }

  private async takeCosts(
    product: ProductRow,
    variants: readonly VariantRow[],
    theirs: PrintifyProduct,
  ): Promise<void> {
    const known = new Map(theirs.variants.map((variant) => [variant.id, variant]));
    const changes = variants.flatMap(({ id, printifyVariantId, priceMinor, costMinor: ours }) => {
      const costMinor = known.get(printifyVariantId)?.cost ?? undefined;
      if (costMinor === undefined || costMinor === ours) return [];
      // A price that the seller set stays: what is not what the plan gave at the old cost was not reckoned.
      const isReckoned = ours !== null && priceMinor === reckonedPriceOf(product, ours);
      return [{ id, costMinor, ...(isReckoned && { priceMinor: reckonedPriceOf(product, costMinor) }) }];
    });
    if (changes.length === 0) return;
    await this.deps.db.query(CHANGE, [product.workspaceId, product.id, JSON.stringify(changes)]);
  }

  private async copyMockups(product: ProductRow, theirs: PrintifyProduct): Promise<ProductRow> {
    const { db, copies } = this.deps;
    if (theirs.images.length === 0) return product;
    const mockups = await copies.copy(product, theirs.images);
    const [row] = await db.query<ProductRow & Record<string, unknown>>(SET_MOCKUPS, [
      product.workspaceId,
      product.id,
      JSON.stringify(mockups),
    ]);
    return row ?? product;
  }

  private fetch({ workspaceId, printifyProductId, printifyShopId }: ProductRow): Promise<PrintifyProduct | undefined> {
    const { calls, gateway } = this.deps;
    if (printifyProductId === null) return Promise.resolve(undefined);
    return calls
      .call(workspaceId, 'printify', (access) => gateway.product(atShop(access, printifyShopId), printifyProductId))
      .catch(unlessGone);
  }

  private variantsOf({ workspaceId, id }: ProductRow): Promise<VariantRow[]> {
    return this.deps.db.query<VariantRow & Record<string, unknown>>(OF_PRODUCTS, [workspaceId, [id]]);
  }
}

function unlessGone(error: unknown): undefined {
  if (error instanceof ProviderFailure && error.status === 404) return undefined;
  throw error;
}
