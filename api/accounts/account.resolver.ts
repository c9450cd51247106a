import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { AppError } from '#infra/errors.js';
import {
  AccountEraseInput,
  AccountErasePayload,
  AccountExportInput,
  AccountExportPayload,
  AccountUpdateInput,
  AccountUpdatePayload,
} from '#schema/accounts/account-change.type.js';
import {
  AccountCreateInput,
  AccountCreatePayload,
  EmailVerificationSendInput,
  EmailVerificationSendPayload,
  EmailVerifyInput,
  EmailVerifyPayload,
} from '#schema/accounts/sign-up.type.js';
import type { ApiContext } from '../context.js';

/** Signing up by mail. */
@Resolver()
export class SignUpResolver {
  @Mutation(() => AccountCreatePayload, {
    description: 'Asks for an account: a mail with a link makes it. Answers the same for a taken address.',
  })
  async accountCreate(
    @Arg('input', () => AccountCreateInput, { description: 'Who signs up.' }) _input: AccountCreateInput,
    @Ctx() _context: ApiContext,
  ): Promise<AccountCreatePayload> {
    throw closed();
  }

  @Mutation(() => EmailVerifyPayload, { description: 'Opens the link of the mail: makes the account and signs in.' })
  async emailVerify(
    @Arg('input', () => EmailVerifyInput, { description: 'The token of the link.' }) _input: EmailVerifyInput,
    @Ctx() _context: ApiContext,
  ): Promise<EmailVerifyPayload> {
    throw closed();
  }

  @Mutation(() => EmailVerificationSendPayload, { description: 'Sends the verification mail again.' })
  async emailVerificationSend(
    @Arg('input', () => EmailVerificationSendInput, { description: 'To whom.' }) _input: EmailVerificationSendInput,
    @Ctx() _context: ApiContext,
  ): Promise<EmailVerificationSendPayload> {
    throw closed();
  }
}

/** The caller's own account: changes, export, erasure. */
@Resolver()
export class AccountResolver {
  @Mutation(() => AccountUpdatePayload, { description: 'Changes name or language of the caller.' })
  async accountUpdate(
    @Arg('input', () => AccountUpdateInput, { description: 'What changes.' }) _input: AccountUpdateInput,
    @Ctx() _context: ApiContext,
  ): Promise<AccountUpdatePayload> {
    throw closed();
  }

  @Mutation(() => AccountExportPayload, { description: 'Everything that is stored about the caller.' })
  async accountExport(
    @Arg('input', () => AccountExportInput, { description: 'The password again.' }) _input: AccountExportInput,
    @Ctx() _context: ApiContext,
  ): Promise<AccountExportPayload> {
    throw closed();
  }

  @Mutation(() => AccountErasePayload, {
    description: 'Erases the caller’s account and what is theirs alone, for good.',
  })
  async accountErase(
    @Arg('input', () => AccountEraseInput, { description: 'Password and address again.' }) _input: AccountEraseInput,
    @Ctx() _context: ApiContext,
  ): Promise<AccountErasePayload> {
    throw closed();
  }
}

const closed = () => new AppError('UPSTREAM_UNAVAILABLE', 'This is not open yet.', { retryable: true });
