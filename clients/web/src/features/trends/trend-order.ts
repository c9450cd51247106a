import type { TrendRowFragment } from '../../gql/operations.js';
import type { Sort } from './trend-search.js';

type Key = (trend: TrendRowFragment) => number;

const KEYS: Readonly<Record<Sort, Key>> = {
  SCORE_DESC: ({ score }) => score,
  VELOCITY_DESC: ({ velocity }) => velocity ?? Number.NEGATIVE_INFINITY,
  FIRST_SEEN_AT_DESC: ({ firstSeenAt }) => Date.parse(firstSeenAt),
  CONFIDENCE_DESC: ({ confidence }) => confidence,
  UPDATED_AT_DESC: ({ updatedAt }) => Date.parse(updatedAt),
};

/** Whether ticks have moved rows so that they no longer stand in the order asked for. */
export function isOutOfOrder(trends: readonly TrendRowFragment[], sort: Sort): boolean {
  const key = KEYS[sort];
  return trends.some((trend, index) => {
    const before = trends[index - 1];
    return before !== undefined && key(before) < key(trend);
  });
}

/** Keeps shown rows where they are and puts rows of further pages below them. */
export function keepPlaces(shown: readonly string[], answered: readonly string[]): readonly string[] {
  const known = new Set(shown);
  const added = answered.filter((id) => !known.has(id));
  return added.length === 0 ? shown : [...shown, ...added];
}
