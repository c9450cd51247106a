import type { Refusal } from '../accounts/refusal.js';

/** What a person can mend; nothing was changed. */
export function refuse<Code extends string>(failure: Code, field: string | null, message: string): Refusal<Code> {
  return { failure, field: field === null ? null : ['input', field], message };
}

/** Whether an outcome is a refusal. */
export function isRefused<Outcome extends object>(
  outcome: Outcome,
): outcome is Extract<Outcome, { readonly failure: string }> {
  return 'failure' in outcome;
}
