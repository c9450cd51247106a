import type { HttpClient } from '#infra/http/client.js';
import { parseReply } from '#infra/http/reply-parser.js';
import type { ProviderSettings } from '#infra/provider-config.js';
import { type TokenSource, withToken } from '../token-source.js';
import { xFailure } from '../../../providers/failures/x-failure.js';
import { type XCount, type XPost, type XTrend, xCountsRecent, xSearchRecent, xTrends } from './x.replies.js';

export interface XCountsQuestion {
  /** A query of X, at most 512 characters. */
  query: string;
  /** Within the last 7 days. */
  from: Date;
}

/** X API v2 with the app-only bearer: counts (0.005 USD a call) and trends by place (0.010 USD). */
export class XGateway {
  constructor(
    private readonly settings: ProviderSettings,
    private readonly http: HttpClient,
    private readonly tokens: TokenSource,
  ) {}

  /** Posts per hour; the last hour is still running. @throws ProviderFailure */
  async countsByHour(question: XCountsQuestion, signal?: AbortSignal): Promise<XCount[]> {
    const query = new URLSearchParams({
      query: question.query,
      granularity: 'hour',
      start_time: question.from.toISOString(),
    });
    const text = await this.get(`/tweets/counts/recent?${query}`, 'counts', signal);
    return parseReply('x', text, xCountsRecent).data;
  }

  /** What trends at a place: 1 the world, 23424977 the United States. @throws ProviderFailure */
  async trendsAt(woeid: number, signal?: AbortSignal): Promise<XTrend[]> {
    const query = new URLSearchParams({ max_trends: '50', 'trend.fields': 'trend_name,tweet_count' });
    const text = await this.get(`/trends/by/woeid/${woeid}?${query}`, 'trends', signal);
    return parseReply('x', text, xTrends).data;
  }

  /** The most relevant posts of a query, at least 10 as X wants it (0.005 USD a post). @throws ProviderFailure */
  async posts(query: string, signal?: AbortSignal): Promise<XPost[]> {
    const search = new URLSearchParams({
      query,
      max_results: '10',
      sort_order: 'relevancy',
      'tweet.fields': 'created_at,public_metrics,author_id',
    });
    const text = await this.get(`/tweets/search/recent?${search}`, 'search', signal);
    return parseReply('x', text, xSearchRecent).data;
  }

  private async get(path: string, operation: string, signal: AbortSignal | undefined): Promise<string> {
    const reply = await withToken({ provider: 'x', name: 'X', tokens: this.tokens }, (token) =>
      this.http.send(
        {
          method: 'GET',
          url: `${this.settings.baseUrl}${path}`,
          operation,
          headers: { authorization: `Bearer ${token.value}` },
          ...(signal && { signal }),
        },
        xFailure,
      ),
    );
    return reply.text;
  }
}

/** The query that counts a keyword: the phrase itself, or the hashtag it makes; reposts are not new sightings. */
export function xQueryFor(keyword: string): string {
  const phrase = keyword.replaceAll('"', ' ').trim();
  const hashtag = phrase.replace(/[^\p{L}\p{N}_]/gu, '');
  const asked = hashtag && hashtag !== phrase ? `("${phrase}" OR #${hashtag})` : `"${phrase}"`;
  return `${asked} -is:retweet`;
}
