import { Field, InputType, ObjectType } from 'type-graphql';
import { userErrorOf } from '#schema/base/user-errors.js';
import { Viewer } from './account.type.js';
import { ATTEMPT_CODES, PASSWORD_CODES, TOKEN_CODES } from './credential.values.js';

export const AccountCreateError = userErrorOf('AccountCreate', 'Why no mail was sent.', {
  EMAIL_INVALID: 'Not an e-mail address, or longer than 254 characters.',
  ...PASSWORD_CODES,
  NAME_TOO_LONG: 'The name has more than 120 characters.',
  WORKSPACE_NAME_INVALID: 'The name of the workspace is empty or has more than 80 characters.',
  LOCALE_UNKNOWN: 'The language is none of en, es, fr and de.',
  ...ATTEMPT_CODES,
});

/** Who signs up. */
@InputType('AccountCreateInput', { description: 'Who signs up.' })
export class AccountCreateInput {
  @Field(() => String, { description: 'Address to sign in with; the mail goes there.' })
  email: string;

  @Field(() => String, { description: 'From 10 to 200 characters; no well-known one, and without the address in it.' })
  password: string;

  @Field(() => String, { nullable: true, description: 'Name of the person, at most 120 characters.' })
  name?: string | null;

  @Field(() => String, { description: 'Name of the workspace that is made with the account, 1 to 80 characters.' })
  workspaceName: string;

  @Field(() => String, { nullable: true, description: 'Language of mails and pages: en, es, fr or de; en by default.' })
  locale?: string | null;
}

/** Answer of accountCreate: the same whether the address has an account or not. */
@ObjectType('AccountCreatePayload', {
  description: 'Answer of `accountCreate`, the same whether the address has an account or not: the mail tells.',
  simpleResolvers: true,
})
export class AccountCreatePayload {
  @Field(() => Boolean, { description: 'Whether a mail is on its way to the address.' })
  isMailSent: boolean;

  @Field(() => [AccountCreateError], { description: 'Empty when a mail is on its way.' })
  userErrors: InstanceType<typeof AccountCreateError>[];
}

export const EmailVerifyError = userErrorOf('EmailVerify', 'Why the address was not verified.', {
  ...TOKEN_CODES,
  WRONG_PASSWORD: 'Nobody signed up with this address and this password; the link is still good.',
  ...ATTEMPT_CODES,
});

/** The token of the link in the mail, and the password. */
@InputType('EmailVerifyInput', { description: 'The token of the link in the mail, and the password.' })
export class EmailVerifyInput {
  @Field(() => String, { description: 'What follows `token=` in the link; works once, for 24 hours.' })
  token: string;

  @Field(() => String, {
    description:
      'The password of the sign-up: it tells the own sign-up from one that a stranger made with the address.',
  })
  password: string;
}

/** Answer of emailVerify. */
@ObjectType('EmailVerifyPayload', {
  description: 'Answer of `emailVerify`; the session travels in an http-only cookie.',
  simpleResolvers: true,
})
export class EmailVerifyPayload {
  @Field(() => Viewer, {
    nullable: true,
    description: 'Who is signed in now; null when token or password was of no use.',
  })
  viewer: Viewer | null;

  @Field(() => [EmailVerifyError], { description: 'Empty when the address is verified.' })
  userErrors: InstanceType<typeof EmailVerifyError>[];
}

export const EmailVerificationSendError = userErrorOf('EmailVerificationSend', 'Why no mail was sent.', {
  EMAIL_INVALID: 'Not an e-mail address, or longer than 254 characters.',
  ...ATTEMPT_CODES,
});

/** Whose verification mail is sent again. */
@InputType('EmailVerificationSendInput', { description: 'Whose verification mail is sent again.' })
export class EmailVerificationSendInput {
  @Field(() => String, { description: 'The address of the sign-up.' })
  email: string;
}

/** Answer of emailVerificationSend: the same for every address. */
@ObjectType('EmailVerificationSendPayload', {
  description: 'Answer of `emailVerificationSend`, the same for every address.',
  simpleResolvers: true,
})
export class EmailVerificationSendPayload {
  @Field(() => Boolean, { description: 'Whether a mail is on its way, if somebody signed up with the address.' })
  isMailSent: boolean;

  @Field(() => [EmailVerificationSendError], { description: 'Empty when the request was taken.' })
  userErrors: InstanceType<typeof EmailVerificationSendError>[];
}
