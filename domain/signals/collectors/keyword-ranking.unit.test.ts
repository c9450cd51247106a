import { HOUR_MS } from '#infra/clock.js';
import { rankKeywords, type TrackedKeyword } from './keyword-ranking.js';

const NOW = new Date('2026-11-22T12:00:00Z');
const ago = (hours: number) => new Date(NOW.getTime() - hours * HOUR_MS);
const tracked = (keywordId: number, given: Partial<TrackedKeyword> = {}): TrackedKeyword => ({
  keywordId,
  keyword: `keyword ${keywordId}`,
  priority: 0,
  score: null,
  velocity: null,
  addedAt: ago(1000),
  lastReadAt: ago(1),
  providerRef: null,
  ...given,
});
const ids = (keywords: TrackedKeyword[]) => keywords.map(({ keywordId }) => keywordId);

describe('keyword ranking', () => {
  test('of keywords read at the same time the rising come first', () => {
    const keywords = [tracked(1), tracked(2, { score: 80 }), tracked(3, { score: 80, velocity: 2 })];
    expect(ids(rankKeywords(keywords, 3, NOW))).toEqual([3, 2, 1]);
  });

  test('of keywords with the same promise the longest unread come first, and new ones before old ones', () => {
    const keywords = [tracked(1), tracked(2, { lastReadAt: ago(5) }), tracked(3, { lastReadAt: null })];
    expect(ids(rankKeywords(keywords, 3, NOW))).toEqual([3, 2, 1]);
    expect(ids(rankKeywords([tracked(1), tracked(2, { addedAt: ago(2) })], 1, NOW))).toEqual([2]);
  });

  test('a dull keyword is read in the end, whatever rises', () => {
    const rising = Array.from({ length: 20 }, (_, i) => tracked(i, { score: 100, velocity: 3 }));
    const dull = tracked(99, { lastReadAt: ago(48) });
    expect(ids(rankKeywords([...rising, dull], 10, NOW))).toContain(99);
  });

  test('the budget is never exceeded, and equal worth keeps a stable order', () => {
    const keywords = [3, 1, 2].map((id) => tracked(id));
    expect(ids(rankKeywords(keywords, 2, NOW))).toEqual([1, 2]);
  });
});
