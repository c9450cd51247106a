import type { Clock } from '#infra/clock.js';
import { AppError } from '#infra/errors.js';
import type { ObjectStore } from '#infra/object-store.js';
import type { Database, Statement, Tx } from '#infra/postgres/database.js';
import { ACCESS_CHANGED, type WakeUps } from '#infra/pubsub.js';
import type { Jobs } from '#infra/jobs.js';
import {
  forgetFilesJob,
  type ForgetFilesPayload,
  forgetPersonJob,
  type ForgetPersonPayload,
} from '#schema/accounts/personal-data.jobs.js';
import type { Actor } from './actor.js';
import type { AuditLog } from './audit-log.js';
import { recallInvitations } from './invitation-recall.js';
import type { PasswordCheck, PasswordRefusal } from './password-check.js';
import { requireRight, requireSession } from './permissions.js';
import { exportPerson, exportWorkspace, type PersonalDocument } from './personal-data.js';
import { type Refusal, refuse } from './refusal.js';
import type { UserActor } from './sessions.js';

export interface PersonalDataDeps {
  db: Database;
  clock: Clock;
  objects: ObjectStore;
  jobs: Jobs;
  wake: WakeUps;
  audit: AuditLog;
  passwordCheck: PasswordCheck;
  /** What other slices do about a workspace in the transaction that erases it, before its rows go. */
  onErase(tx: Tx, workspaceId: string): Promise<void>;
}

export type ExportOutcome = { document: PersonalDocument } | PasswordRefusal;
export type WorkspaceErasure = { isErased: true } | PasswordRefusal | Refusal<'NAME_MISMATCH'>;
/** LAST_OWNER: others work in a workspace that nobody but this person owns. */
export type PersonErasure = { isErased: true } | { failure: 'LAST_OWNER' };

/** Rows of one table in an answer of the API. */
const ROWS_A_TABLE = 20_000;
/** A worker or an upload that was under way when the workspace went may still write; by then it has ended. Product time. */
const FILES_AGAIN_MS = 2 * 3_600_000;

/** First the account, then the workspace: the order of all who count units or write the plan (domain/billing). */
const LOCK_ACCOUNT: Statement = {
  name: 'personal_lock_account',
  text: 'SELECT 1 FROM billing_accounts WHERE workspace_id = $1 FOR UPDATE',
};
const NAME: Statement = { name: 'workspaces_name', text: 'SELECT name FROM workspaces WHERE id = $1 FOR UPDATE' };
const STANDS: Statement = { name: 'workspaces_stands', text: 'SELECT 1 FROM workspaces WHERE id = $1' };
const ENTER: Statement = { name: 'personal_enter', text: `SELECT set_config('podpusher.workspace_id', $1, true)` };
const ERASE_WORKSPACE: Statement = {
  name: 'workspaces_erase',
  text: 'DELETE FROM workspaces WHERE id = $1 RETURNING id',
};
const SEATS: Statement = {
  name: 'personal_seats',
  text: 'SELECT workspace_id AS "workspaceId", role FROM members WHERE user_id = $1 ORDER BY workspace_id',
};
const OTHERS: Statement = {
  name: 'personal_others',
  text: `SELECT count(*)::integer AS members, (count(*) FILTER (WHERE role = 'owner'))::integer AS owners
FROM members WHERE workspace_id = $1 AND user_id <> $2`,
};
const ADDRESS: Statement = { name: 'personal_address', text: 'SELECT email FROM users WHERE id = $1 FOR UPDATE' };
const ERASE_PERSON: Statement = { name: 'users_erase', text: 'DELETE FROM users WHERE id = $1' };
const FORGET: readonly Statement[] = [
  { name: 'forget_audit', text: 'UPDATE audit_log SET ip = NULL WHERE actor_id = $1 AND ip IS NOT NULL' },
];
const FORGET_ADDRESS: readonly Statement[] = [
  { name: 'forget_invitations', text: 'DELETE FROM invitations WHERE email = $1' },
  { name: 'forget_sign_ups', text: 'DELETE FROM sign_ups WHERE email = $1' },
];

/** Takes all that is stored of a workspace or a person out, and away (docs/security/README.md). */
export class PersonalDataService {
  constructor(private readonly deps: PersonalDataDeps) {}

  /** For the owner, who gives the password again. @throws AppError FORBIDDEN */
  async exportWorkspace(actor: Actor, password: string): Promise<ExportOutcome> {
    requireRight(actor, 'workspace.export');
    requireSession(actor);
    const check = await this.deps.passwordCheck.confirm(actor, password);
    if ('failure' in check) return check;
    return { document: await exportWorkspace(this.deps.db, actor.workspaceId, { rowsATable: ROWS_A_TABLE }) };
  }

  /** All of it, for the operator of the machine. @throws AppError FORBIDDEN for anybody else */
  async exportWorkspaceFor(actor: Actor, workspaceId: string): Promise<PersonalDocument> {
    requireSystem(actor);
    return exportWorkspace(this.deps.db, workspaceId, {});
  }

  /** All that is stored of the person. The caller has asked for the password. @throws AppError FORBIDDEN for machines */
  async exportPerson(actor: Actor): Promise<PersonalDocument> {
    requireSession(actor);
    return exportPerson(this.deps.db, { workspaceId: null, userId: actor.userId });
  }

  /** For the owner, who gives name and password. @throws AppError FORBIDDEN */
  async eraseWorkspace(actor: Actor, given: { name: string; password: string }): Promise<WorkspaceErasure> {
    requireRight(actor, 'workspace.erase');
    requireSession(actor);
    const check = await this.deps.passwordCheck.confirm(actor, given.password);
    if ('failure' in check) return check;
    const { workspaceId, userId } = actor;
    return this.deps.db.as({ workspaceId, userId }).transaction<WorkspaceErasure>(async (tx) => {
      await tx.query(LOCK_ACCOUNT, [workspaceId]);
      const [workspace] = await tx.query<{ name: string }>(NAME, [workspaceId]);
      if (workspace && workspace.name !== given.name.trim()) {
        return refuse('NAME_MISMATCH', 'name', 'This is not the name of the workspace.');
      }
      await this.erase(tx, workspaceId);
      return { isErased: true };
    });
  }

  /** For the operator of the machine. @throws AppError FORBIDDEN for anybody else, NOT_FOUND */
  async eraseWorkspaceFor(actor: Actor, workspaceId: string): Promise<void> {
    requireSystem(actor);
    const isGone = await this.deps.db
      .as({ workspaceId, userId: null })
      .transaction((tx) => this.erase(tx, workspaceId));
    if (!isGone) throw new AppError('NOT_FOUND', 'There is no such workspace.');
  }

  /**
   * Erases the person, the seats, and each workspace where nobody else sits. Password and address have been asked for.
   * @param inSameBreath done in the same transaction, when nothing stands against it
   * @throws AppError FORBIDDEN for machines
   */
  async erasePerson(actor: Actor, inSameBreath?: (tx: Tx) => Promise<void>): Promise<PersonErasure> {
    requireSession(actor);
    const { userId } = actor;
    return this.deps.db.as({ workspaceId: null, userId }).transaction<PersonErasure>(async (tx) => {
      const [person] = await tx.query<{ email: string }>(ADDRESS, [userId]);
      const seats = await tx.query<{ workspaceId: string; role: string }>(SEATS, [userId]);
      const alone: string[] = [];
      for (const { workspaceId, role } of seats) {
        await tx.query(ENTER, [workspaceId]);
        await tx.query(LOCK_ACCOUNT, [workspaceId]);
        await tx.query(NAME, [workspaceId]);
        const [others] = await tx.query<{ members: number; owners: number }>(OTHERS, [workspaceId, userId]);
        if (others!.members === 0) alone.push(workspaceId);
        else if (role === 'owner' && others!.owners === 0) return { failure: 'LAST_OWNER' };
        else await this.noteLeaving(tx, actor, workspaceId);
      }
      for (const workspaceId of alone) {
        await tx.query(ENTER, [workspaceId]);
        await this.erase(tx, workspaceId);
      }
      await tx.query(ERASE_PERSON, [userId]);
      await inSameBreath?.(tx);
      await this.deps.wake.publish(tx, ACCESS_CHANGED, JSON.stringify({ userId }));
      await this.deps.jobs.add(tx, forgetPersonJob, { userId, email: person?.email ?? null });
      return { isErased: true };
    });
  }

  /** Traces of an erased person in other people's workspaces. May run twice. @throws AppError FORBIDDEN */
  async forgetPerson(actor: Actor, { userId, email }: ForgetPersonPayload): Promise<void> {
    requireSystem(actor);
    await this.deps.db.transaction(async (tx) => {
      for (const statement of FORGET) await tx.query(statement, [userId]);
      if (email !== null) for (const statement of FORGET_ADDRESS) await tx.query(statement, [email]);
    });
  }

  /** Files of an erased workspace. Resolves with how many; may run twice. @throws AppError FORBIDDEN */
  async forgetFiles(actor: Actor, { workspaceId }: ForgetFilesPayload): Promise<number> {
    requireSystem(actor);
    const { db, objects } = this.deps;
    const stands = await db.as({ workspaceId, userId: null }).query(STANDS, [workspaceId]);
    if (stands.length > 0) return 0;
    const keys = [
      ...(await objects.list(`workspaces/${workspaceId}/`)),
      ...(await objects.list(`uploads/${workspaceId}/`)),
    ];
    for (const key of keys) await objects.remove(key);
    return keys.length;
  }

  /** Every row of it goes with its own; its files by a job of the same transaction. */
  private async erase(tx: Tx, workspaceId: string): Promise<boolean> {
    await this.deps.onErase(tx, workspaceId);
    const gone = await tx.query(ERASE_WORKSPACE, [workspaceId]);
    await this.deps.wake.publish(tx, ACCESS_CHANGED, JSON.stringify({ workspaceId }));
    if (gone.length === 0) return false;
    const { jobs, clock } = this.deps;
    const runAt = new Date(clock.now().getTime() + FILES_AGAIN_MS);
    await jobs.add(tx, forgetFilesJob, { workspaceId });
    await jobs.add(tx, { ...forgetFilesJob, runAt }, { workspaceId });
    return true;
  }

  private async noteLeaving(tx: Tx, actor: UserActor, workspaceId: string): Promise<void> {
    const subject = { kind: 'member', id: null };
    await this.deps.audit.record(tx, { actor, action: 'member.erased_account', subject, workspaceId });
    await recallInvitations(tx, this.deps.audit, { actor, workspaceId, userId: actor.userId, mayGive: [] });
  }
}

function requireSystem(actor: Actor): void {
  if (actor.kind !== 'system') throw new AppError('FORBIDDEN', 'This is for the podpusher program.');
}
