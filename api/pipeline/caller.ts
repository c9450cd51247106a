import { parseCookie } from 'cookie';
import { type Actor, anonymous } from '#domain/accounts/actor.js';
import type { Entitlements } from '#domain/accounts/entitlements.js';
import type { Domain } from '#domain/create-domain.js';
import { AppError } from '#infra/errors.js';
import { ANONYMOUS_BUCKET, VISITOR_BUCKET } from '../limits.js';
import type { Payer } from './buckets/leased-buckets.js';
import { addressGroup } from './client-address.js';

export const SESSION_COOKIE = 'podpusher_session';

/** What a request or a socket shows of who it is. */
export interface Credentials {
  authorization: string | undefined;
  cookie: string | undefined;
  /** Address of the caller; without it a key that is bound to addresses is refused. */
  ip?: string;
}

type WorkspaceActor = Extract<Actor, { workspaceId: string }>;

/** Finds out who asks, and whose bucket pays. */
export class Callers {
  /** Of callers who are known: whoever asks again and again has one object, whose buckets are named once. */
  private readonly payers = new WeakMap<WorkspaceActor, { limits: Entitlements; payer: Payer }>();

  constructor(private readonly domain: Domain) {}

  /**
   * A key or token that is sent must be right; a cookie that has ended makes its sender anonymous.
   * @throws AppError UNAUTHENTICATED
   */
  async actorOf({ authorization, cookie, ip }: Credentials): Promise<Actor> {
    if (authorization !== undefined) {
      const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
      if (!token) throw new AppError('UNAUTHENTICATED', 'Send `Authorization: Bearer <API key>`.');
      return this.domain.keyRing.authenticate(token, ip);
    }
    const session = cookie === undefined ? undefined : parseCookie(cookie)[SESSION_COOKIE];
    return (session && (await this.domain.accounts.sessions.authenticate(session))) || anonymous;
  }

  /**
   * The buckets of the workspace, of points and of operations, and, for a key, one of its own, which the workspace's bounds; that of the address for those
   * who are not signed in, another one for the documents of our own pages. Waits only when the plan of the workspace is not known here.
   */
  payerOf(actor: Actor, ip: string, isOwnDocument = false): Payer | Promise<Payer> {
    if (actor.kind !== 'user' && actor.kind !== 'key') {
      const address = addressGroup(ip);
      return isOwnDocument
        ? [{ name: `visitor ${address}`, size: VISITOR_BUCKET }]
        : [{ name: `ip ${address}`, size: ANONYMOUS_BUCKET }];
    }
    const { entitlements } = this.domain;
    const known = entitlements.known(actor.workspaceId);
    if (known) return this.bucketsOf(actor, known);
    return entitlements.of(actor.workspaceId).then((found) => this.bucketsOf(actor, found));
  }

  private bucketsOf(actor: WorkspaceActor, limits: Entitlements): Payer {
    const known = this.payers.get(actor);
    if (known?.limits === limits) return known.payer;
    const payer = bucketsUnder(actor, limits);
    this.payers.set(actor, { limits, payer });
    return payer;
  }
}

function bucketsUnder(actor: WorkspaceActor, limits: Entitlements): Payer {
  const { bucket: size, requestsPerMinute: max } = limits;
  const operations = {
    name: `requests ${actor.workspaceId}`,
    size: { max, restoreRate: max / 60 },
    unit: 'operations' as const,
  };
  const workspace = { name: `workspace ${actor.workspaceId}`, size };
  return actor.kind === 'key' ? [operations, workspace, { name: `key ${actor.keyId}`, size }] : [operations, workspace];
}
