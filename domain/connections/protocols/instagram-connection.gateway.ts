import { z } from 'zod';
import type { HttpReply } from '#infra/http/client.js';
import { ProviderFailure } from '#infra/http/provider-failure.js';
import { parseReply } from '#infra/http/reply-parser.js';
import { instagramFailure } from '../../providers/failures/instagram-failure.js';
import {
  type CodeAnswer,
  type ConnectionProtocol,
  type ConsentProtocol,
  DAY_MS,
  type Grant,
  type Identity,
  optional,
  type ProtocolDeps,
  required,
  scopeNames,
  type Tokens,
  withQuery,
} from './connection-protocol.js';
import { providerId, tokenReply, toGrant } from './token-reply.js';

const SCOPES = [...required('instagram_basic', 'pages_show_list'), ...optional('pages_read_engagement')];
const pages = z.object({
  data: z.array(
    z.object({
      id: providerId,
      name: z.string().optional(),
      instagram_business_account: z.object({ id: providerId }).optional(),
    }),
  ),
});

/**
 * Instagram by Facebook Login: a code gives a token of an hour or two, which is exchanged for one of about 60 days. That one
 * can be exchanged again while it is valid; ended, only connecting anew helps.
 */
export class InstagramConnectionGateway implements ConnectionProtocol, ConsentProtocol {
  readonly provider = 'instagram';
  readonly name = 'Instagram';
  readonly scopes = SCOPES;
  readonly consentSettings = ['INSTAGRAM_APP_ID', 'INSTAGRAM_APP_SECRET'];
  readonly consent = this;

  constructor(private readonly deps: ProtocolDeps) {}

  consentUrl({ redirectUri, state }: Parameters<ConsentProtocol['consentUrl']>[0]): string {
    return withQuery(this.deps.settings.authUrl, {
      client_id: this.app.id,
      redirect_uri: redirectUri,
      state,
      response_type: 'code',
      scope: scopeNames(SCOPES).join(','),
    });
  }

  async exchange({ code, redirectUri }: CodeAnswer): Promise<Grant> {
    const { id, secret } = this.app;
    const query = { client_id: id, redirect_uri: redirectUri, client_secret: secret, code };
    const short = parseReply('instagram', (await this.get('token', '/oauth/access_token', query)).text, tokenReply);
    return this.refresh({ access: short.access_token, refresh: null });
  }

  async refresh({ access }: Tokens): Promise<Grant> {
    const { id, secret } = this.app;
    const query = { grant_type: 'fb_exchange_token', client_id: id, client_secret: secret, fb_exchange_token: access };
    const reply = await this.get('token', '/oauth/access_token', query);
    const grant = toGrant(parseReply('instagram', reply.text, tokenReply), { connectionTtlMs: null });
    const ttlMs = grant.accessTtlMs ?? 60 * DAY_MS;
    return { ...grant, accessTtlMs: ttlMs, connectionTtlMs: ttlMs };
  }

  /** Takes every permission back (graph-api, DELETE /me/permissions). */
  async revoke({ access }: Tokens): Promise<void> {
    const { settings, http } = this.deps;
    const url = `${settings.baseUrl}/me/permissions`;
    const headers = { authorization: `Bearer ${access}` };
    await http.send({ method: 'DELETE', url, operation: 'revoke', headers, isSafeToRepeat: true }, instagramFailure);
  }

  /** The professional account behind the first page that has one. */
  async identify(accessToken: string): Promise<Identity> {
    const query = { fields: 'id,name,instagram_business_account' };
    const reply = await this.get('accounts', '/me/accounts', query, accessToken);
    const page = parseReply('instagram', reply.text, pages).data.find((one) => one.instagram_business_account);
    if (!page?.instagram_business_account) throw noProfessionalAccount();
    return { accountId: page.instagram_business_account.id, accountName: page.name ?? 'Instagram', shops: [] };
  }

  private get(...[operation, path, query, token]: GetArguments): Promise<HttpReply> {
    const { settings, http } = this.deps;
    const url = `${settings.baseUrl}${path}?${new URLSearchParams(query)}`;
    const headers: Record<string, string> = token ? { authorization: `Bearer ${token}` } : {};
    // Not repeated: a code can be used once.
    return http.send({ method: 'GET', url, operation, headers, isSafeToRepeat: token !== undefined }, instagramFailure);
  }

  private get app(): { id: string; secret: string } {
    const { INSTAGRAM_APP_ID: id = '', INSTAGRAM_APP_SECRET: secret = '' } = this.deps.settings.keys;
    return { id, secret };
  }
}

type GetArguments = [operation: string, path: string, query: Record<string, string>, token?: string];

function noProfessionalAccount(): ProviderFailure {
  const message =
    'No professional Instagram account stands behind your Facebook pages: link one to a page, then connect again.';
  return new ProviderFailure({ provider: 'instagram', kind: 'forbidden', message });
}
