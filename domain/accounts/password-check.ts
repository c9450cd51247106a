import { AppError } from '#infra/errors.js';
import type { Database, Statement, Tx } from '#infra/postgres/database.js';
import { ACCOUNT_RULES, type Locale } from '#schema/accounts/account.rules.js';
import type { CredentialAttempts, Refusal } from './credential-attempts.js';
import { isPassword } from './passwords.js';
import type { UserActor } from './sessions.js';

export type PasswordRefusal = { failure: 'WRONG_PASSWORD' } | Refusal;

/** What mails to a person need. */
export interface Person {
  email: string;
  name: string;
  locale: Locale;
  /** The database's time as ISO text: mails tell the wall's time. */
  now: string;
}

const SECRET: Statement = {
  name: 'users_secret',
  text: 'SELECT email, password_hash AS "passwordHash" FROM users WHERE id = $1',
};
const PERSON: Statement = {
  name: 'users_person',
  text: 'SELECT email, name, locale, now() AS now FROM users WHERE id = $1',
};

/** Asks a signed-in person for the password again, before what a stolen session must not do. */
export class PasswordCheck {
  constructor(
    private readonly db: Database,
    private readonly attempts: CredentialAttempts,
  ) {}

  async confirm({ userId }: UserActor, password: string): Promise<{ email: string } | PasswordRefusal> {
    const attempt = { kind: 'password', account: userId } as const;
    const refusal = await this.attempts.take(attempt);
    if (refusal) return refusal;
    const [user] = await this.db
      .as({ workspaceId: null, userId })
      .query<{ email: string; passwordHash: string }>(SECRET, [userId]);
    const isUsable = password.length <= ACCOUNT_RULES.password.max;
    const isRight = await isPassword(user?.passwordHash, isUsable ? password : '');
    if (!user || !isRight) return { failure: 'WRONG_PASSWORD' };
    await this.attempts.succeed(attempt);
    return { email: user.email };
  }
}

/** @throws AppError NOT_FOUND when the account was erased meanwhile */
export async function personOf(tx: Pick<Tx, 'query'>, userId: string): Promise<Person> {
  const [row] = await tx.query<Omit<Person, 'now'> & { now: Date }>(PERSON, [userId]);
  if (!row) throw new AppError('NOT_FOUND', 'This account is gone.');
  return { ...row, now: row.now.toISOString() };
}
