import { randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { bearerOf, formOf, type Outside, ProviderProblem, type ProviderStandIn, queryOf } from '../provider.js';
import { spend } from '../rate-limit.js';
import { creativeCentre } from './creative-centre.js';
import { type Condition, faultOfQuery, keywordsOfConditions } from './tiktok-query.js';
import { serveTiktokOauth, userToken } from './tiktok-oauth.js';
import { logId, oauthProblem, tiktokFailure, tiktokProblem } from './tiktok-problems.js';
import { toVideo, VIDEO_FIELDS, videosOf, writeJson } from './tiktok-videos.js';

const CLIENT_KEY = 'sandbox-tiktok-client-key';
const CLIENT_SECRET = 'sandbox-tiktok-client-secret';
const TOKEN_S = 7200;
const DAY_MS = 86_400_000;
/** Reset at midnight UTC. */
const REQUESTS_A_DAY = 1000;
const LONGEST_DAYS = 30;

/** TikTok's Research API as published: client tokens and the video query. */
export const tiktokStandIn: ProviderStandIn = {
  name: 'tiktok',
  failure: tiktokFailure,
  routes(app, outside) {
    const unofficial = '/creative_radar_api/v1/popular_trend/hashtag/list';
    app.get(unofficial, (request, reply) => creativeCentre(outside, request, reply));
    const desk = serveTiktokOauth(app, outside);
    for (const slash of ['', '/']) {
      app.post(`/v2/oauth/token${slash}`, (request, reply) =>
        reply.send(userToken(outside, desk, request) ?? clientToken(outside, request)),
      );
      app.post(`/v2/research/video/query${slash}`, (request, reply) => videoQuery(outside, request, reply));
    }
  },
};

function clientToken(outside: Outside, request: FastifyRequest): unknown {
  const form = formOf(request);
  if (form.get('grant_type') !== 'client_credentials') {
    throw oauthProblem(400, 'unsupported_grant_type', 'The grant type is not supported.');
  }
  if (form.get('client_key') !== CLIENT_KEY || form.get('client_secret') !== CLIENT_SECRET) {
    throw oauthProblem(401, 'invalid_client', 'Client key or secret is incorrect.');
  }
  const token = `clt.${randomBytes(24).toString('hex')}`;
  const expiresAtMs = outside.clock.now().getTime() + TOKEN_S * 1000;
  outside.state.grantToken(token, { provider: 'tiktok', expiresAtMs, scope: 'research.data.basic' });
  return { access_token: token, expires_in: TOKEN_S, token_type: 'Bearer' };
}

interface VideoRequest {
  query: Record<string, Condition[]>;
  fromMs: number;
  toMs: number;
  max: number;
  cursor: number;
}

function videoQuery(outside: Outside, request: FastifyRequest, reply: FastifyReply): unknown {
  const nowMs = outside.clock.now().getTime();
  if (!outside.state.token(bearerOf(request), 'tiktok', nowMs)) throw tiktokProblem(401);
  if (spend(outside, 'tiktok:day', { limit: REQUESTS_A_DAY, windowMs: DAY_MS }).isOver) throw tiktokProblem(429);
  const fields = readFields(request);
  const asked = readBody(request.body, nowMs);
  const searchId = (request.body as { search_id?: unknown }).search_id;
  const asOfMs = searchId === undefined ? nowMs : readSearchId(searchId, nowMs);
  const keywords = keywordsOfConditions(outside.world, asked.query);
  const found = videosOf(outside.world, keywords, { fromMs: asked.fromMs, nowMs: Math.min(asOfMs, asked.toMs - 1) });
  // Videos that were deleted since are left out of a page, so that it may be shorter than asked for while more follows.
  const end = asked.cursor + Math.max(1, asked.max - (found.length > asked.cursor + asked.max ? asked.cursor % 3 : 0));
  const data = {
    videos: found.slice(asked.cursor, end).map((post) => toVideo(post, fields)),
    cursor: Math.min(end, found.length),
    has_more: end < found.length,
    search_id: `7${String(asOfMs).padStart(18, '0')}`,
  };
  reply.type('application/json; charset=utf-8');
  return reply.send(writeJson({ data, error: { code: 'ok', message: '', log_id: logId() } }));
}

function readFields(request: FastifyRequest): ReadonlySet<string> {
  const fields = (queryOf(request).get('fields') ?? '').split(',').filter((field) => field !== '');
  if (fields.length === 0) throw tiktokProblem(400, 'The fields parameter is required.');
  const unknown = fields.find((field) => !VIDEO_FIELDS.includes(field));
  if (unknown) throw tiktokProblem(400, `Fields ${unknown} is not valid.`);
  return new Set(fields);
}

function readBody(body: unknown, nowMs: number): VideoRequest {
  if (typeof body !== 'object' || body === null || body instanceof URLSearchParams) throw tiktokProblem(400);
  const { query, start_date, end_date, max_count = 20, cursor = 0 } = body as Record<string, unknown>;
  const fault = faultOfQuery(query);
  if (fault) throw tiktokProblem(400, `Invalid query: ${fault}.`);
  if (!isWhole(max_count, 1, 100)) throw tiktokProblem(400, 'The max_count must be between 1 and 100.');
  if (!isWhole(cursor, 0, 100_000)) throw tiktokProblem(400, 'The cursor is not valid.');
  return {
    query: query as Record<string, Condition[]>,
    ...readDays(start_date, end_date, nowMs),
    max: max_count,
    cursor,
  };
}

function readDays(start: unknown, end: unknown, nowMs: number): { fromMs: number; toMs: number } {
  const fromMs = readDate(start);
  const lastMs = readDate(end);
  if (lastMs < fromMs || lastMs - fromMs > LONGEST_DAYS * DAY_MS) {
    throw tiktokProblem(400, 'The end_date must be no more than 30 days after the start_date.');
  }
  if (fromMs > nowMs) throw tiktokProblem(400, 'The start_date must not be in the future.');
  return { fromMs, toMs: lastMs + DAY_MS };
}

/** The search remembers its moment, so that new videos do not shift its pages. */
function readSearchId(searchId: unknown, nowMs: number): number {
  const asOfMs = typeof searchId === 'string' && /^7\d{18}$/.test(searchId) ? Number(searchId.slice(1)) : NaN;
  if (!(asOfMs <= nowMs)) throw tiktokProblem(400, 'Search Id is invalid or expired.');
  return asOfMs;
}

function readDate(value: unknown): number {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(String(value)) ?? [];
  const ms = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  if (Number.isNaN(ms)) throw new ProviderProblem(400, tiktokFailure(400, 'Dates must be in the form YYYYMMDD.'));
  return ms;
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}
