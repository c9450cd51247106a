import type { Clock } from '#infra/clock.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import type { Database, Statement } from '#infra/postgres/database.js';
import type { AccountCalls } from '../connections/account-calls.js';
import type { JobRun } from '../pipeline/job-contract.js';
import { growingPause, notYet } from './not-yet.js';
import { readProduct } from './read-product.js';
import type { PrintifyGateway } from './printify/printify.gateway.js';
import { skuPrefixOf } from './product-sku.js';
import type { ProductRow } from './product-statements.js';
import { atShop, callPrintify, searchedSince } from './shop-access.js';

export interface ProductRemovalDeps {
  db: Database;
  clock: Clock;
  calls: AccountCalls;
  gateway: PrintifyGateway;
}

/** While the job that makes it is still at it, it is looked for again after this. Product milliseconds. */
const MAKING_PAUSE_MS = 10_000;
/** A create call whose answer never came may take effect so long after its job has ended. Product milliseconds. */
const LATE_EFFECT_MS = 120_000;

/** While Printify publishes it, it is looked at again after a pause that grows. Product milliseconds. */
const PUBLISHING_PAUSE = { firstMs: 10_000, longestMs: 900_000 };

/** How far the job got that makes a product. Null where it never began to create it. */
interface Making extends Record<string, unknown> {
  endedAt: Date | null;
  createState: 'started' | 'done' | null;
  createdId: string | null;
}

const MAKING: Statement = {
  name: 'products_making',
  text: `SELECT finished_at AS "endedAt", checkpoints #>> '{create,state}' AS "createState",
  checkpoints #>> '{create,value,printifyProductId}' AS "createdId" FROM pipeline_jobs WHERE workspace_id = $1 AND id = $2`,
};

/** Its job ended so long ago that nobody keeps it. */
const FORGOTTEN: Making = { endedAt: new Date(0), createState: 'started', createdId: null };

/** Takes a product that was put away out of Printify, also one of which nobody knows yet whether it was made. */
export class ProductRemoval {
  constructor(private readonly deps: ProductRemovalDeps) {}

  /**
   * Gone already is as good; what Printify names a listing of stays. May run twice.
   * @throws AppError "not yet" while it is being made or published, or might appear late; AppError, ProviderFailure of the calls
   */
  async remove(job: JobRun, productId: string): Promise<void> {
    const product = await readProduct(this.deps.db, job.workspaceId, productId);
    const theirId = product.printifyProductId ?? (await this.lookFor(job, product));
    if (theirId === undefined) return;
    await orGone(async () => {
      if (!(await this.isSelling(job, product, theirId))) await this.delete(job, product, theirId);
    });
  }

  /** Nobody here knows of a listing, but Printify may: of a publication whose answer was lost, or by the seller's own hand. */
  private async isSelling(job: JobRun, product: ProductRow, theirId: string): Promise<boolean> {
    const { calls, gateway, clock } = this.deps;
    const { is_locked: isLocked, external } = await callPrintify(calls, job, (access) =>
      gateway.product(atShop(access, product.printifyShopId), theirId),
    );
    if (external?.id) return true;
    if (!isLocked) return false;
    throw stillPublished(clock.now().getTime() - product.updatedAt.getTime());
  }

  /** What came of its making, where no row says it yet. Undefined: nothing, and nothing will. */
  private async lookFor(job: JobRun, product: ProductRow): Promise<string | undefined> {
    if (product.jobId === null) return undefined;
    const [making = FORGOTTEN] = await this.deps.db.query<Making>(MAKING, [job.workspaceId, product.jobId]);
    if (making.endedAt === null) throw removedLater('It is still being made', MAKING_PAUSE_MS);
    if (making.createState === null) return undefined;
    const theirId = making.createdId ?? (await this.find(job, product));
    const sinceMs = this.deps.clock.now().getTime() - making.endedAt.getTime();
    if (theirId === undefined && sinceMs < LATE_EFFECT_MS)
      throw removedLater('Printify may still make it', LATE_EFFECT_MS - sinceMs);
    return theirId;
  }

  private find(job: JobRun, { id, printifyShopId, createdAt }: ProductRow): Promise<string | undefined> {
    const { calls, gateway } = this.deps;
    return callPrintify(calls, job, async (access) => {
      const shop = atShop(access, printifyShopId);
      return (await gateway.findProductBySku(shop, skuPrefixOf(id), searchedSince(createdAt)))?.id;
    });
  }

  private delete(job: JobRun, { printifyShopId }: ProductRow, theirId: string): Promise<void> {
    const { calls, gateway } = this.deps;
    return callPrintify(calls, job, (access) => gateway.deleteProduct(atShop(access, printifyShopId), theirId));
  }
}

async function orGone(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof ProviderFailure) || error.status !== 404) throw error;
  }
}

const stillPublished = (waitedMs: number) =>
  notYet(
    'Printify is still publishing this product, which was put away: unlock it at Printify, and it is removed there; once its Etsy listing is there, it stays.',
    growingPause(waitedMs, PUBLISHING_PAUSE),
  );

const removedLater = (why: string, retryAfterMs: number) =>
  notYet(`${why}: what comes of it at Printify is removed in a moment, by itself.`, retryAfterMs);
