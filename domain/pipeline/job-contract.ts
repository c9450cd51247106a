import type { z } from 'zod';
import type { Tx } from '#infra/postgres/database.js';

/** What a visible job is about, by the kind and row id of the thing. */
export interface JobSubject {
  readonly kind: 'idea' | 'design' | 'product' | 'listing' | 'run' | 'connection';
  readonly id: string;
}

/** What a job may use up. Reserved with the order, settled when it succeeds; when it ends otherwise, what it did not use is released. */
export interface JobQuota {
  readonly resource: 'LISTINGS' | 'IMAGES' | 'IDEAS';
  readonly amount: number;
}

/** An order for a durable job: it exists exactly when the transaction commits. */
export interface JobOrder<Payload extends object = object> {
  readonly workspaceId: string;
  readonly kind: string;
  /**
   * Unique in the workspace: ordering the same thing again gives the job there is, with the payload it has. One that failed or
   * was cancelled is begun again, and goes on behind what it had done.
   */
  readonly key: string;
  readonly payload: Payload;
  readonly subject?: JobSubject;
  readonly runId?: string;
  readonly quota?: JobQuota;
  /** Row id of the person; absent for keys and for the product itself. */
  readonly createdBy?: string;
  /** Product time before which it must not begin. */
  readonly runAt?: Date;
}

/** The door through which slices order jobs (domain/pipeline/pipeline-jobs.ts). */
export interface JobOrders {
  /**
   * `isNew` is true where this order makes work: a new job, or one that had failed and begins again.
   * @throws AppError PAYMENT_REQUIRED when the quota does not suffice; then nothing is ordered
   */
  order<Payload extends object>(tx: Tx, order: JobOrder<Payload>): Promise<{ id: string; isNew: boolean }>;
}

/** A step that must take effect once at the outside, whatever is killed in between. */
export interface OnceStep<Value> {
  /** Does it. Its value is kept: plain JSON. */
  make(): Promise<Value>;
  /**
   * Looks whether an attempt that was cut off did it after all. Asked before `make` whenever an earlier attempt began this step
   * and nobody knows how it ended. Undefined: it did not happen.
   */
  find(): Promise<Value | undefined>;
  /** The last effect of its job: once it is done, cancelling comes too late and the job finishes. */
  readonly isLast?: true;
}

/** One attempt at a job, as its handler sees it. */
export interface JobRun<Payload extends object = object> {
  readonly id: string;
  readonly workspaceId: string;
  readonly runId: string | null;
  readonly createdBy: string | null;
  readonly payload: Payload;
  /** 1 at the first try. */
  readonly attempt: number;
  /** Set when somebody cancelled the job, or the worker is to stop. */
  readonly signal: AbortSignal;
  /** Tells people how far it is: 0 to 100, and a step of the closed list of the kind (clients translate it). */
  progress(percent: number, step: string): Promise<void>;
  /** Does something inside that may be repeated, and keeps its value: a later attempt gets the kept one. Plain JSON. */
  keep<Value>(name: string, work: () => Promise<Value>): Promise<Value>;
  /** Does something at the outside exactly once: looks first wherever an earlier attempt may have done it. */
  once<Value>(name: string, step: OnceStep<Value>): Promise<Value>;
}

/**
 * What a slice does for one kind of job. May be called again after any kill: rows are written so that a repeat changes nothing,
 * outside effects go through `once`. It throws AppError or ProviderFailure with a sentence for people:
 * - ProviderFailure that is transient, or AppError with `retryable`: tried again with growing pauses, `maxAttempts` times;
 * - ProviderFailure 'throttled', or AppError with `retryable` and `retryAfterMs`: "not yet", tried again after that time for a day
 *   at most, without counting as an attempt. Throw it rather than wait longer than a few seconds: a job that waits takes a
 *   worker's place;
 * - everything else ends the job. `facts.action` of an AppError ('reconnect:etsy', 'upgrade' …) becomes the button's.
 */
export interface JobHandler<Payload extends object = object> {
  readonly kind: string;
  readonly payload: z.ZodType<Payload>;
  /** 10 are about five minutes of a provider that stumbles, which is what most should bear. */
  readonly maxAttempts: number;
  /** Resolves with facts for people and programs (plain JSON), e.g. the ids of what it made. */
  run(job: JobRun<Payload>): Promise<object>;
  /** The job ended without success for good; puts the subject's row into a state that says so. May run twice. */
  failed?(tx: Tx, job: { id: string; workspaceId: string; payload: Payload }, problem: JobProblem): Promise<void>;
  /** How much of its quota a job has used that ends without success, by the steps that it had done. Absent: nothing. */
  used?(doneSteps: readonly string[]): number;
  /** A person, or another order, has it tried again after it had ended: takes back what `failed` wrote. */
  retried?(tx: Tx, job: { id: string; workspaceId: string; payload: Payload }): Promise<void>;
}

/** What went wrong, as it is stored and shown. */
export interface JobProblem {
  readonly code: string;
  /** A sentence that tells a person what to do. */
  readonly message: string;
  readonly provider: string | null;
  readonly isRetryable: boolean;
  /** What would help, for a button: `reconnect:etsy`, `upgrade`, `edit:listing` … */
  readonly action: string | null;
}
