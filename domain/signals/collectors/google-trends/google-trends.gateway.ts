import { XMLParser } from 'fast-xml-parser';
import type { HttpClient, HttpReply } from '#infra/http/client.js';
import type { ProviderFailure } from '#infra/http/provider-failure.js';
import { malformed } from '#infra/http/reply-parser.js';
import type { ProviderSettings } from '#infra/provider-config.js';
import { refusal } from '../../../providers/failures/refusal-sentences.js';
import { googleTrendsFeed } from './google-trends.replies.js';
import { parseCount } from '../../count-parser.js';

export interface GoogleTrend {
  title: string;
  /** "2000+" → 2000: at least so many searches; undefined when the feed does not say. */
  approxTraffic: number | undefined;
  publishedAt: Date;
  news: { title: string; url: string } | undefined;
  pictureUrl: string | undefined;
}

// Entities other than XML's five are not expanded: no document type, no entity bombs.
const parser = new XMLParser({ ignoreAttributes: true, parseTagValue: false, processEntities: true });

/** Google's public feed of daily search trends: no key, no published limits; read it every 30-60 min at most. */
export class GoogleTrendsGateway {
  constructor(
    private readonly settings: ProviderSettings,
    private readonly http: HttpClient,
  ) {}

  /** Trending searches of a country, newest first. @throws ProviderFailure */
  async trending(geo: string, signal?: AbortSignal): Promise<GoogleTrend[]> {
    const reply = await this.http.send(
      {
        method: 'GET',
        url: `${this.settings.baseUrl}/trending/rss?${new URLSearchParams({ geo })}`,
        operation: 'trending-rss',
        headers: { accept: 'application/rss+xml, application/xml' },
        ...(signal && { signal }),
      },
      googleFailure,
    );
    return readGoogleTrends(reply.text);
  }
}

/** Reads the feed's text. @throws ProviderFailure 'malformed' */
export function readGoogleTrends(xml: string): GoogleTrend[] {
  const parsed = googleTrendsFeed.safeParse(parseXml(xml));
  if (!parsed.success) throw malformed('googleTrends', parsed.error.issues[0]?.path.map(String).join('.') ?? 'no feed');
  return parsed.data.rss.channel.item.map((item) => {
    const publishedAt = new Date(item.pubDate);
    if (Number.isNaN(publishedAt.getTime())) throw malformed('googleTrends', 'pubDate');
    const news = item['ht:news_item'][0];
    return {
      title: item.title,
      approxTraffic: readTraffic(item['ht:approx_traffic']),
      publishedAt,
      news: news && { title: news['ht:news_item_title'], url: news['ht:news_item_url'] },
      pictureUrl: item['ht:picture'],
    };
  });
}

function parseXml(xml: string): unknown {
  if (/<!DOCTYPE|<!ENTITY/i.test(xml)) throw malformed('googleTrends', 'a document type is not accepted');
  // The reader is lenient: a feed that was cut would pass for a shorter one.
  if (!/<\/rss>\s*$/.test(xml)) throw malformed('googleTrends', 'not a whole feed');
  try {
    return parser.parse(xml);
  } catch {
    throw malformed('googleTrends', 'not XML');
  }
}

/** "200,000+" → 200000, "2M+" → 2000000; the feed rounds down, hence the plus. */
function readTraffic(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseCount(text);
}

function googleFailure(reply: HttpReply, retryAfterMs: number | undefined): ProviderFailure {
  return refusal({ name: 'Google Trends', provider: 'googleTrends', retryAfterMs, reply }, undefined);
}
