import type { HttpReply } from '#infra/http/client.js';
import type { ProviderFailure } from '#infra/http/provider-failure.js';
import { looseBody } from '#infra/http/reply-parser.js';
import { found, quoted, type RefusalContext, refusal } from './refusal-sentences.js';

/** What Etsy calls a field, and what sellers call it. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  shipping_profile_id: 'shipping profile',
  readiness_state_id: 'processing profile',
  return_policy_id: 'return policy',
  taxonomy_id: 'category',
  who_made: 'maker',
  when_made: 'date of making',
  production_partner_ids: 'production partner',
  image: 'picture',
  image_ids: 'pictures',
  products: 'variations',
  alt_text: 'alternative text',
};

/** What Etsy says, in whichever of its forms. */
interface EtsyWords {
  /** The whole, in one line. */
  readonly text: string;
  /** `error` alone: in OAuth answers a code. */
  readonly error: string;
  /** The field at fault, when one is named. */
  readonly field: string | undefined;
  /** What is wrong with the field. */
  readonly fault: string;
}

/**
 * Etsy's three forms of refusal: {error}, {error, error_description} and a bare array of {path, type, message}
 * (github.com/etsy/open-api issues 557, 622).
 */
export function etsyFailure(reply: HttpReply, retryAfterMs: number | undefined): ProviderFailure {
  const context: RefusalContext = { name: 'Etsy', provider: 'etsy', retryAfterMs, reply };
  const words = readWords(looseBody(reply.text));
  return (
    signInFailure(context, words) ??
    permissionFailure(context, words) ??
    limitFailure(context) ??
    fieldFailure(context, words) ??
    stateFailure(context, words) ??
    refusal(context, words.text)
  );
}

/** The same for calls with the app's key alone: nobody's token can have ended. */
export function etsyKeyFailure(reply: HttpReply, retryAfterMs: number | undefined): ProviderFailure {
  if (reply.status !== 401) return etsyFailure(reply, retryAfterMs);
  return keyRefused({ name: 'Etsy', provider: 'etsy', retryAfterMs, reply }, 'unauthorised');
}

function keyRefused(context: RefusalContext, kind: 'unauthorised' | 'forbidden'): ProviderFailure {
  const message = 'Etsy does not accept the API key: check ETSY_KEYSTRING and ETSY_SHARED_SECRET.';
  return found(context, { kind, code: 'KEY_REFUSED', action: 'settings:etsy', message });
}

/** Tokens that ended; a 401 without a token in its words is about the app's key. */
function signInFailure(context: RefusalContext, { error, text }: EtsyWords): ProviderFailure | undefined {
  if (error === 'invalid_grant' || /invalid_token|access token|refresh token/i.test(text)) {
    const message = 'Etsy ended our access: reconnect Etsy. Drafts and products stay as they are.';
    return found(context, { kind: 'unauthorised', code: 'RECONNECT', message });
  }
  return context.reply.status === 401 ? keyRefused(context, 'unauthorised') : undefined;
}

function permissionFailure(context: RefusalContext, { error, text }: EtsyWords): ProviderFailure | undefined {
  if (context.reply.status !== 403 && error !== 'insufficient_scope') return undefined;
  if (/shared secret|api key/i.test(text)) return keyRefused(context, 'forbidden');
  const message = `Etsy refused: reconnect Etsy and allow all permissions, with the account that owns the shop.${quoted(text)}`;
  return found(context, { kind: 'forbidden', code: 'PERMISSION_MISSING', message });
}

/** Per second, or the whole day: then `retry-after` may be hours. */
function limitFailure(context: RefusalContext): ProviderFailure | undefined {
  if (context.reply.status !== 429) return undefined;
  const isDay = context.reply.headers['x-remaining-today'] === '0';
  const message = isDay
    ? 'The calls that Etsy grants for a day are used up; it goes on by itself when Etsy allows more.'
    : 'Etsy asks us to slow down; it goes on by itself when the wait is over.';
  return found(context, { kind: 'throttled', message });
}

function fieldFailure(context: RefusalContext, { field, fault }: EtsyWords): ProviderFailure | undefined {
  if (!field || context.reply.status >= 500) return undefined;
  const name = FIELD_NAMES[field] ?? field.replaceAll('_', ' ');
  const message = `Etsy refuses the ${name}: ${fault.replace(/\.$/, '').slice(0, 140)}. Change it and try again.`;
  return found(context, { kind: 'bad-request', code: 'FIELD_REFUSED', action: `edit:${field}`, field, message });
}

function stateFailure(context: RefusalContext, { text }: EtsyWords): ProviderFailure | undefined {
  if (context.reply.status === 404) {
    const message =
      'Etsy does not know this any more: it was deleted in the shop. Create it again or look in your shop.';
    return found(context, { kind: 'bad-request', code: 'NOT_FOUND', action: null, message });
  }
  if (context.reply.status !== 409) return undefined;
  const message = `Etsy says that this clashes with its present state: look at the listing in your shop, then try again.${quoted(text)}`;
  return found(context, { kind: 'bad-request', code: 'CONFLICT', action: null, message });
}

function readWords(body: Record<string, unknown>): EtsyWords {
  if (Array.isArray(body)) return readFaults(body);
  const error = textOf(body['error']);
  const text = [error, textOf(body['error_description'])].filter(Boolean).join(': ');
  const [, field, fault = ''] = /problem with \/([a-z_]+)[^:]*:\s*(.+)/is.exec(text) ?? [];
  return { text, error, field, fault };
}

function readFaults(faults: readonly unknown[]): EtsyWords {
  const read = faults.map((entry) => {
    const { path, message } = (entry ?? {}) as { path?: unknown; message?: unknown };
    return { field: /[a-z_]+/i.exec(textOf(path))?.[0], fault: textOf(message) };
  });
  const text = read.map(({ field = '', fault }) => `${field} ${fault}`.trim()).join('; ');
  return { text, error: '', field: read[0]?.field, fault: read[0]?.fault ?? '' };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
