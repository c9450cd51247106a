import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { userErrorOf } from '#schema/base/user-errors.js';
import { User } from './account.type.js';
import { ATTEMPT_CODES, SECOND_FACTOR_CODES } from './credential.values.js';

export const AccountUpdateError = userErrorOf('AccountUpdate', 'Why the account stayed as it was.', {
  NAME_TOO_LONG: 'The name has more than 120 characters.',
  LOCALE_UNKNOWN: 'The language is none of en, es, fr and de.',
  CONFLICT: 'The account was changed meanwhile: `user` is as it stands now.',
});

/** What changes; what is left out stays. */
@InputType('AccountUpdateInput', { description: 'What changes about the person; what is left out stays.' })
export class AccountUpdateInput {
  @Field(() => String, { nullable: true, description: 'Name, at most 120 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Language of mails and pages: en, es, fr or de.' })
  locale?: string | null;

  @Field(() => Int, { nullable: true, description: 'The `version` that was seen; any when left out.' })
  expectedVersion?: number | null;
}

/** Answer of accountUpdate. */
@ObjectType('AccountUpdatePayload', { description: 'Answer of `accountUpdate`.', simpleResolvers: true })
export class AccountUpdatePayload {
  @Field(() => User, { nullable: true, description: 'The person as it stands now.' })
  user: User | null;

  @Field(() => [AccountUpdateError], { description: 'Empty when the account was changed.' })
  userErrors: InstanceType<typeof AccountUpdateError>[];
}

export const AccountExportError = userErrorOf('AccountExport', 'Why nothing was exported.', {
  WRONG_PASSWORD: SECOND_FACTOR_CODES.WRONG_PASSWORD,
  ...ATTEMPT_CODES,
});

/** The password, asked again. */
@InputType('AccountExportInput', { description: 'Asks for everything that is stored about the caller.' })
export class AccountExportInput {
  @Field(() => String, { description: 'Password of the account.' })
  password: string;
}

/** Answer of accountExport. */
@ObjectType('AccountExportPayload', { description: 'Answer of `accountExport`.', simpleResolvers: true })
export class AccountExportPayload {
  @Field(() => String, { nullable: true, description: 'Everything stored about the caller, as JSON text.' })
  document: string | null;

  @Field(() => [AccountExportError], { description: 'Empty when there is a document.' })
  userErrors: InstanceType<typeof AccountExportError>[];
}

export const AccountEraseError = userErrorOf('AccountErase', 'Why the account stayed.', {
  WRONG_PASSWORD: SECOND_FACTOR_CODES.WRONG_PASSWORD,
  EMAIL_MISMATCH: 'Not the address of this account.',
  LAST_OWNER: 'You are the only owner of a workspace with other members: make another the owner, or erase it first.',
  ...ATTEMPT_CODES,
});

/** Password and address, so that nobody erases by mistake. */
@InputType('AccountEraseInput', { description: 'Erases the caller’s account for good.' })
export class AccountEraseInput {
  @Field(() => String, { description: 'Password of the account.' })
  password: string;

  @Field(() => String, { description: 'Its address, typed again.' })
  email: string;
}

/** Answer of accountErase. */
@ObjectType('AccountErasePayload', { description: 'Answer of `accountErase`.', simpleResolvers: true })
export class AccountErasePayload {
  @Field(() => Boolean, { description: 'Whether the account is gone.' })
  isErased: boolean;

  @Field(() => [AccountEraseError], { description: 'Empty when the account is gone.' })
  userErrors: InstanceType<typeof AccountEraseError>[];
}
