import type { HttpClient } from '#infra/http/client.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import { parseReply } from '#infra/http/reply-parser.js';
import { tiktokFailure } from '../../../providers/failures/tiktok-failure.js';
import { type CreativeCentreHashtag, creativeCentreList } from './tiktok.replies.js';

/**
 * EXPERIMENTAL, off by default: the Creative Centre page's own list of popular hashtags. Undocumented, often refuses
 * unsigned calls, and its use may breach TikTok's terms; whoever switches it on has to settle that (docs/guides/providers.md).
 */
export class TiktokCreativeCentreGateway {
  constructor(
    private readonly baseUrl: string,
    private readonly http: HttpClient,
  ) {}

  /** Popular hashtags of 7 days. @throws ProviderFailure 'forbidden' when the page refuses us. */
  async popularHashtags(countryCode: string, signal?: AbortSignal): Promise<CreativeCentreHashtag[]> {
    const query = new URLSearchParams({
      page: '1',
      limit: '50',
      period: '7',
      country_code: countryCode,
      sort_by: 'popular',
    });
    const reply = await this.http.send(
      {
        method: 'GET',
        url: `${this.baseUrl}/creative_radar_api/v1/popular_trend/hashtag/list?${query}`,
        operation: 'creative-centre',
        ...(signal && { signal }),
      },
      tiktokFailure,
    );
    const answer = parseReply('tiktok', reply.text, creativeCentreList);
    if (answer.code === 0 && answer.data) return answer.data.list;
    throw new ProviderFailure({
      provider: 'tiktok',
      kind: 'forbidden',
      message: 'The Creative Centre page refused us, as it often does: leave it switched off and import CSV instead.',
      status: reply.status,
    });
  }
}
