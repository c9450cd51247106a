import type { Statement, Tx } from '#infra/postgres/database.js';
import { entitlementsOf, type PlanName } from './entitlements.js';
import { type Refusal, refuse } from './refusal.js';

/** Seats of a workspace, held against everybody else who changes them until the transaction ends. */
export interface Room {
  name: string;
  seats: number;
  /** Members and open invitations. */
  taken: number;
}

/** Seats that are taken: members, and invitations that are still open. `$1` is the workspace. */
export const SEATS_SQL = `(SELECT count(*) FROM members WHERE workspace_id = $1) + (SELECT count(*) FROM invitations
  WHERE workspace_id = $1 AND accepted_at IS NULL AND revoked_at IS NULL AND expires_at > now())`;

const LOCK: Statement = {
  name: 'workspaces_lock_seats',
  text: 'SELECT name, plan FROM workspaces WHERE id = $1 FOR UPDATE',
};
const COUNT: Statement = { name: 'workspaces_count_seats', text: `SELECT (${SEATS_SQL})::integer AS taken` };

/** Two statements: the count has to see what was committed while we waited for the lock. */
export async function lockSeats(tx: Tx, workspaceId: string): Promise<Room> {
  const [workspace] = await tx.query<{ name: string; plan: PlanName }>(LOCK, [workspaceId]);
  const [count] = await tx.query<{ taken: number }>(COUNT, [workspaceId]);
  const seats = workspace ? entitlementsOf(workspace.plan).seats : 0;
  return { name: workspace?.name ?? '', seats, taken: count?.taken ?? 0 };
}

/** What is said when there is no room. */
export function seatLimit({ seats }: Room): Refusal<'SEAT_LIMIT'> {
  return refuse(
    'SEAT_LIMIT',
    null,
    `All ${seats} seats of the plan are taken, open invitations included: revoke one, remove a member, or choose a larger plan.`,
  );
}
