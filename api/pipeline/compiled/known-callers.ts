import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Actor } from '#domain/accounts/actor.js';
import { anonymous } from '#domain/accounts/actor.js';
import type { WakeUps } from '#infra/pubsub.js';
import { ACCESS_CHANGED } from '#infra/pubsub.js';
import type { Callers, Credentials } from '../caller.js';

/** How long a key or session is believed without asking again. A revocation is heard at once; this is the second net. */
const BELIEVED_MS = 1_000;
const CALLERS = 10_000;

/** Who asks, for reads of public data: asked of the database once a second a caller. */
export class KnownCallers {
  private readonly known = new LRUCache<string, Actor>({ max: CALLERS, ttl: BELIEVED_MS });
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
  actorOf(credentials: Credentials): Actor | Promise<Actor> {
    const { authorization, cookie, ip } = credentials;
    if (authorization === undefined && cookie === undefined) return anonymous;
    const key = hash('sha256', `${authorization ?? ''}\n${cookie ?? ''}\n${ip ?? ''}`, 'base64');
    return this.known.get(key) ?? this.ask(key, credentials);
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
