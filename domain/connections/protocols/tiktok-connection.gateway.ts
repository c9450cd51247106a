import { z } from 'zod';
import type { HttpReply } from '#infra/http/client.js';
import { parseReply } from '#infra/http/reply-parser.js';
import { tiktokFailure } from '../../providers/failures/tiktok-failure.js';
import {
  type CodeAnswer,
  type ConnectionProtocol,
  type ConsentProtocol,
  DAY_MS,
  form,
  type Grant,
  type Identity,
  optional,
  type ProtocolDeps,
  required,
  scopeNames,
  type Tokens,
  withQuery,
} from './connection-protocol.js';
import { tokenReply, toGrant } from './token-reply.js';

const SCOPES = [...required('user.info.basic'), ...optional('video.list')];
const info = z.object({
  data: z.object({ user: z.object({ open_id: z.string(), display_name: z.string().optional() }) }),
});

/** TikTok Login Kit v2: lifetimes are read from the answer (documents of 2026-11: two hours, 180 days, rotating). */
export class TiktokConnectionGateway implements ConnectionProtocol, ConsentProtocol {
  readonly provider = 'tiktok';
  readonly name = 'TikTok';
  readonly scopes = SCOPES;
  readonly consentSettings = ['TIKTOK_CLIENT_KEY', 'TIKTOK_CLIENT_SECRET'];
  readonly consent = this;

  constructor(private readonly deps: ProtocolDeps) {}

  consentUrl({ redirectUri, state }: Parameters<ConsentProtocol['consentUrl']>[0]): string {
    return withQuery(this.deps.settings.authUrl, {
      client_key: this.deps.settings.keys['TIKTOK_CLIENT_KEY'] ?? '',
      scope: scopeNames(SCOPES).join(','),
      response_type: 'code',
      redirect_uri: redirectUri,
      state,
    });
  }

  async exchange({ code, redirectUri }: CodeAnswer): Promise<Grant> {
    return this.token({ grant_type: 'authorization_code', code, redirect_uri: redirectUri });
  }

  async refresh({ refresh }: Tokens): Promise<Grant> {
    return this.token({ grant_type: 'refresh_token', refresh_token: refresh ?? '' });
  }

  async revoke({ access }: Tokens): Promise<void> {
    await this.post('revoke', '/oauth/revoke/', { token: access });
  }

  async identify(accessToken: string): Promise<Identity> {
    const { settings, http } = this.deps;
    const headers = { authorization: `Bearer ${accessToken}` };
    const url = `${settings.baseUrl}/user/info/?fields=open_id,display_name`;
    const reply = await http.send({ method: 'GET', url, operation: 'user', headers }, tiktokFailure);
    const { open_id: id, display_name: name } = parseReply('tiktok', reply.text, info).data.user;
    return { accountId: id, accountName: name ?? 'TikTok', shops: [] };
  }

  private async token(fields: Record<string, string>): Promise<Grant> {
    const reply = await this.post('token', '/oauth/token/', fields);
    return toGrant(parseReply('tiktok', reply.text, tokenReply), { connectionTtlMs: 180 * DAY_MS });
  }

  private post(operation: string, path: string, fields: Record<string, string>): Promise<HttpReply> {
    const { settings, http } = this.deps;
    const { TIKTOK_CLIENT_KEY: key = '', TIKTOK_CLIENT_SECRET: secret = '' } = settings.keys;
    const url = `${settings.baseUrl}${path}`;
    const request = form({ client_key: key, client_secret: secret, ...fields });
    return http.send({ method: 'POST', url, operation, ...request }, tiktokFailure);
  }
}
