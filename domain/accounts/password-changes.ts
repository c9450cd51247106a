import { randomUUID } from 'node:crypto';
import type { Jobs } from '#infra/jobs.js';
import type { Database, Statement, Tx } from '#infra/postgres/database.js';
import { sendPasswordResetJob } from '#schema/accounts/account.jobs.js';
import type { Locale } from '#schema/accounts/account.rules.js';
import type { LinkTokens } from '../mail/link-tokens.js';
import type { MailService } from '../mail/mail-service.js';
import type { Actor } from './actor.js';
import { isUsableAddress, normalAddress } from './address.js';
import type { CredentialAttempts, Refusal } from './credential-attempts.js';
import { type PasswordCheck, type PasswordRefusal, personOf } from './password-check.js';
import { type PasswordFault, passwordFault } from './password-rules.js';
import { hashPassword } from './passwords.js';
import type { Sessions, Ticket, UserActor } from './sessions.js';

export interface PasswordChangesDeps {
  db: Database;
  jobs: Jobs;
  attempts: CredentialAttempts;
  check: PasswordCheck;
  links: LinkTokens;
  mail: MailService;
  sessions: Sessions;
}

const LINK_HOURS = 1;
const RESET_PASSWORD = 'reset-password';

const FIND_USER: Statement = {
  name: 'password_resets_find_user',
  text: 'SELECT id, name, locale FROM users WHERE email = $1',
};
const INSERT: Statement = {
  name: 'password_resets_insert',
  text: `INSERT INTO password_resets (id, user_id, token_hash, expires_at)
VALUES ($1, $2, $3, now() + make_interval(hours => ${LINK_HOURS}))
ON CONFLICT (id) DO UPDATE SET token_hash = excluded.token_hash, expires_at = excluded.expires_at`,
};
const FIND: Statement = { name: 'password_resets_find', text: 'SELECT podpusher_find_password_reset($1) AS "userId"' };
const TAKE: Statement = {
  name: 'password_resets_take',
  text: 'DELETE FROM password_resets WHERE token_hash = $1 AND expires_at > now() RETURNING id',
};
const FORGET: Statement = { name: 'password_resets_forget', text: 'DELETE FROM password_resets WHERE user_id = $1' };
const PRUNE: Statement = {
  name: 'password_resets_prune',
  text: 'DELETE FROM password_resets WHERE expires_at < now()',
};
const SET: Statement = {
  name: 'users_set_password',
  text: 'UPDATE users SET password_hash = $2, version = version + 1 WHERE id = $1',
};

/** New passwords: by the link of a mail, or by the old password. Either ends sessions and is told by mail. */
export class PasswordChanges {
  constructor(private readonly deps: PasswordChangesDeps) {}

  /** Undefined when the request was taken, whatever the address: a worker finds out whether it has an account. */
  async requestReset(address: string, ip: string): Promise<{ failure: 'EMAIL_INVALID' } | Refusal | undefined> {
    const email = normalAddress(address);
    if (!isUsableAddress(email)) return { failure: 'EMAIL_INVALID' };
    const refusal = await this.deps.attempts.take({ kind: 'mail', account: email, ip });
    if (refusal) return refusal;
    await this.deps.jobs.add(undefined, sendPasswordResetJob.name, { email, resetId: randomUUID() });
    return undefined;
  }

  /** A worker's part: the link, if the address has an account. */
  async writeResetMail(_actor: Actor, { email, resetId }: { email: string; resetId: string }): Promise<void> {
    await this.deps.db.transaction(async (tx) => {
      const [user] = await tx.query<{ id: string; name: string; locale: Locale }>(FIND_USER, [email]);
      if (!user) return;
      await tx.query(INSERT, [resetId, user.id, this.deps.links.hashFor(RESET_PASSWORD, resetId)]);
      const { name, locale } = user;
      await this.deps.mail.order(tx, {
        template: RESET_PASSWORD,
        to: email,
        locale,
        tokenId: resetId,
        facts: { name },
      });
    });
  }

  /** Sets a password by a link, which then works no more; ends all sessions. Undefined when the new one holds. */
  async reset(
    { token, password }: { token: string; password: string },
    ip: string,
  ): Promise<{ failure: 'TOKEN_INVALID' | PasswordFault } | Refusal | undefined> {
    const attempt = { kind: 'token', ip } as const;
    const refusal = await this.deps.attempts.take(attempt);
    if (refusal) return refusal;
    const hash = this.deps.links.hashOfGiven(token);
    const userId = hash && (await this.findUser(hash));
    if (!hash || !userId) return { failure: 'TOKEN_INVALID' };
    await this.deps.attempts.succeed(attempt);
    const tenant = this.deps.db.as({ workspaceId: null, userId });
    const { email } = await personOf(tenant, userId);
    const fault = passwordFault(password, email);
    if (fault) return { failure: fault };
    const passwordHash = await hashPassword(password);
    const isSet = await tenant.transaction(async (tx) => {
      if ((await tx.query(TAKE, [hash])).length === 0) return false;
      await this.set(tx, userId, passwordHash);
      await this.deps.sessions.endAll(tx, userId, null);
      return true;
    });
    if (!isSet) return { failure: 'TOKEN_INVALID' };
    // Whoever reads the mail gets in again, however often somebody else tried the old password.
    await this.deps.attempts.succeed({ kind: 'sign-in', account: email });
    return undefined;
  }

  /** Sets a password by the old one; ends the other sessions and gives this one a new token. */
  async change(
    actor: UserActor,
    { currentPassword, newPassword }: { currentPassword: string; newPassword: string },
  ): Promise<Ticket | PasswordRefusal | { failure: PasswordFault }> {
    const { check, db, sessions } = this.deps;
    const person = await check.confirm(actor, currentPassword);
    if ('failure' in person) return person;
    const fault = passwordFault(newPassword, person.email);
    if (fault) return { failure: fault };
    const passwordHash = await hashPassword(newPassword);
    return db.as({ workspaceId: null, userId: actor.userId }).transaction(async (tx) => {
      await this.set(tx, actor.userId, passwordHash);
      await sessions.endAll(tx, actor.userId, actor.sessionId);
      return sessions.rotate(tx, actor.sessionId);
    });
  }

  /** Drops links that have expired. */
  async prune(): Promise<void> {
    await this.deps.db.query(PRUNE);
  }

  private async set(tx: Tx, userId: string, passwordHash: string): Promise<void> {
    await tx.query(SET, [userId, passwordHash]);
    await tx.query(FORGET, [userId]);
    const { email, locale, now } = await personOf(tx, userId);
    await this.deps.mail.order(tx, { template: 'password-changed', to: email, locale, facts: { at: now } });
  }

  private async findUser(hash: Buffer): Promise<string | null> {
    const [row] = await this.deps.db.query<{ userId: string | null }>(FIND, [hash]);
    return row?.userId ?? null;
  }
}
