import type { FastifyReply, FastifyRequest } from 'fastify';
import { ETSY } from '../../world/platforms.js';
import { takeMultipart } from '../multipart.js';
import { type Outside, type ProviderStandIn, queryOf } from '../provider.js';
import { admit, admitKey, admitSeller, type EtsyDesk, type EtsyExchange } from './etsy-access.js';
import { findListings, imagesOf, type ListingOrder, supplyOf, toListing } from './etsy-catalogue.js';
import { serveImages } from './etsy-images.js';
import { serveInventory } from './etsy-inventory-routes.js';
import { etsyBooks, type EtsyListing } from './etsy-listing-records.js';
import { serveListings, withAssociations } from './etsy-listing-routes.js';
import { serveEtsyOauth } from './etsy-oauth.js';
import { refused } from './etsy-problems.js';
import { EtsyOrders } from './etsy-orders.js';
import { serveReceipts } from './etsy-receipt-routes.js';
import { serveShipping } from './etsy-shipping-routes.js';
import { serveShops } from './etsy-shop-routes.js';
import { serveTranslations } from './etsy-translation-routes.js';

const APPLICATION_ID = 1_273_891;
/** The largest picture that is still answered in Etsy's own words rather than by a broken connection. */
const BODY_MOST = 40 * 1024 * 1024;
/** Details of so many listings can be asked for at once. */
const BATCH_MOST = 100;
const MESSAGES: Readonly<Record<number, string>> = {
  400: 'There was a problem with the request data.',
  401: 'invalid_token',
  403: 'You do not have permission to do this.',
  404: 'Resource not found',
  429: 'Exceeded rate limit',
  500: 'Server Error',
};

/** Etsy Open API v3: what all may read with an API key, and what sellers do in their shops with a token. */
export const etsyStandIn: ProviderStandIn = {
  name: 'etsy',
  failure: (status, detail) => ({ error: detail ?? MESSAGES[status] ?? 'Error' }),
  routes(app, outside) {
    const desk: EtsyDesk = { outside, books: etsyBooks(outside.store) };
    takeMultipart(app, BODY_MOST);
    app.get('/v3/application/openapi-ping', (request, reply) => {
      admitKey(outside, { request, reply });
      return reply.send({ application_id: APPLICATION_ID });
    });
    app.get('/v3/application/listings/active', (request, reply) => activeListings(outside, request, reply));
    app.get('/v3/application/listings/batch', (request, reply) => batch(desk, request, reply));
    app.get('/v3/application/listings/:id', (request, reply) => oneListing(desk, request, reply));
    serveEtsyOauth(app, outside);
    serveShops(app, desk);
    serveShipping(app, desk);
    serveListings(app, desk);
    serveImages(app, desk);
    serveInventory(app, desk);
    serveTranslations(app, desk);
    serveReceipts(app, desk);
    new EtsyOrders(outside).playDeliveries();
  },
};

function activeListings(outside: Outside, request: FastifyRequest, reply: FastifyReply): unknown {
  const nowMs = admitKey(outside, { request, reply });
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

function oneListing(desk: EtsyDesk, request: FastifyRequest, reply: FastifyReply): unknown {
  const { id } = request.params as { id: string };
  if (!/^[1-9]\d{0,15}$/.test(id)) throw refused(400, 'Expected int value for listing_id');
  const own = desk.books.listings.get(id);
  if (own) return reply.send(ownListing(desk, { request, reply }, own));
  const { nowMs } = admit(desk, { request, reply });
  const { world, origin } = desk.outside;
  const post = world.post(ETSY, id, nowMs);
  if (!post) throw refused(404, `Resource not found: ${id}`);
  const includes = (queryOf(request).get('includes') ?? '').split(',');
  const images = includes.includes('Images') ? { images: imagesOf(post, origin()) } : {};
  return reply.send({ ...toListing(post, origin()), ...images });
}

/** What is not active is seen by its seller alone. */
function ownListing(desk: EtsyDesk, exchange: EtsyExchange, listing: EtsyListing): unknown {
  if (listing.state === 'active') return withAssociations(admit(desk, exchange), listing);
  const call = admitSeller(desk, exchange, 'listings_r');
  if (call.userId !== listing.userId) throw refused(404, `Resource not found: ${listing.listingId}`);
  return withAssociations(call, listing);
}

function batch(desk: EtsyDesk, request: FastifyRequest, reply: FastifyReply): unknown {
  const call = admit(desk, { request, reply });
  const ids = (call.query.get('listing_ids') ?? '').split(',').filter((id) => id !== '');
  if (ids.length === 0) throw refused(400, 'Expected value for listing_ids');
  if (ids.length > BATCH_MOST) throw refused(400, `Invalid value for listing_ids: at most ${BATCH_MOST} ids`);
  const { world, origin } = desk.outside;
  const results = ids.flatMap((id) => {
    const own = desk.books.listings.get(id);
    if (own) return [withAssociations(call, own)];
    const post = /^[1-9]\d{0,15}$/.test(id) ? world.post(ETSY, id, call.nowMs) : undefined;
    return post ? [toListing(post, origin())] : [];
  });
  return reply.send({ count: results.length, results });
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
