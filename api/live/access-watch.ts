import { CloseCode } from 'graphql-ws';
import type { Actor } from '#domain/accounts/actor.js';
import type { Domain } from '#domain/create-domain.js';
import { ACCESS_CHANGED, type WakeUps } from '#infra/pubsub.js';
import type { Logger } from '#observability/logger.js';
import { CONNECTION_LIMITS } from '../limits.js';
import type { LiveConnection, LiveConnections } from './connections.js';

export interface AccessWatchDeps {
  domain: Domain;
  wake: WakeUps;
  connections: LiveConnections;
  logger: Logger;
}

/** Whose access changed, as `access_changed` says it. */
interface Change {
  keyId?: string;
  sessionId?: string;
  userId?: string;
  workspaceId?: string;
}

/** Until when keys and sessions stand; null: they do not expire. Those that are missing have ended. */
type Standing = ReadonlyMap<string, Date | null>;

/**
 * Closes what is held by keys and sessions that ended or changed: at once when another part of the product says so, within
 * seconds in any case. Two statements look after all connections.
 */
export function watchAccess(deps: AccessWatchDeps): () => void {
  const watch = new AccessWatch(deps);
  const stopListening = deps.wake.subscribe(ACCESS_CHANGED, (payload) => watch.hear(payload));
  const timer = setInterval(() => watch.check(deps.connections.all), CONNECTION_LIMITS.recheckMs);
  timer.unref();
  return () => {
    stopListening();
    clearInterval(timer);
  };
}

class AccessWatch {
  private readonly warned = new WeakSet<LiveConnection>();

  constructor(private readonly deps: AccessWatchDeps) {}

  /** Without a payload something may have been missed. */
  hear(payload: string | undefined): void {
    const { all } = this.deps.connections;
    if (payload === undefined) return this.check(all);
    const change = readChange(payload);
    const concerned = [...all].filter(({ actor }) => concerns(change, actor));
    if (concerned.length > 0) this.check(concerned, true);
  }

  /** @param isChanged what still stands has other rights now: it is closed too, and comes back with them */
  check(connections: Iterable<LiveConnection>, isChanged = false): void {
    const held = [...connections].filter(({ actor }) => idOf(actor) !== undefined);
    if (held.length === 0) return;
    this.standingOf(held)
      .then((standing) => {
        for (const connection of held) this.judge(connection, standing, isChanged);
      })
      .catch((error: unknown) => this.deps.logger.warn({ err: error }, 'live connections could not be checked'));
  }

  private judge(connection: LiveConnection, standing: Standing, isChanged: boolean): void {
    const id = idOf(connection.actor)!;
    const expiresAt = standing.get(id);
    if (expiresAt === undefined) return connection.close(CloseCode.Forbidden, 'FORBIDDEN');
    const leftMs = expiresAt === null ? Number.POSITIVE_INFINITY : expiresAt.getTime() - Date.now();
    if (leftMs <= 0) return connection.close(CloseCode.Forbidden, 'TOKEN_EXPIRED');
    if (isChanged) return connection.close(CloseCode.Forbidden, 'ACCESS_CHANGED');
    if (leftMs <= CONNECTION_LIMITS.expiryWarningMs) this.warn(connection, expiresAt!, leftMs);
  }

  /** Once, and closes on the minute rather than with the next look. */
  private warn(connection: LiveConnection, expiresAt: Date, leftMs: number): void {
    if (this.warned.has(connection)) return;
    this.warned.add(connection);
    connection.warn({ warning: 'TOKEN_EXPIRES', expiresAt: expiresAt.toISOString() });
    setTimeout(() => connection.close(CloseCode.Forbidden, 'TOKEN_EXPIRED'), leftMs).unref();
  }

  private async standingOf(connections: readonly LiveConnection[]): Promise<Standing> {
    const { domain } = this.deps;
    const actors = connections.map(({ actor }) => actor);
    const keyIds = actors.flatMap((actor) => (actor.kind === 'key' ? [actor.keyId] : []));
    const sessionIds = actors.flatMap((actor) => (actor.kind === 'user' ? [actor.sessionId] : []));
    const [keys, sessions] = await Promise.all([
      domain.keyRing.alive([...new Set(keyIds)]),
      domain.accounts.sessions.alive([...new Set(sessionIds)]),
    ]);
    return new Map([...keys, ...sessions]);
  }
}

function readChange(payload: string): Change {
  try {
    return JSON.parse(payload) as Change;
  } catch {
    return {};
  }
}

function concerns({ keyId, sessionId, userId, workspaceId }: Change, actor: Actor): boolean {
  if (actor.kind === 'key') return actor.keyId === keyId || actor.workspaceId === workspaceId;
  if (actor.kind !== 'user') return false;
  return actor.sessionId === sessionId || actor.userId === userId || actor.workspaceId === workspaceId;
}

function idOf(actor: Actor): string | undefined {
  if (actor.kind === 'key') return actor.keyId;
  return actor.kind === 'user' ? actor.sessionId : undefined;
}
