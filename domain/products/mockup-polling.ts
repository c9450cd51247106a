import type { Clock } from '#infra/clock.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import { sleep } from '#infra/http/rate-gate.js';
import type { Logger } from '#observability/logger.js';
import type { Mockup } from '#schema/products/mockup.values.js';
import type { AccountCalls } from '../connections/account-calls.js';
import type { JobRun } from '../pipeline/job-contract.js';
import type { MockupCopies } from './mockup-copies.js';
import { growingPause, notYet } from './not-yet.js';
import type { PrintifyGateway } from './printify/printify.gateway.js';
import { atShop, callPrintify } from './shop-access.js';
import type { ProductRow } from './product-statements.js';

export interface MockupPollingDeps {
  clock: Clock;
  calls: AccountCalls;
  gateway: PrintifyGateway;
  copies: MockupCopies;
  logger: Logger;
  /** Between two looks of one attempt. Wall milliseconds. */
  pauseMs?: number;
}

/** Looks of one attempt: what is there within a few seconds is not worth a place in the queue. */
const LOOKS = 3;
const PAUSE_MS = 1_500;
/** Then the attempt ends and comes back after a pause that grows with the wait. Wall milliseconds. */
const RETURN = { firstMs: 3_000, longestMs: 15_000 };
/** So long they are waited for. Wall milliseconds. */
const PATIENCE_MS = 60_000;
/** Of the job's progress: where the wait begins and where it ends. Percent. */
const FROM_PERCENT = 80;
const TO_PERCENT = 95;

/** Mock-ups come some time after the product (how long is not documented): asked for again and again, for about a minute. */
export class MockupPolling {
  constructor(private readonly deps: MockupPollingDeps) {}

  /**
   * Empty when they did not come in time: the product is complete without them, and the next check brings them.
   * @throws AppError that says "not yet" and when to come back: who waits here would keep a worker's place
   */
  async await(job: JobRun, product: ProductRow): Promise<Mockup[]> {
    const { clock, pauseMs = PAUSE_MS } = this.deps;
    const since = await job.keep('mockups since', async () => clock.now().toISOString());
    for (let look = 0; look < LOOKS; look += 1) {
      if (look > 0) await sleep(pauseMs, job.signal);
      const found = await this.look(job, product);
      if (found) return found;
    }
    const waitedMs = clock.wallMs(clock.now().getTime() - Date.parse(since));
    if (waitedMs >= PATIENCE_MS) return [];
    await job.progress(FROM_PERCENT + (TO_PERCENT - FROM_PERCENT) * (waitedMs / PATIENCE_MS), 'mockups');
    const message = 'Printify is still drawing the mock-ups; they are looked for again in a moment.';
    throw notYet(message, growingPause(waitedMs, RETURN) * clock.speed);
  }

  private async look(job: JobRun, product: ProductRow): Promise<Mockup[] | undefined> {
    const { calls, gateway, copies, logger } = this.deps;
    const { printifyProductId, printifyShopId } = product;
    if (printifyProductId === null) return [];
    const { images } = await callPrintify(calls, job, (access) =>
      gateway.product(atShop(access, printifyShopId), printifyProductId),
    );
    if (images.length === 0) return undefined;
    try {
      return await copies.copy(product, images);
    } catch (error) {
      if (!(error instanceof ProviderFailure)) throw error;
      logger.info({ err: error, productId: product.id }, 'mock-ups could not be copied');
      return undefined;
    }
  }
}
