import { useCallback } from 'react';
import { useQuery } from 'urql';
import type { AnyVariables, DocumentInput } from 'urql';
import { useRefetchOnGap } from '../live/use-refetch.js';
import { Fault, faultOf } from './fault.js';

export interface AnswerOptions<Data, Variables extends AnyVariables, Picked> {
  query: DocumentInput<Data, Variables>;
  variables: Variables;
  /** The part that the page stands on; without it there is no page. */
  pick: (data: Data) => Picked | null | undefined;
}

/**
 * The answer a page stands on: undefined while it is on its way, read again after a gap. When it cannot be had it throws
 * the fault to the page's boundary.
 */
export function useAnswer<Data, Variables extends AnyVariables, Picked>(
  options: AnswerOptions<Data, Variables, Picked>,
): { answer: Picked | undefined; isStale: boolean; again: () => void } {
  const [{ data, error, fetching, stale }, ask] = useQuery<Data, Variables>({
    query: options.query,
    variables: options.variables,
  } as Parameters<typeof useQuery<Data, Variables>>[0]);
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  useRefetchOnGap(again);
  const answer = data === undefined ? undefined : (options.pick(data) ?? undefined);
  if (answer === undefined && error) throw faultOf(error);
  if (answer === undefined && data !== undefined && !fetching && !stale) {
    throw new Fault('NOT_FOUND', 'The server has no such thing for this account.');
  }
  return { answer, isStale: stale || fetching, again };
}
