import { STREAM_BATCH_MS } from '../limits.js';
import type { OperationCost } from '../pipeline/operation-cost.js';

/** A stream pays one point for all that it sends within 250 ms. An empty bucket delays it and never loses anything. */
export class StreamMeter {
  private paidUntil = 0;

  constructor(private readonly cost: OperationCost) {}

  /** Whether what is sent now is paid for. */
  get isPaid(): boolean {
    return performance.now() < this.paidUntil;
  }

  /** Whether it could be paid for at once. */
  payNow(): boolean {
    return this.isPaid || this.pay() === 0;
  }

  /** Milliseconds to wait before trying again; 0: it is paid. */
  pay(): number {
    const waitMs = this.cost.payForBatch();
    if (waitMs === 0) this.paidUntil = performance.now() + STREAM_BATCH_MS;
    return waitMs;
  }
}
