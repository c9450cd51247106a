import { randomUUID } from 'node:crypto';
import type { Actor } from '#domain/accounts/actor.js';
import type { Domain } from '#domain/create-domain.js';
import type { ApiContext, SessionCookie } from '../context.js';
import { type MarkReplayed, RequestIdempotency } from '../idempotency/request-idempotency.js';
import { createLoaders, type Loaders } from '../loaders.js';
import type { Callers } from './caller.js';
import { OperationCost, type ThrottleMode } from './operation-cost.js';
import type { LeasedBuckets, Payer } from './buckets/leased-buckets.js';

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

  /** Waits only when the plan of the caller's workspace is not known here. */
  create(origin: CallOrigin): ApiContext | Promise<ApiContext> {
    const payer = this.deps.callers.payerOf(origin.actor, origin.ip, origin.isOwnDocument);
    return payer instanceof Promise
      ? payer.then((known) => this.contextOf(origin, known))
      : this.contextOf(origin, payer);
  }

  private contextOf(origin: CallOrigin, payer: Payer): ApiContext {
    const { domain, buckets, throttle } = this.deps;
    const cost = new OperationCost(buckets, payer, throttle);
    if (origin.isCostDebugged) cost.debug();
    if (origin.isOwnDocument) cost.liftCap();
    if (origin.actor.kind === 'key') cost.refuse(domain.billing.allowance.refusal(origin.actor.workspaceId));
    return new OperationContext(domain, cost, origin);
  }

  /** For the next event of a stream: what was loaded for the last one is old. */
  renew(context: ApiContext): ApiContext {
    return context instanceof OperationContext ? context.renewed() : context;
  }
}

/** What most operations need of it is there at once, the rest when it is asked for: compiled operations load nothing. */
class OperationContext implements ApiContext {
  readonly requestId: string;
  readonly ip: string;
  readonly userAgent: string;
  readonly bodyBytes: number;
  readonly sessionCookie: SessionCookie | undefined;
  readonly lastEventId: string | undefined;
  private ownActor: Actor | undefined;
  private ownLoaders: Loaders | undefined;
  private ownIdempotency: RequestIdempotency | undefined;

  constructor(
    readonly domain: Domain,
    readonly cost: OperationCost,
    private readonly origin: CallOrigin,
  ) {
    this.requestId = origin.requestId;
    this.ip = origin.ip;
    this.userAgent = origin.userAgent;
    this.bodyBytes = origin.bodyBytes;
    this.sessionCookie = origin.sessionCookie;
    this.lastEventId = origin.lastEventId;
  }

  renewed(): OperationContext {
    return new OperationContext(this.domain, this.cost, this.origin);
  }

  get actor(): Actor {
    return (this.ownActor ??= withOrigin(this.origin));
  }

  get loaders(): Loaders {
    return (this.ownLoaders ??= createLoaders(this.domain, this.origin.actor));
  }

  get idempotency(): RequestIdempotency {
    return (this.ownIdempotency ??= new RequestIdempotency(this.origin.idempotencyKey, this.origin.markReplayed));
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
