import { ProviderFailure, type ProviderFailureKind } from '#infra/http/provider-failure.js';
import type { HttpReply } from '#infra/http/client.js';

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

/** Builds the failure of a refused call: kind, the provider's own words, and what to do. */
export function refusal(context: RefusalContext, says: unknown, kind?: ProviderFailureKind): ProviderFailure {
  const decided = kind ?? kindOfStatus(context.reply.status);
  return refusalWith(context, decided, `${sentenceOf(context, decided)}${quoted(says)}`);
}

/** The same with a sentence of the provider's own. */
export function refusalWith(context: RefusalContext, kind: ProviderFailureKind, message: string): ProviderFailure {
  const { provider, reply } = context;
  const retryAfterMs = kind === 'throttled' || kind === 'unavailable' ? context.retryAfterMs : undefined;
  return new ProviderFailure({ provider, kind, message, retryAfterMs, status: reply.status });
}

function sentenceOf({ name, reply }: RefusalContext, kind: ProviderFailureKind): string {
  const { status } = reply;
  switch (kind) {
    case 'throttled':
      return `${name} asks us to slow down; collecting goes on by itself when the wait is over.`;
    case 'unauthorised':
      return `${name} does not accept our sign-in: reconnect ${name} or check its keys.`;
    case 'forbidden':
      return `${name} does not allow this with the present plan or permissions: reconnect ${name} with all permissions.`;
    case 'bad-request':
      return `${name} refused the question (${status}); the keyword is left out.`;
    default:
      return `${name} has a fault of its own (${status}); the next run tries again.`;
  }
}
