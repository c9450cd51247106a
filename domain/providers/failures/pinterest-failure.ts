import type { HttpReply } from '#infra/http/client.js';
import type { ProviderFailure } from '#infra/http/provider-failure.js';
import { looseBody } from '#infra/http/reply-parser.js';
import { refusal, refusalWith } from './refusal-sentences.js';

/** Pinterest's {code, message}: 2 = authentication, 8 = over the limit; else the status decides. */
export function pinterestFailure(reply: HttpReply, retryAfterMs: number | undefined): ProviderFailure {
  const context = { name: 'Pinterest', provider: 'pinterest', retryAfterMs, reply };
  const { code, message } = looseBody(reply.text);
  if (code === 2 || reply.status === 401) {
    return refusalWith(context, 'unauthorised', 'Pinterest ended our access: reconnect Pinterest.');
  }
  return refusal(context, message, code === 8 ? 'throttled' : undefined);
}
