import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { DateTime } from '#schema/base/date-time.scalar.js';
import { userErrorOf } from '#schema/base/user-errors.js';
import { User } from './account.type.js';
import { ATTEMPT_CODES, SECOND_FACTOR_CODES } from './credential.values.js';

/** How an account stands with codes from an authenticator. */
@ObjectType('TwoFactor', {
  description: 'Whether signing in also asks for a code from an authenticator.',
  simpleResolvers: true,
})
export class TwoFactor {
  @Field(() => Boolean, { description: 'Whether codes are asked for.' })
  isEnabled: boolean;

  @Field(() => DateTime, { nullable: true, description: 'Since when; null while they are not.' })
  enabledAt: Date | null;

  @Field(() => Int, { description: 'Recovery codes that were not used yet.' })
  recoveryCodesLeft: number;
}

const NOT_ENABLED = 'Two-factor is not switched on.';
const ALREADY_ENABLED = 'Two-factor is on already; switch it off first to use another authenticator.';

export const TwoFactorEnrollError = userErrorOf('TwoFactorEnroll', 'Why there is no secret.', {
  WRONG_PASSWORD: SECOND_FACTOR_CODES.WRONG_PASSWORD,
  ALREADY_ENABLED,
  ...ATTEMPT_CODES,
});

/** The password, asked again. */
@InputType('TwoFactorEnrollInput', { description: 'Begins with an authenticator.' })
export class TwoFactorEnrollInput {
  @Field(() => String, { description: 'Password of the account.' })
  password: string;
}

/** Answer of twoFactorEnroll. Nothing is asked for until a first code is confirmed. */
@ObjectType('TwoFactorEnrollPayload', {
  description: 'Answer of `twoFactorEnroll`. Nothing changes until `twoFactorConfirm`.',
  simpleResolvers: true,
})
export class TwoFactorEnrollPayload {
  @Field(() => String, { nullable: true, description: 'Base32 secret for typing into an authenticator.' })
  secret: string | null;

  @Field(() => String, { nullable: true, description: 'The same as `otpauth://` address, for a QR code.' })
  otpauthUrl: string | null;

  @Field(() => [TwoFactorEnrollError], { description: 'Empty when there is a secret.' })
  userErrors: InstanceType<typeof TwoFactorEnrollError>[];
}

export const TwoFactorConfirmError = userErrorOf('TwoFactorConfirm', 'Why two-factor was not switched on.', {
  WRONG_CODE: SECOND_FACTOR_CODES.WRONG_CODE,
  NOT_ENROLLED: 'There is no secret yet: begin with `twoFactorEnroll`.',
  ALREADY_ENABLED,
  ...ATTEMPT_CODES,
});

/** The first code. */
@InputType('TwoFactorConfirmInput', { description: 'The first code of the authenticator.' })
export class TwoFactorConfirmInput {
  @Field(() => String, { description: 'Six digits.' })
  code: string;
}

/** Answer of twoFactorConfirm. */
@ObjectType('TwoFactorConfirmPayload', {
  description: 'Answer of `twoFactorConfirm`: from now on signing in asks for a code.',
  simpleResolvers: true,
})
export class TwoFactorConfirmPayload {
  @Field(() => [String], {
    nullable: true,
    description: 'Ten recovery codes, shown this once; null when nothing changed.',
  })
  recoveryCodes: string[] | null;

  @Field(() => User, { nullable: true, description: 'The person; null when nothing changed.' })
  user: User | null;

  @Field(() => [TwoFactorConfirmError], { description: 'Empty when two-factor is on.' })
  userErrors: InstanceType<typeof TwoFactorConfirmError>[];
}

export const TwoFactorDisableError = userErrorOf('TwoFactorDisable', 'Why two-factor stayed on.', {
  ...SECOND_FACTOR_CODES,
  NOT_ENABLED,
  ...ATTEMPT_CODES,
});

/** Both factors, asked again. */
@InputType('TwoFactorDisableInput', { description: 'Both factors, asked again.' })
export class TwoFactorDisableInput {
  @Field(() => String, { description: 'Password of the account.' })
  password: string;

  @Field(() => String, { nullable: true, description: 'What the authenticator shows; or give `recoveryCode`.' })
  code?: string | null;

  @Field(() => String, { nullable: true, description: 'A recovery code, when the authenticator is lost.' })
  recoveryCode?: string | null;
}

/** Answer of twoFactorDisable. */
@ObjectType('TwoFactorDisablePayload', { description: 'Answer of `twoFactorDisable`.', simpleResolvers: true })
export class TwoFactorDisablePayload {
  @Field(() => User, { nullable: true, description: 'The person; null when nothing changed.' })
  user: User | null;

  @Field(() => [TwoFactorDisableError], { description: 'Empty when two-factor is off.' })
  userErrors: InstanceType<typeof TwoFactorDisableError>[];
}

export const RecoveryCodesRenewError = userErrorOf('RecoveryCodesRenew', 'Why the recovery codes stayed.', {
  ...SECOND_FACTOR_CODES,
  NOT_ENABLED,
  ...ATTEMPT_CODES,
});

/** Both factors, asked again. */
@InputType('RecoveryCodesRenewInput', { description: 'Both factors, asked again.' })
export class RecoveryCodesRenewInput {
  @Field(() => String, { description: 'Password of the account.' })
  password: string;

  @Field(() => String, { description: 'What the authenticator shows.' })
  code: string;
}

/** Answer of recoveryCodesRenew. */
@ObjectType('RecoveryCodesRenewPayload', {
  description: 'Answer of `recoveryCodesRenew`: the old codes work no more.',
  simpleResolvers: true,
})
export class RecoveryCodesRenewPayload {
  @Field(() => [String], { nullable: true, description: 'Ten new codes, shown this once; null when nothing changed.' })
  recoveryCodes: string[] | null;

  @Field(() => User, { nullable: true, description: 'The person; null when nothing changed.' })
  user: User | null;

  @Field(() => [RecoveryCodesRenewError], { description: 'Empty when there are new codes.' })
  userErrors: InstanceType<typeof RecoveryCodesRenewError>[];
}
