import { renderHook } from '@testing-library/react';
import type { TrendRowFragment } from '../../gql/operations.js';
import { isOutOfOrder, keepPlaces } from './trend-order.js';
import { useSteadyOrder } from './use-steady-order.js';

const trend = (id: string, score: number): TrendRowFragment => ({
  id,
  keyword: id,
  display: id,
  category: 'other',
  score,
  provisionalScore: score,
  velocity: null,
  confidence: 0.5,
  stage: 'RISING',
  isBreakout: false,
  isSeasonal: false,
  firstSeenAt: '2026-11-01T00:00:00.000Z',
  updatedAt: '2026-11-22T00:00:00.000Z',
  scoredThrough: null,
  origin: 'SANDBOX',
  platforms: [],
  series: [],
});

describe('the order of rows', () => {
  test('a further page stands below, a re-read page moves nothing', () => {
    expect(keepPlaces(['a', 'b'], ['b', 'a', 'c'])).toEqual(['a', 'b', 'c']);
  });

  test('knows when ticks have overtaken it', () => {
    expect(isOutOfOrder([trend('a', 9), trend('b', 8)], 'SCORE_DESC')).toBe(false);
    expect(isOutOfOrder([trend('a', 7), trend('b', 8)], 'SCORE_DESC')).toBe(true);
  });

  test('rows keep their places while their numbers move, until a new order is taken', () => {
    const first = [trend('a', 9), trend('b', 8)];
    const { result, rerender } = renderHook(({ key, rows }) => useSteadyOrder(key, 'SCORE_DESC', rows), {
      initialProps: { key: 'q#0', rows: first },
    });
    expect(result.current.hasNewOrder).toBe(false);
    const moved = [trend('b', 12), trend('a', 9)];
    rerender({ key: 'q#0', rows: moved });
    expect(result.current.rows.map(({ id, score }) => [id, score])).toEqual([
      ['a', 9],
      ['b', 12],
    ]);
    expect(result.current.hasNewOrder).toBe(true);
    rerender({ key: 'q#1', rows: moved });
    expect(result.current.rows.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(result.current.hasNewOrder).toBe(false);
  });
});
