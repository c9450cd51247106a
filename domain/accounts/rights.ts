import { type Right, type RightRule, RIGHTS, type Role } from '#schema/accounts/access.rules.js';

export type { Right, RightRule } from '#schema/accounts/access.rules.js';

/** Every right of the table (schema/accounts/access.rules.ts). */
export const RIGHT_NAMES = Object.keys(RIGHTS) as Right[];

/** The rule of a right, in its general form. */
export function ruleOf(right: Right): RightRule {
  return RIGHTS[right];
}

/** What a role carries; what the web client shows and hides by. */
export function rightsOfRole(role: Role): Right[] {
  return RIGHT_NAMES.filter((right) => ruleOf(right).roles.includes(role));
}
