import { readGoogleTrends } from './google-trends.gateway.js';

const feed = (items: string) =>
  `<?xml version="1.0"?><rss xmlns:ht="https://trends.google.com/trending/rss" version="2.0"><channel>${items}</channel></rss>`;

describe('the trending feed', () => {
  test('reads title, traffic, date and the first news item', () => {
    const [trend] = readGoogleTrends(
      feed(`<item><title>mushroom &amp; frog</title><ht:approx_traffic>200,000+</ht:approx_traffic>
        <pubDate>Sat, 21 Nov 2026 08:20:00 -0800</pubDate>
        <ht:news_item><ht:news_item_title>A record year</ht:news_item_title>
        <ht:news_item_url>https://news.example/a</ht:news_item_url></ht:news_item></item>`),
    );
    expect(trend).toMatchObject({
      title: 'mushroom & frog',
      approxTraffic: 200_000,
      publishedAt: new Date('2026-11-21T16:20:00Z'),
      news: { title: 'A record year', url: 'https://news.example/a' },
    });
  });

  test('an item without news or traffic is read; an empty feed is none', () => {
    const bare = '<item><title>x</title><pubDate>Sat, 21 Nov 2026 07:50:00 -0800</pubDate></item>';
    expect(readGoogleTrends(feed(bare))[0]).toMatchObject({ approxTraffic: undefined, news: undefined });
    expect(readGoogleTrends(feed(''))).toEqual([]);
  });

  test.each([
    ['no XML', 'hello'],
    ['a cut document', feed('<item><title>x').slice(0, 120)],
    ['a document type', '<!DOCTYPE rss [<!ENTITY a "b">]><rss><channel/></rss>'],
    ['a date that is none', feed('<item><title>x</title><pubDate>soon</pubDate></item>')],
  ])('%s is malformed', (_name, xml) => {
    expect(() => readGoogleTrends(xml)).toThrow(expect.objectContaining({ kind: 'malformed' }));
  });
});
