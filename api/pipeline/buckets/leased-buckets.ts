import { LRUCache } from 'lru-cache';
import type { BucketSize } from '../../limits.js';
import type { BucketGrant, BucketOrder, BucketStore } from './bucket-store.js';
import { covers, expectedIn, isDry, type Lease, LEASE_MS } from './lease.js';

/** A bucket by its name in the store. */
export interface NamedBucket {
  name: string;
  size: BucketSize;
  /** What is counted: one for each operation. Points where it is not said. */
  unit?: 'operations';
}

/** Who pays: points, or one operation, come out of every bucket of the list or of none. */
export type Payer = readonly NamedBucket[];

export interface BucketStatus {
  maximumAvailable: number;
  currentlyAvailable: number;
  restoreRate: number;
}

/** Part of a bucket that a lease takes beside what is asked for; at least what comes back within its time. */
const LEASE_SHARE = 0.1;
export const SWEEP_MS = 250;
const CALLERS = 100_000;
const SWEEP_ORDERS = 500;

/**
 * Buckets that many processes share without a call for each operation: a process takes points in advance, spends them from
 * memory for at most a second, and puts back what it has not spent. Points leave the store before they are spent, so all
 * processes together give out no more than the bucket and what it restores while points are out on lease.
 */
export class LeasedBuckets {
  private readonly leases = new LRUCache<string, Lease>({ max: CALLERS });
  /** Names of leases that hold something. */
  private readonly open = new Set<string>();
  private readonly fetching = new Map<string, Promise<unknown>>();
  private readonly sweeping: NodeJS.Timeout;

  /** @param now milliseconds that never go back */
  constructor(
    private readonly store: BucketStore,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.sweeping = setInterval(() => void this.sweep(), SWEEP_MS);
    this.sweeping.unref();
  }

  /** Takes points: at once where leases cover them or are known not to, else by asking the store. */
  take(payer: Payer, points: number): boolean | Promise<boolean> {
    return this.takeNow(payer, points) ?? this.fetchAndTake(payer, points);
  }

  /** Puts points back that were taken at `takenAt`. Those of an earlier lease go to the store: its bucket may have filled since. */
  give(payer: Payer, points: number, takenAt: number): void {
    if (points <= 0) return;
    for (const bucket of payer) if (!bucket.unit) this.putBack(bucket, points, takenAt);
  }

  /** Puts back all that `take` took at `takenAt`, the operation too. */
  undo(payer: Payer, points: number, takenAt: number): void {
    for (const bucket of payer) this.putBack(bucket, amountOf(bucket, points), takenAt);
  }

  /** Takes points that nobody asked for in advance. They may leave the bucket in debt, which refuses until it is paid. */
  charge(payer: Payer, points: number): void {
    for (const bucket of payer) {
      if (bucket.unit) continue;
      this.leaseOf(bucket).due -= points;
      this.open.add(bucket.name);
    }
  }

  /** Points that the payer can ever have at once. */
  capacity(payer: Payer): number {
    let least = Infinity;
    for (const { size, unit } of payer) if (!unit && size.max < least) least = size.max;
    return least;
  }

  /** What is known here without a call: the emptiest of the payer's buckets of points, or of operations. */
  status(payer: Payer, ofUnit?: NamedBucket['unit']): BucketStatus {
    const now = this.now();
    let least: BucketStatus | undefined;
    for (const { name, size, unit } of payer) {
      if (unit !== ofUnit) continue;
      const lease = this.leases.get(name);
      const available = lease ? Math.min(size.max, expectedIn(lease, now) + lease.held + lease.due) : size.max;
      if (least && least.currentlyAvailable <= available) continue;
      least = {
        maximumAvailable: size.max,
        currentlyAvailable: Math.max(0, Math.round(available * 100) / 100),
        restoreRate: size.restoreRate,
      };
    }
    return least ?? { maximumAvailable: 0, currentlyAvailable: 0, restoreRate: 1 };
  }

  /** Gives everything back. */
  async close(): Promise<void> {
    clearInterval(this.sweeping);
    await Promise.all(this.fetching.values());
    await this.giveBack(() => true);
  }

  private takeNow(payer: Payer, points: number): boolean | undefined {
    const now = this.now();
    let isCovered = true;
    for (const bucket of payer) {
      const lease = this.leases.get(bucket.name);
      const amount = amountOf(bucket, points);
      if (covers(lease, amount, now)) continue;
      isCovered = false;
      if (lease && isDry(lease, amount, now)) return false;
    }
    if (!isCovered) return undefined;
    for (const bucket of payer) this.leases.get(bucket.name)!.held -= amountOf(bucket, points);
    return true;
  }

  private putBack(bucket: NamedBucket, points: number, takenAt: number): void {
    const lease = this.leaseOf(bucket);
    this.open.add(bucket.name);
    if (takenAt >= lease.startedAt && this.now() < lease.endsAt) lease.held += points;
    else lease.due += points;
  }

  /** Calls of one payer wait for each other: what one fetches may cover the next. */
  private async fetchAndTake(payer: Payer, points: number): Promise<boolean> {
    const id = payer.at(-1)?.name ?? '';
    for (let running = this.fetching.get(id); running; running = this.fetching.get(id)) {
      await running;
      const taken = this.takeNow(payer, points);
      if (taken !== undefined) return taken;
    }
    const fetch = this.fetch(payer, points).finally(() => this.fetching.delete(id));
    this.fetching.set(id, fetch);
    return fetch;
  }

  /** Only of buckets whose lease does not cover it: those that many payers share are mostly covered, and not fought for. */
  private async fetch(payer: Payer, points: number): Promise<boolean> {
    const now = this.now();
    const isCovered = (bucket: NamedBucket) => covers(this.leases.get(bucket.name), amountOf(bucket, points), now);
    const [covered, wanted] = partition(payer, isCovered);
    for (const bucket of covered) this.leases.get(bucket.name)!.held -= amountOf(bucket, points);
    const isGranted = await this.exchange(wanted, points);
    if (!isGranted) for (const bucket of covered) this.putBack(bucket, amountOf(bucket, points), now);
    return isGranted;
  }

  private async exchange(buckets: Payer, points: number): Promise<boolean> {
    const orders = buckets.map((bucket) => this.orderOf(bucket, amountOf(bucket, points)));
    const grants = await this.store.exchange(orders);
    const isGranted = orders.every(({ need }, index) => grants[index]!.granted >= need);
    const now = this.now();
    orders.forEach((order, index) => this.enter(order, grants[index]!, { now, spent: isGranted ? order.need : 0 }));
    return isGranted;
  }

  /** Everything held goes back with the order, so that whatever is held afterwards is fresh. */
  private orderOf(bucket: NamedBucket, points: number): BucketOrder {
    const { name, size } = bucket;
    const lease = this.leaseOf(bucket);
    const give = lease.held + lease.due;
    lease.held = 0;
    lease.due = 0;
    const ahead = Math.max((size.restoreRate * LEASE_MS) / 1_000, size.max * LEASE_SHARE);
    return { name, size, give, need: points, wish: points + ahead };
  }

  private enter(order: BucketOrder, grant: BucketGrant, { now, spent }: { now: number; spent: number }): void {
    const lease = this.leaseOf(order);
    // Another payer of the same bucket may have fetched meanwhile: the older end holds for both.
    lease.endsAt = lease.held > 0 ? Math.min(lease.endsAt, now + LEASE_MS) : now + LEASE_MS;
    lease.held += grant.granted - spent;
    this.open.add(order.name);
    lease.startedAt = now;
    lease.left = grant.available;
    lease.seenAt = now;
  }

  private leaseOf({ name, size }: NamedBucket): Lease {
    const known = this.leases.get(name);
    if (known) {
      known.size = size;
      return known;
    }
    const lease: Lease = {
      size,
      held: 0,
      due: 0,
      endsAt: 0,
      startedAt: 0,
      left: size.max,
      seenAt: this.now() - LEASE_MS,
    };
    this.leases.set(name, lease);
    return lease;
  }

  /** Puts back what leases that have ended still hold; runs by itself, four times a second. */
  async sweep(): Promise<void> {
    const now = this.now();
    await this.giveBack((lease) => now >= lease.endsAt);
  }

  private async giveBack(isDue: (lease: Lease) => boolean): Promise<void> {
    const orders: BucketOrder[] = [];
    for (const name of this.open) {
      const lease = this.leases.peek(name);
      if (lease && !isDue(lease)) continue;
      this.open.delete(name);
      const give = lease ? lease.held + lease.due : 0;
      if (!lease || give === 0) continue;
      orders.push({ name, size: lease.size, give, need: 0, wish: 0 });
      lease.held = 0;
      lease.due = 0;
    }
    for (let at = 0; at < orders.length; at += SWEEP_ORDERS) {
      const part = orders.slice(at, at + SWEEP_ORDERS);
      const grants = await this.store.exchange(part).catch(() => []);
      const now = this.now();
      part.forEach(({ name }, index) => {
        const [lease, grant] = [this.leases.peek(name), grants[index]];
        if (!lease || !grant) return;
        lease.left = grant.available;
        lease.seenAt = now;
      });
    }
  }
}

function partition(payer: Payer, isFirst: (bucket: NamedBucket) => boolean): [NamedBucket[], NamedBucket[]] {
  const [first, second]: [NamedBucket[], NamedBucket[]] = [[], []];
  for (const bucket of payer) (isFirst(bucket) ? first : second).push(bucket);
  return [first, second];
}

/** What one operation of so many points takes out of a bucket. */
function amountOf({ unit }: NamedBucket, points: number): number {
  return unit === undefined ? points : 1;
}
