import type { Tx } from '#infra/postgres/database.js';

/** Of which workspace, and what; the rest is read from the row, which is written before the note. */
export interface SubjectNote {
  readonly workspaceId: string;
  /** Row id. */
  readonly id: string;
}

/**
 * What slices tell the pipeline when something of theirs changes by a person's hand or by a job: cards move over the board and
 * waiting runs go on. Called in the transaction of the change, after the row is written; each may be told again.
 */
export interface PipelineNotes {
  /** Somebody works on a trend: `id` is the trend's row id. */
  trendWatched(tx: Tx, note: SubjectNote): Promise<void>;
  /** An idea was chosen: `ideas.status` is 'chosen'. */
  ideaChosen(tx: Tx, note: SubjectNote): Promise<void>;
  /** A design was approved, or uploaded and approved at once. */
  designApproved(tx: Tx, note: SubjectNote): Promise<void>;
  /** A product's row exists; it may still be in the making. */
  productMade(tx: Tx, note: SubjectNote): Promise<void>;
  /** A listing's draft exists. */
  listingDrafted(tx: Tx, note: SubjectNote): Promise<void>;
  /** A listing is live: `listings.status` is 'live'. */
  listingLive(tx: Tx, note: SubjectNote): Promise<void>;
  /** A row was archived or rejected: its card leaves the board, or falls back to what it had before. */
  subjectGone(tx: Tx, note: SubjectNote & { readonly kind: 'idea' | 'design' | 'product' | 'listing' }): Promise<void>;
}
