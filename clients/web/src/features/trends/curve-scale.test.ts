import { createIntl } from 'react-intl';
import { formatDay } from '../../vocabulary/numbers.js';
import { nearest, plotOf } from './curve-scale.js';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 22);
const points = [3, 6, 9, 2].map((count, hour) => ({
  at: new Date(START + hour * HOUR).toISOString(),
  count,
  score: hour < 2 ? count * 10 : null,
}));
const box = { width: 330, height: 140, left: 20, right: 10, top: 10, bottom: 30 };
const ask = { points, bucket: 'HOUR', box, now: START + 3.5 * HOUR } as const;

describe('the curve of a trend', () => {
  test('draws the running hour apart from the closed ones', () => {
    const plot = plotOf({ ...ask, measure: 'count' });
    expect(plot?.places.map(({ isOpen }) => isOpen)).toEqual([false, false, false, true]);
    expect(plot?.open).toMatch(/^M220,.*320,/);
  });

  test('leaves out hours whose score is not known', () => {
    expect(plotOf({ ...ask, measure: 'score' })?.places).toHaveLength(2);
    expect(plotOf({ ...ask, points: points.map((point) => ({ ...point, score: null })), measure: 'score' })).toBeNull();
  });

  test('finds the reading under the pointer', () => {
    expect(nearest(plotOf({ ...ask, measure: 'count' })?.places ?? [], 130)).toBe(1);
  });

  test('marks a moment only inside the span', () => {
    const plot = plotOf({ ...ask, measure: 'count' });
    expect(plot?.xOf(points[1]?.at ?? '')).toBe(120);
    expect(plot?.xOf('2020-01-01T00:00:00.000Z')).toBeNull();
  });

  test('days are named and marked by UTC, as they are counted, wherever the reader is', () => {
    const days = [4, 5, 6, 7, 8].map((count, day) => ({
      at: new Date(START + 24 * day * HOUR).toISOString(),
      count,
      score: null,
    }));
    const plot = plotOf({ ...ask, points: days, bucket: 'DAY', measure: 'count' });
    expect(plot?.ticksX.length).toBeGreaterThan(0);
    for (const { at } of plot?.ticksX ?? []) expect(at.toISOString()).toMatch(/T(00|12):00:00/);
    const intl = createIntl({ locale: 'en', timeZone: 'America/New_York' });
    expect(formatDay(intl, days[0]?.at ?? '')).toBe('Nov 22, UTC');
  });
});
