/** An outcome that the caller can act on; nothing was changed. `failure` is one of the codes of the mutation's user errors. */
export interface Refusal<Code extends string> {
  readonly failure: Code;
  /** Path of the input field at fault; null when it is about the whole call. */
  readonly field: readonly string[] | null;
  /** What to do, in English. */
  readonly message: string;
}

/** @param field of the input, null for the whole call */
export function refuse<Code extends string>(failure: Code, field: string | null, message: string): Refusal<Code> {
  return { failure, field: field === null ? null : ['input', field], message };
}

/** Whether an outcome is a refusal. */
export function isRefused<Outcome extends object>(
  outcome: Outcome,
): outcome is Extract<Outcome, { readonly failure: string }> {
  return 'failure' in outcome;
}
