import type { HttpClient, HttpRequest } from '#infra/http/client.js';
import { malformed, parseReply } from '#infra/http/reply-parser.js';
import type { ProviderSettings } from '#infra/provider-config.js';
import { type AccessToken, type TokenSource, withToken } from '../token-source.js';
import { instagramFailure } from '../../../providers/failures/instagram-failure.js';
import { type InstagramMedia, instagramHashtag, instagramMediaPage } from './instagram.replies.js';

const MEDIA_FIELDS = 'id,caption,comments_count,like_count,media_type,permalink,timestamp';

export interface InstagramMediaQuestion {
  hashtagId: string;
  edge: 'recent_media' | 'top_media';
  after?: string;
}

export interface InstagramMediaPage {
  media: InstagramMedia[];
  /** Cursor of the next page; absent on the last one. */
  after?: string;
}

/** Instagram Graph API, hashtag search (Facebook Login path). Wants a connected professional account. */
export class InstagramGateway {
  constructor(
    private readonly settings: ProviderSettings,
    private readonly http: HttpClient,
    private readonly tokens: TokenSource,
  ) {}

  /** The id of a hashtag; permanent, so callers keep it. Counts towards 30 hashtags in 7 days. @throws ProviderFailure */
  async hashtagId(hashtag: string, signal?: AbortSignal): Promise<string> {
    const text = await this.get(
      { path: 'ig_hashtag_search', operation: 'hashtag-search', query: { q: hashtag } },
      signal,
    );
    const found = parseReply('instagram', text, instagramHashtag).data[0];
    if (!found) throw malformed('instagram', 'no hashtag in the answer');
    return found.id;
  }

  /** Public posts with a hashtag: the last 24 hours, or the most popular. @throws ProviderFailure */
  async media(question: InstagramMediaQuestion, signal?: AbortSignal): Promise<InstagramMediaPage> {
    const query = { fields: MEDIA_FIELDS, limit: '50', ...(question.after && { after: question.after }) };
    const text = await this.get(
      { path: `${question.hashtagId}/${question.edge}`, operation: question.edge, query },
      signal,
    );
    const page = parseReply('instagram', text, instagramMediaPage);
    const after = page.paging?.next ? page.paging.cursors?.after : undefined;
    return { media: page.data, ...(after && { after }) };
  }

  private async get(asked: Asked, signal: AbortSignal | undefined): Promise<string> {
    const owner = { provider: 'instagram', name: 'Instagram', tokens: this.tokens };
    const reply = await withToken(owner, (token) =>
      this.http.send({ ...this.request(asked, token), ...(signal && { signal }) }, instagramFailure),
    );
    return reply.text;
  }

  private request({ path, operation, query }: Asked, token: AccessToken): HttpRequest {
    const search = new URLSearchParams({ user_id: token.accountId ?? '', ...query });
    return {
      method: 'GET',
      url: `${this.settings.baseUrl}/${path}?${search}`,
      operation,
      headers: { authorization: `Bearer ${token.value}` },
    };
  }
}

interface Asked {
  path: string;
  operation: string;
  query: Record<string, string>;
}
