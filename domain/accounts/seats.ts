import type { Database, Statement, Tx } from '#infra/postgres/database.js';
import type { Role } from './actor.js';

/** Where a person works, and as what. */
export interface Seat {
  workspaceId: string;
  role: Role;
}

/** Name of the workspace of somebody who lost their last seat. */
const OWN_WORKSPACE = 'My workspace';

// Where the person last worked, else the oldest seat.
const CHOOSE: Statement = {
  name: 'seats_choose',
  text: `SELECT workspace_id AS "workspaceId", role FROM members WHERE user_id = $1
ORDER BY workspace_id IS NOT DISTINCT FROM
  (SELECT workspace_id FROM sessions WHERE user_id = $1 ORDER BY last_seen_at DESC LIMIT 1) DESC, created_at LIMIT 1`,
};
const FIND: Statement = {
  name: 'seats_find',
  text: 'SELECT workspace_id AS "workspaceId", role FROM members WHERE user_id = $1 AND workspace_id = $2',
};
const NEW_IDS: Statement = {
  name: 'seats_new_ids',
  text: 'SELECT podpusher_uuid_v7() AS "userId", podpusher_uuid_v7() AS "workspaceId"',
};
const INSERT_WORKSPACE: Statement = {
  name: 'seats_insert_workspace',
  text: 'INSERT INTO workspaces (id, name) VALUES ($1, $2)',
};
const INSERT_OWNER: Statement = {
  name: 'seats_insert_owner',
  text: `INSERT INTO members (workspace_id, user_id, role) VALUES ($1, $2, 'owner')`,
};

/** Which workspace a session works in. */
export class Seats {
  constructor(private readonly db: Database) {}

  /** Ids for a new person and a new workspace: rows are written as the tenant that they make. */
  async newIds(): Promise<{ userId: string; workspaceId: string }> {
    const [ids] = await this.db.query<{ userId: string; workspaceId: string }>(NEW_IDS);
    return ids!;
  }

  /** Where a person who signs in begins. Somebody without any seat gets a workspace of their own. */
  async choose(userId: string): Promise<Seat> {
    const [seat] = await this.db
      .as({ workspaceId: null, userId })
      .query<Seat & Record<string, unknown>>(CHOOSE, [userId]);
    if (seat) return { workspaceId: seat.workspaceId, role: seat.role };
    const { workspaceId } = await this.newIds();
    const tenant = { workspaceId, userId };
    return this.db.as(tenant).transaction((tx) => this.found(tx, tenant, OWN_WORKSPACE));
  }

  /** Undefined where the person has no seat, and where there is no such workspace. */
  async find(userId: string, workspaceId: string): Promise<Seat | undefined> {
    const tenant = this.db.as({ workspaceId: null, userId });
    const [seat] = await tenant.query<Seat & Record<string, unknown>>(FIND, [userId, workspaceId]);
    return seat && { workspaceId: seat.workspaceId, role: seat.role };
  }

  /** Makes a workspace that the person owns. */
  async found(tx: Tx, who: { userId: string; workspaceId: string }, name: string): Promise<Seat> {
    await tx.query(INSERT_WORKSPACE, [who.workspaceId, name]);
    await tx.query(INSERT_OWNER, [who.workspaceId, who.userId]);
    return { workspaceId: who.workspaceId, role: 'owner' };
  }
}
