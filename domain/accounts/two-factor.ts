import type { Sealer } from '#infra/crypto/sealer.js';
import type { Database, Statement, Tx } from '#infra/postgres/database.js';
import type { Logger } from '#observability/logger.js';
import type { MailService } from '../mail/mail-service.js';
import type { CredentialAttempts, Refusal } from './credential-attempts.js';
import { type PasswordCheck, type PasswordRefusal, personOf } from './password-check.js';
import { hashRecoveryCode, makeRecoveryCodes } from './recovery-codes.js';
import type { UserActor } from './sessions.js';
import { makeTotpSecret, totpStepOf, totpUrl } from './totp.js';

export interface TwoFactorState {
  isEnabled: boolean;
  enabledAt: Date | null;
  recoveryCodesLeft: number;
}

/** A second factor as somebody gave it. */
export interface SecondFactor {
  code: string | null | undefined;
  recoveryCode: string | null | undefined;
}

export type CodeRefusal = { failure: 'WRONG_CODE' } | Refusal;
type Refused<Code extends string> = { failure: Code };

export interface TwoFactorDeps {
  db: Database;
  sealer: Sealer;
  attempts: CredentialAttempts;
  check: PasswordCheck;
  mail: MailService;
  logger: Logger;
}

interface SecretRow {
  sealed: Buffer;
  keyVersion: number;
  isEnabled: boolean;
  nowMs: number;
}

const STATE: Statement = {
  name: 'two_factor_state',
  text: `SELECT t.enabled_at AS "enabledAt", (SELECT count(*)::int FROM recovery_codes r WHERE r.user_id = $1) AS "codesLeft"
FROM (SELECT) AS one LEFT JOIN two_factors t ON t.user_id = $1`,
};
// The time is the database's: authenticators follow the wall's clock, and all processes must agree on the step.
const FIND: Statement = {
  name: 'two_factor_find',
  text: `SELECT secret_sealed AS sealed, key_version AS "keyVersion", enabled_at IS NOT NULL AS "isEnabled",
  (1000 * extract(epoch FROM now()))::float8 AS "nowMs"
FROM two_factors WHERE user_id = $1`,
};
const BEGIN: Statement = {
  name: 'two_factor_begin',
  text: `INSERT INTO two_factors (user_id, secret_sealed, key_version) VALUES ($1, $2, $3)
ON CONFLICT (user_id) DO UPDATE SET secret_sealed = excluded.secret_sealed, key_version = excluded.key_version,
  created_at = now() WHERE two_factors.enabled_at IS NULL RETURNING user_id`,
};
// Of two requests with the same code one moves the step on, and the other finds it moved.
const USE_STEP: Statement = {
  name: 'two_factor_use_step',
  text: 'UPDATE two_factors SET last_step = $2 WHERE user_id = $1 AND last_step < $2 RETURNING user_id',
};
const ENABLE: Statement = {
  name: 'two_factor_enable',
  text: `UPDATE two_factors SET enabled_at = now(), last_step = $2
WHERE user_id = $1 AND enabled_at IS NULL AND last_step < $2 RETURNING user_id`,
};
const REMOVE: Statement = { name: 'two_factor_remove', text: 'DELETE FROM two_factors WHERE user_id = $1' };
const REMOVE_CODES: Statement = {
  name: 'recovery_codes_remove',
  text: 'DELETE FROM recovery_codes WHERE user_id = $1',
};
const ADD_CODES: Statement = {
  name: 'recovery_codes_add',
  text: 'INSERT INTO recovery_codes (user_id, code_hash) SELECT $1, unnest($2::bytea[])',
};
const USE_CODE: Statement = {
  name: 'recovery_codes_use',
  text: 'DELETE FROM recovery_codes WHERE user_id = $1 AND code_hash = $2 RETURNING user_id',
};

/** Codes from an authenticator (RFC 6238), and recovery codes for the day it is lost. */
export class TwoFactor {
  constructor(private readonly deps: TwoFactorDeps) {}

  /** How the actor's account stands. */
  async state({ userId }: UserActor): Promise<TwoFactorState> {
    const [row] = await this.as(userId).query<{ enabledAt: Date | null; codesLeft: number }>(STATE, [userId]);
    const enabledAt = row?.enabledAt ?? null;
    return { isEnabled: enabledAt !== null, enabledAt, recoveryCodesLeft: row?.codesLeft ?? 0 };
  }

  async isEnabled(userId: string): Promise<boolean> {
    return (await this.find(userId))?.isEnabled ?? false;
  }

  /** Makes a secret; it counts for nothing until a code of it is confirmed. */
  async enroll(
    actor: UserActor,
    password: string,
  ): Promise<{ secret: string; otpauthUrl: string } | PasswordRefusal | Refused<'ALREADY_ENABLED'>> {
    const person = await this.deps.check.confirm(actor, password);
    if ('failure' in person) return person;
    const secret = makeTotpSecret();
    const { bytes, keyVersion } = this.deps.sealer.seal(secret, actor.userId);
    const begun = await this.as(actor.userId).query(BEGIN, [actor.userId, bytes, keyVersion]);
    if (begun.length === 0) return { failure: 'ALREADY_ENABLED' };
    return { secret, otpauthUrl: totpUrl(secret, person.email) };
  }

  /** Switches it on, in the transaction of the caller's new session token. */
  async confirm(
    { userId }: UserActor,
    code: string,
    inSameBreath: (tx: Tx) => Promise<void>,
  ): Promise<{ recoveryCodes: string[] } | CodeRefusal | Refused<'NOT_ENROLLED' | 'ALREADY_ENABLED'>> {
    const row = await this.find(userId);
    if (!row) return { failure: 'NOT_ENROLLED' };
    if (row.isEnabled) return { failure: 'ALREADY_ENABLED' };
    const refusal = await this.deps.attempts.take({ kind: 'code', account: userId });
    if (refusal) return refusal;
    const step = this.stepOf(userId, row, code);
    if (step === undefined) return { failure: 'WRONG_CODE' };
    const recoveryCodes = makeRecoveryCodes();
    const isOn = await this.as(userId).transaction(async (tx) => {
      if ((await tx.query(ENABLE, [userId, step])).length === 0) return false;
      await this.replaceCodes(tx, userId, recoveryCodes);
      await this.tell(tx, userId, true);
      await inSameBreath(tx);
      return true;
    });
    if (!isOn) return { failure: 'WRONG_CODE' };
    await this.deps.attempts.succeed({ kind: 'code', account: userId });
    return { recoveryCodes };
  }

  /** Switches it off; asks for both factors. */
  async disable(
    actor: UserActor,
    { password, ...factor }: SecondFactor & { password: string },
    inSameBreath: (tx: Tx) => Promise<void>,
  ): Promise<{ isOff: true } | PasswordRefusal | CodeRefusal | Refused<'NOT_ENABLED'>> {
    const refusal = await this.confirmBoth(actor, password, factor);
    if (refusal) return refusal;
    const { userId } = actor;
    await this.as(userId).transaction(async (tx) => {
      await tx.query(REMOVE, [userId]);
      await tx.query(REMOVE_CODES, [userId]);
      await this.tell(tx, userId, false);
      await inSameBreath(tx);
    });
    return { isOff: true };
  }

  /** Ten new recovery codes; the old ones end. Asks for both factors. */
  async renewCodes(
    actor: UserActor,
    { password, code }: { password: string; code: string },
  ): Promise<{ recoveryCodes: string[] } | PasswordRefusal | CodeRefusal | Refused<'NOT_ENABLED'>> {
    const refusal = await this.confirmBoth(actor, password, { code, recoveryCode: null });
    if (refusal) return refusal;
    const recoveryCodes = makeRecoveryCodes();
    await this.as(actor.userId).transaction((tx) => this.replaceCodes(tx, actor.userId, recoveryCodes));
    return { recoveryCodes };
  }

  /** Takes a code or a recovery code; each is taken once. Undefined when it was right. */
  async spend(userId: string, factor: SecondFactor): Promise<CodeRefusal | undefined> {
    const attempt = { kind: 'code', account: userId } as const;
    const refusal = await this.deps.attempts.take(attempt);
    if (refusal) return refusal;
    const isRight = factor.code
      ? await this.spendCode(userId, factor.code)
      : await this.spendRecoveryCode(userId, factor.recoveryCode ?? '');
    if (!isRight) return { failure: 'WRONG_CODE' };
    await this.deps.attempts.succeed(attempt);
    return undefined;
  }

  private async spendCode(userId: string, code: string): Promise<boolean> {
    const row = await this.find(userId);
    if (!row?.isEnabled) return false;
    const step = this.stepOf(userId, row, code);
    return step !== undefined && (await this.as(userId).query(USE_STEP, [userId, step])).length > 0;
  }

  /** The step that a code belongs to; undefined for a wrong one, and when the secret cannot be opened: recovery codes still work. */
  private stepOf(userId: string, { sealed, keyVersion, nowMs }: SecretRow, code: string): number | undefined {
    try {
      return totpStepOf(this.deps.sealer.open({ bytes: sealed, keyVersion }, userId), code, nowMs);
    } catch (error) {
      this.deps.logger.error(
        { err: error, userId, keyVersion },
        'a two-factor secret does not open: was SECRET_KEY changed?',
      );
      return undefined;
    }
  }

  private async spendRecoveryCode(userId: string, code: string): Promise<boolean> {
    const used = await this.as(userId).query(USE_CODE, [userId, hashRecoveryCode(userId, code)]);
    return used.length > 0;
  }

  private async confirmBoth(actor: UserActor, password: string, factor: SecondFactor) {
    const person = await this.deps.check.confirm(actor, password);
    if ('failure' in person) return person;
    if (!(await this.isEnabled(actor.userId))) return { failure: 'NOT_ENABLED' } as const;
    return this.spend(actor.userId, factor);
  }

  private async replaceCodes(tx: Tx, userId: string, codes: readonly string[]): Promise<void> {
    await tx.query(REMOVE_CODES, [userId]);
    await tx.query(ADD_CODES, [userId, codes.map((code) => hashRecoveryCode(userId, code))]);
  }

  private async tell(tx: Tx, userId: string, isEnabled: boolean): Promise<void> {
    const { email, locale, now } = await personOf(tx, userId);
    await this.deps.mail.order(tx, {
      template: 'two-factor-changed',
      to: email,
      locale,
      facts: { isEnabled, at: now },
    });
  }

  private async find(userId: string): Promise<SecretRow | undefined> {
    return (await this.as(userId).query<SecretRow & Record<string, unknown>>(FIND, [userId]))[0];
  }

  private as(userId: string) {
    return this.deps.db.as({ workspaceId: null, userId });
  }
}
