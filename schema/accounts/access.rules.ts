/** What an API key may do. `read:trends` is public data; the rest belongs to a workspace. */
export const SCOPES = [
  'read:trends',
  'write:signals',
  'read:account',
  'write:account',
  'read:members',
  'write:members',
  'read:audit',
  'read:usage',
  'read:connections',
  'read:ideas',
  'write:ideas',
  'read:designs',
  'write:designs',
  'read:products',
  'write:products',
  'read:listings',
  'write:listings',
  'publish:listings',
  'read:pipeline',
  'write:pipeline',
  'read:billing',
] as const;
export type Scope = (typeof SCOPES)[number];

/** Roles of a member, from most to least. */
export const ROLE_NAMES = ['owner', 'admin', 'editor', 'viewer'] as const;
export type Role = (typeof ROLE_NAMES)[number];

/** Who may do a thing: members by their role, API keys by a scope. Without a scope it takes a person who is signed in. */
export interface RightRule {
  readonly roles: readonly Role[];
  readonly scope?: Scope;
}

const MAKERS = ['owner', 'admin', 'editor'] as const;
const MANAGERS = ['owner', 'admin'] as const;
const OWNERS = ['owner'] as const;

/**
 * Everything that somebody may or may not do, in one table: the server decides by it, the web client shows it. Keys never
 * manage keys, erase, export or touch sessions: a key that leaks must not be able to make another. For the same reason they
 * invite and make nobody more than an editor (domain/accounts/role-gifts.ts).
 */
export const RIGHTS = {
  'workspace.read': { roles: ROLE_NAMES, scope: 'read:account' },
  'workspace.update': { roles: MANAGERS, scope: 'write:account' },
  'workspace.export': { roles: OWNERS },
  'workspace.erase': { roles: OWNERS },
  'members.read': { roles: ROLE_NAMES, scope: 'read:members' },
  'members.invite': { roles: MANAGERS, scope: 'write:members' },
  'members.change': { roles: MANAGERS, scope: 'write:members' },
  'members.leave': { roles: ROLE_NAMES, scope: 'write:members' },
  'keys.read': { roles: MANAGERS },
  'keys.manage': { roles: MANAGERS },
  'audit.read': { roles: MANAGERS, scope: 'read:audit' },
  'usage.read': { roles: MAKERS, scope: 'read:usage' },
  'signals.write': { roles: MAKERS, scope: 'write:signals' },
  'trends.read': { roles: ROLE_NAMES, scope: 'read:trends' },
  'trends.refresh': { roles: MANAGERS },
  'connections.read': { roles: ROLE_NAMES, scope: 'read:connections' },
  'connections.manage': { roles: MANAGERS },
  'brand.read': { roles: ROLE_NAMES, scope: 'read:ideas' },
  'brand.write': { roles: MAKERS, scope: 'write:ideas' },
  'ideas.read': { roles: ROLE_NAMES, scope: 'read:ideas' },
  'ideas.write': { roles: MAKERS, scope: 'write:ideas' },
  'designs.read': { roles: ROLE_NAMES, scope: 'read:designs' },
  'designs.write': { roles: MAKERS, scope: 'write:designs' },
  'products.read': { roles: ROLE_NAMES, scope: 'read:products' },
  'products.write': { roles: MAKERS, scope: 'write:products' },
  'listings.read': { roles: ROLE_NAMES, scope: 'read:listings' },
  'listings.write': { roles: MAKERS, scope: 'write:listings' },
  'listings.publish': { roles: MAKERS, scope: 'publish:listings' },
  'pipeline.read': { roles: ROLE_NAMES, scope: 'read:pipeline' },
  'pipeline.write': { roles: MAKERS, scope: 'write:pipeline' },
  'quotas.read': { roles: ROLE_NAMES, scope: 'read:billing' },
  'billing.read': { roles: MANAGERS, scope: 'read:billing' },
  'billing.manage': { roles: OWNERS },
} as const satisfies Record<string, RightRule>;
export type Right = keyof typeof RIGHTS;

/** Limits of API keys, the same for server and clients. */
export const API_KEY_RULES = { name: { min: 1, max: 120 }, ipAllowList: { max: 50 } } as const;
