import type { HttpReply } from '#infra/http/client.js';
import type { ProviderFailure } from '#infra/http/provider-failure.js';
import { looseBody } from '#infra/http/reply-parser.js';
import { found, refusal } from './refusal-sentences.js';

/**
 * X's problem documents: {title, detail, type}; its token endpoint answers {error, error_description}. Spent credits and
 * missing enrolment are money, not patience.
 */
export function xFailure(reply: HttpReply, retryAfterMs: number | undefined): ProviderFailure {
  const context = { name: 'X', provider: 'x', retryAfterMs, reply };
  const { type, title, detail, error, error_description: description } = looseBody(reply.text);
  const problem = typeof type === 'string' ? (type.split('/').at(-1) ?? '') : '';
  if (problem === 'usage-capped') {
    const message = 'The X credits are used up: buy credits in the X console.';
    return found(context, { kind: 'forbidden', code: 'CREDIT_USED_UP', action: 'upgrade:x', message });
  }
  if (problem === 'client-forbidden') {
    const message = 'X does not know this app as enrolled: enrol it in the X console, then it goes on.';
    return found(context, { kind: 'forbidden', action: 'settings:x', message });
  }
  if (typeof error === 'string' && reply.status < 500) {
    const message = 'X ended our access: reconnect X.';
    return found(context, { kind: 'unauthorised', message });
  }
  if (reply.status === 401) {
    const message = 'X does not accept the token: reconnect X, or check X_BEARER_TOKEN if nobody has connected it.';
    return found(context, { kind: 'unauthorised', message });
  }
  return refusal(context, detail ?? title ?? description);
}
