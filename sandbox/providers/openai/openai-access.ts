import type { FastifyReply, FastifyRequest } from 'fastify';
import { bearerOf, type Outside } from '../provider.js';
import { spend } from '../rate-limit.js';
import { noQuota, refused } from './openai-problems.js';

const MINUTE_MS = 60_000;
const REQUESTS_A_MINUTE = 500;
const TOKENS_A_MINUTE = 200_000;
const IMAGES_A_MINUTE = 50;
/** Any key of this form is taken, so that every workspace can have its own; with `quota` in it there is no credit left. */
const OWN_KEY = /^sk-sandbox-[\w-]+$/;

export interface OpenaiCall {
  readonly outside: Outside;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly nowMs: number;
  readonly requestId: string;
}

/** Key, limits and the headers of every answer. */
export function admit(outside: Outside, request: FastifyRequest, reply: FastifyReply): OpenaiCall {
  const key = bearerOf(request);
  const requestId = `req_${String(outside.store.table('openai.requests').nextNumber(1)).padStart(8, '0')}`;
  reply.headers({ 'x-request-id': requestId, 'openai-version': '2020-10-01', 'openai-processing-ms': '42' });
  if (key === undefined) throw refusedKey("You didn't provide an API key.", null);
  const isKnown = OWN_KEY.test(key) || outside.sellers.findToken('openai', key).state === 'active';
  if (!isKnown) throw refusedKey(`Incorrect API key provided: ${masked(key)}.`, 'invalid_api_key');
  if (key.includes('quota')) throw noQuota();
  const nowMs = outside.clock.now().getTime();
  const requests = spend(outside, `openai:requests:${key}`, { limit: REQUESTS_A_MINUTE, windowMs: MINUTE_MS });
  const reset = `${Math.max(1, Math.ceil((requests.resetMs - nowMs) / 1000))}s`;
  reply.headers({
    'x-ratelimit-limit-requests': String(REQUESTS_A_MINUTE),
    'x-ratelimit-remaining-requests': String(requests.remaining),
    'x-ratelimit-reset-requests': reset,
    'x-ratelimit-limit-tokens': String(TOKENS_A_MINUTE),
    'x-ratelimit-remaining-tokens': String(
      Math.max(0, TOKENS_A_MINUTE - 400 * (REQUESTS_A_MINUTE - requests.remaining)),
    ),
    'x-ratelimit-reset-tokens': reset,
  });
  if (requests.isOver) throw rateLimit('requests');
  return { outside, request, reply, nowMs, requestId };
}

/** Pictures have a limit of their own. */
export function spendImages({ outside, request }: OpenaiCall, count: number): void {
  const key = bearerOf(request)!;
  for (let n = 0; n < count; n += 1) {
    const reading = spend(outside, `openai:images:${key}`, { limit: IMAGES_A_MINUTE, windowMs: MINUTE_MS });
    if (reading.isOver) throw rateLimit('images');
  }
}

function rateLimit(what: string) {
  return refused(429, { message: `Rate limit reached for ${what}`, type: what, code: 'rate_limit_exceeded' });
}

function refusedKey(message: string, code: string | null) {
  return refused(401, { message, type: 'invalid_request_error', code });
}

function masked(key: string): string {
  return key.length < 12 ? 'sk-***' : `${key.slice(0, 3)}***${key.slice(-4)}`;
}
