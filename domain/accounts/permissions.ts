import { AppError } from '#infra/errors.js';
import type { Actor, Role, Scope } from './actor.js';

/** Scopes that a member's role carries when a person, not a key, asks. */
const ROLE_SCOPES: Record<Role, readonly Scope[]> = {
  owner: ['read:trends', 'write:signals', 'read:account'],
  admin: ['read:trends', 'write:signals', 'read:account'],
  editor: ['read:trends', 'write:signals', 'read:account'],
  viewer: ['read:trends', 'read:account'],
};

/** Whether an actor has a scope: a key by its own list, a person by role, the product itself always. */
export function hasScope(actor: Actor, scope: Scope): boolean {
  switch (actor.kind) {
    case 'system':
      return true;
    case 'key':
      return actor.scopes.includes(scope);
    case 'user':
      return ROLE_SCOPES[actor.role].includes(scope);
    case 'anonymous':
      return false;
  }
}

/** @throws AppError UNAUTHENTICATED for nobody, FORBIDDEN for a key or member without the scope. */
export function requireScope(actor: Actor, scope: Scope): void {
  if (hasScope(actor, scope)) return;
  if (actor.kind === 'anonymous') {
    throw new AppError('UNAUTHENTICATED', `Sign in, or send an API key with the scope ${scope}.`);
  }
  const remedy = actor.kind === 'key' ? 'Create a key that has it.' : 'Ask an owner or admin of the workspace.';
  throw new AppError('FORBIDDEN', `This needs the scope ${scope}. ${remedy}`);
}
