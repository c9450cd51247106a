import type { FastifyReply, FastifyRequest } from 'fastify';
import { ETSY } from '../../world/platforms.js';
import { type Outside, ProviderProblem, type ProviderStandIn, queryOf } from '../provider.js';
import { spend } from '../rate-limit.js';
import { findListings, imagesOf, type ListingOrder, supplyOf, toListing } from './etsy-catalogue.js';

const KEYSTRING = 'sandbox-etsy-keystring';
const SECRET = 'sandbox-etsy-shared-secret';
const APPLICATION_ID = 1_273_891;
/** The example figures of Etsy's page on rate limits. */
const PER_SECOND = 150;
const PER_DAY = 100_000;
const MESSAGES: Readonly<Record<number, string>> = {
  400: 'There was a problem with the request data.',
  401: 'invalid_token',
  403: 'You do not have permission to do this.',
  404: 'Resource not found',
  429: 'Exceeded rate limit',
  500: 'Server Error',
};

/** Etsy Open API v3, the part that needs only an API key: ping, active listings, one listing. */
export const etsyStandIn: ProviderStandIn = {
  name: 'etsy',
  failure: (status, detail) => ({ error: detail ?? MESSAGES[status] ?? 'Error' }),
  routes(app, outside) {
    app.get('/v3/application/openapi-ping', (request, reply) => {
      admit(outside, request, reply);
      return reply.send({ application_id: APPLICATION_ID });
    });
    app.get('/v3/application/listings/active', (request, reply) => activeListings(outside, request, reply));
    app.get('/v3/application/listings/:id', (request, reply) => oneListing(outside, request, reply));
  },
};

/** `x-api-key` is keystring:secret since 2026-02-09; the limits are tested per second first, then per day. */
function admit(outside: Outside, request: FastifyRequest, reply: FastifyReply): number {
  const key = request.headers['x-api-key'];
  if (typeof key !== 'string' || key === '') throw refused(401, 'Missing x-api-key header or client_id');
  const [keystring, secret] = key.split(':');
  if (keystring !== KEYSTRING) throw refused(401, 'API key not found or not active');
  if (secret === undefined) throw refused(403, 'Shared secret is required in x-api-key header.');
  if (secret !== SECRET) throw refused(403, 'Incorrect shared secret for API key.');
  const nowMs = outside.clock.now().getTime();
  const second = spend(outside, 'etsy:second', { limit: PER_SECOND, windowMs: 1000 });
  const day = spend(outside, 'etsy:day', { limit: PER_DAY, windowMs: 86_400_000 });
  reply.headers({
    'x-limit-per-second': String(PER_SECOND),
    'x-remaining-this-second': String(second.remaining),
    'x-limit-per-day': String(PER_DAY),
    'x-remaining-today': String(day.remaining),
  });
  if (second.isOver) throw refused(429, MESSAGES[429]!, { 'retry-after': '1' });
  if (day.isOver)
    throw refused(429, MESSAGES[429]!, { 'retry-after': String(Math.ceil((day.resetMs - nowMs) / 1000)) });
  return nowMs;
}

function refused(status: number, error: string, headers: Record<string, string> = {}): ProviderProblem {
  return new ProviderProblem(status, { error }, headers);
}

function activeListings(outside: Outside, request: FastifyRequest, reply: FastifyReply): unknown {
  const nowMs = admit(outside, request, reply);
  const query = queryOf(request);
  const limit = readNumber(query, 'limit', { least: 1, most: 100, usual: 25 });
  const offset = readNumber(query, 'offset', { least: 0, most: 12_000, usual: 0 });
  const minPrice = readNumber(query, 'min_price', { least: 0, most: Infinity, usual: 0 });
  const maxPrice = readNumber(query, 'max_price', { least: 0, most: Infinity, usual: Infinity });
  const order = readChoice(query, 'sort_on', ['created', 'price', 'updated', 'score']) as ListingOrder;
  const direction = readChoice(query, 'sort_order', ['desc', 'descending', 'down', 'asc', 'ascending', 'up']);
  const keyword = outside.world.find(query.get('keywords') ?? outside.world.keywords[0]!.text);
  if (!keyword) return reply.send({ count: 0, results: [] });
  const isAscending = ['asc', 'ascending', 'up'].includes(direction);
  const found = findListings(outside.world, keyword, {
    nowMs,
    end: offset + limit,
    order,
    isAscending,
    minPrice,
    maxPrice,
  });
  return reply.send({
    count: Math.max(found.length, supplyOf(outside.world, keyword, nowMs)),
    results: found.slice(offset, offset + limit).map((post) => toListing(post, outside.origin())),
  });
}

function oneListing(outside: Outside, request: FastifyRequest, reply: FastifyReply): unknown {
  const nowMs = admit(outside, request, reply);
  const { id } = request.params as { id: string };
  if (!/^[1-9]\d{0,15}$/.test(id)) throw refused(400, 'Expected int value for listing_id');
  const post = outside.world.post(ETSY, id, nowMs);
  if (!post) throw refused(404, `Resource not found: ${id}`);
  const includes = (queryOf(request).get('includes') ?? '').split(',');
  const images = includes.includes('Images') ? { images: imagesOf(post, outside.origin()) } : {};
  return reply.send({ ...toListing(post, outside.origin()), ...images });
}

function readNumber(
  query: URLSearchParams,
  name: string,
  range: { least: number; most: number; usual: number },
): number {
  const text = query.get(name);
  if (text === null || text === '') return range.usual;
  const value = Number(text);
  const mustBeWhole = range.most !== Infinity;
  if (Number.isNaN(value) || (mustBeWhole && !Number.isInteger(value))) {
    throw refused(400, `Expected int value for ${name}`);
  }
  if (value < range.least) throw refused(400, `Invalid value for ${name}: must be at least ${range.least}`);
  if (value > range.most) throw refused(400, `Invalid value for ${name}: must be at most ${range.most}`);
  return value;
}

function readChoice(query: URLSearchParams, name: string, choices: readonly string[]): string {
  const value = query.get(name) ?? choices[0]!;
  if (choices.includes(value)) return value;
  throw refused(400, `Invalid value for ${name}: must be one of ${choices.join(', ')}`);
}
