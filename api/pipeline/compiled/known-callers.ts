import { hash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { LRUCache } from 'lru-cache';
import type { Actor } from '#domain/accounts/actor.js';
import { anonymous } from '#domain/accounts/actor.js';
import type { WakeUps } from '#infra/pubsub.js';
import { ACCESS_CHANGED } from '#infra/pubsub.js';
import type { Callers, Credentials } from '../caller.js';

/** How long a key or session is believed without asking again. A revocation is heard at once; this is the second net. */
const BELIEVED_MS = 1_000;
const CALLERS = 10_000;

/** What a request shows of who it is. */
interface Shown {
  authorization: string | undefined;
  cookie: string | undefined;
  ip: string;
}

/** Whom the last request of a connection came from. */
interface Seen extends Shown {
  actor: Actor;
  changes: number;
  /** By performance.now(). */
  until: number;
}

/**
 * Who asks, for reads of public data: asked of the database once a second a caller. A connection mostly has one caller, who is
 * known again by comparing headers; those of other connections, by a hash.
 */
export class KnownCallers {
  private readonly known = new LRUCache<string, Actor>({ max: CALLERS, ttl: BELIEVED_MS });
  private readonly seen = new WeakMap<Socket, Seen>();
  private changes = 0;
  private readonly unsubscribe: (() => void) | undefined;

  constructor(
    private readonly callers: Callers,
    wake: WakeUps | undefined,
  ) {
    this.unsubscribe = wake?.subscribe(ACCESS_CHANGED, () => {
      this.changes += 1;
      this.known.clear();
    });
  }

  /** @throws AppError UNAUTHENTICATED */
  actorOf({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>, ip: string): Actor | Promise<Actor> {
    const { authorization, cookie } = headers;
    if (authorization === undefined && cookie === undefined) return anonymous;
    const credentials = { authorization, cookie, ip };
    return this.seenOn(socket, credentials) ?? this.find(socket, credentials);
  }

  private seenOn(socket: Socket, { authorization, cookie, ip }: Shown): Actor | undefined {
    const seen = this.seen.get(socket);
    if (seen?.authorization !== authorization || seen?.cookie !== cookie || seen?.ip !== ip) return undefined;
    return seen.changes === this.changes && performance.now() < seen.until ? seen.actor : undefined;
  }

  private find(socket: Socket, credentials: Shown): Actor | Promise<Actor> {
    const { authorization = '', cookie = '', ip } = credentials;
    const key = hash('sha256', `${authorization}\n${cookie}\n${ip}`, 'base64');
    const actor = this.known.get(key);
    if (!actor) return this.ask(key, credentials);
    const until = performance.now() + this.known.getRemainingTTL(key);
    this.seen.set(socket, { ...credentials, actor, changes: this.changes, until });
    return actor;
  }

  close(): void {
    this.unsubscribe?.();
  }

  /** An answer that was under way when access changed may be the old one: it is not kept. */
  private async ask(key: string, credentials: Credentials): Promise<Actor> {
    const before = this.changes;
    const actor = await this.callers.actorOf(credentials);
    if (this.changes === before) this.known.set(key, actor);
    return actor;
  }
}
