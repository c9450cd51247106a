import { parseCookie } from 'cookie';
import { LRUCache } from 'lru-cache';
import { type Actor, anonymous } from '#domain/accounts/actor.js';
import type { Domain } from '#domain/create-domain.js';
import { AppError } from '#infra/errors.js';
import { BUCKETS } from '../limits.js';
import type { Payer } from './buckets/leased-buckets.js';
import { addressGroup } from './client-address.js';

export const SESSION_COOKIE = 'podpusher_session';

/** What a request or a socket shows of who it is. */
export interface Credentials {
  authorization: string | undefined;
  cookie: string | undefined;
}

const PLAN_KEPT_MS = 30_000;

/** Finds out who asks, and whose bucket pays. */
export class Callers {
  private readonly plans = new LRUCache<string, keyof typeof BUCKETS>({ max: 10_000, ttl: PLAN_KEPT_MS });

  constructor(private readonly domain: Domain) {}

  /**
   * A key or token that is sent must be right; a cookie that has ended makes its sender anonymous.
   * @throws AppError UNAUTHENTICATED
   */
  async actorOf({ authorization, cookie }: Credentials): Promise<Actor> {
    if (authorization !== undefined) {
      const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
      if (!token) throw new AppError('UNAUTHENTICATED', 'Send `Authorization: Bearer <API key>`.');
      return this.domain.apiKeys.authenticate(token);
    }
    const session = cookie === undefined ? undefined : parseCookie(cookie)[SESSION_COOKIE];
    return (session && (await this.domain.accounts.sessions.authenticate(session))) || anonymous;
  }

  /**
   * The bucket of the workspace and, for a key, one of its own, which the workspace's bounds; that of the address for those
   * who are not signed in.
   */
  async payerOf(actor: Actor, ip: string): Promise<Payer> {
    if (actor.kind !== 'user' && actor.kind !== 'key') {
      return [{ name: `ip ${addressGroup(ip)}`, size: BUCKETS.ANONYMOUS }];
    }
    const { workspaceId } = actor;
    const size = BUCKETS[this.plans.get(workspaceId) ?? (await this.planOf(actor, workspaceId))];
    const workspace = { name: `workspace ${workspaceId}`, size };
    return actor.kind === 'key' ? [workspace, { name: `key ${actor.keyId}`, size }] : [workspace];
  }

  private async planOf(actor: Actor, workspaceId: string): Promise<keyof typeof BUCKETS> {
    const [workspace] = await this.domain.accounts.workspacesByIds(actor, [workspaceId]);
    const plan = workspace?.plan ?? 'FREE';
    this.plans.set(workspaceId, plan);
    return plan;
  }
}
