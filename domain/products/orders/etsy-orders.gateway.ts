import type { HttpClient, HttpRequest } from '#infra/http/client.js';
import { parseReply } from '#infra/http/reply-parser.js';
import type { ProviderSettings } from '#infra/provider-config.js';
import type { AccountAccess } from '../../connections/account-calls.js';
import { etsyFailure } from '../../providers/failures/etsy-failure.js';
import { type EtsyReceipt, etsyReceipt, etsyReceipts } from './etsy-orders.replies.js';

/** Etsy Open API v3: receipts and their tracking. Listings are another gateway's. */
export class EtsyOrdersGateway {
  constructor(
    private readonly settings: ProviderSettings,
    private readonly http: HttpClient,
  ) {}

  /** @throws ProviderFailure, as every method here */
  async receipt(access: AccountAccess, receiptId: string): Promise<EtsyReceipt> {
    const path = `/receipts/${encodeURIComponent(receiptId)}`;
    const reply = await this.send(access, { method: 'GET', path, operation: 'receipt' });
    return parseReply('etsy', reply.text, etsyReceipt);
  }

  /** Paid receipts that changed since then, the oldest change first, 100 at most. */
  async paidSince(access: AccountAccess, since: Date, offset: number): Promise<EtsyReceipt[]> {
    const query = new URLSearchParams({
      min_last_modified: String(Math.floor(since.getTime() / 1000)),
      was_paid: 'true',
      sort_on: 'updated',
      sort_order: 'asc',
      limit: '100',
      offset: String(offset),
    });
    const reply = await this.send(access, { method: 'GET', path: `/receipts?${query}`, operation: 'receipts' });
    return parseReply('etsy', reply.text, etsyReceipts).results;
  }

  /** Mails the buyer: never to be repeated without looking. */
  async addTracking(
    access: AccountAccess,
    receiptId: string,
    { carrier, number }: { carrier: string; number: string },
  ): Promise<void> {
    const body = new URLSearchParams({ tracking_code: number, carrier_name: carrier }).toString();
    const path = `/receipts/${encodeURIComponent(receiptId)}/tracking`;
    await this.send(access, { method: 'POST', path, operation: 'tracking', body });
  }

  private send(
    access: AccountAccess,
    call: Pick<HttpRequest, 'method' | 'operation'> & { path: string; body?: string },
  ) {
    const { ETSY_KEYSTRING: key = '', ETSY_SHARED_SECRET: secret = '' } = this.settings.keys;
    const { path, body, ...request } = call;
    return this.http.send(
      {
        ...request,
        url: `${this.settings.baseUrl}/shops/${encodeURIComponent(access.shopId ?? '')}${path}`,
        headers: {
          'x-api-key': `${key}:${secret}`,
          authorization: `Bearer ${access.token}`,
          ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
        },
        ...(body !== undefined && { body }),
      },
      etsyFailure,
    );
  }
}
