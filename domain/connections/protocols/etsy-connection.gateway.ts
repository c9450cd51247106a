import { z } from 'zod';
import { parseReply } from '#infra/http/reply-parser.js';
import { etsyFailure } from '../../providers/failures/etsy-failure.js';
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
import { providerId, tokenReply, toGrant } from './token-reply.js';

const SCOPES = [
  ...required('listings_r', 'listings_w', 'listings_d', 'shops_r', 'transactions_r', 'transactions_w'),
  ...optional('shops_w'),
];
/** Etsy's refresh tokens; each refresh gives a new one. */
const REFRESH_TTL_MS = 90 * DAY_MS;

const self = z.object({ user_id: providerId, shop_id: providerId.nullish() });
const shop = z.object({ shop_id: providerId, shop_name: z.string() });
/** The published form of this answer is empty; both that are seen are read, any other tells nothing. */
const scopeList = z.union([
  z.array(z.string()),
  z.object({ scopes: z.array(z.string()) }).transform(({ scopes }) => scopes),
  z.unknown().transform(() => undefined),
]);

/** Etsy: OAuth 2.0 with PKCE (developers.etsy.com, essentials/authentication). It has no endpoint that revokes. */
export class EtsyConnectionGateway implements ConnectionProtocol, ConsentProtocol {
  readonly provider = 'etsy';
  readonly name = 'Etsy';
  readonly scopes = SCOPES;
  readonly consentSettings = ['ETSY_KEYSTRING', 'ETSY_SHARED_SECRET'];
  readonly consent = this;

  constructor(private readonly deps: ProtocolDeps) {}

  consentUrl({ redirectUri, state, challenge }: Parameters<ConsentProtocol['consentUrl']>[0]): string {
    return withQuery(this.deps.settings.authUrl, {
      response_type: 'code',
      client_id: this.clientId,
      redirect_uri: redirectUri,
      scope: scopeNames(SCOPES).join(' '),
      state,
      code_challenge: challenge,
      code_challenge_method: 'S256',
    });
  }

  async exchange({ code, redirectUri, verifier }: CodeAnswer): Promise<Grant> {
    return this.token({
      grant_type: 'authorization_code',
      client_id: this.clientId,
      redirect_uri: redirectUri,
      code,
      code_verifier: verifier,
    });
  }

  async refresh({ refresh }: Tokens): Promise<Grant> {
    return this.token({ grant_type: 'refresh_token', client_id: this.clientId, refresh_token: refresh ?? '' });
  }

  async identify(accessToken: string): Promise<Identity> {
    const me = parseReply('etsy', await this.get('/users/me', accessToken), self);
    const scopes = await this.scopesOf(accessToken);
    const shops = me.shop_id && me.shop_id !== '0' ? [await this.shopOf(me.shop_id, accessToken)] : [];
    const accountName = shops[0]?.name ?? `Etsy ${me.user_id}`;
    return { accountId: me.user_id, accountName, shops, ...(scopes && { scopes }) };
  }

  private async shopOf(shopId: string, accessToken: string) {
    const found = parseReply('etsy', await this.get(`/shops/${encodeURIComponent(shopId)}`, accessToken), shop);
    return { id: found.shop_id, name: found.shop_name, channel: 'etsy' };
  }

  private async scopesOf(accessToken: string): Promise<string[] | undefined> {
    const { settings, http } = this.deps;
    const { headers, body } = form({ token: accessToken });
    const url = `${settings.baseUrl}/scopes`;
    const request = { method: 'POST' as const, url, operation: 'scopes', body, isSafeToRepeat: true };
    const reply = await http.send({ ...request, headers: { ...headers, 'x-api-key': this.apiKey } }, etsyFailure);
    return parseReply('etsy', reply.text, scopeList);
  }

  private async token(fields: Record<string, string>): Promise<Grant> {
    const { settings, http } = this.deps;
    const url = settings.baseUrl.replace(/\/application$/, '/public/oauth/token');
    const reply = await http.send({ method: 'POST', url, operation: 'token', ...form(fields) }, etsyFailure);
    return toGrant(parseReply('etsy', reply.text, tokenReply), { connectionTtlMs: REFRESH_TTL_MS });
  }

  private async get(path: string, accessToken: string): Promise<string> {
    const { settings, http } = this.deps;
    const headers = { 'x-api-key': this.apiKey, authorization: `Bearer ${accessToken}` };
    const reply = await http.send(
      { method: 'GET', url: `${settings.baseUrl}${path}`, operation: 'account', headers },
      etsyFailure,
    );
    return reply.text;
  }

  private get clientId(): string {
    return this.deps.settings.keys['ETSY_KEYSTRING'] ?? '';
  }

  /** Both halves: since 2026-02-09 Etsy refuses the keystring alone. */
  private get apiKey(): string {
    return `${this.clientId}:${this.deps.settings.keys['ETSY_SHARED_SECRET'] ?? ''}`;
  }
}
