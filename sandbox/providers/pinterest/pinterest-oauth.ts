import type { FastifyInstance } from 'fastify';
import { ConsentDesk, secondsUntil } from '../consent/consent-desk.js';
import { serveConsent } from '../consent/consent-page.js';
import type { Outside } from '../provider.js';
import type { IssuedTokens } from '../seller-accounts.js';

const CLIENT_ID = 'sandbox-pinterest-client-id';
/** As reported: 30 days, and 60 that every refresh renews. */
const LIFETIMES = { accessSeconds: 30 * 86_400, refreshSeconds: 60 * 86_400 };

/** Pinterest's consent page. */
export function servePinterestConsent(app: FastifyInstance, outside: Outside): ConsentDesk {
  const desk = new ConsentDesk(outside);
  serveConsent(
    app,
    { outside, desk },
    {
      provider: 'pinterest',
      name: 'Pinterest',
      path: '/oauth/',
      clientId: CLIENT_ID,
      parameters: { client: 'client_id', redirect: 'redirect_uri' },
      wantsPkce: false,
      scopes: ['user_accounts:read', 'boards:read', 'pins:read', 'pins:write'],
      codeSeconds: 600,
    },
  );
  return desk;
}

/** Tokens of a person, by code or refresh token; undefined when it is neither of theirs. */
export function personToken(outside: Outside, desk: ConsentDesk, form: URLSearchParams): unknown {
  const type = form.get('grant_type');
  if (type === 'authorization_code') {
    const redirectUri = form.get('redirect_uri') ?? '';
    const taken = desk.takeCode({
      provider: 'pinterest',
      code: form.get('code') ?? '',
      clientId: CLIENT_ID,
      redirectUri,
    });
    return taken.state === 'ok' ? toReply(outside, type, desk.issue(taken.consent, LIFETIMES)) : undefined;
  }
  if (type !== 'refresh_token') return undefined;
  const refreshToken = form.get('refresh_token') ?? '';
  const answer = outside.sellers.refresh({ provider: 'pinterest', refreshToken, clientId: CLIENT_ID, ...LIFETIMES });
  return answer.state === 'ok' ? toReply(outside, type, answer.tokens) : undefined;
}

function toReply(outside: Outside, type: string, tokens: IssuedTokens): unknown {
  const refreshSeconds = secondsUntil(outside, tokens.refreshExpiresAtMs);
  return {
    access_token: tokens.accessToken,
    refresh_token: tokens.refreshToken,
    response_type: type,
    token_type: 'bearer',
    expires_in: secondsUntil(outside, tokens.expiresAtMs),
    refresh_token_expires_in: refreshSeconds,
    refresh_token_expires_at: Math.floor((tokens.refreshExpiresAtMs ?? 0) / 1000),
    scope: tokens.scopes.join(','),
  };
}
