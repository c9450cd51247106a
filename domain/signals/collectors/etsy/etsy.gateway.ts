import type { HttpClient } from '#infra/http/client.js';
import { parseReply } from '#infra/http/reply-parser.js';
import type { ProviderSettings } from '#infra/provider-config.js';
import { etsyKeyFailure } from '../../../providers/failures/etsy-failure.js';
import { type EtsyListingsActive, etsyListingsActive } from './etsy.replies.js';

export interface EtsySearch {
  keywords: string;
  /** 1-100. */
  limit: number;
  /** 0-12,000. */
  offset?: number;
}

/** Etsy Open API v3, the part that needs only the app's key (docs/guides/providers.md). */
export class EtsyGateway {
  constructor(
    private readonly settings: ProviderSettings,
    private readonly http: HttpClient,
  ) {}

  /** Active listings for a search, newest first, and how many there are. @throws ProviderFailure */
  async searchActive(search: EtsySearch, signal?: AbortSignal): Promise<EtsyListingsActive> {
    const query = new URLSearchParams({
      keywords: search.keywords,
      sort_on: 'created',
      sort_order: 'desc',
      limit: String(search.limit),
      offset: String(search.offset ?? 0),
    });
    const reply = await this.http.send(
      {
        method: 'GET',
        url: `${this.settings.baseUrl}/listings/active?${query}`,
        operation: 'listings-active',
        headers: { 'x-api-key': this.apiKey() },
        ...(signal && { signal }),
      },
      etsyKeyFailure,
    );
    return parseReply('etsy', reply.text, etsyListingsActive);
  }

  /** Both halves: since 2026-02-09 Etsy refuses the keystring alone. */
  private apiKey(): string {
    return `${this.settings.keys['ETSY_KEYSTRING'] ?? ''}:${this.settings.keys['ETSY_SHARED_SECRET'] ?? ''}`;
  }
}
