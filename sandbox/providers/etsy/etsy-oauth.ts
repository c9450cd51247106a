import type { FastifyInstance, FastifyRequest } from 'fastify';
import { ConsentDesk, secondsUntil } from '../consent/consent-desk.js';
import { serveConsent } from '../consent/consent-page.js';
import { formOf, type Outside, ProviderProblem } from '../provider.js';
import { ETSY_SCOPES } from '../ready-sellers.js';
import type { IssuedTokens } from '../seller-accounts.js';

const CLIENT = 'sandbox-etsy-keystring';
/** As Etsy publishes them: an hour, and 90 days. */
const LIFETIMES = { accessSeconds: 3600, refreshSeconds: 90 * 86_400 };

/** Etsy's consent page and token endpoint (developers.etsy.com, essentials/authentication). */
export function serveEtsyOauth(app: FastifyInstance, outside: Outside): void {
  const desk = new ConsentDesk(outside);
  serveConsent(
    app,
    { outside, desk },
    {
      provider: 'etsy',
      name: 'Etsy',
      path: '/oauth/connect',
      clientId: CLIENT,
      parameters: { client: 'client_id', redirect: 'redirect_uri' },
      wantsPkce: true,
      scopes: ETSY_SCOPES,
      codeSeconds: 300,
    },
  );
  app.post('/v3/public/oauth/token', (request, reply) => reply.send(token(outside, desk, request)));
}

function token(outside: Outside, desk: ConsentDesk, request: FastifyRequest): unknown {
  const form = formOf(request);
  if (form.get('client_id') !== CLIENT) throw refused('invalid_client', 'API key not found or not active');
  switch (form.get('grant_type')) {
    case 'authorization_code':
      return reply(outside, exchange(desk, form));
    case 'refresh_token':
      return reply(outside, refresh(outside, form));
    default:
      throw refused('unsupported_grant_type', 'The grant_type is not supported.');
  }
}

function exchange(desk: ConsentDesk, form: URLSearchParams): IssuedTokens {
  const taken = desk.takeCode({
    provider: 'etsy',
    code: form.get('code') ?? '',
    clientId: CLIENT,
    redirectUri: form.get('redirect_uri') ?? '',
    verifier: form.get('code_verifier') ?? '',
  });
  if (taken.state === 'wrong-verifier') throw refused('invalid_grant', 'code_verifier is invalid');
  if (taken.state !== 'ok') throw refused('invalid_grant', 'code is invalid or has expired');
  return desk.issue(taken.consent, LIFETIMES);
}

function refresh({ sellers }: Outside, form: URLSearchParams): IssuedTokens {
  const refreshToken = form.get('refresh_token') ?? '';
  const refreshed = sellers.refresh({ provider: 'etsy', refreshToken, clientId: CLIENT, ...LIFETIMES });
  if (refreshed.state === 'expired') throw refused('invalid_grant', 'refresh token has expired');
  if (refreshed.state !== 'ok') throw refused('invalid_grant', 'refresh_token is invalid');
  return refreshed.tokens;
}

function reply(outside: Outside, { accessToken, refreshToken, expiresAtMs }: IssuedTokens): unknown {
  return {
    access_token: accessToken,
    token_type: 'Bearer',
    expires_in: secondsUntil(outside, expiresAtMs),
    refresh_token: refreshToken,
  };
}

function refused(error: string, description: string): ProviderProblem {
  return new ProviderProblem(400, { error, error_description: description });
}
