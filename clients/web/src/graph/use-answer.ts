import { useCallback, useState } from 'react';
import { useQuery } from 'urql';
import type { AnyVariables, CombinedError, DocumentInput } from 'urql';
import { useRefetchOnGap } from '../live/use-refetch.js';
import { Fault, faultOf } from './fault.js';

export interface AnswerOptions<Data, Variables extends AnyVariables, Picked> {
  query: DocumentInput<Data, Variables>;
  variables: Variables;
  /** The part that the page stands on; without it there is no page. */
  pick: (data: Data) => Picked | null | undefined;
}

/**
 * The answer a page stands on: undefined while it is on its way, read again after a gap. A page that has one keeps it, with
 * what was typed into it, when a later reading fails; when none can be had the fault goes to the page's boundary. While the
 * server wants a pause it is still on its way: the banner counts down, and has it read again.
 */
export function useAnswer<Data, Variables extends AnyVariables, Picked>(
  options: AnswerOptions<Data, Variables, Picked>,
): { answer: Picked | undefined; isStale: boolean; again: () => void } {
  const [{ data, error, fetching, stale }, ask] = useQuery<Data, Variables>({
    query: options.query,
    variables: options.variables,
  });
  const again = useCallback(() => ask({ requestPolicy: 'network-only' }), [ask]);
  useRefetchOnGap(again);
  const [good, setGood] = useState(data);
  const pick = (from: Data | undefined) => (from === undefined ? undefined : (options.pick(from) ?? undefined));
  const fresh = pick(data);
  if (fresh !== undefined && data !== good) setGood(data);
  const answer = fresh ?? pick(good);
  if (answer === undefined) refuse({ error, hasCome: data !== undefined && !fetching && !stale });
  return { answer, isStale: stale || fetching, again };
}

function refuse({ error, hasCome }: { error: CombinedError | undefined; hasCome: boolean }): void {
  const fault = error && faultOf(error);
  if (fault?.kind === 'THROTTLED') return;
  if (fault) throw fault;
  if (hasCome) throw new Fault('NOT_FOUND', 'The server has no such thing for this account.');
}
