import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hashText } from '../../world/random.js';
import { pageTokens } from '../page-token.js';
import {
  basicOf,
  bearerOf,
  formOf,
  type Outside,
  ProviderProblem,
  type ProviderStandIn,
  queryOf,
} from '../provider.js';
import { spend } from '../rate-limit.js';
import { countBuckets, type Granularity, GRANULARITIES } from './x-counts.js';
import { serveXOauth } from './x-oauth.js';
import { invalidRequest, xFailure } from './x-problems.js';
import { keywordsOfQuery } from './x-query.js';
import { searchPosts, toXPost } from './x-search.js';
import { trendList } from './x-trends.js';
import { readWindow } from './x-window.js';

const WELL_KNOWN_TOKEN = 'sandbox-x-bearer-token';
const WELL_KNOWN_APP = ['sandbox-x-api-key', 'sandbox-x-api-secret'];
const WINDOW_MS = 15 * 60_000;
/** Requests of an app in 15 minutes (docs.x.com, rate limits; the figure for trends is not published). */
const LIMITS = { counts: 300, search: 450, trends: 75 };
const QUERY_LENGTH = 512;

/** X API v2: trends by place, recent counts, recent search, app-only tokens. */
export const xStandIn: ProviderStandIn = {
  name: 'x',
  failure: xFailure,
  routes(app, outside) {
    app.post('/oauth2/token', (request, reply) => reply.send(appToken(outside, request)));
    serveXOauth(app, outside);
    app.get('/2/trends/by/woeid/:woeid', (request, reply) => trends(outside, request, reply));
    app.get('/2/tweets/counts/recent', (request, reply) => counts(outside, request, reply));
    app.get('/2/tweets/search/recent', (request, reply) => search(outside, request, reply));
  },
} satisfies ProviderStandIn & { routes(app: FastifyInstance, outside: Outside): void };

/** App-only tokens do not change until they are revoked: the same app gets the same one. */
function appToken(outside: Outside, request: FastifyRequest): unknown {
  const app = basicOf(request);
  if (app?.[0] !== WELL_KNOWN_APP[0] || app?.[1] !== WELL_KNOWN_APP[1]) {
    const problem = { code: 99, message: 'Unable to verify your credentials', label: 'authenticity_token_error' };
    throw new ProviderProblem(403, { errors: [problem] });
  }
  if (formOf(request).get('grant_type') !== 'client_credentials') {
    throw new ProviderProblem(400, { errors: [{ code: 170, message: 'Missing required parameter: grant_type' }] });
  }
  const token = `AAAAAAAAAAAAAAAAAAAAA${hashText(outside.state.seed, 'x').toString(36)}`;
  outside.state.grantToken(token, { provider: 'x', expiresAtMs: Number.MAX_SAFE_INTEGER, scope: 'app' });
  return { token_type: 'bearer', access_token: token };
}

/** Checks the token, then the limit; every answer after that carries the limit's headers. */
function admit(outside: Outside, { request, reply }: Exchange, budget: keyof typeof LIMITS): number {
  const nowMs = outside.clock.now().getTime();
  const token = bearerOf(request);
  if (token !== WELL_KNOWN_TOKEN && !outside.state.token(token, 'x', nowMs)) {
    throw new ProviderProblem(401, xFailure(401));
  }
  const reading = spend(outside, `x:${budget}`, { limit: LIMITS[budget], windowMs: WINDOW_MS });
  reply.headers({
    'x-rate-limit-limit': String(reading.limit),
    'x-rate-limit-remaining': String(reading.remaining),
    'x-rate-limit-reset': String(Math.ceil(reading.resetMs / 1000)),
  });
  if (reading.isOver) throw new ProviderProblem(429, xFailure(429));
  return nowMs;
}

interface Exchange {
  request: FastifyRequest;
  reply: FastifyReply;
}

function trends(outside: Outside, request: FastifyRequest, reply: FastifyReply): unknown {
  const nowMs = admit(outside, { request, reply }, 'trends');
  const query = queryOf(request);
  const { woeid } = request.params as { woeid: string };
  if (!/^\d{1,10}$/.test(woeid))
    throw invalidRequest('woeid', woeid, `The \`woeid\` query parameter value [${woeid}] is not valid`);
  const max = readCount(query, 'max_trends', { least: 1, most: 50, usual: 20 });
  const fields = new Set((query.get('trend.fields') ?? 'trend_name').split(','));
  for (const field of fields) {
    if (!['trend_name', 'tweet_count'].includes(field)) {
      throw invalidRequest(
        'trend.fields',
        field,
        `The \`trend.fields\` query parameter value [${field}] is not one of [trend_name,tweet_count]`,
      );
    }
  }
  const data = trendList(outside, Number(woeid), nowMs)
    .slice(0, max)
    .map(({ name, count }) => ({
      trend_name: name,
      ...(fields.has('tweet_count') && count !== undefined ? { tweet_count: count } : {}),
    }));
  return reply.send({ data });
}

function counts(outside: Outside, request: FastifyRequest, reply: FastifyReply): unknown {
  const nowMs = admit(outside, { request, reply }, 'counts');
  const query = queryOf(request);
  const text = readQueryText(query);
  const granularity = query.get('granularity') ?? 'hour';
  if (!(granularity in GRANULARITIES)) {
    throw invalidRequest(
      'granularity',
      granularity,
      `The \`granularity\` query parameter value [${granularity}] is not one of [minute,hour,day]`,
    );
  }
  const window = { ...readWindow(query, nowMs), stepMs: GRANULARITIES[granularity as Granularity] };
  const buckets = countBuckets(outside.world, keywordsOfQuery(outside.world, text), window);
  const total = buckets.reduce((sum, { count }) => sum + count, 0);
  return reply.send({
    data: buckets.map(({ startMs, endMs, count }) => ({
      start: new Date(startMs).toISOString(),
      end: new Date(endMs).toISOString(),
      tweet_count: count,
      post_count: count,
    })),
    meta: { total_tweet_count: total, total_post_count: total },
  });
}

function search(outside: Outside, request: FastifyRequest, reply: FastifyReply): unknown {
  const nowMs = admit(outside, { request, reply }, 'search');
  const query = queryOf(request);
  const text = readQueryText(query);
  const maxResults = readCount(query, 'max_results', { least: 10, most: 100, usual: 10 });
  const sort = query.get('sort_order') ?? 'recency';
  if (sort !== 'recency' && sort !== 'relevancy') {
    throw invalidRequest(
      'sort_order',
      sort,
      `The \`sort_order\` query parameter value [${sort}] is not one of [recency,relevancy]`,
    );
  }
  const page = searchPosts(outside.world, keywordsOfQuery(outside.world, text), {
    ...readWindow(query, nowMs),
    maxResults,
    sort,
    beforeId: readPageToken(query),
  });
  const fields = new Set(`${query.get('tweet.fields') ?? ''},${query.get('post.fields') ?? ''}`.split(','));
  if (page.posts.length === 0) return reply.send({ meta: { result_count: 0 } });
  const ids = page.posts.map(({ id }) => BigInt(id)).sort((left, right) => (left < right ? -1 : 1));
  return reply.send({
    data: page.posts.map((post) => toXPost(post, fields)),
    meta: {
      newest_id: String(ids.at(-1)),
      oldest_id: String(ids[0]),
      result_count: page.posts.length,
      ...(page.nextToken ? { next_token: page.nextToken } : {}),
    },
  });
}

function readQueryText(query: URLSearchParams): string {
  const text = query.get('query') ?? '';
  if (text === '') throw invalidRequest('query', '', 'The `query` query parameter can not be empty');
  if (text.length > QUERY_LENGTH)
    throw invalidRequest(
      'query',
      text,
      `The \`query\` query parameter size [${text.length}] is longer than [${QUERY_LENGTH}]`,
    );
  return text;
}

function readCount(
  query: URLSearchParams,
  name: string,
  range: { least: number; most: number; usual: number },
): number {
  const text = query.get(name);
  if (text === null) return range.usual;
  const count = Number(text);
  if (Number.isInteger(count) && count >= range.least && count <= range.most) return count;
  throw invalidRequest(
    name,
    text,
    `The \`${name}\` query parameter value [${text}] is not between ${range.least} and ${range.most}`,
  );
}

function readPageToken(query: URLSearchParams): bigint | undefined {
  const token = query.get('next_token') ?? query.get('pagination_token');
  if (token === null) return undefined;
  const id = pageTokens.decode(token);
  if (id === undefined || !/^\d{1,19}$/.test(id))
    throw invalidRequest('next_token', token, 'The `next_token` query parameter value is not valid');
  return BigInt(id);
}
