import type { HttpReply } from '#infra/http/client.js';
import type { ProviderFailure, ProviderFailureKind } from '#infra/http/provider-failure.js';
import { looseBody } from '#infra/http/reply-parser.js';
import { found, refusal, refusalWith } from './refusal-sentences.js';

const KINDS: Readonly<Record<string, ProviderFailureKind>> = {
  access_token_invalid: 'unauthorised',
  scope_not_authorized: 'forbidden',
  scope_permission_missed: 'forbidden',
  rate_limit_exceeded: 'throttled',
  invalid_params: 'bad-request',
  internal_error: 'unavailable',
  invalid_client: 'unauthorised',
  invalid_grant: 'unauthorised',
};

/** TikTok's {error: {code, message, log_id}} and, from the token endpoint, {error: code, error_description}. */
export function tiktokFailure(reply: HttpReply, retryAfterMs: number | undefined): ProviderFailure {
  const context = { name: 'TikTok', provider: 'tiktok', retryAfterMs, reply };
  const body = looseBody(reply.text);
  const { code, says } = readError(body);
  const kind = KINDS[code];
  if (kind === 'forbidden') {
    const message =
      'TikTok has not granted this permission: reconnect TikTok and allow it. Its Research API is for approved research only; import CSV instead.';
    return refusalWith(context, kind, message);
  }
  if (code === 'invalid_client') {
    const message = 'TikTok does not accept the client key: check TIKTOK_CLIENT_KEY and TIKTOK_CLIENT_SECRET.';
    return found(context, { kind: 'unauthorised', code: 'KEY_REFUSED', action: 'settings:tiktok', message });
  }
  if (kind === 'unauthorised') {
    return refusalWith(
      context,
      kind,
      'TikTok ended our access: reconnect TikTok, or check TIKTOK_CLIENT_KEY if nobody has connected it.',
    );
  }
  return refusal(context, says, kind);
}

function readError(body: Record<string, unknown>): { code: string; says: unknown } {
  const error = body['error'];
  if (typeof error === 'string') return { code: error, says: body['error_description'] };
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  return { code: typeof code === 'string' ? code : '', says: message };
}
