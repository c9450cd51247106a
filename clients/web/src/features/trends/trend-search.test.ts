import { hasFilters, parseTrendSearch, toggled, whereOf } from './trend-search.js';

const NOW = Date.UTC(2026, 10, 22, 14, 37);

describe('the address of a list of trends', () => {
  test('keeps what it knows and drops the rest', () => {
    expect(
      parseTrendSearch({
        q: 'cat',
        platform: 'ETSY,MYSPACE,X',
        stage: 'RISING',
        sort: 'LOUDEST',
        window: '7d',
        origin: 'MOON',
        breakout: 'true',
        junk: 1,
      }),
    ).toEqual({ q: 'cat', platform: 'ETSY,X', stage: 'RISING', window: '7d', breakout: true });
  });

  test('reads a keyword of digits as text', () => {
    expect(parseTrendSearch({ q: 2027 })).toEqual({ q: '2027' });
  });

  test('becomes the filter of the server', () => {
    const search = parseTrendSearch({
      q: ' cat ',
      category: 'animals',
      platform: 'ETSY,X',
      stage: 'RISING',
      origin: 'LIVE',
      breakout: true,
    });
    expect(whereOf(search, NOW)).toEqual({
      keyword: { contains: 'cat' },
      category: { eq: 'animals' },
      platform: { in: ['ETSY', 'X'] },
      stage: { in: ['RISING'] },
      origin: { eq: 'LIVE' },
      isBreakout: true,
    });
  });

  test('asks the same question all through an hour, so that the cache can answer', () => {
    const search = parseTrendSearch({ window: '24h' });
    expect(whereOf(search, NOW)).toEqual({ firstSeenAt: { gte: '2026-11-21T14:00:00.000Z' } });
    expect(whereOf(search, NOW + 20 * 60_000)).toEqual(whereOf(search, NOW));
  });

  test('without filters asks for everything', () => {
    expect(whereOf(parseTrendSearch({ sort: 'VELOCITY_DESC', id: 'trd_1' }), NOW)).toBeNull();
    expect(hasFilters(parseTrendSearch({ sort: 'VELOCITY_DESC' }))).toBe(false);
  });

  test('adds a platform to the list and takes it away again', () => {
    expect(toggled(['ETSY'], 'X')).toBe('ETSY,X');
    expect(toggled(['ETSY'], 'ETSY')).toBeUndefined();
  });
});
