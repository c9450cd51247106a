import type { FastifyInstance } from 'fastify';
import { grantOf } from '../consent/account-tokens.js';
import { ConsentDesk, secondsUntil } from '../consent/consent-desk.js';
import { serveConsent } from '../consent/consent-page.js';
import { type Outside, ProviderProblem } from '../provider.js';
import { graphProblem, instagramFailure } from './instagram-problems.js';

const APP_ID = 'sandbox-instagram-app-id';
/** A short token of about an hour, and a long one of about 60 days. */
const SHORT_SECONDS = 5_400;
const LONG_SECONDS = 5_183_944;

/** Facebook Login's dialog, and the end of all permissions. */
export function serveInstagramConsent(app: FastifyInstance, outside: Outside): ConsentDesk {
  const desk = new ConsentDesk(outside);
  serveConsent(
    app,
    { outside, desk },
    {
      provider: 'instagram',
      name: 'Instagram',
      path: '/v25.0/dialog/oauth',
      clientId: APP_ID,
      parameters: { client: 'client_id', redirect: 'redirect_uri' },
      wantsPkce: false,
      scopes: ['instagram_basic', 'pages_show_list', 'pages_read_engagement', 'business_management'],
      codeSeconds: 600,
    },
  );
  app.delete('/:version(^v\\d{1,2}\\.0$)/me/permissions', (request, reply) => {
    const grant = grantOf(outside, 'instagram', request);
    if (!grant) throw new ProviderProblem(401, instagramFailure(401));
    outside.sellers.revokeAll('instagram', grant.accountId);
    return reply.send({ success: true });
  });
  return desk;
}

/** A token of a person by their code, or a longer one for it; undefined when it is neither. */
export function personToken(outside: Outside, desk: ConsentDesk, query: URLSearchParams): unknown {
  if (query.has('code')) {
    const redirectUri = query.get('redirect_uri') ?? '';
    const taken = desk.takeCode({ provider: 'instagram', code: query.get('code')!, clientId: APP_ID, redirectUri });
    if (taken.state !== 'ok')
      throw graphProblem({ message: 'This authorization code has been used or expired.', code: 100 });
    return toReply(outside, desk.issue(taken.consent, { accessSeconds: SHORT_SECONDS }));
  }
  const found = outside.sellers.findToken('instagram', query.get('fb_exchange_token') ?? undefined);
  if (found.state !== 'active') return undefined;
  const { accountId, scopes, clientId } = found.grant;
  const order = { provider: 'instagram' as const, accountId, scopes, clientId, accessSeconds: LONG_SECONDS };
  return toReply(outside, outside.sellers.issueTokens(order));
}

function toReply(outside: Outside, tokens: { accessToken: string; expiresAtMs: number | null }): unknown {
  const { accessToken, expiresAtMs } = tokens;
  return { access_token: accessToken, token_type: 'bearer', expires_in: secondsUntil(outside, expiresAtMs) };
}
