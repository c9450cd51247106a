import { CloseCode } from 'graphql-ws';
import type { Actor } from '#domain/accounts/actor.js';
import type { Domain } from '#domain/create-domain.js';
import type { Logger } from '#observability/logger.js';
import { SOCKET_LIMITS } from '../limits.js';

interface Watched {
  readonly actor: Actor;
  close(code: number, reason: string): void;
}

/** Closes the sockets of keys that were revoked and sessions that have ended, within seconds: two statements for all. */
export function watchActors(domain: Domain, sockets: ReadonlySet<Watched>, logger: Logger): () => void {
  const look = async (): Promise<void> => {
    const actors = [...sockets].map(({ actor }) => actor);
    const keyIds = actors.flatMap((actor) => (actor.kind === 'key' ? [actor.keyId] : []));
    const sessionIds = actors.flatMap((actor) => (actor.kind === 'user' ? [actor.sessionId] : []));
    const [keys, sessions] = await Promise.all([
      domain.apiKeys.alive([...new Set(keyIds)]),
      domain.accounts.sessions.alive([...new Set(sessionIds)]),
    ]);
    for (const socket of sockets) {
      const { actor } = socket;
      const asked =
        actor.kind === 'key'
          ? keyIds.includes(actor.keyId)
          : actor.kind === 'user' && sessionIds.includes(actor.sessionId);
      const isAlive =
        actor.kind === 'key' ? keys.has(actor.keyId) : actor.kind === 'user' && sessions.has(actor.sessionId);
      if (asked && !isAlive) socket.close(CloseCode.Forbidden, 'FORBIDDEN');
    }
  };
  const timer = setInterval(() => {
    look().catch((error: unknown) => logger.warn({ err: error }, 'sockets could not be checked'));
  }, SOCKET_LIMITS.recheckMs);
  timer.unref();
  return () => clearInterval(timer);
}
