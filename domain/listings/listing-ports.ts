import type { Tx } from '#infra/postgres/database.js';
import type { PublishGate as PublishReadinessGate } from '../connections/publish-readiness.js';
import type { JobRun } from '../pipeline/job-contract.js';

/** What listings want to know of connections: what a workspace lacks to publish (domain/connections/publish-readiness.ts). */
export type ReadinessPort = Pick<PublishReadinessGate, 'readinessOf'>;

/** Words that Printify puts on the Etsy listing that it makes. */
export interface PrintifyWords {
  title: string;
  description: string;
  tags: readonly string[];
}

/** What listings want of products (domain/products). */
export interface ProductsPort {
  /**
   * Has Printify make the Etsy listing, once, whatever is killed in between, and waits for its id.
   * @throws AppError or ProviderFailure with a sentence for people; retryable while Printify has not told the id yet
   */
  publishAtPrintify(job: JobRun, productId: string, words: PrintifyWords): Promise<{ etsyListingId: string }>;
  /**
   * We are about to make the Etsy listing: from here on nobody else does, and the product stays. May be told again.
   * @throws AppError CONFLICT where it is Printify's to make, or the product is not ready
   */
  beginOurs(job: JobRun, productId: string): Promise<void>;
  /** Tells products that we made the Etsy listing; they mark it at Printify. May be told again. */
  markPublished(job: JobRun, productId: string, listing: { etsyListingId: string; url: string }): Promise<void>;
  /** The publication ended without success. May run twice. */
  publishFailed(tx: Tx, workspaceId: string, productId: string): Promise<void>;
  /** A publication that had failed is begun again. */
  publishAgain(tx: Tx, workspaceId: string, productId: string): Promise<void>;
}

/** What the screen says about texts, in the form of domain/screening. */
export interface ScreenFinding {
  readonly severity: 'BLOCK' | 'WARN';
  readonly code: string;
  readonly textIndex: number;
  readonly matched: string;
  readonly mark: string;
  readonly category: string;
  readonly listedOn: string;
  readonly source: string;
}

export interface ScreenPort {
  check(texts: readonly string[], locale: 'en' | 'es' | 'fr' | 'de'): readonly ScreenFinding[];
}

/** What the board and waiting runs learn (domain/pipeline/pipeline-notes.ts). */
export interface NotesPort {
  listingDrafted(tx: Tx, note: { workspaceId: string; id: string }): Promise<void>;
  listingLive(tx: Tx, note: { workspaceId: string; id: string }): Promise<void>;
  subjectGone(tx: Tx, note: { workspaceId: string; id: string; kind: 'listing' }): Promise<void>;
}
