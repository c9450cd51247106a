import { AppError } from '#infra/errors.js';
import { type BucketSize, MAX_COST, REQUEST_LIMITS } from '../limits.js';
import type { BucketStatus, RateBuckets } from './rate-buckets.js';
import type { StaticCost } from './static-cost.js';

/** Who pays: the key of the bucket and its size. */
export interface Payer {
  bucket: string;
  size: BucketSize;
}

/** `report` counts without refusing; `enforce` refuses what is too dear or not covered. */
export type ThrottleMode = 'report' | 'enforce';

export interface CostExtension {
  requestedQueryCost: number;
  actualQueryCost: number | null;
  throttleStatus: BucketStatus;
}

/** Points of one operation: taken before it runs, partly given back when it gave less than it could have. */
export class OperationCost {
  private requested = 0;
  private actual: number | null = null;
  private status: BucketStatus;

  constructor(
    private readonly buckets: RateBuckets,
    private readonly payer: Payer,
    private readonly mode: ThrottleMode,
  ) {
    this.status = buckets.give(payer.bucket, payer.size, 0);
  }

  /** @throws AppError MAX_COST_EXCEEDED, THROTTLED; nothing has run then */
  admit({ cost, nodes }: StaticCost): void {
    if (nodes > REQUEST_LIMITS.nodes) {
      throw new AppError(
        'MAX_COST_EXCEEDED',
        `This could give ${nodes} objects; at most ${REQUEST_LIMITS.nodes}: ask for smaller pages.`,
      );
    }
    this.requested = cost;
    if (this.mode === 'report') this.status = this.buckets.give(this.payer.bucket, this.payer.size, -cost);
    else this.enforce(cost);
  }

  /** What it really cost; the difference goes back into the bucket. */
  settle(actual: number): void {
    if (this.actual !== null) return;
    this.actual = Math.min(actual, this.requested);
    this.status = this.buckets.give(this.payer.bucket, this.payer.size, this.requested - this.actual);
  }

  /** A stream pays as it goes. Milliseconds to wait before sending; 0 when it may send now. */
  payForBatch(): number {
    const { isTaken, status } = this.buckets.take(this.payer.bucket, this.payer.size, 1);
    this.status = status;
    return isTaken || this.mode === 'report' ? 0 : this.waitMs(1);
  }

  now(): { requested: number; status: BucketStatus } {
    return { requested: this.requested, status: this.status };
  }

  extension(): CostExtension {
    return { requestedQueryCost: this.requested, actualQueryCost: this.actual, throttleStatus: this.status };
  }

  private enforce(cost: number): void {
    if (cost > MAX_COST) {
      throw new AppError('MAX_COST_EXCEEDED', `This operation costs ${cost} points; at most ${MAX_COST}.`);
    }
    const { isTaken, status } = this.buckets.take(this.payer.bucket, this.payer.size, cost);
    this.status = status;
    if (isTaken) return;
    throw new AppError('THROTTLED', `This operation costs ${cost} points; ${status.currentlyAvailable} are left.`, {
      retryable: true,
      retryAfterMs: this.waitMs(cost),
    });
  }

  private waitMs(points: number): number {
    const { currentlyAvailable, restoreRate } = this.status;
    return Math.ceil((1_000 * Math.max(0, points - currentlyAvailable)) / restoreRate);
  }
}
