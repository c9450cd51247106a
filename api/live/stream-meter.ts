import type { ApiContext } from '../context.js';
import { STREAM_BATCH_MS } from '../limits.js';

/** A stream pays one point for all that it sends within 250 ms. An empty bucket delays it and never loses anything. */
export class StreamMeter {
  private paidUntil = 0;

  constructor(private readonly context: ApiContext) {}

  /** Whether what is sent now is paid for. */
  get isPaid(): boolean {
    return performance.now() < this.paidUntil;
  }

  async untilPaid(): Promise<void> {
    for (let waitMs = this.context.cost.payForBatch(); waitMs > 0; waitMs = this.context.cost.payForBatch()) {
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
    this.paidUntil = performance.now() + STREAM_BATCH_MS;
  }
}
