import { AppError } from '#infra/errors.js';
import type { Actor, Scope } from './actor.js';
import { type Right, RIGHT_NAMES, ruleOf } from './rights.js';

/** Whether an actor has a right: a key by its scopes, a person by role, the product itself always. */
export function hasRight(actor: Actor, right: Right): boolean {
  const { roles, scope } = ruleOf(right);
  switch (actor.kind) {
    case 'system':
      return true;
    case 'key':
      return scope !== undefined && actor.scopes.includes(scope);
    case 'user':
      return roles.includes(actor.role);
    case 'anonymous':
      return false;
  }
}

/** @throws AppError UNAUTHENTICATED for nobody, FORBIDDEN for a key or member without the right */
export function requireRight(actor: Actor, right: Right): void {
  if (!hasRight(actor, right)) throw refusal(actor, right);
}

/** Any right that the scope opens. */
export function hasScope(actor: Actor, scope: Scope): boolean {
  return RIGHT_NAMES.some((right) => ruleOf(right).scope === scope && hasRight(actor, right));
}

/** @throws AppError UNAUTHENTICATED for nobody, FORBIDDEN for a key or member without the scope. */
export function requireScope(actor: Actor, scope: Scope): void {
  if (hasScope(actor, scope)) return;
  const right = RIGHT_NAMES.find((name) => ruleOf(name).scope === scope);
  throw right ? refusal(actor, right) : new AppError('FORBIDDEN', `Nobody has the scope ${scope}.`);
}

/** @throws AppError UNAUTHENTICATED for nobody, FORBIDDEN for machines */
export function requireSession(actor: Actor): asserts actor is Extract<Actor, { kind: 'user' }> {
  if (actor.kind === 'user') return;
  if (actor.kind === 'anonymous') throw new AppError('UNAUTHENTICATED', 'Sign in first.');
  throw new AppError('FORBIDDEN', 'This takes a person who is signed in; an API key cannot do it.');
}

/** The workspace an actor works in. @throws AppError UNAUTHENTICATED for nobody, FORBIDDEN for the product itself */
export function requireWorkspace(actor: Actor): string {
  if (actor.kind === 'user' || actor.kind === 'key') return actor.workspaceId;
  if (actor.kind === 'anonymous') throw new AppError('UNAUTHENTICATED', 'Sign in, or send an API key.');
  throw new AppError('FORBIDDEN', 'This is done by somebody of a workspace.');
}

function refusal(actor: Actor, right: Right): AppError {
  const { scope, roles } = ruleOf(right);
  if (actor.kind === 'anonymous') {
    const how = scope ? `Sign in, or send an API key with the scope ${scope}.` : 'Sign in first.';
    return new AppError('UNAUTHENTICATED', how);
  }
  if (actor.kind === 'key') {
    const why = scope
      ? `This needs the scope ${scope}. Create a key that has it.`
      : 'This takes a person who is signed in; an API key cannot do it.';
    return new AppError('FORBIDDEN', why, { facts: { right } });
  }
  return new AppError(
    'FORBIDDEN',
    `This takes the role ${roles.join(' or ')}. Ask an owner or admin of the workspace.`,
    {
      facts: { right },
    },
  );
}
