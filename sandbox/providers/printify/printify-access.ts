import type { FastifyReply, FastifyRequest } from 'fastify';
import { type z } from 'zod';
import { bearerOf, type Outside } from '../provider.js';
import { spend } from '../rate-limit.js';
import { invalidFields, refusedPlainly } from './printify-problems.js';
import type { PrintifyBooks } from './printify-records.js';
import type { PrintifyShop } from './printify-shop-records.js';

const MINUTE_MS = 60_000;
const LIMITS = {
  all: { limit: 600, windowMs: MINUTE_MS },
  catalog: { limit: 100, windowMs: MINUTE_MS },
  publish: { limit: 200, windowMs: 30 * MINUTE_MS },
};

export interface PrintifyDesk {
  readonly outside: Outside;
  readonly books: PrintifyBooks;
}

export interface PrintifyExchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

export interface PrintifyCall extends PrintifyExchange {
  readonly desk: PrintifyDesk;
  readonly accountId: string;
  readonly nowMs: number;
}

export interface ShopCall extends PrintifyCall {
  readonly shop: PrintifyShop;
}

/** Token, scope, User-Agent and the limits, which are the account's, not the token's. */
export function admit(desk: PrintifyDesk, exchange: PrintifyExchange, scope: string): PrintifyCall {
  const { outside } = desk;
  const { request } = exchange;
  if (!request.headers['user-agent']) throw refusedPlainly(403, 'A User-Agent header is required.');
  const found = outside.sellers.findToken('printify', bearerOf(request));
  if (found.state !== 'active') throw refusedPlainly(401);
  if (!found.grant.scopes.includes(scope)) throw refusedPlainly(403, `This token lacks the scope ${scope}.`);
  const { accountId } = found.grant;
  spendLimit(outside, accountId, 'all');
  if (scope === 'catalog.read' || scope === 'print_providers.read') spendLimit(outside, accountId, 'catalog');
  return { ...exchange, desk, accountId, nowMs: outside.clock.now().getTime() };
}

export function spendLimit(outside: Outside, accountId: string, name: keyof typeof LIMITS): void {
  if (spend(outside, `printify:${name}:${accountId}`, LIMITS[name]).isOver) throw refusedPlainly(429);
}

/** A request about a shop of the account. */
export function admitShop(desk: PrintifyDesk, exchange: PrintifyExchange, scope: string): ShopCall {
  const call = admit(desk, exchange, scope);
  const shop = desk.books.shops.get(paramOf(exchange.request, 'shop_id'));
  if (shop?.accountId !== call.accountId) throw refusedPlainly(404);
  return { ...call, shop };
}

/** A part of the path, without the `.json` that ends it. */
export function paramOf(request: FastifyRequest, name: string): string {
  return (request.params as Record<string, string>)[name] ?? '';
}

/** The body, or a refusal that names each field that cannot be. */
export function readBody<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map((issue) => [issue.path.join('.') || 'body', issue.message] as const);
  throw invalidFields(8150, Object.fromEntries(fields));
}

/** Printify's form of times. */
export function timeText(ms: number): string {
  return `${new Date(ms).toISOString().slice(0, 19).replace('T', ' ')}+00:00`;
}

interface PageOrder<T> {
  items: readonly T[];
  usual: number;
  most: number;
}

/** One page in Printify's form. */
export function pageReply<T>(
  { request, desk }: PrintifyCall,
  { items, usual, most }: PageOrder<T>,
): Record<string, unknown> {
  const url = new URL(request.url, desk.outside.origin());
  const read = (name: string, fallback: number, top: number) => {
    const value = Number(url.searchParams.get(name) ?? fallback);
    if (Number.isInteger(value) && value >= 1 && value <= top) return value;
    throw invalidFields(8150, { [name]: `The ${name} must be between 1 and ${top}.` });
  };
  const perPage = read('limit', usual, most);
  const current = read('page', 1, 1_000_000);
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const start = (current - 1) * perPage;
  const data = items.slice(start, start + perPage);
  const at = (page: number) => (page < 1 || page > last ? null : `/?page=${page}`);
  return {
    current_page: current,
    data,
    first_page_url: '/?page=1',
    from: data.length > 0 ? start + 1 : null,
    last_page: last,
    last_page_url: `/?page=${last}`,
    next_page_url: at(current + 1),
    path: '/',
    per_page: perPage,
    prev_page_url: at(current - 1),
    to: data.length > 0 ? start + data.length : null,
    total: items.length,
  };
}
