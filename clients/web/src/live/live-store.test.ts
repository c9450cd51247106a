import { mergePoints } from './live-points.js';
import { reconnectWaitMs } from './live-socket.js';
import { liveStateAt, RECONNECT_GRACE_MS, SILENCE_LIMIT_MS, useLive } from './live-store.js';

const NOW = 1_000_000;
const link = {
  isOpen: true,
  wasOpen: true,
  isCatchingUp: false,
  lastSignOfLifeAt: NOW - 1_000,
  lastNewsAt: NOW - 1_000,
  lostAt: 0,
};

describe('the live dot', () => {
  test('is live while the socket answers', () => {
    expect(liveStateAt(link, NOW)).toBe('live');
  });

  test('catches up after a cut, and is stale when the cut lasts', () => {
    expect(liveStateAt({ ...link, isOpen: false, lostAt: NOW - 1_000 }, NOW)).toBe('catchingUp');
    expect(liveStateAt({ ...link, isOpen: false, lostAt: NOW - RECONNECT_GRACE_MS }, NOW)).toBe('stale');
    expect(liveStateAt({ ...link, isCatchingUp: true }, NOW)).toBe('catchingUp');
  });

  test('connects at first: nothing was missed yet', () => {
    const first = { ...link, isOpen: false, wasOpen: false, lostAt: NOW - 1_000 };
    expect(liveStateAt(first, NOW)).toBe('connecting');
    expect(liveStateAt({ ...first, lostAt: NOW - RECONNECT_GRACE_MS }, NOW)).toBe('stale');
  });

  test('the acknowledgement of the first link, which is a message before it is a link, misses nothing', () => {
    const { signOfLife, opened, closed } = useLive.getState();
    signOfLife();
    opened();
    expect(useLive.getState()).toMatchObject({ isCatchingUp: false, refetchEpoch: 0 });
    closed();
    opened();
    expect(useLive.getState()).toMatchObject({ isCatchingUp: true, refetchEpoch: 1 });
  });

  test('is stale when an open socket has gone silent', () => {
    expect(liveStateAt({ ...link, lastSignOfLifeAt: NOW - SILENCE_LIMIT_MS - 1 }, NOW)).toBe('stale');
  });

  test('waits for at most five seconds between tries, and not the same for everybody', () => {
    for (let retries = 0; retries < 50; retries += 1) expect(reconnectWaitMs(retries, 1)).toBeLessThanOrEqual(5_000);
    expect(reconnectWaitMs(3, 0)).toBeLessThan(reconnectWaitMs(3, 1));
  });
});

describe('points that arrive with ticks', () => {
  const point = (hour: number, count: number) => ({ at: new Date(hour * 3_600_000).toISOString(), count });

  test('join the curve and keep its length', () => {
    expect(mergePoints([point(1, 5), point(2, 6)], [point(2, 9), point(3, 1)])).toEqual([point(2, 9), point(3, 1)]);
  });

  test('an older reading of the running hour does not undo a newer answer', () => {
    expect(mergePoints([point(1, 5), point(2, 8)], [point(2, 6)])).toEqual([point(1, 5), point(2, 8)]);
  });
});
