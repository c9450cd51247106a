import type { Exchange, OperationResult } from '@urql/core';
import { map, pipe } from 'wonka';

type Entity = Record<string, unknown>;

/**
 * A tick is the moving part of a trend and carries its id. Named as a trend it merges into the cached row by id,
 * so a score lives in one place and no updater is needed.
 */
export const tickExchange: Exchange =
  ({ forward }) =>
  (operations) =>
    pipe(forward(operations), map(tickAsTrend));

export function tickAsTrend<Result extends OperationResult<unknown>>(result: Result): Result {
  const ticks = (result.data as Entity | undefined)?.['trendTicks'];
  if (!Array.isArray(ticks)) return result;
  return { ...result, data: { trendTicks: ticks.map((tick: Entity) => ({ ...tick, __typename: 'Trend' })) } };
}
