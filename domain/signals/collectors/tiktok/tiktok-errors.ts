import type { HttpReply } from '#infra/http/client.js';
import type { ProviderFailure, ProviderFailureKind } from '#infra/http/provider-failure.js';
import { looseBody } from '#infra/http/reply-parser.js';
import { refusal, refusalWith } from '../provider-errors.js';

const KINDS: Readonly<Record<string, ProviderFailureKind>> = {
  access_token_invalid: 'unauthorised',
  scope_not_authorized: 'forbidden',
  scope_permission_missed: 'forbidden',
  rate_limit_exceeded: 'throttled',
  invalid_params: 'bad-request',
  internal_error: 'unavailable',
  invalid_client: 'unauthorised',
};

/** TikTok's {error: {code, message, log_id}} and, from the token endpoint, {error: code, error_description}. */
export function tiktokFailure(reply: HttpReply, retryAfterMs: number | undefined): ProviderFailure {
  const context = { name: 'TikTok', provider: 'tiktok', retryAfterMs, reply };
  const body = looseBody(reply.text);
  const { code, says } = readError(body);
  const kind = KINDS[code];
  if (kind === 'forbidden') {
    const message =
      'TikTok grants its Research API only to approved research projects; this key has no such scope. Import CSV instead.';
    return refusalWith(context, kind, message);
  }
  if (kind === 'unauthorised') {
    const message = 'TikTok does not accept the client key: check TIKTOK_CLIENT_KEY and TIKTOK_CLIENT_SECRET.';
    return refusalWith(context, kind, message);
  }
  return refusal(context, says, kind);
}

function readError(body: Record<string, unknown>): { code: string; says: unknown } {
  const error = body['error'];
  if (typeof error === 'string') return { code: error, says: body['error_description'] };
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return { code: typeof code === 'string' ? code : '', says: message };
}
