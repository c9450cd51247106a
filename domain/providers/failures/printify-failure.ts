import type { HttpReply } from '#infra/http/client.js';
import type { ProviderFailure } from '#infra/http/provider-failure.js';
import { looseBody } from '#infra/http/reply-parser.js';
import { type Finding, found, quoted, type RefusalContext, refusal } from './refusal-sentences.js';

/** Printify names no wait: the first one, milliseconds; whoever is refused again waits longer by itself. */
const FIRST_WAIT_MS = 2_000;

/** What Printify says: {status, code, message, errors: {reason, code}}, or {error, error_description} from its token endpoint. */
interface PrintifyWords {
  readonly code: number;
  readonly message: string;
  /** Sometimes JSON in a text. */
  readonly reason: string;
  readonly error: string;
}

/** Printify's refusals; its own codes go before the status (developers.printify.com, 2026-07: "codes may change"). */
export function printifyFailure(reply: HttpReply, retryAfterMs: number | undefined): ProviderFailure {
  const context: RefusalContext = { name: 'Printify', provider: 'printify', retryAfterMs, reply };
  const words = readWords(looseBody(reply.text));
  const finding = findingOfCode(words) ?? findingOfStatus(reply.status, words);
  return finding ? found(context, finding) : refusal(context, words.reason || words.message || words.error);
}

function findingOfCode(words: PrintifyWords): Finding | undefined {
  if (words.error === 'invalid_grant') return RECONNECT;
  switch (words.code) {
    case 8103:
      return addressFinding(words.reason);
    case 8201:
      return uploadFinding(words.reason);
    case 8203:
      return {
        kind: 'bad-request',
        code: 'IMAGE_TOO_SMALL',
        action: 'edit:design',
        message:
          'Printify says that the artwork is too small for this print area: upload a larger picture, or choose a smaller product.',
      };
    case 10300:
      return {
        kind: 'unavailable',
        code: 'IMAGE_UNREACHABLE',
        action: 'settings:printify',
        message:
          'Printify could not fetch the picture from our address: PUBLIC_URL must be reachable from the internet. It is tried again.',
      };
    default:
      return undefined;
  }
}

const RECONNECT: Finding = {
  kind: 'unauthorised',
  code: 'RECONNECT',
  message: 'The Printify token has expired or was taken back: paste a new one, or reconnect Printify.',
};

function findingOfStatus(status: number, { message, reason }: PrintifyWords): Finding | undefined {
  const says = quoted(reason || message);
  switch (status) {
    case 401:
      return RECONNECT;
    case 402:
      return {
        kind: 'forbidden',
        code: 'PLAN_LIMIT',
        action: 'upgrade:printify',
        message: 'The Printify plan does not include more of this: upgrade the plan at Printify, then try again.',
      };
    case 403:
      return {
        kind: 'forbidden',
        code: 'PERMISSION_MISSING',
        message: `Printify refused: make a token with all the scopes that are listed, and connect it.${says}`,
      };
    case 404:
      return {
        kind: 'bad-request',
        code: 'NOT_FOUND',
        action: null,
        message: 'Printify does not know this any more: it was deleted there. Create it again.',
      };
    case 413:
      return { ...TOO_LARGE };
    case 429:
      return {
        kind: 'throttled',
        retryAfterMs: FIRST_WAIT_MS,
        message: 'Printify asks us to slow down; it goes on by itself when the wait is over.',
      };
    default:
      return /locked/i.test(`${reason} ${message}`) && status < 500 ? LOCKED : refusedBy(status, says);
  }
}

const TOO_LARGE: Finding = {
  kind: 'bad-request',
  code: 'IMAGE_TOO_LARGE',
  action: 'edit:design',
  message: 'Printify says that the picture file is too large: use a PNG of at most 100 MB.',
};
const LOCKED: Finding = {
  kind: 'bad-request',
  code: 'LOCKED',
  action: null,
  message:
    'Printify is publishing this product and has locked it: unlock it at Printify, or wait until publishing ends.',
};

function refusedBy(status: number, says: string): Finding | undefined {
  if (status !== 400 && status !== 422) return undefined;
  const message = `Printify refuses these data.${says} Change them and try again.`;
  return { kind: 'bad-request', code: 'FIELD_REFUSED', message };
}

/** {"zip": ["The zip field is required."]} names the first field. */
function addressFinding(reason: string): Finding {
  const faults = looseBody(reason);
  const [field] = Object.keys(faults);
  const [says] = Object.values(faults).flat();
  const message = `Printify refuses the delivery address.${quoted(says)} Correct it in the order and send it again.`;
  return { kind: 'bad-request', code: 'ADDRESS_INVALID', action: 'edit:address', field, message };
}

function uploadFinding(reason: string): Finding {
  if (/file\.size\.limit/.test(reason)) return { ...TOO_LARGE };
  if (/wrong\.format/.test(reason)) {
    const message = 'Printify does not take this kind of file: use PNG or JPEG.';
    return { kind: 'bad-request', code: 'IMAGE_FORMAT', action: 'edit:design', message };
  }
  const message = `Printify could not take the picture.${quoted(reason)} Upload another file.`;
  return { kind: 'bad-request', code: 'FIELD_REFUSED', action: 'edit:design', message };
}

function readWords(body: Record<string, unknown>): PrintifyWords {
  const errors = (body['errors'] ?? {}) as { reason?: unknown; code?: unknown };
  const codes = [body['code'], errors.code].filter((code) => typeof code === 'number');
  return {
    code: codes.find((code) => code >= 1000) ?? 0,
    message: textOf(body['message']) || textOf(body['error_description']),
    reason: textOf(errors.reason),
    error: textOf(body['error']),
  };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
