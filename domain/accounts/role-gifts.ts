import { ROLE_NAMES } from '#schema/accounts/access.rules.js';
import type { Actor, Role } from './actor.js';
import { type Refusal, refuse } from './refusal.js';

const OF_ROLE: Readonly<Record<Role, readonly Role[]>> = {
  owner: ROLE_NAMES,
  admin: ['admin', 'editor', 'viewer'],
  editor: [],
  viewer: [],
};
/** An admin's session makes keys, and a key that leaks must not be able to make another. */
const OF_KEY: readonly Role[] = ['editor', 'viewer'];

/** Roles that a member may give to others: nobody gives more than they have. */
export function rolesGivenBy(role: Role): readonly Role[] {
  return OF_ROLE[role];
}

/** Why this actor, who has the right to invite or change members, may not give this role; undefined when they may. */
export function refuseGift(actor: Actor, role: Role): Refusal<'ROLE_NOT_ALLOWED'> | undefined {
  if (actor.kind === 'key' && !OF_KEY.includes(role)) return NOT_BY_KEY;
  if (actor.kind === 'user' && !OF_ROLE[actor.role].includes(role)) return OWNERS_ONLY;
  return undefined;
}

const NOT_BY_KEY = refuse(
  'ROLE_NOT_ALLOWED',
  'role',
  'An API key gives EDITOR or VIEWER: an owner or admin who is signed in gives more.',
);
const OWNERS_ONLY = refuse('ROLE_NOT_ALLOWED', 'role', 'Only an owner makes an owner.');
