import type { Actor } from '#domain/accounts/actor.js';
import type { OpenSession } from '#domain/accounts/sessions.js';
import type { ApiContext } from '../context.js';
import { createLoaders } from '../loaders.js';
import { requireCookie } from './refusals.js';

/** A browser has one session: the one that its cookie named before ends when another is opened. */
export async function openHere(context: ApiContext, opened: OpenSession): Promise<void> {
  const { actor: before, domain } = context;
  requireCookie(context).set(opened.token, opened.expiresAt);
  goOnAs(context, opened.actor);
  await domain.identity.sessions.signOut(before);
}

/**
 * Whoever signed in, or moved to another workspace, is the actor of what is selected below the payload. Apollo hands resolvers
 * a copy of the context, so it is this very object that must change.
 */
export function goOnAs(context: ApiContext, next: Actor & { kind: 'user' }): void {
  const { requestId, ip, domain } = context;
  const actor: Actor = { ...next, origin: { requestId, ip } };
  const changed = { enumerable: true, configurable: true, writable: true };
  Object.defineProperties(context, {
    actor: { ...changed, value: actor },
    loaders: { ...changed, value: createLoaders(domain, actor) },
  });
}
