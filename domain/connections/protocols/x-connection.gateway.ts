import { z } from 'zod';
import type { HttpReply } from '#infra/http/client.js';
import { parseReply } from '#infra/http/reply-parser.js';
import { xFailure } from '../../providers/failures/x-failure.js';
import {
  basic,
  type CodeAnswer,
  type ConnectionProtocol,
  type ConsentProtocol,
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

/** `offline.access` brings the refresh token. */
const SCOPES = required('tweet.read', 'users.read', 'offline.access');
const me = z.object({ data: z.object({ id: providerId, username: z.string() }) });

/** X: OAuth 2.0 with PKCE. A code lives 30 s, a token two hours. */
export class XConnectionGateway implements ConnectionProtocol, ConsentProtocol {
  readonly provider = 'x';
  readonly name = 'X';
  readonly scopes = SCOPES;
  readonly consentSettings = ['X_CLIENT_ID', 'X_CLIENT_SECRET'];
  readonly consent = this;

  constructor(private readonly deps: ProtocolDeps) {}

  consentUrl({ redirectUri, state, challenge }: Parameters<ConsentProtocol['consentUrl']>[0]): string {
    return withQuery(this.deps.settings.authUrl, {
      response_type: 'code',
      client_id: this.app.id,
      redirect_uri: redirectUri,
      scope: scopeNames(SCOPES).join(' '),
      state,
      code_challenge: challenge,
      code_challenge_method: 'S256',
    });
  }

  async exchange({ code, redirectUri, verifier }: CodeAnswer): Promise<Grant> {
    const fields = { grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: verifier };
    return this.token(fields);
  }

  async refresh({ refresh }: Tokens): Promise<Grant> {
    return this.token({ grant_type: 'refresh_token', refresh_token: refresh ?? '' });
  }

  async revoke({ access, refresh }: Tokens): Promise<void> {
    await this.post('revoke', '/oauth2/revoke', { token: refresh ?? access });
  }

  async identify(accessToken: string): Promise<Identity> {
    const { settings, http } = this.deps;
    const headers = { authorization: `Bearer ${accessToken}` };
    const url = `${settings.baseUrl}/users/me`;
    const reply = await http.send({ method: 'GET', url, operation: 'me', headers }, xFailure);
    const { id, username } = parseReply('x', reply.text, me).data;
    return { accountId: id, accountName: `@${username}`, shops: [] };
  }

  private async token(fields: Record<string, string>): Promise<Grant> {
    const reply = await this.post('token', '/oauth2/token', { ...fields, client_id: this.app.id });
    return toGrant(parseReply('x', reply.text, tokenReply), { connectionTtlMs: null });
  }

  private post(operation: string, path: string, fields: Record<string, string>): Promise<HttpReply> {
    const { settings, http } = this.deps;
    const { headers, body } = form(fields);
    const { id, secret } = this.app;
    return http.send(
      {
        method: 'POST',
        url: `${settings.baseUrl}${path}`,
        operation,
        body,
        headers: { ...headers, authorization: basic(id, secret) },
      },
      xFailure,
    );
  }

  private get app(): { id: string; secret: string } {
    const { X_CLIENT_ID: id = '', X_CLIENT_SECRET: secret = '' } = this.deps.settings.keys;
    return { id, secret };
  }
}
