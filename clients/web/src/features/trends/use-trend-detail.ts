import { useCallback } from 'react';
import { useQuery } from 'urql';
import { TrendDetailDocument } from '../../gql/operations.js';
import type { TrendDetailQuery } from '../../gql/operations.js';
import { faultOf } from '../../graph/fault.js';
import { useRefetchOnGap } from '../../live/use-refetch.js';
import { useEvery } from '../../ui/use-every.js';
import { spanOf } from './ranges.js';
import type { Range } from './ranges.js';
import { useHour } from './use-hour.js';

export type TrendDetail = NonNullable<TrendDetailQuery['trend']>;

const REREAD_MS = 120_000;

/** One trend with its curve; undefined while it is read, null when there is none. Throws a Fault. */
export function useTrendDetail(id: string, range: Range): TrendDetail | null | undefined {
  const [{ data, error }, read] = useQuery({
    query: TrendDetailDocument,
    variables: { id, ...spanOf(range, useHour()) },
  });
  const reread = useCallback(() => read({ requestPolicy: 'network-only' }), [read]);
  useRefetchOnGap(reread);
  useEvery(REREAD_MS, reread);
  const fault = error && !data ? faultOf(error) : null;
  if (fault && !['NOT_FOUND', 'BAD_USER_INPUT'].includes(fault.kind)) throw fault;
  return fault ? null : data?.trend;
}
