import { createHash, randomBytes } from 'node:crypto';
import { AppError } from '#infra/errors.js';
import type { Database, Statement, Tx } from '#infra/postgres/database.js';
import { ACCESS_CHANGED, type WakeUps } from '#infra/pubsub.js';
import { isCleanText } from '#schema/base/clean-text.js';
import type { MailService } from '../mail/mail-service.js';
import type { Actor, Role } from './actor.js';
import { personOf } from './password-check.js';

export type UserActor = Extract<Actor, { kind: 'user' }>;

/** The browser that a session belongs to. */
export interface Device {
  ip: string;
  userAgent: string;
}

/** What a browser's cookie gets: the token, which is nowhere else. */
export interface Ticket {
  token: string;
  expiresAt: Date;
}

/** A session that was opened or moved on. */
export interface OpenSession extends Ticket {
  actor: UserActor;
}

/** Expiry is a matter of the wall, not of the product's clock, which may run fast: hence the database's now(). */
const SESSION_DAYS = 30;
const TOKEN_BYTES = 32;
const TOKEN = /^[\w-]{43}$/;
const LONGEST_AGENT = 400;
const LONGEST_IP = 45;

const INSERT: Statement = {
  name: 'sessions_insert',
  text: `INSERT INTO sessions (user_id, workspace_id, token_hash, expires_at, user_agent, ip)
VALUES ($1, $2, $3, now() + make_interval(days => ${SESSION_DAYS}), $4, $5) RETURNING id, expires_at AS "expiresAt"`,
};
const FIND: Statement = {
  name: 'sessions_find',
  text: `SELECT session_id AS "sessionId", user_id AS "userId", workspace_id AS "workspaceId", role, is_stale AS "isStale"
FROM podpusher_find_session($1)`,
};
const TOUCH: Statement = { name: 'sessions_touch', text: 'UPDATE sessions SET last_seen_at = now() WHERE id = $1' };
const DELETE: Statement = {
  name: 'sessions_delete',
  text: 'DELETE FROM sessions WHERE id = $1 AND user_id = $2 RETURNING id',
};
const DELETE_OTHERS: Statement = {
  name: 'sessions_delete_others',
  text: 'DELETE FROM sessions WHERE user_id = $1 AND id IS DISTINCT FROM $2::uuid RETURNING id',
};
const ROTATE: Statement = {
  name: 'sessions_rotate',
  text: `UPDATE sessions SET token_hash = $2, workspace_id = coalesce($3::uuid, workspace_id) WHERE id = $1
RETURNING expires_at AS "expiresAt"`,
};
const ALIVE: Statement = {
  name: 'sessions_alive',
  text: 'SELECT id, expires_at AS "expiresAt" FROM podpusher_alive_sessions($1::uuid[])',
};
const KNOWN_AGENTS: Statement = {
  name: 'sessions_known_agents',
  text: `SELECT count(*) FILTER (WHERE user_agent <> $2)::int AS others, count(*) FILTER (WHERE user_agent = $2)::int AS same
FROM sessions WHERE user_id = $1`,
};
const PRUNE: Statement = { name: 'sessions_prune', text: 'DELETE FROM sessions WHERE expires_at < now()' };

/** Sessions of the web client: an opaque token in an http-only cookie, of which only the SHA-256 is stored. */
export class Sessions {
  constructor(
    private readonly db: Database,
    private readonly wake: WakeUps,
    private readonly mail: MailService,
  ) {}

  /** Who a session token speaks for; undefined once it is unknown, ended or expired. */
  async authenticate(token: string): Promise<UserActor | undefined> {
    if (!TOKEN.test(token)) return undefined;
    const [row] = await this.db.query<Omit<UserActor, 'kind'> & { isStale: boolean }>(FIND, [hashOf(token)]);
    if (!row) return undefined;
    const { isStale, ...who } = row;
    if (isStale) await this.as(who.userId).query(TOUCH, [who.sessionId]);
    return { kind: 'user', ...who };
  }

  /** Which of these sessions still stand, and until when; null: they do not expire. Sockets ask every few seconds. */
  async alive(sessionIds: readonly string[]): Promise<Map<string, Date | null>> {
    if (sessionIds.length === 0) return new Map();
    const rows = await this.db.query<{ id: string; expiresAt: Date | null }>(ALIVE, [sessionIds]);
    return new Map(rows.map(({ id, expiresAt }) => [id, expiresAt]));
  }

  /** Opens a session, in the transaction of its cause. */
  async open(tx: Tx, who: { userId: string; workspaceId: string; role: Role }, device: Device): Promise<OpenSession> {
    const token = newToken();
    const { userId, workspaceId } = who;
    const values = [userId, workspaceId, hashOf(token), agentOf(device), device.ip.slice(0, LONGEST_IP)];
    const [row] = await tx.query<{ id: string; expiresAt: Date }>(INSERT, values);
    return { token, expiresAt: row!.expiresAt, actor: { kind: 'user', ...who, sessionId: row!.id } };
  }

  /** Tells a person of a browser that they did not use before. Call it before the session is opened. */
  async tellOfNewDevice(tx: Tx, userId: string, device: Device): Promise<void> {
    const userAgent = agentOf(device);
    const [known] = await tx.query<{ others: number; same: number }>(KNOWN_AGENTS, [userId, userAgent]);
    if (!known || known.others === 0 || known.same > 0) return;
    const { email, locale, now } = await personOf(tx, userId);
    const facts = { userAgent, ip: device.ip.slice(0, LONGEST_IP), at: now };
    await this.mail.order(tx, { template: 'new-sign-in', to: email, locale, facts });
  }

  /** Whether there was a session to end. */
  async signOut(actor: Actor): Promise<boolean> {
    return actor.kind === 'user' && this.revoke(actor, actor.sessionId);
  }

  /** Ends one of the actor's sessions and its sockets. Whether there was one. */
  async revoke({ userId }: UserActor, sessionId: string): Promise<boolean> {
    return this.as(userId).transaction(async (tx) => {
      const ended = await tx.query<{ id: string }>(DELETE, [sessionId, userId]);
      await this.publish(tx, ended);
      return ended.length > 0;
    });
  }

  /** Ends all of the actor's sessions but the asking one. How many. */
  async revokeOthers({ userId, sessionId }: UserActor): Promise<number> {
    return this.as(userId).transaction((tx) => this.endAll(tx, userId, sessionId));
  }

  /** Ends a person's sessions, all or all but one, in the transaction of the cause. */
  async endAll(tx: Tx, userId: string, except: string | null): Promise<number> {
    const ended = await tx.query<{ id: string }>(DELETE_OTHERS, [userId, except]);
    await this.publish(tx, ended);
    return ended.length;
  }

  /**
   * A new token for a session whose rights changed: whoever saw the old one has nothing.
   * @throws AppError UNAUTHENTICATED when the session was ended meanwhile
   */
  async rotate(tx: Tx, sessionId: string, workspaceId: string | null = null): Promise<Ticket> {
    const token = newToken();
    const [row] = await tx.query<{ expiresAt: Date }>(ROTATE, [sessionId, hashOf(token), workspaceId]);
    if (!row) throw new AppError('UNAUTHENTICATED', 'This session has ended: sign in again.');
    if (workspaceId) await this.publish(tx, [{ id: sessionId }]);
    return { token, expiresAt: row.expiresAt };
  }

  /** Drops sessions that have expired. */
  async prune(): Promise<void> {
    await this.db.query(PRUNE);
  }

  private async publish(tx: Tx, sessions: readonly { id: string }[]): Promise<void> {
    for (const { id } of sessions) await this.wake.publish(tx, ACCESS_CHANGED, JSON.stringify({ sessionId: id }));
  }

  private as(userId: string) {
    return this.db.as({ workspaceId: null, userId });
  }
}

function newToken(): string {
  return randomBytes(TOKEN_BYTES).toString('base64url');
}

function agentOf({ userAgent }: Device): string {
  return isCleanText(userAgent) ? userAgent.slice(0, LONGEST_AGENT) : '';
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
