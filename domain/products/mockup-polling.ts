import { ProviderFailure } from '#infra/http/provider-failure.js';
import { sleep } from '#infra/http/rate-gate.js';
import type { Logger } from '#observability/logger.js';
import type { Mockup } from '#schema/products/mockup.values.js';
import type { AccountCalls } from '../connections/account-calls.js';
import type { JobRun } from '../pipeline/job-contract.js';
import type { MockupCopies } from './mockup-copies.js';
import type { PrintifyGateway } from './printify/printify.gateway.js';
import { atShop } from './shop-access.js';
import type { ProductRow } from './product-statements.js';

export interface MockupPollingDeps {
  calls: AccountCalls;
  gateway: PrintifyGateway;
  copies: MockupCopies;
  logger: Logger;
  /** Between two looks, the first one; each is longer. Wall milliseconds. */
  pauseMs?: number;
}

const LOOKS = 8;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 15_000;

/** Mock-ups come some time after the product (how long is not documented): asked for again and again, for about a minute. */
export class MockupPolling {
  constructor(private readonly deps: MockupPollingDeps) {}

  /** Empty when they did not come in time: the product is complete without them, and the next check brings them. */
  async await(job: JobRun, product: ProductRow): Promise<Mockup[]> {
    const { calls, gateway, copies, logger, pauseMs = FIRST_PAUSE_MS } = this.deps;
    const { printifyProductId, printifyShopId } = product;
    if (printifyProductId === null) return [];
    for (let look = 0; look < LOOKS; look += 1) {
      const { images } = await calls.call(job.workspaceId, 'printify', (access) =>
        gateway.product(atShop(access, printifyShopId), printifyProductId),
      );
      if (images.length > 0) {
        try {
          return await copies.copy(product, images);
        } catch (error) {
          if (!(error instanceof ProviderFailure)) throw error;
          logger.info({ err: error, productId: product.id }, 'mock-ups could not be copied');
        }
      }
      await sleep(Math.min(pauseMs * 1.8 ** look, LONGEST_PAUSE_MS), job.signal);
    }
    return [];
  }
}
