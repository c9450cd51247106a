import type { CombinedError } from 'urql';
import { faultOf } from '../graph/fault.js';
import type { Fault } from '../graph/fault.js';

/** An outcome that the server expected and named: a `userErrors` entry. */
export interface Refusal {
  code: string;
  /** Path of the input field at fault; null when it is about the whole call. */
  field?: readonly string[] | null;
}

/** How a mutation ended. */
export type Outcome =
  { kind: 'done' } | { kind: 'refused'; refusals: readonly Refusal[] } | { kind: 'failed'; fault: Fault };

/** Reads the answer of a mutation. */
export function outcomeOf<Data>(
  { data, error }: { data?: Data | undefined; error?: CombinedError | undefined },
  refusalsOf: (data: Data) => readonly Refusal[],
): Outcome {
  if (error || data == null) return { kind: 'failed', fault: faultOf(error) };
  const refusals = refusalsOf(data);
  return refusals.length > 0 ? { kind: 'refused', refusals } : { kind: 'done' };
}
