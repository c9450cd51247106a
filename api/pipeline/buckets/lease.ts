import type { BucketSize } from '../../limits.js';

/** A lease is spent or given back within this time. Milliseconds. */
export const LEASE_MS = 1_000;
/** Points that this process has taken out of a bucket in advance, and what it knows of the rest. */
export interface Lease {
  size: BucketSize;
  /** Points to spend until `endsAt`. */
  held: number;
  /** Points that are only to be put back; below zero, points that are owed. */
  due: number;
  endsAt: number;
  startedAt: number;
  /** What the bucket held when it was last looked at. */
  left: number;
  seenAt: number;
}

/** Whether an amount can be spent without asking the store. */
export function covers(lease: Lease | undefined, amount: number, now: number): boolean {
  return lease !== undefined && now < lease.endsAt && lease.held + Math.min(0, lease.due) >= amount;
}

/** Whether the store was seen to lack these points so lately that it still must. */
export function isDry(lease: Lease, points: number, now: number): boolean {
  return now - lease.seenAt < LEASE_MS && expectedIn(lease, now) + lease.held + lease.due < points;
}

/** What the bucket should hold by now. */
export function expectedIn({ left, seenAt, size }: Lease, now: number): number {
  return Math.min(size.max, left + ((now - seenAt) / 1_000) * size.restoreRate);
}
