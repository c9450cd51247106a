import type { Tenant } from '#infra/postgres/database.js';
import type { Actor } from './actor.js';

const NOBODY: Tenant = { workspaceId: null, userId: null };

/** Whose rows an actor may see: what every statement on a table of workspaces or users runs as (docs/adr/0019). */
export function tenantOf(actor: Actor): Tenant {
  switch (actor.kind) {
    case 'user':
      return { workspaceId: actor.workspaceId, userId: actor.userId };
    case 'key':
      return { workspaceId: actor.workspaceId, userId: null };
    case 'anonymous':
    case 'system':
      return NOBODY;
  }
}
