import type { FastifyInstance, FastifyRequest } from 'fastify';
import { grantOf } from '../consent/account-tokens.js';
import { ConsentDesk, secondsUntil } from '../consent/consent-desk.js';
import { serveConsent } from '../consent/consent-page.js';
import { basicOf, formOf, type Outside, ProviderProblem } from '../provider.js';
import type { IssuedTokens } from '../seller-accounts.js';
import { xFailure } from './x-problems.js';

const CLIENT = 'sandbox-x-client-id';
const SECRET = 'sandbox-x-client-secret';
const SCOPES = ['tweet.read', 'tweet.write', 'users.read', 'offline.access'];
const ACCESS_SECONDS = 7200;
/** Not published: six months are reported. */
const REFRESH_SECONDS = 180 * 86_400;

/** X's consent page, token endpoint, revocation and the account itself (docs.x.com, OAuth 2.0 with PKCE). */
export function serveXOauth(app: FastifyInstance, outside: Outside): void {
  const desk = new ConsentDesk(outside);
  serveConsent(
    app,
    { outside, desk },
    {
      provider: 'x',
      name: 'X',
      path: '/i/oauth2/authorize',
      clientId: CLIENT,
      parameters: { client: 'client_id', redirect: 'redirect_uri' },
      wantsPkce: true,
      scopes: SCOPES,
      // X: 30 seconds from consent to exchange.
      codeSeconds: 30,
    },
  );
  app.post('/2/oauth2/token', (request, reply) => reply.send(token(outside, desk, request)));
  app.post('/2/oauth2/revoke', (request, reply) => {
    requireClient(request);
    return reply.send({ revoked: outside.sellers.revoke('x', formOf(request).get('token') ?? '') });
  });
  app.get('/2/users/me', (request, reply) => {
    const grant = grantOf(outside, 'x', request);
    if (!grant) throw new ProviderProblem(401, xFailure(401));
    const account = outside.sellers.find('x', grant.accountId);
    return reply.send({ data: { id: grant.accountId, name: account?.name ?? '', username: account?.name ?? '' } });
  });
}

function token(outside: Outside, desk: ConsentDesk, request: FastifyRequest): unknown {
  requireClient(request);
  const form = formOf(request);
  if (form.get('grant_type') === 'refresh_token') {
    const refreshToken = form.get('refresh_token') ?? '';
    const lifetimes = { accessSeconds: ACCESS_SECONDS, refreshSeconds: REFRESH_SECONDS };
    const answer = outside.sellers.refresh({ provider: 'x', refreshToken, clientId: CLIENT, ...lifetimes });
    if (answer.state !== 'ok') throw refused('invalid_request', 'Value passed for the token was invalid.');
    return toReply(outside, answer.tokens);
  }
  const taken = desk.takeCode({
    provider: 'x',
    code: form.get('code') ?? '',
    clientId: CLIENT,
    redirectUri: form.get('redirect_uri') ?? '',
    verifier: form.get('code_verifier') ?? '',
  });
  if (taken.state !== 'ok') {
    throw refused('invalid_request', 'Value passed for the authorization code was invalid.');
  }
  const isLasting = taken.consent.scopes.includes('offline.access');
  const lifetimes = { accessSeconds: ACCESS_SECONDS, ...(isLasting && { refreshSeconds: REFRESH_SECONDS }) };
  return toReply(outside, desk.issue(taken.consent, lifetimes));
}

function requireClient(request: FastifyRequest): void {
  const [id, secret] = basicOf(request) ?? [];
  if (id === CLIENT && secret === SECRET) return;
  throw new ProviderProblem(401, {
    error: 'unauthorized_client',
    error_description: 'Missing valid authorization header',
  });
}

function toReply(outside: Outside, { accessToken, refreshToken, expiresAtMs, scopes }: IssuedTokens): unknown {
  return {
    token_type: 'bearer',
    expires_in: secondsUntil(outside, expiresAtMs),
    access_token: accessToken,
    scope: scopes.join(' '),
    ...(refreshToken && { refresh_token: refreshToken }),
  };
}

function refused(error: string, description: string): ProviderProblem {
  return new ProviderProblem(400, { error, error_description: description });
}
