import { randomUUID } from 'node:crypto';
import type { Actor } from '#domain/accounts/actor.js';
import type { Domain } from '#domain/create-domain.js';
import type { ApiContext, SessionCookie } from '../context.js';
import { type MarkReplayed, RequestIdempotency } from '../idempotency/request-idempotency.js';
import { createLoaders, type Loaders } from '../loaders.js';
import type { Callers } from './caller.js';
import { OperationCost, type ThrottleMode } from './operation-cost.js';
import type { LeasedBuckets } from './buckets/leased-buckets.js';

/** What a transport knows of a call. */
export interface CallOrigin {
  requestId: string;
  actor: Actor;
  ip: string;
  userAgent: string;
  bodyBytes: number;
  sessionCookie: SessionCookie | undefined;
  lastEventId: string | undefined;
  /** From the header `Idempotency-Key`, where the transport has headers. */
  idempotencyKey?: string | undefined;
  markReplayed?: MarkReplayed;
  /** Whether the answer shall tell where the cost comes from: the header `Cost-Debug`. */
  isCostDebugged?: boolean;
  /** Whether the document is one of our own client's. */
  isOwnDocument?: boolean;
}

export interface ContextFactoryDeps {
  domain: Domain;
  callers: Callers;
  buckets: LeasedBuckets;
  throttle: ThrottleMode;
}

/** Makes the context of an operation, the same whatever brought it. */
export class ContextFactory {
  constructor(private readonly deps: ContextFactoryDeps) {}

  async create(origin: CallOrigin): Promise<ApiContext> {
    const { domain, callers, buckets, throttle } = this.deps;
    const payer = await callers.payerOf(origin.actor, origin.ip, origin.isOwnDocument);
    const cost = new OperationCost(buckets, payer, throttle);
    if (origin.isCostDebugged) cost.debug();
    if (origin.isOwnDocument) cost.liftCap();
    const idempotency = new RequestIdempotency(origin.idempotencyKey, origin.markReplayed);
    let loaders: Loaders | undefined;
    return {
      ...origin,
      actor: withOrigin(origin),
      domain,
      cost,
      idempotency,
      // Compiled operations ask for none.
      get loaders() {
        return (loaders ??= createLoaders(domain, origin.actor));
      },
    };
  }

  /** For the next event of a stream: what was loaded for the last one is old. */
  renew(context: ApiContext): ApiContext {
    return { ...context, loaders: createLoaders(this.deps.domain, context.actor) };
  }
}

/** The audit log tells which request a change came with. */
function withOrigin({ actor, requestId, ip }: CallOrigin): Actor {
  return actor.kind === 'user' || actor.kind === 'key' ? { ...actor, origin: { requestId, ip } } : actor;
}

const SAFE_REQUEST_ID = /^[\w.:-]{8,100}$/;

/** The caller's own request id when it is harmless in a log, else a new one. */
export function readRequestId(given: string | undefined): string {
  return given !== undefined && SAFE_REQUEST_ID.test(given) ? given : randomUUID();
}
