import { AppError } from '#infra/errors.js';
import type { Refusal } from '../../accounts/refusal.js';
import { problemOf } from '../../providers/provider-problem.js';
import type { ListingProblemFacts, ListingRow } from '../listing-statements.js';

/** A refusal with the listing as it stands and what would help, for a button. */
export type Refused<Code extends string> = Refusal<Code> & { listing?: ListingRow; action?: string | null };

/** What goes wrong in passing is tried again every minute for so long after its time; then a person has to know. */
const LATEST_MS = 6 * 3_600_000;
const TOO_LATE =
  'It could not be published at its time, nor in the six hours after it, for a reason of ours. Nothing was made: publish it now, or plan it again.';

/** Why a plan has failed for good, `lateMs` after its time. Undefined: what went wrong may pass, and there is time left. */
export function lastingProblem(error: unknown, lateMs: number): ListingProblemFacts | undefined {
  if (error instanceof AppError && !error.retryable) return problemOf(error);
  return lateMs < LATEST_MS ? undefined : { ...problemOf(error), message: TOO_LATE };
}

/** What a plan says whose listing may not be published, with the button of the refusal. */
export function problemOfRefusal({ failure, message, action }: Refused<string>): ListingProblemFacts {
  const usual = failure === 'QUOTA_USED_UP' ? 'upgrade' : 'edit:listing';
  return { code: failure, message, provider: null, isRetryable: false, action: action ?? usual };
}
