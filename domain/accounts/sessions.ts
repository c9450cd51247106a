import { createHash, randomBytes } from 'node:crypto';
import { verify } from '@node-rs/argon2';
import type { Database, Statement } from '#infra/postgres/database.js';
import { ACCOUNT_RULES } from '#schema/accounts/account.rules.js';
import { isCleanText } from '#schema/base/clean-text.js';
import type { Actor, Role } from './actor.js';
import { SignInAttempts } from './sign-in-attempts.js';

export type UserActor = Extract<Actor, { kind: 'user' }>;
export type SignInFailure = 'WRONG_CREDENTIALS' | 'TOO_MANY_ATTEMPTS';

export interface SignInRequest {
  email: string;
  password: string;
  ip: string;
  userAgent: string;
}

export type SignInOutcome = { token: string; expiresAt: Date; actor: UserActor } | { failure: SignInFailure };

/** Expiry is a matter of the wall, not of the product's clock, which may run fast: hence the database's now(). */
const SESSION_DAYS = 30;
const TOKEN_BYTES = 32;
const TOKEN = /^[\w-]{43}$/;
/** Verified against when there is no such account, so that the answer takes as long. Of no password anybody knows. */
const NOBODYS_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$NmI8NOzrI639ePJXB6bLjQ$/D64Rcid8rMe0AlNhQCOlfG3v/mqVqFxCqzdQd8MF9g';

interface UserSecret {
  id: string;
  passwordHash: string;
  workspaceId: string;
  role: Role;
}

const FIND_USER: Statement = {
  name: 'accounts_find_user',
  text: `SELECT u.id, u.password_hash AS "passwordHash", m.workspace_id AS "workspaceId", m.role
FROM users u JOIN members m ON m.user_id = u.id WHERE u.email = $1 ORDER BY m.created_at LIMIT 1`,
};
const INSERT: Statement = {
  name: 'sessions_insert',
  text: `INSERT INTO sessions (user_id, workspace_id, token_hash, expires_at, user_agent)
VALUES ($1, $2, $3, now() + make_interval(days => ${SESSION_DAYS}), $4) RETURNING id, expires_at AS "expiresAt"`,
};
const FIND: Statement = {
  name: 'sessions_find',
  text: `SELECT s.id AS "sessionId", s.user_id AS "userId", m.workspace_id AS "workspaceId", m.role,
  s.last_seen_at < now() - interval '5 minutes' AS "isStale"
FROM sessions s JOIN members m ON m.user_id = s.user_id AND m.workspace_id = s.workspace_id
WHERE s.token_hash = $1 AND s.expires_at > now()`,
};
const TOUCH: Statement = { name: 'sessions_touch', text: 'UPDATE sessions SET last_seen_at = now() WHERE id = $1' };
const DELETE: Statement = { name: 'sessions_delete', text: 'DELETE FROM sessions WHERE id = $1 RETURNING id' };
const ALIVE: Statement = {
  name: 'sessions_alive',
  text: 'SELECT id, expires_at AS "expiresAt" FROM podpusher_alive_sessions($1::uuid[])',
};

/** Sessions of the web client: an opaque token in an http-only cookie, of which only the SHA-256 is stored. */
export class Sessions {
  private readonly attempts = new SignInAttempts();

  constructor(private readonly db: Database) {}

  /** A wrong address and a wrong password look the same and take the same time. */
  async signIn(request: SignInRequest): Promise<SignInOutcome> {
    const email = request.email.trim().toLowerCase();
    if (!isUsable(email, request.password)) return { failure: 'WRONG_CREDENTIALS' };
    if (!(await this.attempts.take(email, request.ip))) return { failure: 'TOO_MANY_ATTEMPTS' };
    const [user] = await this.db.query<UserSecret>(FIND_USER, [email]);
    const isRight = await verify(user?.passwordHash ?? NOBODYS_HASH, request.password);
    if (!user || !isRight) return { failure: 'WRONG_CREDENTIALS' };
    await this.attempts.forget(email, request.ip);
    return this.open(user, request.userAgent);
  }

  /** Who a session token speaks for; undefined once it is unknown, ended or expired. */
  async authenticate(token: string): Promise<UserActor | undefined> {
    if (!TOKEN.test(token)) return undefined;
    const [row] = await this.db.query<Omit<UserActor, 'kind'> & { isStale: boolean }>(FIND, [hashOf(token)]);
    if (!row) return undefined;
    const { isStale, ...who } = row;
    if (isStale) await this.db.query(TOUCH, [who.sessionId]);
    return { kind: 'user', ...who };
  }

  /** Whether there was a session to end. */
  async signOut(actor: Actor): Promise<boolean> {
    if (actor.kind !== 'user') return false;
    return (await this.db.query(DELETE, [actor.sessionId])).length > 0;
  }

  /** Which of these sessions still stand, and until when; null: they do not expire. Sockets ask every few seconds. */
  async alive(sessionIds: readonly string[]): Promise<Map<string, Date | null>> {
    if (sessionIds.length === 0) return new Map();
    const rows = await this.db.query<{ id: string; expiresAt: Date | null }>(ALIVE, [sessionIds]);
    return new Map(rows.map(({ id, expiresAt }) => [id, expiresAt]));
  }

  private async open(user: UserSecret, userAgent: string): Promise<SignInOutcome> {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    const agent = isCleanText(userAgent) ? userAgent.slice(0, 400) : '';
    const [row] = await this.db.query<{ id: string; expiresAt: Date }>(INSERT, [
      user.id,
      user.workspaceId,
      hashOf(token),
      agent,
    ]);
    const { id: sessionId, expiresAt } = row!;
    const { id: userId, workspaceId, role } = user;
    return { token, expiresAt, actor: { kind: 'user', userId, workspaceId, role, sessionId } };
  }
}

function isUsable(email: string, password: string): boolean {
  const { email: rule, password: limits } = ACCOUNT_RULES;
  return email.length <= rule.max && rule.pattern.test(email) && isCleanText(email) && password.length <= limits.max;
}

function hashOf(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
