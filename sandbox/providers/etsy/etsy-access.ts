import type { FastifyReply, FastifyRequest } from 'fastify';
import { formOf, type Outside, queryOf } from '../provider.js';
import { spend } from '../rate-limit.js';
import { type EtsyBooks } from './etsy-listing-records.js';
import { refused, refusedToken } from './etsy-problems.js';
import type { EtsyShop } from './etsy-shop-records.js';

const KEYSTRING = 'sandbox-etsy-keystring';
const SECRET = 'sandbox-etsy-shared-secret';
/** The example figures of Etsy's page on rate limits. */
const PER_SECOND = 150;
const PER_DAY = 100_000;

/** What every route of a seller works with. */
export interface EtsyDesk {
  readonly outside: Outside;
  readonly books: EtsyBooks;
}

export interface EtsyExchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** An admitted request. */
export interface EtsyCall extends EtsyExchange {
  readonly desk: EtsyDesk;
  readonly nowMs: number;
  readonly query: URLSearchParams;
  readonly form: URLSearchParams;
}

export interface SellerCall extends EtsyCall {
  readonly userId: number;
}

export interface ShopCall extends SellerCall {
  readonly shop: EtsyShop;
}

/** `x-api-key` is keystring:secret since 2026-02-09; the limits are tested per second first, then per day. */
export function admitKey(outside: Outside, { request, reply }: EtsyExchange): number {
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
  const wait = second.isOver ? '1' : String(Math.ceil((day.resetMs - nowMs) / 1000));
  if (second.isOver || day.isOver) throw refused(429, 'Exceeded rate limit', { 'retry-after': wait });
  return nowMs;
}

export function admit(desk: EtsyDesk, exchange: EtsyExchange): EtsyCall {
  const nowMs = admitKey(desk.outside, exchange);
  return { ...exchange, desk, nowMs, query: queryOf(exchange.request), form: formOf(exchange.request) };
}

/** A request in a seller's name: `Authorization: Bearer <user_id>.<token>` with the scope that the operation needs. */
export function admitSeller(desk: EtsyDesk, exchange: EtsyExchange, scope: string | null): SellerCall {
  const call = admit(desk, exchange);
  const header = exchange.request.headers.authorization;
  if (header === undefined) throw refused(401, 'This method requires an OAuth token: Authorization header is missing');
  const token = /^Bearer (\d+\.\S+)$/i.exec(header)?.[1];
  const found = desk.outside.sellers.findToken('etsy', token);
  if (found.state === 'expired') throw refusedToken('access token is expired');
  if (found.state !== 'active') throw refusedToken('access token is not valid');
  if (scope !== null && !found.grant.scopes.includes(scope)) {
    throw refused(403, `Insufficient scope: this method requires ${scope}`);
  }
  return { ...call, userId: Number(found.grant.accountId) };
}

/** A request about a shop of the seller's own. */
export function admitOwner(desk: EtsyDesk, exchange: EtsyExchange, scope: string): ShopCall {
  const call = admitSeller(desk, exchange, scope);
  const shop = shopOf(desk, exchange.request);
  if (shop.userId !== call.userId) throw refused(403, `User ${call.userId} does not own shop ${shop.shopId}`);
  return { ...call, shop };
}

/** The shop that the path names. */
export function shopOf({ books }: EtsyDesk, request: FastifyRequest): EtsyShop {
  const shopId = idOf(request, 'shop_id');
  const shop = books.shops.get(shopId);
  if (!shop) throw refused(404, `Shop with ID ${shopId} could not be found`);
  return shop;
}

/** A number in the path. */
export function idOf(request: FastifyRequest, name: string): number {
  const text = (request.params as Record<string, string>)[name] ?? '';
  if (!/^[1-9]\d{0,15}$/.test(text)) throw refused(400, `Expected int value for '${name}' (got: ${text})`);
  return Number(text);
}
