/** What an API key may do. `read:trends` is public data; the rest belongs to a workspace. */
export const SCOPES = ['read:trends', 'write:signals', 'read:account'] as const;
export type Scope = (typeof SCOPES)[number];
export type Role = 'owner' | 'admin' | 'editor' | 'viewer';

/** Who asks, for which workspace. The first argument of every service method. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'user';
      readonly userId: string;
      readonly workspaceId: string;
      readonly role: Role;
      readonly sessionId: string;
    }
  | { readonly kind: 'key'; readonly keyId: string; readonly workspaceId: string; readonly scopes: readonly Scope[] }
  /** The product itself: a task, a CLI command on the machine. */
  | { readonly kind: 'system'; readonly name: string };

export const anonymous: Actor = { kind: 'anonymous' };
export const systemActor = (name: string): Actor => ({ kind: 'system', name });
