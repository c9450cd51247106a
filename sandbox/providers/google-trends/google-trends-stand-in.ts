import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { escapeMarkup } from '../../pages/html.js';
import { type DailySearch, dailySearches, knowsGeo } from '../../world/daily-searches.js';
import { type Outside, ProviderProblem, type ProviderStandIn, queryOf } from '../provider.js';

const DAY_MS = 86_400_000;
const SHOWN = 20;

/** The public RSS feed of daily search trends. No key; errors are plain text. */
export const googleTrendsStandIn: ProviderStandIn = {
  name: 'googleTrends',
  failure: (status) => `<!DOCTYPE html><html lang=en><title>Error ${status}</title><p>That’s an error.</html>`,
  routes(app, outside) {
    app.get('/trending/rss', (request, reply) => feed(outside, request, reply));
  },
};

function feed(outside: Outside, request: FastifyRequest, reply: FastifyReply): unknown {
  const geo = queryOf(request).get('geo') ?? 'US';
  if (!knowsGeo(geo)) throw new ProviderProblem(404, googleTrendsStandIn.failure(404));
  const nowMs = outside.clock.now().getTime();
  const today = Math.floor(nowMs / DAY_MS);
  const items = [today, today - 1]
    .flatMap((day) => dailySearches(outside.world, day, geo))
    .filter(({ publishedMs }) => publishedMs <= nowMs && publishedMs > nowMs - DAY_MS)
    .slice(0, SHOWN);
  const xml = rss(items, geo);
  const etag = `"${createHash('sha256').update(xml).digest('base64url').slice(0, 24)}"`;
  reply.headers({ etag, 'cache-control': 'private, max-age=600' });
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  return reply.type('application/xml; charset=UTF-8').send(xml);
}

function rss(items: readonly DailySearch[], geo: string): string {
  const link = `https://trends.google.com/trending?geo=${geo}`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<rss xmlns:atom="http://www.w3.org/2005/Atom" xmlns:ht="https://trends.google.com/trending/rss" version="2.0">
 <channel>
  <title>Daily Search Trends</title>
  <description>Recent searches</description>
  <link>${link}</link>
  <atom:link href="https://trends.google.com/trending/rss?geo=${geo}" rel="self" type="application/rss+xml"/>
${items.map((item) => entry(item, geo)).join('\n')}
 </channel>
</rss>
`;
}

function entry(item: DailySearch, geo: string): string {
  const picture = `https://encrypted-tbn0.gstatic.com/images?q=tbn:SANDBOX${item.hash}`;
  const news =
    item.headline === undefined
      ? ''
      : `
   <ht:news_item>
    <ht:news_item_title>${escapeMarkup(item.headline)}</ht:news_item_title>
    <ht:news_item_snippet></ht:news_item_snippet>
    <ht:news_item_url>https://news.example/${item.hash}</ht:news_item_url>
    <ht:news_item_picture>${picture}</ht:news_item_picture>
    <ht:news_item_source>Sandbox News</ht:news_item_source>
   </ht:news_item>`;
  return `  <item>
   <title>${escapeMarkup(item.title)}</title>
   <ht:approx_traffic>${item.traffic}+</ht:approx_traffic>
   <description></description>
   <link>https://trends.google.com/trending/rss?geo=${geo}</link>
   <pubDate>${pacificDate(item.publishedMs)}</pubDate>
   <ht:picture>${picture}</ht:picture>
   <ht:picture_source>Sandbox News</ht:picture_source>${news}
  </item>`;
}

/** RFC 822 with the feed's own fixed offset. */
function pacificDate(ms: number): string {
  return new Date(ms - 8 * 3_600_000).toUTCString().replace('GMT', '-0800');
}
