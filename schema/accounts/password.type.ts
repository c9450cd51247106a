import { Field, InputType, ObjectType } from 'type-graphql';
import { userErrorOf } from '#schema/base/user-errors.js';
import { ATTEMPT_CODES, PASSWORD_CODES, SECOND_FACTOR_CODES, TOKEN_CODES } from './credential.values.js';

export const PasswordResetRequestError = userErrorOf('PasswordResetRequest', 'Why no mail was sent.', {
  EMAIL_INVALID: 'Not an e-mail address, or longer than 254 characters.',
  ...ATTEMPT_CODES,
});

/** Whose password was forgotten. */
@InputType('PasswordResetRequestInput', { description: 'Whose password was forgotten.' })
export class PasswordResetRequestInput {
  @Field(() => String, { description: 'Address of the account.' })
  email: string;
}

/** Answer of passwordResetRequest: the same for every address. */
@ObjectType('PasswordResetRequestPayload', {
  description: 'Answer of `passwordResetRequest`, the same for every address.',
  simpleResolvers: true,
})
export class PasswordResetRequestPayload {
  @Field(() => Boolean, { description: 'Whether a mail is on its way, if the address has an account.' })
  isMailSent: boolean;

  @Field(() => [PasswordResetRequestError], { description: 'Empty when the request was taken.' })
  userErrors: InstanceType<typeof PasswordResetRequestError>[];
}

export const PasswordResetError = userErrorOf('PasswordReset', 'Why the password stayed.', {
  ...TOKEN_CODES,
  ...PASSWORD_CODES,
  ...ATTEMPT_CODES,
});

/** The token of the link in the mail, and the new password. */
@InputType('PasswordResetInput', { description: 'The token of the link in the mail, and the new password.' })
export class PasswordResetInput {
  @Field(() => String, { description: 'What follows `token=` in the link; works once, for one hour.' })
  token: string;

  @Field(() => String, { description: 'From 10 to 200 characters; no well-known one, and without the address in it.' })
  password: string;
}

/** Answer of passwordReset. Nobody is signed in by it: sign in with the new password. */
@ObjectType('PasswordResetPayload', {
  description: 'Answer of `passwordReset`. All sessions have ended: sign in with the new password.',
  simpleResolvers: true,
})
export class PasswordResetPayload {
  @Field(() => Boolean, { description: 'Whether the new password holds.' })
  isReset: boolean;

  @Field(() => [PasswordResetError], { description: 'Empty when the new password holds.' })
  userErrors: InstanceType<typeof PasswordResetError>[];
}

export const PasswordChangeError = userErrorOf('PasswordChange', 'Why the password stayed.', {
  WRONG_PASSWORD: SECOND_FACTOR_CODES.WRONG_PASSWORD,
  ...PASSWORD_CODES,
  ...ATTEMPT_CODES,
});

/** The password as it is and as it is to be. */
@InputType('PasswordChangeInput', { description: 'The password as it is and as it is to be.' })
export class PasswordChangeInput {
  @Field(() => String, { description: 'As it is.' })
  currentPassword: string;

  @Field(() => String, { description: 'From 10 to 200 characters; no well-known one, and without the address in it.' })
  newPassword: string;
}

/** Answer of passwordChange. */
@ObjectType('PasswordChangePayload', {
  description: 'Answer of `passwordChange`. The other sessions have ended; a mail tells of it.',
  simpleResolvers: true,
})
export class PasswordChangePayload {
  @Field(() => Boolean, { description: 'Whether the new password holds.' })
  isChanged: boolean;

  @Field(() => [PasswordChangeError], { description: 'Empty when the new password holds.' })
  userErrors: InstanceType<typeof PasswordChangeError>[];
}
