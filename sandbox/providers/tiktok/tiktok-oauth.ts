import type { FastifyInstance, FastifyRequest } from 'fastify';
import { grantOf } from '../consent/account-tokens.js';
import { ConsentDesk, secondsUntil } from '../consent/consent-desk.js';
import { serveConsent } from '../consent/consent-page.js';
import { formOf, type Outside } from '../provider.js';
import type { IssuedTokens } from '../seller-accounts.js';
import { logId, oauthProblem, tiktokProblem } from './tiktok-problems.js';

const CLIENT_KEY = 'sandbox-tiktok-client-key';
const CLIENT_SECRET = 'sandbox-tiktok-client-secret';
/** As the documents of November 2026 have them: two hours, and 180 days that every refresh renews. */
const LIFETIMES = { accessSeconds: 7200, refreshSeconds: 180 * 86_400 };

/** TikTok Login Kit: consent page, revocation and the connected user. */
export function serveTiktokOauth(app: FastifyInstance, outside: Outside): ConsentDesk {
  const desk = new ConsentDesk(outside);
  serveConsent(
    app,
    { outside, desk },
    {
      provider: 'tiktok',
      name: 'TikTok',
      path: '/v2/auth/authorize/',
      clientId: CLIENT_KEY,
      parameters: { client: 'client_key', redirect: 'redirect_uri' },
      wantsPkce: false,
      scopes: ['user.info.basic', 'video.list'],
      codeSeconds: 300,
    },
  );
  for (const slash of ['', '/']) {
    app.post(`/v2/oauth/revoke${slash}`, (request, reply) => {
      requireApp(formOf(request));
      outside.sellers.revoke('tiktok', formOf(request).get('token') ?? '');
      return reply.send({});
    });
    app.get(`/v2/user/info${slash}`, (request, reply) => {
      const grant = grantOf(outside, 'tiktok', request);
      if (!grant) throw tiktokProblem(401);
      const user = {
        open_id: grant.accountId,
        display_name: outside.sellers.find('tiktok', grant.accountId)?.name ?? '',
      };
      return reply.send({ data: { user }, error: { code: 'ok', message: '', log_id: logId() } });
    });
  }
  return desk;
}

/** Tokens of users, by code or refresh token; undefined for another kind of grant. */
export function userToken(outside: Outside, desk: ConsentDesk, request: FastifyRequest): unknown {
  const form = formOf(request);
  const type = form.get('grant_type');
  if (type !== 'authorization_code' && type !== 'refresh_token') return undefined;
  requireApp(form);
  const tokens = type === 'refresh_token' ? refresh(outside, form) : exchange(desk, form);
  return toReply(outside, tokens);
}

function exchange(desk: ConsentDesk, form: URLSearchParams): IssuedTokens & { accountId: string } {
  const taken = desk.takeCode({
    provider: 'tiktok',
    code: form.get('code') ?? '',
    clientId: CLIENT_KEY,
    redirectUri: form.get('redirect_uri') ?? '',
  });
  if (taken.state !== 'ok') throw oauthProblem(400, 'invalid_grant', 'Authorization code is invalid or expired.');
  return { ...desk.issue(taken.consent, LIFETIMES), accountId: taken.consent.accountId };
}

function refresh({ sellers }: Outside, form: URLSearchParams): IssuedTokens & { accountId: string } {
  const refreshToken = form.get('refresh_token') ?? '';
  const answer = sellers.refresh({ provider: 'tiktok', refreshToken, clientId: CLIENT_KEY, ...LIFETIMES });
  if (answer.state !== 'ok') throw oauthProblem(400, 'invalid_grant', 'Refresh token is invalid or expired.');
  return { ...answer.tokens, accountId: answer.accountId };
}

function requireApp(form: URLSearchParams): void {
  if (form.get('client_key') === CLIENT_KEY && form.get('client_secret') === CLIENT_SECRET) return;
  throw oauthProblem(401, 'invalid_client', 'Client key or secret is incorrect.');
}

function toReply(outside: Outside, tokens: IssuedTokens & { accountId: string }): unknown {
  return {
    access_token: tokens.accessToken,
    expires_in: secondsUntil(outside, tokens.expiresAtMs),
    open_id: tokens.accountId,
    refresh_expires_in: secondsUntil(outside, tokens.refreshExpiresAtMs),
    refresh_token: tokens.refreshToken,
    scope: tokens.scopes.join(','),
    token_type: 'Bearer',
  };
}
