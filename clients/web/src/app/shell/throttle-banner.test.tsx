import { act, render, screen } from '@testing-library/react';
import { RawIntlProvider } from 'react-intl';
import { useThrottle } from '../../graph/throttle-store.js';
import { intlFor } from '../../i18n/test-intl.js';
import { useLive } from '../../live/live-store.js';
import { ThrottleBanner } from './throttle-banner.js';

const pass = (ms: number) => act(() => jest.advanceTimersByTime(ms));
const banner = () => document.querySelector('[data-throttle]')?.textContent ?? null;

describe('the banner of a throttled page', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    render(
      <RawIntlProvider value={intlFor('en')}>
        <ThrottleBanner />
      </RawIntlProvider>,
    );
  });
  afterEach(() => jest.useRealTimers());

  test('counts the server’s time down to the second, speaks at start and end only, and reads everything again', () => {
    const epoch = useLive.getState().refetchEpoch;
    act(() => useThrottle.getState().hold(2_300));
    expect(banner()).toContain('3 seconds');
    const said = screen.getByRole('status').textContent;
    pass(300);
    expect(banner()).toContain('2 seconds');
    expect(screen.getByRole('status').textContent).toBe(said);
    pass(1_900);
    expect(banner()).toContain('1 second.');
    expect(useLive.getState().refetchEpoch).toBe(epoch);
    pass(100);
    expect(banner()).toBeNull();
    expect(screen.getByRole('status').textContent).toBe('Requests go on.');
    expect(useLive.getState().refetchEpoch).toBe(epoch + 1);
  });

  test('a later refusal with a shorter wait does not shorten the pause', () => {
    act(() => useThrottle.getState().hold(10_000));
    act(() => useThrottle.getState().hold(1_000));
    expect(banner()).toContain('10 seconds');
    pass(10_000);
    expect(banner()).toBeNull();
  });
});
