import { DAY_MS, type Clock } from '#infra/clock.js';
import type { HttpClient } from '#infra/http/client.js';
import { malformed, parseReply } from '#infra/http/reply-parser.js';
import type { ProviderSettings } from '#infra/provider-config.js';
import { instagramFailure } from '../../providers/failures/instagram-failure.js';
import { instagramPages, instagramToken } from './instagram/instagram.replies.js';
import { pinterestFailure } from '../../providers/failures/pinterest-failure.js';
import { pinterestToken } from './pinterest/pinterest.replies.js';
import { grantTiktokToken } from './tiktok/tiktok.gateway.js';
import { CachedTokenSource, fixedToken, type GrantedToken, noTokens, type TokenSource } from './token-source.js';

export interface Access {
  settings: ProviderSettings;
  http: HttpClient;
  clock: Clock;
}

/** X: the app-only bearer of the settings. */
export function xAccess({ settings }: Access): TokenSource {
  return fixedToken(settings.keys['X_BEARER_TOKEN']);
}

/** TikTok: client credentials, renewed before they end. */
export function tiktokAccess({ settings, http, clock }: Access): TokenSource {
  return cached(clock, () => grantTiktokToken(settings, http));
}

/**
 * Pinterest's trends want a person's consent, which comes from a connection. The sandbox grants a token for its own app,
 * by the same published endpoint.
 */
export function pinterestAccess({ settings, http, clock }: Access, connection: TokenSource = noTokens): TokenSource {
  if (settings.mode !== 'sandbox') return connection;
  return cached(clock, () => grantPinterestToken(settings, http));
}

/** Instagram's hashtags want a connected professional account; the sandbox has one (its token is exchanged as published). */
export function instagramAccess({ settings, http, clock }: Access, connection: TokenSource = noTokens): TokenSource {
  if (settings.mode !== 'sandbox') return connection;
  return cached(clock, () => exchangeInstagramToken(settings, http));
}

function cached(clock: Clock, grant: () => Promise<GrantedToken>): TokenSource {
  return new CachedTokenSource(() => clock.now().getTime(), grant);
}

async function grantPinterestToken(settings: ProviderSettings, http: HttpClient): Promise<GrantedToken> {
  const { PINTEREST_CLIENT_ID: id = '', PINTEREST_CLIENT_SECRET: secret = '' } = settings.keys;
  const reply = await http.send(
    {
      method: 'POST',
      url: `${settings.baseUrl}/oauth/token`,
      operation: 'token',
      headers: {
        authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'user_accounts:read' }).toString(),
      isSafeToRepeat: true,
    },
    pinterestFailure,
  );
  const token = parseReply('pinterest', reply.text, pinterestToken);
  return { value: token.access_token, expiresInMs: token.expires_in * 1000 };
}

async function exchangeInstagramToken(settings: ProviderSettings, http: HttpClient): Promise<GrantedToken> {
  const { INSTAGRAM_APP_ID: id = '', INSTAGRAM_APP_SECRET: secret = '' } = settings.keys;
  const query = new URLSearchParams({
    grant_type: 'fb_exchange_token',
    client_id: id,
    client_secret: secret,
    fb_exchange_token: 'sandbox-instagram-user-token',
  });
  const url = `${settings.baseUrl}/oauth/access_token?${query}`;
  const reply = await http.send({ method: 'GET', url, operation: 'token' }, instagramFailure);
  const token = parseReply('instagram', reply.text, instagramToken);
  const accountId = await findInstagramAccount(settings, http, token.access_token);
  return { value: token.access_token, accountId, expiresInMs: (token.expires_in ?? DAY_MS / 1000) * 1000 };
}

/** The professional account behind the first page that has one. */
async function findInstagramAccount(settings: ProviderSettings, http: HttpClient, token: string): Promise<string> {
  const reply = await http.send(
    {
      method: 'GET',
      url: `${settings.baseUrl}/me/accounts?fields=id,name,instagram_business_account`,
      operation: 'accounts',
      headers: { authorization: `Bearer ${token}` },
    },
    instagramFailure,
  );
  const pages = parseReply('instagram', reply.text, instagramPages).data;
  const accountId = pages.find((page) => page.instagram_business_account)?.instagram_business_account?.id;
  if (!accountId) throw malformed('instagram', 'no professional account behind any page');
  return accountId;
}
