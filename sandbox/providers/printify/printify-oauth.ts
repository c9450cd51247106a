import type { FastifyInstance } from 'fastify';
import { ConsentDesk } from '../consent/consent-desk.js';
import { serveConsent } from '../consent/consent-page.js';
import { formOf, type Outside, ProviderProblem } from '../provider.js';
import { PRINTIFY_SCOPES } from '../ready-sellers.js';
import type { IssuedTokens } from '../seller-accounts.js';
import { timeText } from './printify-access.js';

const APP_ID = 'sandbox-printify-app-id';
/** Six hours; how long a refresh token lives is not published. */
const LIFETIMES = { accessSeconds: 6 * 3600, refreshSeconds: 365 * 86_400 };

/** Printify's consent page and token endpoints for platforms (developers.printify.com). */
export function servePrintifyOauth(app: FastifyInstance, outside: Outside): void {
  const desk = new ConsentDesk(outside);
  serveConsent(
    app,
    { outside, desk },
    {
      provider: 'printify',
      name: 'Printify',
      path: '/app/authorize',
      clientId: APP_ID,
      parameters: { client: 'app_id', redirect: 'accept_url', decline: 'decline_url' },
      wantsPkce: false,
      scopes: [],
      givenScopes: PRINTIFY_SCOPES,
      codeSeconds: 600,
    },
  );
  app.post('/v1/app/oauth/tokens', (request, reply) => {
    const form = formOf(request);
    const taken = desk.takeCode({ provider: 'printify', code: form.get('code') ?? '', clientId: idOf(form) });
    if (taken.state !== 'ok') throw refused('invalid_grant', 'The authorization code is invalid or has expired.');
    return reply.send(toReply(desk.issue(taken.consent, LIFETIMES)));
  });
  app.post('/v1/app/oauth/tokens/refresh', (request, reply) => {
    const form = formOf(request);
    const refreshToken = form.get('refresh_token') ?? '';
    const answer = outside.sellers.refresh({ provider: 'printify', refreshToken, clientId: idOf(form), ...LIFETIMES });
    if (answer.state !== 'ok') throw refused('invalid_grant', 'The refresh token is invalid or has expired.');
    return reply.send(toReply(answer.tokens));
  });
}

function idOf(form: URLSearchParams): string {
  if (form.get('app_id') !== APP_ID) throw refused('invalid_client', 'The app_id is unknown.');
  return APP_ID;
}

function toReply({ accessToken, refreshToken, expiresAtMs }: IssuedTokens): unknown {
  return { access_token: accessToken, refresh_token: refreshToken, expire_at: timeText(expiresAtMs ?? 0) };
}

function refused(error: string, description: string): ProviderProblem {
  return new ProviderProblem(400, { error, error_description: description });
}
