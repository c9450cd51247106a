import type { HttpReply } from '#infra/http/client.js';
import type { ProviderFailure } from '#infra/http/provider-failure.js';
import { looseBody } from '#infra/http/reply-parser.js';
import { type RefusalContext, refusal, refusalWith } from '../provider-errors.js';

/**
 * Etsy's three forms of refusal: {error}, {error, error_description} and a bare array of {path, type, message}
 * (github.com/etsy/open-api issues 557, 622).
 */
export function etsyFailure(reply: HttpReply, retryAfterMs: number | undefined): ProviderFailure {
  const context: RefusalContext = { name: 'Etsy', provider: 'etsy', retryAfterMs, reply };
  const says = sentenceOf(looseBody(reply.text));
  if (reply.status === 401 || (reply.status === 403 && /shared secret|api key/i.test(says))) {
    const message = 'Etsy does not accept the API key: check ETSY_KEYSTRING and ETSY_SHARED_SECRET.';
    return refusalWith(context, reply.status === 401 ? 'unauthorised' : 'forbidden', message);
  }
  return refusal(context, says);
}

function sentenceOf(body: Record<string, unknown>): string {
  if (Array.isArray(body)) return body.map(fieldFault).join('; ');
  return [body['error'], body['error_description']].filter((part) => typeof part === 'string').join(': ');
}

function fieldFault(entry: unknown): string {
  const { path, message } = (entry ?? {}) as { path?: unknown; message?: unknown };
  return `${typeof path === 'string' ? path : ''} ${typeof message === 'string' ? message : ''}`.trim();
}
