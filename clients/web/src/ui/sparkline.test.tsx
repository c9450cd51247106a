import { render, screen } from '@testing-library/react';
import { RawIntlProvider } from 'react-intl';
import { intlFor } from '../i18n/test-intl.js';
import { sparklinePath } from './sparkline-path.js';
import { Sparkline } from './sparkline.js';

const HOUR = 3_600_000;
const START = Date.UTC(2026, 10, 22);
const readings = (counts: readonly number[]) =>
  counts.map((count, hour) => ({ at: new Date(START + hour * HOUR).toISOString(), count }));
const BOX = { width: 100, height: 20 };

describe('a sparkline', () => {
  test('runs from zero to its highest reading, over time', () => {
    expect(sparklinePath(readings([0, 5, 10]), BOX, START + 9 * HOUR)).toEqual({
      line: 'M0 20L50 10L100 0',
      area: 'M0 20L50 10L100 0L100 20L0 20Z',
      open: '',
      last: { x: 100, y: 0 },
    });
  });

  test('draws the running hour apart because it is not complete', () => {
    const path = sparklinePath(readings([4, 8, 2]), BOX, START + 2.5 * HOUR);
    expect(path).toMatchObject({ line: 'M0 10L50 0', open: 'M50 0L100 15' });
  });

  test('has nothing to draw without readings', () => {
    expect(sparklinePath([], BOX, START)).toBeNull();
  });

  test('says its lowest, highest and latest reading in words', () => {
    render(
      <RawIntlProvider value={intlFor('en')}>
        <Sparkline readings={readings([3, 1200, 7])} />
      </RawIntlProvider>,
    );
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('lowest 3, highest 1,200, latest 7');
  });
});
