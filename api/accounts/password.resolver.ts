import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { AppError } from '#infra/errors.js';
import {
  PasswordChangeInput,
  PasswordChangePayload,
  PasswordResetInput,
  PasswordResetPayload,
  PasswordResetRequestInput,
  PasswordResetRequestPayload,
} from '#schema/accounts/password.type.js';
import type { ApiContext } from '../context.js';

/** Forgotten and changed passwords. */
@Resolver()
export class PasswordResolver {
  @Mutation(() => PasswordResetRequestPayload, {
    description: 'Asks for a mail with a link to a new password. Answers the same for every address.',
  })
  async passwordResetRequest(
    @Arg('input', () => PasswordResetRequestInput, { description: 'Whose.' }) _input: PasswordResetRequestInput,
    @Ctx() _context: ApiContext,
  ): Promise<PasswordResetRequestPayload> {
    throw closed();
  }

  @Mutation(() => PasswordResetPayload, {
    description: 'Sets a new password by the link of the mail; ends all sessions.',
  })
  async passwordReset(
    @Arg('input', () => PasswordResetInput, { description: 'Token and new password.' }) _input: PasswordResetInput,
    @Ctx() _context: ApiContext,
  ): Promise<PasswordResetPayload> {
    throw closed();
  }

  @Mutation(() => PasswordChangePayload, { description: 'Changes the caller’s password; ends the other sessions.' })
  async passwordChange(
    @Arg('input', () => PasswordChangeInput, { description: 'Old and new password.' }) _input: PasswordChangeInput,
    @Ctx() _context: ApiContext,
  ): Promise<PasswordChangePayload> {
    throw closed();
  }
}

const closed = () => new AppError('UPSTREAM_UNAVAILABLE', 'This is not open yet.', { retryable: true });
