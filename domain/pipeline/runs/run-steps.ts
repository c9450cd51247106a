import type { Tx } from '#infra/postgres/database.js';
import type { RunPlan } from '#schema/pipeline/run-plan.values.js';

/** A step of a run, as slices get it. */
export interface RunOrder {
  readonly workspaceId: string;
  readonly runId: string;
  readonly plan: RunPlan;
  /** Row id of the person; null for schedules and keys. */
  readonly createdBy: string | null;
}

/**
 * What slices do for runs, each in the transaction that it is given (domain/create-domain.ts puts their services behind it).
 * Those that order a job return its id; what they throw ends the run with their sentence.
 */
export interface RunSteps {
  makeIdeas(tx: Tx, order: RunOrder & { trendId: string | null; keyword: string }): Promise<{ jobId: string }>;
  /** Marks it as chosen, which the pipeline is told by PipelineNotes.ideaChosen. */
  chooseIdea(tx: Tx, order: RunOrder & { ideaId: string }): Promise<void>;
  makeDesigns(tx: Tx, order: RunOrder & { ideaId: string }): Promise<{ jobId: string }>;
  /** Marks it as approved, which the pipeline is told by PipelineNotes.designApproved. */
  approveDesign(tx: Tx, order: RunOrder & { designId: string }): Promise<void>;
  makeProduct(tx: Tx, order: RunOrder & { designId: string }): Promise<{ jobId: string }>;
  draftListing(tx: Tx, order: RunOrder & { productId: string }): Promise<{ listingId: string }>;
  publish(tx: Tx, order: RunOrder & { listingId: string }): Promise<{ jobId: string }>;
}
