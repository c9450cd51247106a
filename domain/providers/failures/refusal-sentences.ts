import type { HttpReply } from '#infra/http/client.js';
import {
  ProviderFailure,
  type ProviderFailureDetails,
  type ProviderFailureKind,
} from '#infra/http/provider-failure.js';

/** What a status means where the provider says nothing more precise (docs/guides/providers.md). */
export function kindOfStatus(status: number): ProviderFailureKind {
  if (status === 401) return 'unauthorised';
  if (status === 402 || status === 403) return 'forbidden';
  if (status === 429) return 'throttled';
  if (status === 408 || status === 409 || status >= 500) return 'unavailable';
  return 'bad-request';
}

/** The part of a sentence that is the provider's own text: one line, short, never more than it may be. */
export function quoted(text: unknown): string {
  const line = typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';
  return line === '' ? '' : ` It says: "${line.slice(0, 140)}".`;
}

export interface RefusalContext {
  /** Name for people, e.g. `Etsy`. */
  name: string;
  provider: string;
  retryAfterMs: number | undefined;
  reply: HttpReply;
}

/** What a mapping knows of a refusal. */
export type Finding = Pick<ProviderFailureDetails, 'kind' | 'message' | 'code' | 'action' | 'field' | 'retryAfterMs'>;

/** Builds the failure of a refused call: kind, the provider's own words, and what to do. */
export function refusal(context: RefusalContext, says: unknown, kind?: ProviderFailureKind): ProviderFailure {
  const decided = kind ?? kindOfStatus(context.reply.status);
  const message = `${sentenceOf(context, decided)}${quoted(says)}`;
  return found(context, { kind: decided, message, ...(!kind && codeOf(context.reply.status)) });
}

/** The same with a sentence of the provider's own. */
export function refusalWith(context: RefusalContext, kind: ProviderFailureKind, message: string): ProviderFailure {
  return found(context, { kind, message });
}

/** The failure of a refusal that the mapping recognised. */
export function found({ provider, reply, retryAfterMs }: RefusalContext, finding: Finding): ProviderFailure {
  const isWorthWaiting = finding.kind === 'throttled' || finding.kind === 'unavailable';
  return new ProviderFailure({
    provider,
    status: reply.status,
    ...finding,
    retryAfterMs: isWorthWaiting ? (finding.retryAfterMs ?? retryAfterMs) : undefined,
  });
}

/** Codes that a status alone gives. */
function codeOf(status: number): Pick<Finding, 'code'> {
  if (status === 402) return { code: 'PLAN_LIMIT' };
  if (status === 404) return { code: 'NOT_FOUND' };
  return status === 409 ? { code: 'CONFLICT' } : {};
}

function sentenceOf({ name, reply }: RefusalContext, kind: ProviderFailureKind): string {
  const { status } = reply;
  switch (kind) {
    case 'throttled':
      return `${name} asks us to slow down; it goes on by itself when the wait is over.`;
    case 'unauthorised':
      return `${name} does not accept our sign-in: reconnect ${name} or check its keys.`;
    case 'forbidden':
      return `${name} does not allow this with the present plan or permissions: reconnect ${name} with all permissions.`;
    case 'bad-request':
      return status === 404
        ? `${name} does not know what we asked for (404): it may have been deleted there.`
        : `${name} refused the request (${status}); it is left out until it is changed.`;
    default:
      return `${name} has a fault of its own (${status}); the next run tries again.`;
  }
}
