import type { JobProblem } from './job-contract.js';
import type { JobRow } from './job-row.js';

/** What a job says that ended, or waits, for reasons of the pipeline itself. */

export const UNKNOWN_KIND: JobProblem = {
  code: 'INTERNAL',
  message: 'This worker does not know this kind of job yet: it is older than the API. It is tried again.',
  provider: null,
  isRetryable: true,
  action: null,
};
export const DEADLY: JobProblem = {
  code: 'INTERNAL',
  message:
    'This job ended its worker again and again, so it is no longer tried. Tell us its id; trying again is harmless.',
  provider: null,
  isRetryable: true,
  action: null,
};

/** What a cancelled job says; where a call has no known end, that it may have left something behind. */
export function cancelledProblem({ checkpoints }: Pick<JobRow, 'checkpoints'>): JobProblem {
  const isOpen = Object.values(checkpoints).some(({ state }) => state === 'started');
  const message = isOpen
    ? 'Cancelled while a call to a provider had no known end: look there for what it may have made, or try again and it is looked for.'
    : 'Cancelled. Try it again to go on where it stood.';
  return { code: 'CANCELLED', message, provider: null, isRetryable: true, action: null };
}
