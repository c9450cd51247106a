import type { Database, Statement } from '#infra/postgres/database.js';
import type { CredentialAttempts, Refusal } from './credential-attempts.js';
import { isUsableAddress, normalAddress } from './address.js';
import { isPassword } from './passwords.js';
import type { Workplaces } from './workplaces.js';
import type { Device, OpenSession, Sessions, UserActor } from './sessions.js';
import type { CodeRefusal, SecondFactor, TwoFactor } from './two-factor.js';
import { ACCOUNT_RULES } from '#schema/accounts/account.rules.js';

export interface SignInRequest extends SecondFactor {
  email: string;
  password: string;
}

export type SignInRefusal = { failure: 'WRONG_CREDENTIALS' | 'TWO_FACTOR_REQUIRED' } | CodeRefusal | Refusal;

export interface SignInDeps {
  db: Database;
  attempts: CredentialAttempts;
  sessions: Sessions;
  workplaces: Workplaces;
  twoFactor: TwoFactor;
}

interface Secret {
  userId: string;
  passwordHash: string;
}

const FIND_USER: Statement = { name: 'sign_in_find_user', text: 'SELECT podpusher_find_user($1) AS id' };
const USER_SECRET: Statement = {
  name: 'sign_in_user_secret',
  text: 'SELECT id AS "userId", password_hash AS "passwordHash" FROM users WHERE id = $1',
};

/** Signing in by address, password and, where it is on, a second factor. */
export class SignIn {
  constructor(private readonly deps: SignInDeps) {}

  /**
   * A wrong address and a wrong password look the same and take the same time. A sign-up that waits for its mail is no
   * account yet: whoever made it with somebody's address must not learn here whether the address has one.
   */
  async signIn(request: SignInRequest, device: Device): Promise<OpenSession | SignInRefusal> {
    const email = normalAddress(request.email);
    if (!isUsableAddress(email) || request.password.length > ACCOUNT_RULES.password.max) {
      return { failure: 'WRONG_CREDENTIALS' };
    }
    const attempt = { kind: 'sign-in', account: email, ip: device.ip } as const;
    const refusal = await this.deps.attempts.take(attempt);
    if (refusal) return refusal;
    const secret = await this.findSecret(email);
    const isRight = await isPassword(secret?.passwordHash, request.password);
    if (!secret || !isRight) return { failure: 'WRONG_CREDENTIALS' };
    await this.deps.attempts.succeed(attempt);
    return (await this.refuseFactor(secret.userId, request)) ?? this.open(secret.userId, device);
  }

  /**
   * Moves the actor's session to another workspace, under a new token. Undefined where the person has no seat.
   * @throws AppError UNAUTHENTICATED when the session was ended meanwhile
   */
  async switchWorkspace(actor: UserActor, workspaceId: string): Promise<OpenSession | undefined> {
    const { db, workplaces, sessions } = this.deps;
    const seat = await workplaces.find(actor.userId, workspaceId);
    if (!seat) return undefined;
    const tenant = db.as({ workspaceId, userId: actor.userId });
    const ticket = await tenant.transaction((tx) => sessions.rotate(tx, actor.sessionId, workspaceId));
    return { ...ticket, actor: { ...actor, ...seat } };
  }

  private async open(userId: string, device: Device): Promise<OpenSession> {
    const { db, workplaces, sessions } = this.deps;
    const seat = await workplaces.choose(userId);
    return db.as({ workspaceId: seat.workspaceId, userId }).transaction(async (tx) => {
      await sessions.tellOfNewDevice(tx, userId, device);
      return sessions.open(tx, { userId, ...seat }, device);
    });
  }

  private async refuseFactor(userId: string, factor: SecondFactor): Promise<SignInRefusal | undefined> {
    const { twoFactor } = this.deps;
    if (!(await twoFactor.isEnabled(userId))) return undefined;
    if (!factor.code && !factor.recoveryCode) return { failure: 'TWO_FACTOR_REQUIRED' };
    return twoFactor.spend(userId, factor);
  }

  /** Two statements in any case: one finds the person, the other what to compare with. */
  private async findSecret(email: string): Promise<Secret | undefined> {
    const { db } = this.deps;
    const [found] = await db.query<{ id: string | null }>(FIND_USER, [email]);
    const userId = found?.id ?? null;
    const user = db.as({ workspaceId: null, userId });
    const rows = await user.query<Secret & Record<string, unknown>>(USER_SECRET, [userId]);
    return rows[0];
  }
}
