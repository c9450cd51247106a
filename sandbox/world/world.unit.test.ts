import { strengthAt } from './events.js';
import { historyOf } from './history.js';
import { ETSY, INSTAGRAM, TIKTOK, WORLD_PLATFORMS, X } from './platforms.js';
import type { SeededCounts } from './seeded-counts.js';
import { createSeededWorld, type World } from './world.js';

const HOUR_MS = 3_600_000;
const NOW_MS = Date.parse('2026-11-20T10:30:00Z');
const HOUR = Math.floor(NOW_MS / HOUR_MS);
const world = createSeededWorld(5);

function countsOf(of: World, keyword: number, hours = 500): number[] {
  return Array.from({ length: hours }, (_, back) => of.counts.count(keyword, X, HOUR - back));
}

describe('the seeded world', () => {
  it('is the same for a seed and another for another', () => {
    const again = createSeededWorld(5);
    const other = createSeededWorld(6);
    expect(again.keywords.map(({ text }) => text)).toEqual(world.keywords.map(({ text }) => text));
    expect(countsOf(again, 3)).toEqual(countsOf(world, 3));
    expect(other.keywords.slice(0, 50).map(({ text }) => text)).not.toEqual(
      world.keywords.slice(0, 50).map(({ text }) => text),
    );
    expect(countsOf(other, 3)).not.toEqual(countsOf(world, 3));
  });

  it('has thousands of different keywords in four languages', () => {
    const texts = new Set(world.keywords.map(({ text }) => text));
    expect(texts.size).toBe(world.keywords.length);
    expect(texts.size).toBeGreaterThan(4000);
    expect(new Set(world.keywords.map(({ language }) => language))).toEqual(new Set(['en', 'es', 'fr', 'de']));
  });

  it('knows a keyword by phrase, hashtag, case and missing marks', () => {
    const keyword = world.keywords.find(({ text }) => text === 'camiseta mamá')!;
    expect(world.find('#CamisetaMama')).toBe(keyword);
    expect(world.find('Camiseta  Mamá')).toBe(keyword);
    expect(world.find('no such words')).toBeUndefined();
  });

  it('shows the hours of the day: X is busier at its peak than opposite to it', () => {
    const totals = Array.from({ length: 24 }, () => 0);
    for (let keyword = 0; keyword < 150; keyword += 1) {
      for (let hour = HOUR - 28 * 24; hour < HOUR; hour += 1) {
        totals[hour % 24]! += world.counts.count(keyword, X, hour);
      }
    }
    expect(totals[20]! / totals[8]!).toBeGreaterThan(1.8);
  });

  it('shows a burst: a keyword is written of several times more at its height than the week before', () => {
    const event = world
      .calendar!.recent(HOUR, 7)
      .find(({ kind, parts }) => kind === 'trend' && parts[0]!.shape === 'step' && parts[0]!.factor === 8)!;
    const part = event.parts.find(({ platform }) => platform === X)!;
    const total = (from: number) =>
      Array.from({ length: 24 }, (_, n) => world.counts.count(event.keyword, X, from + n)).reduce(
        (sum, n) => sum + n,
        0,
      );
    expect(strengthAt(part, part.from)).toBe(1);
    expect(total(part.from + 1)).toBeGreaterThan(3 * total(part.from - 168));
  });

  it('begins several genuine trends every day, each on at least two platforms', () => {
    for (let day = 20_770; day < 20_780; day += 1) {
      const trends = world.calendar!.ofDay(day).filter(({ kind }) => kind === 'trend');
      expect(trends.length).toBeGreaterThanOrEqual(5);
      for (const { parts } of trends) expect(parts.length).toBeGreaterThanOrEqual(2);
    }
  });

  it('lets new words begin: nothing before their birth, something in the days after it', () => {
    const counts = world.counts as SeededCounts;
    const newborn = world.keywords.find(({ index, birthOrder }) => {
      const birth = birthOrder === undefined ? undefined : counts.birthHour(index, HOUR);
      return birth !== undefined && HOUR - birth > 48 && HOUR - birth < 240;
    })!;
    const birth = counts.birthHour(newborn.index, HOUR)!;
    const total = (from: number, hours: number) =>
      Array.from({ length: hours }, (_, n) => world.counts.count(newborn.index, X, from + n)).reduce(
        (sum, n) => sum + n,
        0,
      );
    expect(total(birth - 300 * 24, 300 * 24)).toBe(0);
    expect(total(birth, 48)).toBeGreaterThan(3);
  });

  it('writes spam with few accounts and the same words', () => {
    const spam = Array.from({ length: 60 }, (_, back) => world.calendar!.ofDay(20_700 + back))
      .flat()
      .find(({ kind }) => kind === 'spam')!;
    const { platform, from } = spam.parts[0]!;
    const posts = Array.from({ length: 5 }, (_, n) =>
      world.postsOf(world.keywords[spam.keyword]!, platform, { hour: from + n, nowMs: NOW_MS }),
    ).flat();
    const spammed = posts.filter(({ isSpam }) => isSpam);
    expect(spammed.length).toBeGreaterThan(posts.length / 2);
    expect(new Set(spammed.map(({ author }) => author)).size).toBeLessThanOrEqual(3);
  });

  it('finds every post again by its id', () => {
    const span = { fromMs: NOW_MS - 12 * HOUR_MS, nowMs: NOW_MS };
    const posts = [TIKTOK, INSTAGRAM, X, ETSY].flatMap((platform) =>
      world.keywords.slice(0, 12).flatMap((keyword) => [...world.postsBack(keyword, platform, span)]),
    );
    expect(posts.length).toBeGreaterThan(50);
    expect(posts.filter((post) => world.post(post.platform, post.id, NOW_MS)?.hash !== post.hash)).toEqual([]);
  });

  it('counts as many posts as it shows, in the running hour too', () => {
    for (const keyword of world.keywords.slice(0, 60)) {
      for (const hour of [HOUR, HOUR - 1]) {
        const span = { hour, nowMs: NOW_MS };
        expect(world.postsOf(keyword, X, span)).toHaveLength(world.countAt(keyword, X, span));
      }
    }
  });
});

describe('the history for a first start', () => {
  const span = { fromMs: NOW_MS - 21 * 24 * HOUR_MS, toMs: NOW_MS, origin: 'http://sandbox' };
  const lines = [...historyOf(world, span)];

  it('has 150,000 to 250,000 lines on all six platforms', () => {
    expect(lines.length).toBeGreaterThan(150_000);
    expect(lines.length).toBeLessThan(250_000);
    expect(new Set(lines.map(({ platform }) => platform))).toEqual(new Set(WORLD_PLATFORMS));
  });

  it('comes hour by hour, nothing from outside its span', () => {
    const hours = lines.map(({ observedAt }) => Math.floor(Date.parse(observedAt) / HOUR_MS));
    expect(hours.filter((hour, n) => n > 0 && hour < hours[n - 1]!)).toEqual([]);
    expect(hours[0]! * HOUR_MS).toBeGreaterThan(span.fromMs - HOUR_MS);
    expect(hours.at(-1)).toBeLessThanOrEqual(HOUR);
  });

  it('gives no id twice', () => {
    const ids = lines
      .filter(({ kind }) => kind !== 'GAUGE')
      .map(({ platform, externalId }) => `${platform} ${externalId}`);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
