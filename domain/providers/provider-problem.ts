import { AppError } from '#infra/errors.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import type { JobProblem } from '../pipeline/job-contract.js';

/**
 * What went wrong with a job's attempt, as it is stored and shown: failures of providers and our own errors keep their sentence
 * and their button, anything else is our fault and tells nothing.
 */
export function problemOf(error: unknown): JobProblem {
  if (error instanceof ProviderFailure) {
    const { code, message, provider, isRetryable, action } = error;
    return { code, message, provider, isRetryable, action };
  }
  if (error instanceof AppError) {
    const { code, message, retryable, facts } = error;
    return {
      code,
      message,
      provider: textOf(facts['provider']),
      isRetryable: retryable,
      action: textOf(facts['action']),
    };
  }
  const message = 'Something of ours failed; it is tried again by itself.';
  return { code: 'INTERNAL', message, provider: null, isRetryable: true, action: null };
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
