import type { Actor } from '#domain/accounts/actor.js';
import type { Domain } from '#domain/create-domain.js';
import type { RequestIdempotency } from './idempotency/request-idempotency.js';
import type { Loaders } from './loaders.js';
import type { OperationCost } from './pipeline/operation-cost.js';

/** Sets and clears the session cookie; only HTTP has one to give. */
export interface SessionCookie {
  set(token: string, expiresAt: Date): void;
  clear(): void;
}

/** What a resolver may know about the call it serves. One a request; one an event on streams. */
export interface ApiContext {
  readonly requestId: string;
  readonly actor: Actor;
  readonly loaders: Loaders;
  /** For subscriptions, whose sources type-graphql asks for outside of any resolver instance. */
  readonly domain: Domain;
  /** Points of the running operation; filled in by the pipeline before it runs. */
  readonly cost: OperationCost;
  /** Makes a repeat of a mutation harmless. */
  readonly idempotency: RequestIdempotency;
  /** Absent on sockets. */
  readonly sessionCookie: SessionCookie | undefined;
  /** Bytes of the request's body; 0 where the socket has limits of its own. */
  readonly bodyBytes: number;
  /** Address of the caller, for limits on signing in. */
  readonly ip: string;
  readonly userAgent: string;
  /** Cursor of the last event a server-sent stream got, from Last-Event-ID. */
  readonly lastEventId: string | undefined;
}
