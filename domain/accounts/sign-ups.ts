import { randomUUID } from 'node:crypto';
import type { Jobs } from '#infra/jobs.js';
import type { Database, Statement, Tx } from '#infra/postgres/database.js';
import { sendVerificationJob } from '#schema/accounts/account.jobs.js';
import { ACCOUNT_RULES, type Locale, LOCALES } from '#schema/accounts/account.rules.js';
import { isCleanText } from '#schema/base/clean-text.js';
import type { LinkTokens } from '../mail/link-tokens.js';
import type { MailService } from '../mail/mail-service.js';
import type { Actor } from './actor.js';
import { isUsableAddress, normalAddress } from './address.js';
import type { CredentialAttempts, Refusal } from './credential-attempts.js';
import { type PasswordFault, passwordFault } from './password-rules.js';
import { hashPassword, isPassword } from './passwords.js';
import type { Workplaces } from './workplaces.js';
import type { Device, OpenSession, Sessions } from './sessions.js';

export interface SignUpRequest {
  email: string;
  password: string;
  name: string;
  workspaceName: string;
  locale: string;
}

export type SignUpFault =
  'EMAIL_INVALID' | PasswordFault | 'NAME_TOO_LONG' | 'WORKSPACE_NAME_INVALID' | 'LOCALE_UNKNOWN';
export type VerifyRefusal = { failure: 'TOKEN_INVALID' | 'WRONG_PASSWORD' } | Refusal;

/** The token of the link proves the address, the password whose sign-up it was. */
export interface SignUpProof {
  token: string;
  password: string;
}

export interface SignUpsDeps {
  db: Database;
  jobs: Jobs;
  attempts: CredentialAttempts;
  links: LinkTokens;
  mail: MailService;
  workplaces: Workplaces;
  sessions: Sessions;
}

interface SignUpRow {
  id: string;
  email: string;
  name: string;
  workspaceName: string;
  passwordHash: string;
  locale: Locale;
}

const LINK_HOURS = 24;
const VERIFY_EMAIL = 'verify-email';

const INSERT: Statement = {
  name: 'sign_ups_insert',
  text: `INSERT INTO sign_ups (id, email, name, workspace_name, password_hash, locale, expires_at)
VALUES ($1, $2, $3, $4, $5, $6, now() + make_interval(hours => ${LINK_HOURS}))`,
};
const COLUMNS = `id, email, name, workspace_name AS "workspaceName", password_hash AS "passwordHash", locale`;
/** More than somebody makes who forgot what they chose; each costs a hash. */
const MOST_COMPARED = 20;
/** All open sign-ups of the address that the link proves, its own first. */
const BY_TOKEN: Statement = {
  name: 'sign_ups_by_token',
  text: `SELECT ${COLUMNS} FROM sign_ups
WHERE email = (SELECT email FROM sign_ups WHERE token_hash = $1 AND expires_at > now()) AND expires_at > now()
ORDER BY token_hash IS NOT DISTINCT FROM $1 DESC, created_at DESC LIMIT ${MOST_COMPARED}`,
};
const TO_SEND: Statement = {
  name: 'sign_ups_to_send',
  text: `SELECT ${COLUMNS} FROM sign_ups WHERE email = $1 AND ($2::uuid IS NULL OR id = $2) AND expires_at > now()
ORDER BY created_at DESC LIMIT 1`,
};
const SENT: Statement = {
  name: 'sign_ups_sent',
  text: `UPDATE sign_ups SET token_hash = $2, expires_at = now() + make_interval(hours => ${LINK_HOURS}) WHERE id = $1`,
};
const TAKE: Statement = { name: 'sign_ups_take', text: 'DELETE FROM sign_ups WHERE id = $1 RETURNING id' };
const FORGET: Statement = { name: 'sign_ups_forget', text: 'DELETE FROM sign_ups WHERE email = $1' };
const PRUNE: Statement = { name: 'sign_ups_prune', text: 'DELETE FROM sign_ups WHERE expires_at < now()' };
const FIND_USER: Statement = {
  name: 'sign_ups_find_user',
  text: 'SELECT locale FROM users WHERE email = $1',
};
const INSERT_USER: Statement = {
  name: 'sign_ups_insert_user',
  text: `INSERT INTO users (id, email, name, password_hash, locale) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (email) DO NOTHING`,
};
const IS_THERE: Statement = { name: 'sign_ups_is_there', text: 'SELECT id FROM users WHERE id = $1' };

/**
 * Signing up: whoever asks leaves a sign-up, and the link in the mail makes it an account together with the password that was
 * chosen. Asking does the same for every address, taken or not; a worker finds out which, and the mail tells the one person
 * whom it concerns.
 */
export class SignUps {
  constructor(private readonly deps: SignUpsDeps) {}

  /** Undefined when a mail is on its way. */
  async request(wanted: SignUpRequest, ip: string): Promise<{ failure: SignUpFault } | Refusal | undefined> {
    const signUp = { ...wanted, email: normalAddress(wanted.email), workspaceName: wanted.workspaceName.trim() };
    const fault = signUpFault(signUp);
    if (fault) return { failure: fault };
    const refusal = await this.deps.attempts.take({ kind: 'sign-up', account: signUp.email, ip });
    if (refusal) return refusal;
    const { email, name, workspaceName, locale } = signUp;
    const passwordHash = await hashPassword(signUp.password);
    const signUpId = randomUUID();
    await this.deps.db.transaction(async (tx) => {
      await tx.query(INSERT, [signUpId, email, name.trim(), workspaceName, passwordHash, locale]);
      await this.deps.jobs.add(tx, sendVerificationJob.name, { email, signUpId });
    });
    return undefined;
  }

  /** Sends the mail of the latest sign-up again. Undefined when the request was taken, whatever the address. */
  async resend(address: string, ip: string): Promise<{ failure: 'EMAIL_INVALID' } | Refusal | undefined> {
    const email = normalAddress(address);
    if (!isUsableAddress(email)) return { failure: 'EMAIL_INVALID' };
    const refusal = await this.deps.attempts.take({ kind: 'mail', account: email, ip });
    if (refusal) return refusal;
    await this.deps.jobs.add(undefined, sendVerificationJob.name, { email, signUpId: null });
    return undefined;
  }

  /** A worker's part: the mail with the link, or the one that tells of the account that is there already. */
  async writeMail(_actor: Actor, order: { email: string; signUpId: string | null }): Promise<void> {
    await this.deps.db.transaction(async (tx) => {
      const [signUp] = await tx.query<SignUpRow & Record<string, unknown>>(TO_SEND, [order.email, order.signUpId]);
      const [user] = await tx.query<{ locale: Locale }>(FIND_USER, [order.email]);
      if (user) await this.tellOfAccount(tx, order.email, user.locale);
      else if (signUp) await this.sendLink(tx, signUp);
    });
  }

  /**
   * Makes the account and signs in. Any link of the address proves it; whose sign-up becomes the account is decided by the
   * password, so that what a stranger signed up with never does, whichever mail was opened (docs/adr/0020).
   */
  async verify(proof: SignUpProof, device: Device): Promise<OpenSession | VerifyRefusal> {
    const attempt = { kind: 'token', ip: device.ip } as const;
    const refusal = await this.deps.attempts.take(attempt);
    if (refusal) return refusal;
    const hash = this.deps.links.hashOfGiven(proof.token);
    const open = hash ? await this.deps.db.query<SignUpRow & Record<string, unknown>>(BY_TOKEN, [hash]) : [];
    if (open.length === 0) return { failure: 'TOKEN_INVALID' };
    const signUp = await chosenBy(proof.password, open);
    if (!signUp) return { failure: 'WRONG_PASSWORD' };
    const session = await this.makeAccount(signUp, device);
    if (!session) return { failure: 'TOKEN_INVALID' };
    await this.deps.attempts.succeed(attempt);
    return session;
  }

  /** Drops sign-ups whose link has expired. */
  async prune(): Promise<void> {
    await this.deps.db.query(PRUNE);
  }

  /** Undefined when the link was used, or the address got an account, in the meantime. */
  private async makeAccount(signUp: SignUpRow, device: Device): Promise<OpenSession | undefined> {
    const { db, workplaces, sessions } = this.deps;
    const ids = await workplaces.newIds();
    return db.as(ids).transaction(async (tx) => {
      if ((await tx.query(TAKE, [signUp.id])).length === 0) return undefined;
      const { email, name, passwordHash, locale } = signUp;
      await tx.query(INSERT_USER, [ids.userId, email, name, passwordHash, locale]);
      if ((await tx.query(IS_THERE, [ids.userId])).length === 0) return undefined;
      const seat = await workplaces.found(tx, ids, signUp.workspaceName);
      await tx.query(FORGET, [email]);
      return sessions.open(tx, { userId: ids.userId, ...seat }, device);
    });
  }

  private async tellOfAccount(tx: Tx, email: string, locale: Locale): Promise<void> {
    await tx.query(FORGET, [email]);
    await this.deps.mail.order(tx, { template: 'account-exists', to: email, locale, facts: {} });
  }

  private async sendLink(tx: Tx, { id, email, name, locale }: SignUpRow): Promise<void> {
    await tx.query(SENT, [id, this.deps.links.hashFor(VERIFY_EMAIL, id)]);
    await this.deps.mail.order(tx, { template: VERIFY_EMAIL, to: email, locale, tokenId: id, facts: { name } });
  }
}

async function chosenBy(password: string, signUps: readonly SignUpRow[]): Promise<SignUpRow | undefined> {
  if (password.length > ACCOUNT_RULES.password.max) return undefined;
  for (const signUp of signUps) if (await isPassword(signUp.passwordHash, password)) return signUp;
  return undefined;
}

function signUpFault({ email, password, name, workspaceName, locale }: SignUpRequest): SignUpFault | undefined {
  if (!isUsableAddress(email)) return 'EMAIL_INVALID';
  const fault = passwordFault(password, email);
  if (fault) return fault;
  if (!isUsableName(name)) return 'NAME_TOO_LONG';
  const { min, max } = ACCOUNT_RULES.workspaceName;
  if (workspaceName.length < min || workspaceName.length > max || !isCleanText(workspaceName)) {
    return 'WORKSPACE_NAME_INVALID';
  }
  return isLocale(locale) ? undefined : 'LOCALE_UNKNOWN';
}

export function isUsableName(name: string): boolean {
  return name.length <= ACCOUNT_RULES.name.max && isCleanText(name);
}

export function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text);
}
