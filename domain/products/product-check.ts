import type { Clock } from '#infra/clock.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import type { Database } from '#infra/postgres/database.js';
import type { Logger } from '#observability/logger.js';
import type { AccountCalls } from '../connections/account-calls.js';
import { driftOf, factsOf } from './drift.js';
import { readProduct } from './make-product-job.js';
import type { MockupCopies } from './mockup-copies.js';
import { priceOf } from './pricing/product-price.js';
import type { PrintifyGateway } from './printify/printify.gateway.js';
import type { PrintifyProduct } from './printify/printify.replies.js';
import { CHECKED, DUE, type ProductRow, SET_MOCKUPS } from './product-statements.js';
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
/** At most so many in one round: 600 calls a minute are all that an account has. */
const ROUND = 50;

/** Compares products with what they are at Printify, and brings them in line when somebody says so. */
export class ProductCheck {
  constructor(private readonly deps: ProductCheckDeps) {}

  /** Looks, notes what differs, and fetches mock-ups that were late. May run twice. @throws AppError, ProviderFailure */
  async check(workspaceId: string, productId: string): Promise<ProductRow> {
    const product = await readProduct(this.deps.db, workspaceId, productId);
    if (product.printifyProductId === null || product.status === 'ARCHIVED') return product;
    const theirs = await this.fetch(workspaceId, product.printifyProductId);
    const checked = await this.note(product, theirs);
    return product.mockups.length === 0 && theirs ? this.copyMockups(checked, theirs) : checked;
  }

  /** Fetches all mock-ups anew. @throws AppError, ProviderFailure */
  async refreshMockups(workspaceId: string, productId: string): Promise<ProductRow> {
    const product = await readProduct(this.deps.db, workspaceId, productId);
    const theirs = product.printifyProductId && (await this.fetch(workspaceId, product.printifyProductId));
    return theirs ? this.copyMockups(product, theirs) : product;
  }

  /**
   * Takes Printify's costs, reckons prices by the product's own margin where they changed, and sends title, description, prices
   * and what is on. A repeat sends the same. @throws AppError, ProviderFailure
   */
  async push(workspaceId: string, productId: string): Promise<ProductRow> {
    const { db, calls, gateway } = this.deps;
    const product = await readProduct(db, workspaceId, productId);
    const { printifyProductId } = product;
    if (printifyProductId === null) return product;
    const theirs = await this.fetch(workspaceId, printifyProductId);
    if (!theirs) return this.note(product, undefined);
    const variants = await this.variantsOf(product);
    await this.takeCosts(product, variants, theirs);
    const priced = await this.variantsOf(product);
    const { title, description } = product;
    const update = priced.map(({ printifyVariantId: id, priceMinor: price, isEnabled, sku }) => ({
      id,
      price,
      is_enabled: isEnabled,
      sku,
    }));
    const pushed = await calls.call(workspaceId, 'printify', (access) =>
      gateway.updateProduct(access, printifyProductId, { title, description, variants: update }),
    );
    return this.note(product, pushed.variants.length > 0 ? pushed : await this.fetch(workspaceId, printifyProductId));
  }

  /** Deletes it at Printify; gone already is as good. @throws AppError, ProviderFailure */
  async remove(workspaceId: string, productId: string): Promise<void> {
    const { db, calls, gateway } = this.deps;
    const { printifyProductId } = await readProduct(db, workspaceId, productId);
    if (printifyProductId === null) return;
    await calls
      .call(workspaceId, 'printify', (access) => gateway.deleteProduct(access, printifyProductId))
      .catch(unlessGone);
  }

  /** The next round of products that nobody looked at for a day. Resolves with how many. */
  async checkDue(): Promise<number> {
    const { db, clock, logger } = this.deps;
    const before = new Date(clock.now().getTime() - CHECK_AFTER_MS);
    const due = await db.query<{ workspaceId: string; id: string }>(DUE, [before, ROUND]);
    const unreachable = new Set<string>();
    let checked = 0;
    for (const { workspaceId, id } of due) {
      if (unreachable.has(workspaceId)) continue;
      try {
        await this.check(workspaceId, id);
        checked += 1;
      } catch (error) {
        unreachable.add(workspaceId);
        logger.info({ err: error, productId: id }, 'a product could not be looked at; the next round tries again');
      }
    }
    return checked;
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
    const changes = variants.flatMap(({ id, printifyVariantId, costMinor: ours }) => {
      const costMinor = known.get(printifyVariantId)?.cost ?? undefined;
      if (costMinor === undefined || costMinor === ours) return [];
      const { priceMinor } = priceOf(product, { costMinor, shippingMinor: product.shippingMinor ?? 0 });
      return [{ id, costMinor, priceMinor }];
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

  private fetch(workspaceId: string, printifyProductId: string): Promise<PrintifyProduct | undefined> {
    const { calls, gateway } = this.deps;
    return calls
      .call(workspaceId, 'printify', (access) => gateway.product(access, printifyProductId))
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
