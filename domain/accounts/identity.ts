import { Sealer } from '#infra/crypto/sealer.js';
import type { Jobs } from '#infra/jobs.js';
import type { Database } from '#infra/postgres/database.js';
import type { WakeUps } from '#infra/pubsub.js';
import type { SecretKeys } from '#infra/secret-key.js';
import type { Logger } from '#observability/logger.js';
import type { Cursors } from '#schema/base/cursor.js';
import type { LinkTokens } from '../mail/link-tokens.js';
import type { MailService } from '../mail/mail-service.js';
import type { Actor } from './actor.js';
import { CredentialAttempts } from './credential-attempts.js';
import { PasswordChanges } from './password-changes.js';
import { PasswordCheck } from './password-check.js';
import { Workplaces } from './workplaces.js';
import { SessionList } from './session-list.js';
import { Sessions } from './sessions.js';
import { SignIn } from './sign-in.js';
import { SignUps } from './sign-ups.js';
import { TwoFactor } from './two-factor.js';
import { TwoFactorReseal } from './two-factor-reseal.js';

export interface IdentityDeps {
  db: Database;
  jobs: Jobs;
  wake: WakeUps;
  secrets: SecretKeys;
  links: LinkTokens;
  mail: MailService;
  cursors: Cursors;
  logger: Logger;
}

/** How people get in and prove who they are (docs/adr/0020). */
export class Identity {
  readonly sessions: Sessions;
  readonly sessionList: SessionList;
  readonly signIn: SignIn;
  readonly signUps: SignUps;
  readonly passwords: PasswordChanges;
  readonly twoFactor: TwoFactor;
  /** For a changed SECRET_KEY. */
  readonly twoFactorReseal: TwoFactorReseal;
  readonly passwordCheck: PasswordCheck;
  readonly attempts: CredentialAttempts;

  constructor(deps: IdentityDeps) {
    const { db, wake, mail, secrets } = deps;
    const attempts = new CredentialAttempts(db);
    const check = new PasswordCheck(db, attempts);
    const sessions = new Sessions(db, wake, mail);
    const workplaces = new Workplaces(db);
    const sealer = new Sealer(secrets, 'two-factor secrets');
    this.attempts = attempts;
    this.passwordCheck = check;
    this.sessions = sessions;
    this.sessionList = new SessionList(db, deps.cursors);
    this.twoFactor = new TwoFactor({ ...deps, sealer, attempts, check });
    this.twoFactorReseal = new TwoFactorReseal({ db, sealer, currentVersion: secrets.currentVersion });
    this.signIn = new SignIn({ db, attempts, sessions, workplaces, twoFactor: this.twoFactor });
    this.signUps = new SignUps({ ...deps, attempts, workplaces, sessions });
    this.passwords = new PasswordChanges({ ...deps, attempts, check, sessions });
  }

  /** Drops what has expired: sign-ups, links, sessions, counts of tries. */
  async prune(_actor: Actor): Promise<void> {
    await this.signUps.prune();
    await this.passwords.prune();
    await this.sessions.prune();
    await this.attempts.prune();
  }
}
