import type { BucketSize } from '../../limits.js';

/** What a process wants of one bucket. Points given back go in first. */
export interface BucketOrder {
  /** Names the bucket in the store: `workspace …`, `key …`, `ip …`. */
  name: string;
  size: BucketSize;
  /** Points to put back. */
  give: number;
  /** Points without which nothing is wanted, of this bucket or any other of the same exchange. */
  need: number;
  /** Points that are welcome, `need` included. */
  wish: number;
}

export interface BucketGrant {
  granted: number;
  /** What the bucket holds afterwards. */
  available: number;
}

/** Where buckets live. Every bucket of an exchange gives what is needed, or none gives anything. */
export interface BucketStore {
  /** Names differ. Grants come in the order of the orders. */
  exchange(orders: readonly BucketOrder[]): Promise<BucketGrant[]>;
}
