import type { Actor } from '#domain/accounts/actor.js';

/** Lists and figures of a workspace are for whoever works in it; other workspaces of the same person have names alone. */
export function isOwn(actor: Actor, workspace: { id: string }): boolean {
  return 'workspaceId' in actor && actor.workspaceId === workspace.id;
}
