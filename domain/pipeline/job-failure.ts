import { AppError } from '#infra/errors.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import type { JobProblem } from './job-contract.js';

/** What went wrong, in words for people (domain/providers/provider-problem.ts). */
export type ProblemOf = (error: unknown) => JobProblem;

/** What becomes of a job whose attempt ended in an error. */
export type Verdict =
  | { readonly kind: 'final'; readonly problem: JobProblem }
  /** Tried again after a growing pause, or after `afterMs` (product time) where somebody names a longer one. */
  | { readonly kind: 'again'; readonly problem: JobProblem; readonly afterMs: number | undefined }
  /** Nothing is wrong: it is not time yet. Does not count as a failure. */
  | { readonly kind: 'wait'; readonly problem: JobProblem; readonly afterMs: number | undefined };

/** Classifies what a handler threw. */
export function verdictOf(error: unknown, problemOf: ProblemOf): Verdict {
  const problem = problemOf(error);
  if (!problem.isRetryable) return { kind: 'final', problem };
  return { kind: isNotYet(error) ? 'wait' : 'again', problem, afterMs: retryAfterMsOf(error) };
}

/** Whether a call that failed so may have taken effect all the same. */
export function isOutcomeUnknown(error: unknown): boolean {
  if (error instanceof ProviderFailure) return error.isTransient;
  return !(error instanceof AppError);
}

function isNotYet(error: unknown): boolean {
  if (error instanceof ProviderFailure) return error.kind === 'throttled';
  return error instanceof AppError && error.retryAfterMs !== undefined;
}

function retryAfterMsOf(error: unknown): number | undefined {
  return error instanceof ProviderFailure || error instanceof AppError ? error.retryAfterMs : undefined;
}
