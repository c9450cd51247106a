import { z } from 'zod';
import { parseReply } from '#infra/http/reply-parser.js';
import { pinterestFailure } from '../../providers/failures/pinterest-failure.js';
import {
  basic,
  type CodeAnswer,
  type ConnectionProtocol,
  type ConsentProtocol,
  DAY_MS,
  form,
  type Grant,
  type Identity,
  type ProtocolDeps,
  required,
  scopeNames,
  type Tokens,
  withQuery,
} from './connection-protocol.js';
import { providerId, tokenReply, toGrant } from './token-reply.js';

const SCOPES = required('user_accounts:read');
const account = z.object({ id: providerId.optional(), username: z.string() });

/** Pinterest API v5: refresh tokens of 60 days that every refresh renews. It has no endpoint that revokes. */
export class PinterestConnectionGateway implements ConnectionProtocol, ConsentProtocol {
  readonly provider = 'pinterest';
  readonly name = 'Pinterest';
  readonly scopes = SCOPES;
  readonly consentSettings = ['PINTEREST_CLIENT_ID', 'PINTEREST_CLIENT_SECRET'];
  readonly consent = this;

  constructor(private readonly deps: ProtocolDeps) {}

  consentUrl({ redirectUri, state }: Parameters<ConsentProtocol['consentUrl']>[0]): string {
    return withQuery(this.deps.settings.authUrl, {
      client_id: this.deps.settings.keys['PINTEREST_CLIENT_ID'] ?? '',
      redirect_uri: redirectUri,
      response_type: 'code',
      scope: scopeNames(SCOPES).join(','),
      state,
    });
  }

  async exchange({ code, redirectUri }: CodeAnswer): Promise<Grant> {
    const fields = { grant_type: 'authorization_code', code, redirect_uri: redirectUri, continuous_refresh: 'true' };
    return this.token(fields);
  }

  async refresh({ refresh }: Tokens): Promise<Grant> {
    return this.token({ grant_type: 'refresh_token', refresh_token: refresh ?? '', continuous_refresh: 'true' });
  }

  async identify(accessToken: string): Promise<Identity> {
    const { settings, http } = this.deps;
    const url = `${settings.baseUrl}/user_account`;
    const headers = { authorization: `Bearer ${accessToken}` };
    const reply = await http.send({ method: 'GET', url, operation: 'account', headers }, pinterestFailure);
    const { id, username } = parseReply('pinterest', reply.text, account);
    return { accountId: id ?? username, accountName: username, shops: [] };
  }

  private async token(fields: Record<string, string>): Promise<Grant> {
    const { settings, http } = this.deps;
    const { PINTEREST_CLIENT_ID: id = '', PINTEREST_CLIENT_SECRET: secret = '' } = settings.keys;
    const { headers, body } = form(fields);
    const request = { method: 'POST' as const, url: `${settings.baseUrl}/oauth/token`, operation: 'token', body };
    const reply = await http.send(
      { ...request, headers: { ...headers, authorization: basic(id, secret) } },
      pinterestFailure,
    );
    return toGrant(parseReply('pinterest', reply.text, tokenReply), { connectionTtlMs: 60 * DAY_MS });
  }
}
