import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { bearerOf, type Outside, ProviderProblem, type ProviderStandIn, queryOf } from '../provider.js';
import { grantOf } from '../consent/account-tokens.js';
import type { ConsentDesk } from '../consent/consent-desk.js';
import { spend } from '../rate-limit.js';
import { hashtagId, keywordOfHashtagId, MEDIA_FIELDS, mediaOf, toMedia } from './instagram-media.js';
import { personToken, serveInstagramConsent } from './instagram-oauth.js';
import { graphProblem, HASHTAG_QUOTA, instagramFailure, NO_HASHTAG } from './instagram-problems.js';

const APP_ID = 'sandbox-instagram-app-id';
const APP_SECRET = 'sandbox-instagram-app-secret';
const WELL_KNOWN_USER_TOKEN = 'sandbox-instagram-user-token';
const ACCOUNT = '17841405309211844';
const TOKEN_S = 5_183_944;
const HASHTAGS_A_WEEK = 30;
const CALLS_AN_HOUR = 200;

/** Instagram hashtag search on the Graph API (Facebook Login path). */
export const instagramStandIn: ProviderStandIn = {
  name: 'instagram',
  failure: instagramFailure,
  routes(app, outside) {
    const v = '/:version(^v\\d{1,2}\\.0$)';
    const desk = serveInstagramConsent(app, outside);
    app.get(`${v}/oauth/access_token`, (request, reply) => reply.send(exchangeToken(outside, desk, request)));
    app.get(`${v}/me/accounts`, (request, reply) => pages(outside, request, reply));
    app.get(`${v}/ig_hashtag_search`, (request, reply) => hashtagSearch(outside, request, reply));
    app.get(`${v}/:id/recently_searched_hashtags`, (request, reply) => recentlySearched(outside, request, reply));
    app.get(`${v}/:id/recent_media`, (request, reply) => media(outside, { request, reply }, 'recent'));
    app.get(`${v}/:id/top_media`, (request, reply) => media(outside, { request, reply }, 'top'));
    app.get(`${v}/:id`, (request, reply) => hashtag(outside, request, reply));
  },
};

/** fb_exchange_token: a user token for one of about 60 days. client_credentials: an app token, which may not search. */
function exchangeToken(outside: Outside, desk: ConsentDesk, request: FastifyRequest): unknown {
  const query = queryOf(request);
  if (query.get('client_id') !== APP_ID || query.get('client_secret') !== APP_SECRET) {
    throw graphProblem({ message: 'Error validating client secret.', code: 1 });
  }
  const type = query.get('grant_type');
  if (type === 'client_credentials') return { access_token: `${APP_ID}|${APP_SECRET}`, token_type: 'bearer' };
  const ofPerson = personToken(outside, desk, query);
  if (ofPerson !== undefined) return ofPerson;
  const nowMs = outside.clock.now().getTime();
  const given = query.get('fb_exchange_token') ?? undefined;
  const isKnown = given === WELL_KNOWN_USER_TOKEN || outside.state.token(given, 'instagram', nowMs);
  if (type !== 'fb_exchange_token' || !isKnown) {
    throw graphProblem({
      message: 'Error validating access token: the session is invalid.',
      code: 190,
      error_subcode: 463,
    });
  }
  const token = `EAAD${randomBytes(24).toString('hex')}`;
  outside.state.grantToken(token, {
    provider: 'instagram',
    expiresAtMs: nowMs + TOKEN_S * 1000,
    scope: 'instagram_basic',
  });
  return { access_token: token, token_type: 'bearer', expires_in: TOKEN_S };
}

function admit(outside: Outside, request: FastifyRequest, reply: FastifyReply): number {
  const nowMs = outside.clock.now().getTime();
  const token = bearerOf(request) ?? queryOf(request).get('access_token') ?? undefined;
  if (token === `${APP_ID}|${APP_SECRET}`) throw new ProviderProblem(400, instagramFailure(403));
  const isKnown = token === WELL_KNOWN_USER_TOKEN || outside.state.token(token, 'instagram', nowMs);
  if (!isKnown && !grantOf(outside, 'instagram', request)) {
    throw new ProviderProblem(token === undefined ? 400 : 401, instagramFailure(401));
  }
  const reading = spend(outside, 'instagram:hour', { limit: CALLS_AN_HOUR, windowMs: 3_600_000 });
  const percent = Math.min(100, Math.round((100 * (CALLS_AN_HOUR - reading.remaining)) / CALLS_AN_HOUR));
  const usage = { call_count: percent, total_time: Math.ceil(percent / 3), total_cputime: Math.ceil(percent / 4) };
  const regainMinutes = reading.isOver ? Math.ceil((reading.resetMs - nowMs) / 60_000) : 0;
  const business = { type: 'instagram', ...usage, estimated_time_to_regain_access: regainMinutes };
  reply.headers({
    'x-app-usage': JSON.stringify(usage),
    'x-business-use-case-usage': JSON.stringify({ [ACCOUNT]: [business] }),
  });
  if (reading.isOver) throw new ProviderProblem(403, instagramFailure(429));
  return nowMs;
}

function pages(outside: Outside, request: FastifyRequest, reply: FastifyReply): unknown {
  admit(outside, request, reply);
  const fields = (queryOf(request).get('fields') ?? 'id,name').split(',');
  const { accountId = ACCOUNT } = grantOf(outside, 'instagram', request) ?? {};
  const page = {
    id: '104200000000001',
    name: outside.sellers.find('instagram', accountId)?.name ?? 'Sandbox Shop',
    ...(fields.includes('instagram_business_account') ? { instagram_business_account: { id: accountId } } : {}),
  };
  return reply.send({ data: [page] });
}

/** Spends one of the account's 30 hashtags of seven days; one that was asked for within them is free. */
function hashtagSearch(outside: Outside, request: FastifyRequest, reply: FastifyReply): unknown {
  const nowMs = admit(outside, request, reply);
  const query = queryOf(request);
  const account = readAccount(query.get('user_id'));
  const tag = (query.get('q') ?? '').toLowerCase();
  if (!/^[\p{L}\p{N}_]+$/u.test(tag)) throw graphProblem({ message: '(#100) Invalid parameter: q', code: 100 });
  const keyword = outside.world.find(tag);
  if (!keyword) throw graphProblem(NO_HASHTAG);
  const spent = outside.state.hashtagsOf(account, nowMs);
  if (!spent.includes(keyword.tag) && spent.length >= HASHTAGS_A_WEEK) throw graphProblem(HASHTAG_QUOTA);
  outside.state.spendHashtag(account, keyword.tag, nowMs);
  return reply.send({ data: [{ id: hashtagId(keyword) }] });
}

function hashtag(outside: Outside, request: FastifyRequest, reply: FastifyReply): unknown {
  admit(outside, request, reply);
  const { id } = request.params as { id: string };
  const keyword = keywordOfHashtagId(outside.world, id);
  if (!keyword) throw new ProviderProblem(404, instagramFailure(404));
  const fields = (queryOf(request).get('fields') ?? 'id').split(',');
  return reply.send({ id, ...(fields.includes('name') ? { name: keyword.tag } : {}) });
}

function recentlySearched(outside: Outside, request: FastifyRequest, reply: FastifyReply): unknown {
  const nowMs = admit(outside, request, reply);
  const { id } = request.params as { id: string };
  const limit = Number(queryOf(request).get('limit') ?? 25);
  if (!Number.isInteger(limit) || limit < 1 || limit > HASHTAGS_A_WEEK)
    throw new ProviderProblem(400, instagramFailure(400));
  const keywords = outside.state.hashtagsOf(readAccount(id), nowMs).map((tag) => outside.world.find(tag));
  const known = keywords.filter((keyword) => keyword !== undefined).slice(0, limit);
  return reply.send({ data: known.map((keyword) => ({ id: hashtagId(keyword) })) });
}

interface Exchange {
  request: FastifyRequest;
  reply: FastifyReply;
}

function media(outside: Outside, { request, reply }: Exchange, kind: 'recent' | 'top'): unknown {
  const nowMs = admit(outside, request, reply);
  const query = queryOf(request);
  readAccount(query.get('user_id'));
  const { id } = request.params as { id: string };
  const keyword = keywordOfHashtagId(outside.world, id);
  if (!keyword) throw new ProviderProblem(400, instagramFailure(404));
  const fields = (query.get('fields') ?? 'id').split(',');
  const unknown = fields.find((field) => !MEDIA_FIELDS.includes(field));
  if (unknown) throw graphProblem({ message: `(#100) Tried accessing nonexisting field (${unknown})`, code: 100 });
  const limit = Number(query.get('limit') ?? 25);
  if (!Number.isInteger(limit) || limit < 1 || limit > 50) throw new ProviderProblem(400, instagramFailure(400));
  const place = readCursor(query.get('after'), nowMs);
  const posts = mediaOf(outside.world, keyword, { kind, nowMs: place.asOfMs });
  const end = place.offset + limit;
  const data = posts.slice(place.offset, end).map((post) => toMedia(post, fields, outside.origin()));
  if (data.length === 0) return reply.send({ data });
  const after = Buffer.from(`${place.asOfMs}:${end}`).toString('base64url');
  query.set('after', after);
  query.delete('access_token');
  const path = request.url.split('?')[0]!;
  const next = end < posts.length ? { next: `${outside.origin()}${path}?${query.toString()}` } : {};
  return reply.send({ data, paging: { cursors: { after }, ...next } });
}

/** A cursor remembers when the first page was read, so that new media do not shift the following pages. */
function readCursor(after: string | null, nowMs: number): { asOfMs: number; offset: number } {
  if (after === null) return { asOfMs: nowMs, offset: 0 };
  const [, asOf, offset] = /^(\d{12,14}):(\d{1,5})$/.exec(Buffer.from(after, 'base64url').toString()) ?? [];
  if (asOf === undefined || Number(asOf) > nowMs) throw graphProblem({ message: '(#100) Invalid cursor', code: 100 });
  return { asOfMs: Number(asOf), offset: Number(offset) };
}

function readAccount(id: string | null): string {
  if (id === ACCOUNT) return id;
  throw graphProblem(
    { message: '(#10) The user is not an Instagram Business account that this token may use', code: 10 },
    403,
  );
}
