import type { Role, Scope } from '#schema/accounts/access.rules.js';

export { SCOPES } from '#schema/accounts/access.rules.js';
export type { Role, Scope };

/** Which request an actor came with, for the audit log. */
export interface ActorOrigin {
  readonly requestId: string;
  readonly ip: string;
}

/** Who asks, for which workspace. The first argument of every service method. */
export type Actor =
  | { readonly kind: 'anonymous' }
  | {
      readonly kind: 'user';
      readonly userId: string;
      readonly workspaceId: string;
      readonly role: Role;
      readonly sessionId: string;
      readonly origin?: ActorOrigin;
    }
  | {
      readonly kind: 'key';
      readonly keyId: string;
      readonly workspaceId: string;
      readonly scopes: readonly Scope[];
      readonly origin?: ActorOrigin;
    }
  /** The product itself: a task, a CLI command on the machine. */
  | { readonly kind: 'system'; readonly name: string };

export const anonymous: Actor = { kind: 'anonymous' };
export const systemActor = (name: string): Actor => ({ kind: 'system', name });
