import { AppError } from '#infra/errors.js';
import { MAX_COST, REQUEST_LIMITS } from '../limits.js';
import type { BucketStatus, LeasedBuckets, Payer } from './buckets/leased-buckets.js';
import type { CostLine } from './cost-lines.js';
import type { StaticCost } from './static-cost.js';

/** `report` counts without refusing; `enforce` refuses what is too dear or not covered. */
export type ThrottleMode = 'report' | 'enforce';

export interface CostExtension {
  requestedQueryCost: number;
  /** Null when nothing ran. */
  actualQueryCost: number | null;
  throttleStatus: BucketStatus;
  /** Where the points come from; only when the request asked (`Cost-Debug: 1`). */
  fields?: readonly CostLine[];
}

/** Part of its bucket that a caller must have for a document of our own client, however dear it is. */
const OWN_SHARE = 0.25;

/** Points of one operation: taken before it runs, partly given back when it gave less than it could have. */
export class OperationCost {
  private requested = 0;
  private actual: number | null = null;
  /** When points were taken; undefined when none were. */
  private takenAt: number | undefined;
  private taken = 0;
  private isTaken = false;
  private lines: readonly CostLine[] | undefined;
  private isOwing = false;
  private isCapped = true;
  private isDebugged = false;
  private refusal: AppError | undefined;
  /** The payer's buckets of points; known when a stream has asked for them. */
  private points: Payer | undefined;

  constructor(
    private readonly buckets: LeasedBuckets,
    private readonly payer: Payer,
    private readonly mode: ThrottleMode,
  ) {}

  /** For documents of our own client: they may cost more than others may, and are paid for like all. */
  liftCap(): void {
    this.isCapped = false;
  }

  /** Nothing may run, whatever is in the buckets. */
  refuse(refusal: AppError | undefined): void {
    this.refusal = refusal;
  }

  /** The answer shall tell where the points come from. */
  debug(): void {
    this.isDebugged = true;
  }

  /**
   * Takes the points of an operation; waits only when this process has to look into the shared bucket.
   * @param explain tells where they come from; called only when the caller wants to know
   * @throws AppError PAYMENT_REQUIRED, MAX_COST_EXCEEDED, THROTTLED; nothing has run then
   */
  admit({ cost, nodes }: StaticCost, explain?: () => CostLine[]): void | Promise<void> {
    this.requested = cost;
    if (this.isDebugged) this.lines = explain?.();
    if (this.refusal && this.mode === 'enforce') throw this.refusal;
    this.checkSize(cost, nodes);
    const points = this.inAdvance(cost);
    const isTaken = this.buckets.take(this.payer, points);
    return typeof isTaken === 'boolean'
      ? this.enter(isTaken, points)
      : isTaken.then((isTakenNow) => this.enter(isTakenNow, points));
  }

  /** What it really cost; the difference goes back into the bucket. */
  settle(actual: number): void {
    if (this.actual !== null || this.takenAt === undefined) return;
    this.actual = Math.min(actual, this.requested);
    const rest = this.taken - this.actual;
    if (rest >= 0) this.buckets.give(this.payer, rest, this.takenAt);
    else if (this.isTaken) this.buckets.charge(this.payer, -rest);
  }

  /** It did not run, and is handed on to who admits it again: points and the request itself are put back. */
  undo(): void {
    if (this.takenAt !== undefined && this.isTaken) this.buckets.undo(this.payer, this.taken, this.takenAt);
    this.takenAt = undefined;
  }

  /** A stream pays as it goes. Milliseconds to wait before sending; 0 when it may send now. */
  payForBatch(): number {
    if (this.mode === 'enforce' && this.isOwing) return this.waitMs(1);
    // What a stream sends is no operation more: only points are paid for it.
    const isTaken = this.buckets.take((this.points ??= this.payer.filter(isOfPoints)), 1);
    if (typeof isTaken === 'boolean') return isTaken || this.mode === 'report' ? 0 : this.waitMs(1);
    // Looking into the shared bucket must not hold the event up: it is sent, and the next one waits if that was too much.
    void isTaken.then((isTakenNow) => isTakenNow || this.owe());
    return 0;
  }

  /** `operations` is null for who is not signed in: points alone limit them. */
  now(): { requested: number; status: BucketStatus; operations: BucketStatus | null } {
    const isCounted = !this.payer.every(isOfPoints);
    const operations = isCounted ? this.buckets.status(this.payer, 'operations') : null;
    return { requested: this.requested, status: this.buckets.status(this.payer), operations };
  }

  /** What it really cost; 0 until that is known, and when nothing ran. */
  get spent(): number {
    return this.actual ?? 0;
  }

  extension(): CostExtension {
    return {
      requestedQueryCost: this.requested,
      actualQueryCost: this.actual,
      throttleStatus: this.buckets.status(this.payer),
      ...(this.lines && { fields: this.lines }),
    };
  }

  private owe(): void {
    this.isOwing = true;
    setTimeout(() => (this.isOwing = false), this.waitMs(1)).unref();
  }

  /** Documents of our own may be dearer than the bucket: a part is taken before, the rest when it is known. */
  private inAdvance(cost: number): number {
    const most = this.buckets.capacity(this.payer);
    return Math.min(cost, this.isCapped ? most : most * OWN_SHARE);
  }

  private checkSize(cost: number, nodes: number): void {
    if (nodes > REQUEST_LIMITS.nodes) {
      const message = `This could give ${nodes} objects; at most ${REQUEST_LIMITS.nodes}: ask for smaller pages.`;
      throw new AppError('MAX_COST_EXCEEDED', message);
    }
    if (this.mode === 'report' || !this.isCapped) return;
    const most = Math.min(MAX_COST, this.buckets.capacity(this.payer));
    if (cost <= most) return;
    const message = `This operation costs ${cost} points; at most ${most} for this caller: ask for smaller pages.`;
    throw new AppError('MAX_COST_EXCEEDED', message);
  }

  private enter(isTaken: boolean, points: number): void {
    if (isTaken || this.mode === 'report') {
      this.takenAt = performance.now();
      this.isTaken = isTaken;
      this.taken = isTaken ? points : 0;
      return;
    }
    const { status, operations } = this.now();
    const isOneTooMany = operations !== null && operations.currentlyAvailable < 1;
    const message = isOneTooMany
      ? `This plan has ${operations.maximumAvailable} requests a minute, and none is left.`
      : `This operation costs ${points} points; ${status.currentlyAvailable} are left.`;
    const retryAfterMs = Math.max(this.waitMs(points), isOneTooMany ? waitMsOf(operations, 1) : 0);
    throw new AppError('THROTTLED', message, { retryable: true, retryAfterMs });
  }

  /** At least a millisecond: points that this process has leased may be on their way back. */
  private waitMs(points: number): number {
    return waitMsOf(this.buckets.status(this.payer), points);
  }
}

const isOfPoints = ({ unit }: Payer[number]): boolean => unit === undefined;

function waitMsOf({ currentlyAvailable, restoreRate }: BucketStatus, wanted: number): number {
  return Math.max(1, Math.ceil((1_000 * (wanted - currentlyAvailable)) / restoreRate));
}
