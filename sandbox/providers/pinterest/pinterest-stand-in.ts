import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  basicOf,
  bearerOf,
  formOf,
  type Outside,
  ProviderProblem,
  type ProviderStandIn,
  queryOf,
} from '../provider.js';
import { grantOf } from '../consent/account-tokens.js';
import type { ConsentDesk } from '../consent/consent-desk.js';
import { spend } from '../rate-limit.js';
import { personToken, servePinterestConsent } from './pinterest-oauth.js';
import { knowsRegion, TREND_TYPES, trendingKeywords, type TrendType } from './pinterest-trends.js';

const CLIENT = 'sandbox-pinterest-client-id:sandbox-pinterest-client-secret';
const WELL_KNOWN_REFRESH = 'sandbox-pinterest-refresh-token';
const DAY_S = 86_400;
const ACCESS_S = 30 * DAY_S;
const REFRESH_S = 60 * DAY_S;
const SCOPE = 'user_accounts:read';
/** Trial access. */
const PER_DAY = 1000;
const INTERESTS =
  'animals,architecture,art,beauty,childrens_fashion,design,diy_and_crafts,education,electronics,entertainment,event_planning,finance,food_and_drinks,gardening,health,home_decor,mens_fashion,parenting,quotes,sport,travel,vehicles,wedding,womens_fashion'.split(
    ',',
  );
const MESSAGES: Readonly<Record<number, readonly [code: number, message: string]>> = {
  400: [400, 'Invalid trending keywords request parameters'],
  401: [2, 'Authentication failed.'],
  403: [403, 'Not authorized to access the user account.'],
  404: [404, 'Not found.'],
  429: [8, 'You have exceeded your rate limit. Try again later.'],
  500: [500, 'Unexpected error.'],
};

/** Pinterest API v5: tokens, the account, trending keywords. */
export const pinterestStandIn: ProviderStandIn = {
  name: 'pinterest',
  failure(status, detail) {
    const [code, message] = MESSAGES[status] ?? [status, 'Unexpected error.'];
    return { code, message: detail ?? message };
  },
  routes(app, outside) {
    const desk = servePinterestConsent(app, outside);
    app.post('/v5/oauth/token', (request, reply) => reply.send(grant(outside, desk, request)));
    app.get('/v5/user_account', (request, reply) => {
      admit(outside, request, reply);
      const { accountId } = grantOf(outside, 'pinterest', request) ?? {};
      const person = accountId === undefined ? undefined : outside.sellers.find('pinterest', accountId);
      return reply.send({ ...ACCOUNT, ...(person && { id: person.accountId, username: person.name }) });
    });
    app.get('/v5/trends/keywords/:region/top/:type', (request, reply) => trends(outside, request, reply));
  },
};

const ACCOUNT = {
  account_type: 'BUSINESS',
  id: '278313612114631175',
  username: 'sandbox_shop',
  business_name: 'Sandbox Shop',
  website_url: '',
  profile_image: '',
  about: '',
  pin_count: 339,
  board_count: 14,
  follower_count: 1042,
  following_count: 347,
  monthly_views: 16_300,
};

function problem(status: number, message?: string): ProviderProblem {
  return new ProviderProblem(status, pinterestStandIn.failure(status, message));
}

/**
 * client_credentials and refresh_token. The specification gives trends to user tokens alone; here a client token may read
 * them too, so that the product has trends before anybody connects an account.
 */
function grant(outside: Outside, desk: ConsentDesk, request: FastifyRequest): unknown {
  if (basicOf(request)?.join(':') !== CLIENT) throw problem(401);
  const form = formOf(request);
  const type = form.get('grant_type');
  const ofPerson = personToken(outside, desk, form);
  if (ofPerson !== undefined) return ofPerson;
  if (type === 'authorization_code') throw problem(400, 'Invalid or expired authorization code.');
  const nowMs = outside.clock.now().getTime();
  if (type === 'client_credentials') {
    if (!form.get('scope')) throw problem(400, 'Missing required parameter: scope');
    return { ...accessToken(outside, nowMs), response_type: 'client_credentials', scope: form.get('scope') };
  }
  if (type !== 'refresh_token') throw problem(400, 'Invalid request body: grant_type is not supported here');
  return wellKnownToken(outside, form, nowMs);
}

/** Of a connection that is there before anybody consents. */
function wellKnownToken(outside: Outside, form: URLSearchParams, nowMs: number): unknown {
  const refresh = form.get('refresh_token') ?? '';
  if (refresh !== WELL_KNOWN_REFRESH && !outside.state.token(refresh, 'pinterest-refresh', nowMs)) throw problem(401);
  const refreshToken = `pinr_${randomBytes(24).toString('hex')}`;
  const expiresAtMs = nowMs + REFRESH_S * 1000;
  outside.state.grantToken(refreshToken, { provider: 'pinterest-refresh', expiresAtMs, scope: SCOPE });
  return {
    ...accessToken(outside, nowMs),
    response_type: 'refresh_token',
    refresh_token: refreshToken,
    refresh_token_expires_in: REFRESH_S,
    refresh_token_expires_at: Math.floor(expiresAtMs / 1000),
  };
}

function accessToken(outside: Outside, nowMs: number) {
  const token = `pina_${randomBytes(24).toString('hex')}`;
  outside.state.grantToken(token, { provider: 'pinterest', expiresAtMs: nowMs + ACCESS_S * 1000, scope: SCOPE });
  return { access_token: token, token_type: 'bearer', expires_in: ACCESS_S, scope: SCOPE };
}

function admit(outside: Outside, request: FastifyRequest, reply: FastifyReply): number {
  const nowMs = outside.clock.now().getTime();
  const isGranted = grantOf(outside, 'pinterest', request) !== undefined;
  if (!isGranted && !outside.state.token(bearerOf(request), 'pinterest', nowMs)) throw problem(401);
  const reading = spend(outside, 'pinterest:day', { limit: PER_DAY, windowMs: DAY_S * 1000 });
  const resetS = Math.ceil((reading.resetMs - nowMs) / 1000);
  reply.headers({
    'x-ratelimit-limit': String(PER_DAY),
    'x-ratelimit-remaining': String(reading.remaining),
    'x-ratelimit-reset': String(resetS),
  });
  if (reading.isOver) throw problem(429);
  return nowMs;
}

function trends(outside: Outside, request: FastifyRequest, reply: FastifyReply): unknown {
  const nowMs = admit(outside, request, reply);
  const { region, type } = request.params as { region: string; type: string };
  const query = queryOf(request);
  const limit = Number(query.get('limit') ?? 50);
  const interests = readList(query, 'interests');
  const keywords = readList(query, 'include_keywords');
  const isValid =
    knowsRegion(region) &&
    TREND_TYPES.includes(type as TrendType) &&
    Number.isInteger(limit) &&
    limit >= 1 &&
    limit <= 50 &&
    keywords.length <= 50 &&
    keywords.every((keyword) => keyword.length <= 100) &&
    interests.every((interest) => INTERESTS.includes(interest));
  if (!isValid) throw problem(400);
  const isNormalisedTogether = query.get('normalize_against_group') === 'true';
  const asked = { region, type: type as TrendType, interests, keywords, limit, isNormalisedTogether, nowMs };
  return reply.send({ trends: trendingKeywords(outside.world, asked) });
}

/** A list as repeated parameters or as one with commas. */
function readList(query: URLSearchParams, name: string): string[] {
  return query
    .getAll(name)
    .flatMap((text) => text.split(','))
    .filter((text) => text !== '');
}
