import type { HttpClient } from '#infra/http/client.js';
import { parseReply } from '#infra/http/reply-parser.js';
import type { ProviderSettings } from '#infra/provider-config.js';
import { type GrantedToken, type TokenSource, withToken } from '../token-source.js';
import { tiktokFailure } from '../../../providers/failures/tiktok-failure.js';
import { type TiktokVideo, tiktokToken, tiktokVideoQuery } from './tiktok.replies.js';

const FIELDS =
  'id,video_description,create_time,region_code,like_count,comment_count,share_count,view_count,username,hashtag_names';

export interface TiktokQuestion {
  /** Any of these, without #. */
  hashtags: readonly string[];
  /** At most 30 days apart; days, UTC. */
  from: Date;
  to: Date;
  cursor?: number;
  searchId?: string;
}

export interface TiktokPage {
  videos: TiktokVideo[];
  /** Where the next page starts; absent on the last. A page may be short and still not the last. */
  next?: { cursor: number; searchId?: string };
}

/**
 * TikTok Research API (research.data.basic). Granted to approved research projects only: see docs/guides/providers.md for
 * who may use it. 1,000 requests a day; videos may take 48 h to appear.
 */
export class TiktokGateway {
  constructor(
    private readonly settings: ProviderSettings,
    private readonly http: HttpClient,
    private readonly tokens: TokenSource,
  ) {}

  /** Public videos with any of the hashtags, 100 a page. @throws ProviderFailure */
  async videos(question: TiktokQuestion, signal?: AbortSignal): Promise<TiktokPage> {
    const owner = { provider: 'tiktok', name: 'TikTok', tokens: this.tokens };
    const reply = await withToken(owner, (token) =>
      this.http.send(
        {
          method: 'POST',
          url: `${this.settings.baseUrl}/research/video/query/?fields=${FIELDS}`,
          operation: 'video-query',
          headers: { authorization: `Bearer ${token.value}`, 'content-type': 'application/json' },
          body: JSON.stringify(queryOf(question)),
          isSafeToRepeat: true, // a query: POST only for its size
          ...(signal && { signal }),
        },
        tiktokFailure,
      ),
    );
    const answer = parseReply('tiktok', reply.text, tiktokVideoQuery);
    if (answer.error.code !== 'ok') throw tiktokFailure({ ...reply, status: 400 }, undefined);
    const { videos, cursor, has_more: hasMore, search_id: searchId } = answer.data;
    if (!hasMore || cursor === undefined) return { videos };
    return { videos, next: { cursor, ...(searchId && { searchId }) } };
  }
}

/** The app's own token (client_credentials), 2 h. @throws ProviderFailure */
export async function grantTiktokToken(settings: ProviderSettings, http: HttpClient): Promise<GrantedToken> {
  const form = new URLSearchParams({
    client_key: settings.keys['TIKTOK_CLIENT_KEY'] ?? '',
    client_secret: settings.keys['TIKTOK_CLIENT_SECRET'] ?? '',
    grant_type: 'client_credentials',
  });
  const reply = await http.send(
    {
      method: 'POST',
      url: `${settings.baseUrl}/oauth/token/`,
      operation: 'token',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
      isSafeToRepeat: true,
    },
    tiktokFailure,
  );
  const token = parseReply('tiktok', reply.text, tiktokToken);
  return { value: token.access_token, expiresInMs: token.expires_in * 1000 };
}

function queryOf(question: TiktokQuestion): object {
  return {
    query: { and: [{ operation: 'IN', field_name: 'hashtag_name', field_values: question.hashtags }] },
    start_date: compactDate(question.from),
    end_date: compactDate(question.to),
    max_count: 100,
    cursor: question.cursor ?? 0,
    ...(question.searchId && { search_id: question.searchId }),
  };
}

function compactDate(at: Date): string {
  return at.toISOString().slice(0, 10).replaceAll('-', '');
}
