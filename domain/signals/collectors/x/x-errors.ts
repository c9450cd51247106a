import type { HttpReply } from '#infra/http/client.js';
import type { ProviderFailure } from '#infra/http/provider-failure.js';
import { looseBody } from '#infra/http/reply-parser.js';
import { refusal, refusalWith } from '../provider-errors.js';

/** X's problem documents: {title, detail, type}. Spent credits and missing enrolment are money, not patience. */
export function xFailure(reply: HttpReply, retryAfterMs: number | undefined): ProviderFailure {
  const context = { name: 'X', provider: 'x', retryAfterMs, reply };
  const { type, title, detail } = looseBody(reply.text);
  const problem = typeof type === 'string' ? (type.split('/').at(-1) ?? '') : '';
  if (problem === 'usage-capped') {
    return refusalWith(context, 'forbidden', 'The X credits are used up: buy credits in the X console.');
  }
  if (problem === 'client-forbidden') {
    const message = 'X does not know this app as enrolled: enrol it in the X console, then collecting goes on.';
    return refusalWith(context, 'forbidden', message);
  }
  if (reply.status === 401) {
    return refusalWith(context, 'unauthorised', 'X does not accept the bearer token: check X_BEARER_TOKEN.');
  }
  return refusal(context, detail ?? title);
}
