import type { HttpReply } from '#infra/http/client.js';
import type { ProviderFailure, ProviderFailureKind } from '#infra/http/provider-failure.js';
import { looseBody } from '#infra/http/reply-parser.js';
import { kindOfStatus, quoted, refusal, refusalWith } from './refusal-sentences.js';

const HASHTAG_QUOTA_SUBCODE = 2207034;
const THROTTLED_CODES = new Set([4, 17, 32, 613]);
const RECONNECT_CODES = new Set([102, 190]);

interface GraphError {
  type?: unknown;
  code?: unknown;
  error_subcode?: unknown;
  message?: unknown;
  error_user_msg?: unknown;
}

/** The Graph API's {error: {code, error_subcode, …}}: the code decides, because most refusals come with status 400. */
export function instagramFailure(reply: HttpReply, retryAfterMs: number | undefined): ProviderFailure {
  const error = (looseBody(reply.text)['error'] ?? {}) as GraphError;
  const context = { name: 'Instagram', provider: 'instagram', retryAfterMs: retryAfterMs ?? usageWaitMs(reply), reply };
  const code = typeof error.code === 'number' ? error.code : 0;
  if (isHashtagQuota(error)) {
    // Not 'throttled': hashtags asked before can still be read, so only this one is left out.
    const message = 'Instagram: 30 of 30 hashtags of these 7 days are used. New ones are read as older ones drop out.';
    return refusalWith(context, 'bad-request', message);
  }
  const kind = kindOf(reply, code, error.type);
  if (kind === 'unauthorised') {
    const message = `Instagram ended our access: reconnect Instagram.${quoted(error.error_user_msg)}`;
    return refusalWith(context, kind, message);
  }
  return refusal(context, error.error_user_msg ?? error.message, kind);
}

function isHashtagQuota(error: GraphError): boolean {
  return error.code === 18 || error.error_subcode === HASHTAG_QUOTA_SUBCODE;
}

function kindOf(reply: HttpReply, code: number, type: unknown): ProviderFailureKind {
  if (RECONNECT_CODES.has(code)) return 'unauthorised';
  if (THROTTLED_CODES.has(code) || reply.status === 429) return 'throttled';
  if (isPermission(code)) return 'forbidden';
  if (code === 1 || code === 2) return 'unavailable';
  return code === 0 && type === 'OAuthException' ? 'unauthorised' : kindOfStatus(reply.status);
}

function isPermission(code: number): boolean {
  return code === 10 || (code >= 200 && code <= 299);
}

/** estimated_time_to_regain_access (minutes) of X-Business-Use-Case-Usage. */
function usageWaitMs(reply: HttpReply): number | undefined {
  const minutes = /"estimated_time_to_regain_access"\s*:\s*(\d+)/.exec(
    reply.headers['x-business-use-case-usage'] ?? '',
  )?.[1];
  return minutes && Number(minutes) > 0 ? Number(minutes) * 60_000 : undefined;
}
