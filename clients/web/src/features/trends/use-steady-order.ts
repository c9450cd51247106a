import { useState } from 'react';
import type { TrendRowFragment } from '../../gql/operations.js';
import { isOutOfOrder, keepPlaces } from './trend-order.js';
import type { Sort } from './trend-search.js';

export interface SteadyOrder {
  rows: readonly TrendRowFragment[];
  /** Whether the order on the screen is no longer the one asked for. */
  hasNewOrder: boolean;
}

interface Places {
  key: string;
  ids: readonly string[];
  /** Last readings, for rows that have left the answer meanwhile. */
  rows: ReadonlyMap<string, TrendRowFragment>;
}

/** Rows stay where they are while their numbers move; a new order is taken only under a new key. */
export function useSteadyOrder(key: string, sort: Sort, answered: readonly TrendRowFragment[]): SteadyOrder {
  const [places, setPlaces] = useState<Places>({ key, ids: [], rows: new Map() });
  const kept = places.key === key ? places : { key, ids: [], rows: new Map<string, TrendRowFragment>() };
  const answeredIds = answered.map(({ id }) => id);
  const ids = keepPlaces(kept.ids, answeredIds);
  const rows = new Map([...kept.rows, ...answered.map((trend) => [trend.id, trend] as const)]);
  if (places.key !== key || ids.length !== places.ids.length) setPlaces({ key, ids, rows });
  const shown = ids.flatMap((id) => rows.get(id) ?? []);
  const hasMoved = answeredIds.some((id, index) => ids[index] !== id);
  return { rows: shown, hasNewOrder: shown.length > 0 && (hasMoved || isOutOfOrder(shown, sort)) };
}
