import type { HttpReply } from '#infra/http/client.js';
import type { ProviderFailure } from '#infra/http/provider-failure.js';
import { looseBody } from '#infra/http/reply-parser.js';
import { type Finding, found, quoted, type RefusalContext, refusal } from './refusal-sentences.js';

interface OpenAiWords {
  readonly code: string;
  readonly type: string;
  readonly message: string;
  readonly param: string | undefined;
}

const CREDIT_CODES = new Set(['insufficient_quota', 'credit_balance_exhausted', 'billing_hard_limit_reached']);
const BUSY_CODES = new Set(['slow_down', 'server_is_overloaded']);
const PROMPT_CODES = new Set(['moderation_blocked', 'content_policy_violation']);
const UNIT_MS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** OpenAI's {error: {message, type, param, code}}: a 429 may be pace, which passes, or money, which does not. */
export function openAiFailure(reply: HttpReply, retryAfterMs: number | undefined): ProviderFailure {
  const waitMs = retryAfterMs ?? resetMsOf(reply);
  const context: RefusalContext = { name: 'OpenAI', provider: 'openai', retryAfterMs: waitMs, reply };
  const words = readWords(looseBody(reply.text));
  const finding = findingOfCode(words) ?? findingOfStatus(reply.status, words);
  return finding ? found(context, finding) : refusal(context, words.message);
}

function findingOfCode({ code, type, message, param }: OpenAiWords): Finding | undefined {
  if (CREDIT_CODES.has(code) || CREDIT_CODES.has(type)) {
    return {
      kind: 'forbidden',
      code: 'CREDIT_USED_UP',
      action: 'upgrade:openai',
      message: 'The credit at OpenAI is used up: add credit there, or go on with our own engine.',
    };
  }
  if (PROMPT_CODES.has(code) || type === 'image_generation_user_error') {
    return {
      kind: 'bad-request',
      code: 'PROMPT_REFUSED',
      action: 'edit:prompt',
      field: 'prompt',
      message: "OpenAI's safety system refused this prompt: change the words and try again.",
    };
  }
  if (BUSY_CODES.has(code)) {
    return { kind: 'unavailable', message: 'OpenAI is overloaded; it is tried again by itself.' };
  }
  if (code === 'model_not_found') {
    const says = `OpenAI does not offer this model to your key.${quoted(message)} Use a key with access to it.`;
    return { kind: 'forbidden', code: 'PERMISSION_MISSING', field: param, message: says };
  }
  return undefined;
}

function findingOfStatus(status: number, { message }: OpenAiWords): Finding | undefined {
  switch (status) {
    case 401:
      return {
        kind: 'unauthorised',
        code: 'KEY_REFUSED',
        message: 'OpenAI does not accept the key: paste a valid one in the connections.',
      };
    case 403:
      return /country|region|territory/i.test(message)
        ? {
            kind: 'forbidden',
            code: 'COUNTRY_REFUSED',
            action: null,
            message: 'OpenAI does not serve the country this server is in: go on with our own engine.',
          }
        : {
            kind: 'forbidden',
            code: 'PERMISSION_MISSING',
            message: 'The OpenAI key may not do this: make one with access to responses and images, and connect it.',
          };
    case 429:
      return { kind: 'throttled', message: 'OpenAI asks us to slow down; it goes on by itself when the wait is over.' };
    default:
      return undefined;
  }
}

/** `x-ratelimit-reset-requests: 6m0s`: of what is used up, the longest. */
function resetMsOf({ headers, status }: HttpReply): number | undefined {
  if (status !== 429) return undefined;
  const waits = (['requests', 'tokens'] as const)
    .filter((kind) => Number(headers[`x-ratelimit-remaining-${kind}`] ?? '1') <= 0)
    .map((kind) => durationMs(headers[`x-ratelimit-reset-${kind}`] ?? ''));
  return waits.length > 0 ? Math.max(...waits) : undefined;
}

function durationMs(text: string): number {
  const parts = [...text.matchAll(/([\d.]+)(ms|[smhd])/g)];
  return parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * UNIT_MS[unit!]!, 0);
}

function readWords(body: Record<string, unknown>): OpenAiWords {
  const { code, type, message, param } = (body['error'] ?? {}) as Record<string, unknown>;
  return { code: textOf(code), type: textOf(type), message: textOf(message), param: textOf(param) || undefined };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
