import type { HttpClient } from '#infra/http/client.js';
import { parseReply } from '#infra/http/reply-parser.js';
import type { ProviderSettings } from '#infra/provider-config.js';
import { type TokenSource, withToken } from '../token-source.js';
import { pinterestFailure } from '../../../providers/failures/pinterest-failure.js';
import { type PinterestTrend, pinterestTopKeywords } from './pinterest.replies.js';

export interface PinterestQuestion {
  /** `US`, `GB+IE` … as the API names it. */
  region: string;
  trendType: 'growing' | 'monthly' | 'yearly' | 'seasonal';
  /** 1-50; there is no second page. */
  limit: number;
  /** Only trends that hold one of these words. */
  includeKeywords?: readonly string[];
}

/** Pinterest API v5, Trends. Wants a user's token with user_accounts:read. */
export class PinterestGateway {
  constructor(
    private readonly settings: ProviderSettings,
    private readonly http: HttpClient,
    private readonly tokens: TokenSource,
  ) {}

  /** Top keywords of a region in trend order. @throws ProviderFailure */
  async topKeywords(question: PinterestQuestion, signal?: AbortSignal): Promise<PinterestTrend[]> {
    const query = new URLSearchParams({ limit: String(question.limit) });
    if (question.includeKeywords?.length) query.set('include_keywords', question.includeKeywords.join(','));
    const path = `/trends/keywords/${encodeURIComponent(question.region)}/top/${question.trendType}`;
    const owner = { provider: 'pinterest', name: 'Pinterest', tokens: this.tokens };
    const reply = await withToken(owner, (token) =>
      this.http.send(
        {
          method: 'GET',
          url: `${this.settings.baseUrl}${path}?${query}`,
          operation: 'top-keywords',
          headers: { authorization: `Bearer ${token.value}` },
          ...(signal && { signal }),
        },
        pinterestFailure,
      ),
    );
    return parseReply('pinterest', reply.text, pinterestTopKeywords).trends;
  }
}
