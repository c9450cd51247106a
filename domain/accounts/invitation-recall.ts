import type { Statement, Tx } from '#infra/postgres/database.js';
import type { Actor, Role } from './actor.js';
import type { AuditLog } from './audit-log.js';

/** Expired ones too: they could be sent again. */
const RECALL: Statement = {
  name: 'invitations_recall',
  text: `UPDATE invitations SET revoked_at = now() WHERE workspace_id = $1 AND invited_by = $2 AND role <> ALL ($3::text[])
  AND accepted_at IS NULL AND revoked_at IS NULL RETURNING id`,
};

export interface Recall {
  actor: Actor;
  workspaceId: string;
  /** Whose invitations. */
  userId: string;
  /** What that person may still give: nothing for somebody who is gone. */
  mayGive: readonly Role[];
}

/** Takes back what a member offered and could not offer now. The caller holds the lock on the workspace's seats. */
export async function recallInvitations(tx: Tx, audit: AuditLog, recall: Recall): Promise<void> {
  const { actor, workspaceId, userId, mayGive } = recall;
  for (const { id } of await tx.query<{ id: string }>(RECALL, [workspaceId, userId, mayGive])) {
    const subject = { kind: 'invitation', id };
    await audit.record(tx, { actor, action: 'invitation.revoked', subject, workspaceId });
  }
}
