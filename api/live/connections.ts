import type { Actor } from '#domain/accounts/actor.js';
import { CONNECTION_LIMITS } from '../limits.js';

/** A socket or a server-sent stream, and who holds it. */
export interface LiveConnection {
  readonly actor: Actor;
  readonly ip: string;
  /** Says something beforehand, where the protocol has a way. */
  warn(notice: Readonly<Record<string, unknown>>): void;
  /** Ends it; a reason of the table in docs/guides/live-signals.md. */
  close(code: number, reason: string): void;
}

/** Who is connected to this process, and how often. */
export class LiveConnections {
  private readonly open = new Set<LiveConnection>();
  private readonly counts = new Map<string, number>();

  get all(): ReadonlySet<LiveConnection> {
    return this.open;
  }

  /** False: its key, session or address has as many as it may. */
  add(connection: LiveConnection): boolean {
    const { name, limit } = holderOf(connection);
    const count = this.counts.get(name) ?? 0;
    if (count >= limit) return false;
    this.counts.set(name, count + 1);
    this.open.add(connection);
    return true;
  }

  remove(connection: LiveConnection): void {
    if (!this.open.delete(connection)) return;
    const { name } = holderOf(connection);
    const count = (this.counts.get(name) ?? 1) - 1;
    if (count > 0) this.counts.set(name, count);
    else this.counts.delete(name);
  }
}

function holderOf({ actor, ip }: LiveConnection): { name: string; limit: number } {
  switch (actor.kind) {
    case 'key':
      return { name: `key ${actor.keyId}`, limit: CONNECTION_LIMITS.perKey };
    case 'user':
      return { name: `session ${actor.sessionId}`, limit: CONNECTION_LIMITS.perSession };
    default:
      return { name: `ip ${ip}`, limit: CONNECTION_LIMITS.anonymousPerAddress };
  }
}
